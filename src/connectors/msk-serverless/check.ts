// Rules for sources and sinks of MSK Serverless.
import { reaches, type Problem } from '../../diagnostics/diagnostic';
import { exactlyOne, noEffect } from '../../diagnostics/key-rules';
import { error } from '../../diagnostics/problem';
import { child } from '../../document/pointer';
import { placementOf } from '../../facts/network';
import type { Use } from '../connector';
import { mskModes } from '../kafka-client/auth';
import { checkPorts, checkTopics, checkTransactions } from '../kafka-client/check';
import { sameCluster } from '../msk-cluster/address';
import { checkExactlyOnce, checkInVpc, checkKind } from '../msk-cluster/cluster-check';
import { checkCreatedBy } from '../msk-cluster/created-by';
import { missingTopics } from '../msk-cluster/missing-topics';
import { addresses, foreign } from '../msk-cluster/existing';
import { isForeign } from '../msk-cluster/handover';
import { keptNetwork } from '../msk-cluster/kept-network';
import { zonesAtLeast } from '../zones';
import type { NormalCreation, NormalSink, NormalSource } from './normal';

export function check(config: NormalSource | NormalSink, use: Use): Problem[] {
  const { create, cluster } = config;
  const problems = [
    ...exactlyOne(config, ['create', 'cluster', 'createdBy'], use.pointer),
    ...checkInVpc(use),
    ...checkTopics(config, use),
    ...checkKind(cluster, true, use),
    ...(cluster === undefined ? [] : checkExisting(config, cluster, use)),
    ...checkBrokerPorts(config, use),
    ...(create ? checkCreation(config, create, use) : []),
    ...checkCreatedBy('msk-serverless', config, ['bootstrapServers'], use),
  ];
  if (cluster !== undefined || reaches('error', problems)) return problems;
  return [
    ...problems,
    ...(create ? keptNetwork(create, use) : []),
    ...(config.createTopics ? [] : [missingTopics(use, create ? 'create' : 'createdBy')]),
  ];
}

/** No page says which version of Kafka MSK Serverless runs. */
export function checkSink(sink: NormalSink, use: Use): Problem[] {
  return [...check(sink, use), ...checkTransactions(sink, use), ...checkExactlyOnce(sink, 'iam', undefined, use)];
}

function checkExisting(config: NormalSource | NormalSink, cluster: string, use: Use): Problem[] {
  return [
    ...addresses(config, cluster, mskModes.iam.port, use),
    ...sameCluster(cluster, config.bootstrapServers, use),
    ...(isForeign(cluster, use) ? [foreign(cluster, use)] : []),
  ];
}

function checkBrokerPorts({ bootstrapServers }: NormalSource | NormalSink, use: Use): Problem[] {
  const { ports } = mskModes.iam;
  const why = 'brokers of MSK Serverless take IAM only';
  return checkPorts(bootstrapServers, (port) => ports.includes(port), ports.join(' or '), why, use);
}

function checkCreation(config: NormalSource | NormalSink, create: NormalCreation, use: Use): Problem[] {
  return [...noEffect(config, ['bootstrapServers'], use.pointer, 'the cluster is created here'), ...zones(create, use)];
}

/** Source: MSK developer guide, "MSK Serverless": at least two subnets in each client VPC. */
function zones(create: NormalCreation, use: Use): Problem[] {
  const { network, pointer } = use;
  if (!network) return [];
  const { subnets } = placementOf(create, network);
  const at = child(pointer, 'create');
  const what = 'a cluster of MSK Serverless';
  const help = 'name some of two zones in "create.subnets"';
  if (subnets.length >= 2) return zonesAtLeast(2, { code: 'FLK3106', at, what, subnets, help }, use);
  return [
    error('FLK3106', at, 'a cluster of MSK Serverless cannot stand in 1 subnet', {
      on: 'key',
      expected: 'at least 2 subnets, each in another Availability Zone',
      found: '1',
      help: 'name them in "create.subnets"; without it they are those of the application',
    }),
  ];
}
