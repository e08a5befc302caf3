// What a source or sink of MSK Serverless brings: its cluster, permissions, properties, needs and outputs.
import type { Facts, PropertyGroup } from '../../facts/facts';
import type { Statement } from '../../facts/statement';
import type { AnyResource } from '../../terraform/resource';
import type { Text } from '../../terraform/value';
import type { Use } from '../connector';
import { mskModes } from '../kafka-client/auth';
import { lagAlarm, sinkProperties, sourceProperties, type Client } from '../kafka-client/client';
import { transactionTimeout } from '../kafka-client/transactions';
import { keptBrokers } from '../msk-cluster/brokers';
import { ownersPolicyOutput } from '../msk-cluster/handover';
import { brokerNeeds, clusterOutputs, namesOf, originOf, type Names, type Origin } from '../msk-cluster/origin';
import { readStatements, writeStatements } from '../msk-cluster/statements';
import { clusterResource } from './cluster';
import type { NormalCreation, NormalSink, NormalSource } from './normal';

export function sourceFacts(source: NormalSource, use: Use): Facts {
  const facts = common(
    source,
    use,
    (cluster) => readStatements(cluster, source, use),
    (client) => sourceProperties(client, source),
  );
  return { ...facts, alarms: [lagAlarm(use)] };
}

export function sinkFacts(sink: NormalSink, use: Use): Facts {
  return common(
    sink,
    use,
    (cluster) => writeStatements(cluster, sink, use, sink.createTopics),
    (client) => sinkProperties(client, sink, transactionTimeout),
  );
}

function common(
  config: NormalSource | NormalSink,
  use: Use,
  statementsOn: (cluster: Text) => Statement[],
  propertiesOf: (client: Client) => PropertyGroup,
): Facts {
  const origin = originOf(config);
  const names = namesOf(origin, 'aws_msk_serverless_cluster', use);
  const statements = statementsOn(names.arn);
  const client: Client = { bootstrap: names.bootstrap, login: { auth: 'iam' } };
  return {
    ...own(origin, names, statements, use),
    statements,
    properties: { [`${use.direction}.${use.name}`]: propertiesOf(client) },
    further: { [`${use.direction}.${use.name}`]: { 'cluster.arn': names.arn } },
    needs: brokerNeeds(origin, names, mskModes.iam.port, use),
  };
}

/** What depends on whose the cluster is. */
function own(origin: Origin<NormalCreation>, names: Names, statements: readonly Statement[], use: Use): Facts {
  switch (origin.kind) {
    case 'created':
      return { resources: createdResources(origin.create, use), outputs: clusterOutputs(names, use) };
    case 'borrowed':
      return {};
    case 'existing':
      return { outputs: ownersPolicyOutput(origin.arn, 'direct', statements, use) };
  }
}

function createdResources(create: NormalCreation, use: Use): AnyResource[] {
  const cluster = clusterResource(create, use);
  return [cluster, keptBrokers(cluster, mskModes.iam.bootstrap, use)];
}
