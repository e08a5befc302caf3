// Clusters of Amazon MSK Serverless as source and as sink. They know IAM only, and have nothing to size.
import { error } from '../../diagnostics/problem';
import type { MSKServerlessCreation, MSKServerlessSink, MSKServerlessSource } from '../../../generated/application';
import { reaches, type Problem } from '../../diagnostics/diagnostic';
import type { Facts } from '../../facts/facts';
import type { Need } from '../../facts/need';
import { placementOf } from '../../facts/network';
import { mskModes } from '../kafka-client/auth';
import { checkPorts, checkTopics, checkTransactions } from '../kafka-client/check';
import { groupClaims, transactionClaims } from '../kafka-client/claims';
import {
  iamArtefact,
  kafkaArtefact,
  lagAlarm,
  readingDefaults,
  serversOf,
  sinkProperties,
  sourceProperties,
  writingDefaults,
  type Client,
  type Reading,
  type Writing,
} from '../kafka-client/client';
import { sameCluster } from '../msk/address';
import { checkCreatedBy, clusterNamed, clusterOf, clusterOutputs } from '../msk/created-by';
import { addresses, checkExactlyOnce, checkInVpc, checkKind, foreign } from '../msk/check';
import { longestCluster } from '../msk/cluster';
import { missingTopics } from '../msk/creation-checks';
import { isForeign, ownersPolicyOutput } from '../msk/sharing';
import { readStatements, writeStatements } from '../msk/statements';
import { awsName, terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { exactlyOne, noEffect } from '../../diagnostics/key-rules';
import { attribute, resource, type Resource } from '../../terraform/resource';
import type { Statement } from '../../facts/statement';
import type { Text } from '../../terraform/value';
import { ensured } from '../../text/ensured';
import type { Connector, Use } from '../connector';

type NormalCreation = MSKServerlessCreation & Required<Pick<MSKServerlessCreation, 'name'>>;
type NormalSource = Omit<MSKServerlessSource, 'create'> & Reading & { readonly create?: NormalCreation };
type NormalSink = Omit<MSKServerlessSink, 'create'> & Writing & { readonly create?: NormalCreation };

export const mskServerless: Connector<
  'msk-serverless',
  MSKServerlessSource,
  NormalSource,
  MSKServerlessSink,
  NormalSink
> = {
  type: 'msk-serverless',
  title: 'Amazon MSK Serverless',
  artefacts: [kafkaArtefact, iamArtefact],
  source: {
    defaults: ({ create, ...given }, use) => ({ ...given, ...creation(create, use), ...readingDefaults(given, use) }),
    check,
    claims: (source, use) => groupClaims(source, [clusterNamed(source, use)], use),
    facts: (source, use) => ({
      ...common(
        source,
        use,
        (cluster) => readStatements(cluster, source, use),
        (client) => sourceProperties(client, source),
      ),
      alarms: [lagAlarm(use)],
    }),
  },
  sink: {
    defaults: ({ create, ...given }, use) => ({ ...given, ...creation(create, use), ...writingDefaults(given, use) }),
    // No page says which version of Kafka MSK Serverless runs.
    check: (sink, use) => [
      ...check(sink, use),
      ...checkTransactions(sink, use),
      ...checkExactlyOnce(sink, 'iam', undefined, use),
    ],
    claims: (sink, use) => transactionClaims(sink, [clusterNamed(sink, use)], use),
    facts: (sink, use) =>
      common(
        sink,
        use,
        (cluster) => writeStatements(cluster, sink, use, false),
        (client) => sinkProperties(client, sink),
      ),
  },
};

function creation(given: MSKServerlessCreation | undefined, use: Use): { create?: NormalCreation } {
  return given ? { create: { name: awsName(longestCluster, use.application.name, use.name), ...given } } : {};
}

function check(config: NormalSource | NormalSink, use: Use): Problem[] {
  const { create, cluster, bootstrapServers } = config;
  const at = child(use.pointer, 'create');
  const { ports } = mskModes.iam;
  const problems = [
    ...exactlyOne(config, ['create', 'cluster', 'createdBy'], use.pointer),
    ...checkInVpc(use),
    ...checkTopics(config, use),
    ...checkKind(cluster, true, use),
    ...(cluster === undefined ? [] : addresses(config, cluster, mskModes.iam.port, use)),
    ...(cluster === undefined ? [] : sameCluster(cluster, bootstrapServers, use)),
    ...checkPorts(
      bootstrapServers,
      (port) => ports.includes(port),
      ports.join(' or '),
      'brokers of MSK Serverless take IAM only',
      use,
    ),
    ...(cluster !== undefined && isForeign(cluster, use) ? [foreign(cluster, use)] : []),
    ...(create
      ? [
          ...noEffect(config, ['bootstrapServers'], use.pointer, 'the cluster is created here'),
          ...zones(create, use, at),
        ]
      : []),
    ...checkCreatedBy('msk-serverless', config, ['bootstrapServers'], use),
  ];
  return cluster !== undefined || reaches('error', problems)
    ? problems
    : [...problems, missingTopics(use, create ? 'create' : 'createdBy')];
}

/** Source: MSK developer guide, "MSK Serverless": at least two subnets in each client VPC. */
function zones(create: NormalCreation, { network }: Use, at: string): Problem[] {
  if (!network || placementOf(create, network).subnets.length >= 2) return [];
  return [
    error('FLK3106', at, 'a cluster of MSK Serverless cannot stand in 1 subnet', {
      on: 'key',
      expected: 'at least 2 subnets, each in another Availability Zone',
      found: '1',
      help: 'name them in "create.subnets"; without it they are those of the application',
    }),
  ];
}

type Statements = (cluster: Text) => Statement[];
type Properties = (client: Client) => Readonly<Record<string, Text>>;

function common(
  config: NormalSource | NormalSink,
  use: Use,
  statementsOn: Statements,
  propertiesOf: Properties,
): Facts {
  const { create, createdBy, cluster: existing, bootstrapServers } = config;
  const created = create && createdCluster(create, use);
  const planned = created ?? (createdBy === undefined ? undefined : clusterOf('aws_msk_serverless_cluster', createdBy));
  const cluster = planned ? attribute(planned, 'arn') : ensured(existing, 'MSK without cluster');
  const bootstrap = planned
    ? attribute(planned, mskModes.iam.bootstrap)
    : ensured(bootstrapServers, 'an existing cluster without addresses');
  const statements = statementsOn(cluster);
  return {
    resources: created ? [created] : [],
    statements,
    properties: { [`${use.direction}.${use.name}`]: propertiesOf({ bootstrap, auth: 'iam' }) },
    needs: needs(config, bootstrap, use),
    outputs: [
      ...(created ? clusterOutputs(created.name, cluster, bootstrap, use) : []),
      ...(existing !== undefined && !created ? ownersPolicyOutput(existing, false, statements, use) : []),
    ],
  };
}

/** Encryption at rest and in transit is always on, and there is no key to choose. */
function createdCluster(create: NormalCreation, use: Use): Resource<'aws_msk_serverless_cluster'> {
  const { subnets, securityGroups } = placementOf(create, use.network);
  return resource(
    'aws_msk_serverless_cluster',
    terraformName(use.name),
    child(use.pointer, 'create'),
    {
      cluster_name: create.name,
      client_authentication: { sasl: { iam: { enabled: true } } },
      vpc_config: [{ subnet_ids: subnets, security_group_ids: securityGroups }],
    },
    { lifecycle: { prevent_destroy: use.application.protect } },
  );
}

/**
 * Brokers of a created cluster have no names before `terraform apply`: the host is then a reference to all their
 * addresses.
 */
function needs({ bootstrapServers }: NormalSource | NormalSink, bootstrap: Text, use: Use): Need[] {
  const need = { endpoint: 'none', pointer: use.pointer, purpose: `brokers of ${use.direction} ${use.name}` } as const;
  return bootstrapServers === undefined
    ? [{ ...need, host: bootstrap, port: mskModes.iam.port }]
    : serversOf(bootstrapServers).map((server) => ({ ...need, ...server }));
}
