// A created OpenSearch Serverless collection with the three policies that it cannot live without, in the order AWS
// wants them.
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { address, attribute, resource, type AnyResource, type Resource } from '../../terraform/resource';
import { json } from '../../terraform/value';
import type { Use } from '../connector';
import type { NormalCollection } from './creation';

export interface CreatedCollection {
  readonly collection: Resource<'aws_opensearchserverless_collection'>;
  readonly resources: readonly AnyResource[];
}

/** AWS keeps the policies of one account and Region apart by type and name, so all three bear the collection's name. */
export function createdCollection(create: NormalCollection, use: Use): CreatedCollection {
  const cause = child(use.pointer, 'serverless', 'create');
  const name = terraformName(use.name);
  const { vpcEndpoint } = create;
  const endpoint =
    vpcEndpoint &&
    resource('aws_opensearchserverless_vpc_endpoint', name, cause, {
      name: create.name,
      vpc_id: vpcEndpoint.vpc,
      subnet_ids: vpcEndpoint.subnets,
      security_group_ids: vpcEndpoint.securityGroups,
    });
  const endpoints = endpoint ? [attribute(endpoint, 'id')] : create.vpcEndpoints;
  const rules = [{ ResourceType: 'collection', Resource: [`collection/${create.name}`] }];
  const encryption = resource(
    'aws_opensearchserverless_security_policy',
    terraformName(use.name, 'encryption'),
    cause,
    {
      name: create.name,
      type: 'encryption',
      policy: json({
        Rules: rules,
        ...(create.encryption ? { AWSOwnedKey: false, KmsARN: create.encryption.kmsKey } : { AWSOwnedKey: true }),
      }),
    },
  );
  const network = resource('aws_opensearchserverless_security_policy', terraformName(use.name, 'network'), cause, {
    name: create.name,
    type: 'network',
    policy: json([
      { Rules: rules, ...(endpoints ? { AllowFromPublic: false, SourceVPCEs: endpoints } : { AllowFromPublic: true }) },
    ]),
  });
  const access = resource(
    'aws_opensearchserverless_access_policy',
    name,
    cause,
    {
      name: create.name,
      type: 'data',
      policy: json([
        {
          Rules: [
            {
              ResourceType: 'index',
              Resource: create.indexes.map((index) => `index/${create.name}/${index}`),
              Permission: ['aoss:CreateIndex', 'aoss:DescribeIndex', 'aoss:UpdateIndex', 'aoss:WriteDocument'],
            },
          ],
          Principal: [use.role.arn],
        },
      ]),
    },
    { ...(use.role.address !== undefined && { dependsOn: [use.role.address] }) },
  );
  const collection = resource(
    'aws_opensearchserverless_collection',
    name,
    cause,
    {
      name: create.name,
      type: create.kind === 'search' ? 'SEARCH' : 'TIMESERIES',
      standby_replicas: create.standbyReplicas ? 'ENABLED' : 'DISABLED',
    },
    {
      lifecycle: { prevent_destroy: use.application.protect },
      dependsOn: [encryption, network, access].map(address).sort(),
    },
  );
  return { collection, resources: [...(endpoint ? [endpoint] : []), encryption, network, access, collection] };
}
