// What a source or sink of MSK brings: its cluster or the way to it, permissions, properties, needs, outputs and
// alarms.
import type { Facts, PropertyGroup } from '../../facts/facts';
import type { HostNeed } from '../../facts/need';
import { storePlacementOf } from '../../facts/network';
import type { Statement } from '../../facts/statement';
import type { AnyResource } from '../../terraform/resource';
import type { Text } from '../../terraform/value';
import type { Use } from '../connector';
import { mskModes, multiVpcPorts } from '../kafka-client/auth';
import { lagAlarm, sinkProperties, sourceProperties, type Client } from '../kafka-client/client';
import { loginNeeds, loginOf, loginStatements } from '../kafka-client/login';
import { clusterAlarms } from './alarms';
import { keptBrokers } from '../msk-cluster/brokers';
import { clusterResource } from './cluster';
import { clusterPolicy } from './cluster-policy';
import { configurationResource } from './configuration';
import { creationOf } from '../msk-cluster/created-by';
import type { NormalSink, NormalSource } from './normal';
import { takesLogin } from './logins';
import { createsTopics } from './creation-check';
import { ownersPolicyOutput } from '../msk-cluster/handover';
import { logGroupResource } from './log-group';
import { brokerNeeds, clusterOutputs, namesOf, type Names } from '../msk-cluster/origin';
import { scramAssociation } from './scram-association';
import { readStatements, writeStatements } from '../msk-cluster/statements';
import { storageScaling } from './storage-scaling';
import { timeoutOf } from './transaction-timeout';
import { targetOf, type CreatedTarget, type Target } from './target';
import { connectionName, vpcConnection } from './vpc-connection';

export function sourceFacts(source: NormalSource, use: Use): Facts {
  const facts = common(
    source,
    use,
    (cluster) => readStatements(cluster, source, use),
    (client) => sourceProperties(client, source),
  );
  return { ...facts, alarms: [lagAlarm(use), ...facts.alarms] };
}

export function sinkFacts(sink: NormalSink, use: Use): Facts {
  const createTopics = (sink.createTopics ?? false) || createsTopics(creationOf(sink, use) ?? {});
  return common(
    sink,
    use,
    (cluster) => writeStatements(cluster, sink, use, createTopics),
    (client) => sinkProperties(client, sink, timeoutOf(sink, use)),
  );
}

type Own = Required<Pick<Facts, 'resources' | 'outputs' | 'alarms'>>;

/** Everything that source and sink share: the cluster or the way to it, the secret, and what differs by direction. */
function common(
  config: NormalSource | NormalSink,
  use: Use,
  statementsOn: (cluster: Text) => Statement[],
  propertiesOf: (client: Client) => PropertyGroup,
): Facts & Own {
  const { client, port } = mskModes[config.auth];
  const target = targetOf(config, use);
  const login = loginOf(client, config);
  const names = namesOf(target, 'aws_msk_cluster', use);
  const statements = config.auth === 'iam' ? statementsOn(names.arn) : [];
  return {
    ...own(target, names, statements, use),
    statements: [...statements, ...loginStatements(login, use)],
    properties: { [`${use.direction}.${use.name}`]: propertiesOf({ bootstrap: names.bootstrap, login }) },
    further: { [`${use.direction}.${use.name}`]: { 'cluster.arn': names.arn } },
    needs: [...needs(target, names, port, use), ...loginNeeds(login, use)],
  };
}

/** What depends on whose the cluster is. */
function own(target: Target, names: Names, statements: readonly Statement[], use: Use): Own {
  switch (target.kind) {
    case 'created':
      return {
        resources: createdResources(target, use),
        outputs: clusterOutputs(names, use),
        alarms: clusterAlarms(target.create, use),
      };
    case 'borrowed':
      return { resources: [], outputs: [], alarms: [] };
    case 'existing':
      return {
        resources: target.connection === 'multi-vpc' ? [vpcConnection(target.arn, target, use)] : [],
        outputs: ownersPolicyOutput(target.arn, target.connection, statements, use),
        alarms: [],
      };
  }
}

function createdResources({ create, access }: CreatedTarget, use: Use): AnyResource[] {
  const configuration = configurationResource(create, use);
  const logGroup = logGroupResource(create, use);
  const cluster = clusterResource(create, { configuration, logGroup }, use);
  return [
    cluster,
    keptBrokers(cluster, mskModes[access.auth].bootstrap, use, [takesLogin(cluster, access)]),
    configuration,
    ...(logGroup ? [logGroup] : []),
    ...storageScaling(create, cluster, use),
    ...clusterPolicy(create, cluster, use),
    ...(access.auth === 'scram' ? scramAssociation(cluster, access.secret, use) : []),
  ];
}

/**
 * Over a managed VPC connection each broker has a port of its own, which the addresses of today do not exhaust, and
 * stands in the VPC of the application.
 */
function needs(target: Target, names: Names, port: number, use: Use): HostNeed[] {
  const all = brokerNeeds(target, names, port, use);
  if (target.kind !== 'existing' || target.connection === 'direct') return all;
  const { arn, vpc, auth } = target;
  const { securityGroups } = storePlacementOf({}, connectionName(arn, vpc, auth), use.network);
  const ports = { port: multiVpcPorts.first, lastPort: multiVpcPorts.last };
  return all.map(({ visibility: _, ...need }) => ({ ...need, ...ports, behind: securityGroups }));
}
