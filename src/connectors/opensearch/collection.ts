// A created OpenSearch Serverless collection with the three policies that it cannot live without, in the order AWS
// wants them.
import { fingerprint, terraformName } from '../../aws/naming';
import { child, type Pointer } from '../../document/pointer';
import { address, attribute, resource, type AnyResource, type Resource } from '../../terraform/resource';
import { json, type JsonDocument, type Text } from '../../terraform/value';
import { ensured } from '../../text/ensured';
import type { Use } from '../connector';
import type { NormalCollection } from './normal';

export interface CreatedCollection {
  readonly collection: Resource<'aws_opensearchserverless_collection'>;
  readonly resources: readonly AnyResource[];
}

/** AWS keeps the policies of one account and Region apart by type and name, so all bear the collection's name. */
export function createdCollection(create: NormalCollection, use: Use): CreatedCollection {
  const { reach, resources } = reachOf(create, use);
  const policies = [encryptionPolicy(create, use), networkPolicy(create, reach, use), dataPolicy(create, use)];
  const collection = resource(
    'aws_opensearchserverless_collection',
    terraformName(use.name),
    causeOf(use),
    {
      name: create.name,
      type: create.kind === 'search' ? 'SEARCH' : 'TIMESERIES',
      standby_replicas: create.standbyReplicas ? 'ENABLED' : 'DISABLED',
    },
    { lifecycle: { prevent_destroy: use.application.protect }, dependsOn: policies.map(address).sort() },
  );
  return { collection, resources: [...resources, ...policies, collection] };
}

const causeOf = ({ pointer }: Use): Pointer => child(pointer, 'serverless', 'create');

/** What a policy is about: the one collection. */
const itself = ({ name }: NormalCollection) => [{ ResourceType: 'collection', Resource: [`collection/${name}`] }];

/** From the internet, or through the endpoints with these ids alone. */
type Reach = 'public' | readonly Text[];

/** An endpoint that is asked for is made. */
function reachOf(create: NormalCollection, use: Use): { reach: Reach; resources: readonly AnyResource[] } {
  const { name, vpcEndpoint: given, vpcEndpoints } = create;
  if (create.public) return { reach: 'public', resources: [] };
  if (!given) return { reach: ensured(vpcEndpoints, 'a collection that nobody reaches'), resources: [] };
  const endpoint = resource('aws_opensearchserverless_vpc_endpoint', terraformName(use.name), causeOf(use), {
    name,
    vpc_id: given.vpc,
    subnet_ids: given.subnets,
    security_group_ids: given.securityGroups,
  });
  return { reach: [attribute(endpoint, 'id')], resources: [endpoint] };
}

function encryptionPolicy(create: NormalCollection, use: Use) {
  const key = create.encryption ? { AWSOwnedKey: false, KmsARN: create.encryption.kmsKey } : { AWSOwnedKey: true };
  return securityPolicy(create, 'encryption', json({ Rules: itself(create), ...key }), use);
}

/** Who may do what in a collection that can be reached, `dataPolicy` says. */
function networkPolicy(create: NormalCollection, reach: Reach, use: Use) {
  const from = reach === 'public' ? { AllowFromPublic: true } : { AllowFromPublic: false, SourceVPCEs: reach };
  return securityPolicy(create, 'network', json([{ Rules: itself(create), ...from }]), use);
}

function securityPolicy({ name }: NormalCollection, type: 'encryption' | 'network', policy: JsonDocument, use: Use) {
  return resource('aws_opensearchserverless_security_policy', terraformName(use.name, type), causeOf(use), {
    name,
    type,
    policy,
  });
}

/**
 * The job may make indexes and write documents; it reads none. The name holds a fingerprint of what is allowed, so that
 * other permissions are another policy: changed in place, they would shrink before the running job lets go.
 */
function dataPolicy({ name, indexes }: NormalCollection, use: Use) {
  const rule = {
    ResourceType: 'index',
    Resource: indexes.map((index) => `index/${name}/${index}`),
    Permission: ['aoss:CreateIndex', 'aoss:DescribeIndex', 'aoss:UpdateIndex', 'aoss:WriteDocument'],
  };
  const allowed = [{ Rules: [rule], Principal: [use.role.arn] }];
  return resource(
    'aws_opensearchserverless_access_policy',
    terraformName(use.name),
    causeOf(use),
    { name: namedByContent(name, allowed), type: 'data', policy: json(allowed) },
    { ...(use.role.address !== undefined && { dependsOn: [use.role.address] }) },
  );
}

/** At most 32 characters. Source: the API model of OpenSearch Serverless, PolicyName. */
function namedByContent(collection: string, allowed: readonly object[]): string {
  const hash = fingerprint(JSON.stringify(allowed));
  return `${collection.slice(0, 32 - hash.length - 1)}-${hash}`;
}
