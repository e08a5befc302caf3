// Rules for sources and sinks of MSK: which keys stand together, and which rules of which file hold for what they say.
import { reaches, type Problem } from '../../diagnostics/diagnostic';
import { judged } from '../../diagnostics/finding';
import { exactlyOne, noEffect } from '../../diagnostics/key-rules';
import type { Use } from '../connector';
import { mskModes } from '../kafka-client/auth';
import { serversOf } from '../kafka-client/client';
import { checkLogin, checkTopics, checkTransactions } from '../kafka-client/check';
import { checkExactlyOnce, checkInVpc, checkKind } from '../msk-cluster/cluster-check';
import { checkCreatedBy, checkSameLogin, creationOf } from '../msk-cluster/created-by';
import type { NormalSink, NormalSource } from './normal';
import { checkCreation, createsTopics } from './creation-check';
import { keptNetwork } from '../msk-cluster/kept-network';
import { missingTopics } from '../msk-cluster/missing-topics';
import { checkExisting } from './existing-check';
import { keptConnection } from './kept-network';
import { policies } from './policies';
import { checkScramSecret } from './scram-check';

export function check(config: NormalSource | NormalSink, use: Use): Problem[] {
  const { create, createdBy, cluster, auth, connection } = config;
  const problems = [
    ...exactlyOne(config, ['create', 'cluster', 'createdBy'], use.pointer),
    ...(isPublic(config) ? [] : checkInVpc(use)),
    ...checkLogin(config, mskModes[auth].client, use),
    ...checkTopics(config, use),
    ...(auth === 'iam' ? [] : noEffect(config, ['createTopics'], use.pointer, `"auth" is ${auth}`)),
    ...(auth === 'scram' ? checkScramSecret(config, use) : []),
    ...checkKind(cluster, false, use),
    ...checkExisting(config, auth, use),
    ...(create ? checkCreation(create, auth, use) : []),
    ...(create ? noEffect(config, ['bootstrapServers', 'vpc'], use.pointer, 'the cluster is created here') : []),
    ...checkCreatedBy('msk', config, ['bootstrapServers', 'vpc', 'kafkaVersion'], use),
    ...checkSameLogin(createdBy, config, use),
    ...((create ?? createdBy) !== undefined && connection === 'multi-vpc'
      ? noEffect(config, ['connection'], use.pointer, 'the cluster is created in the VPC of the application')
      : []),
  ];
  return [...problems, ...notes(config, problems, use)];
}

/** Whether the job reaches an existing cluster over its public listeners alone. */
function isPublic({ cluster, bootstrapServers, auth, connection }: NormalSource | NormalSink): boolean {
  const { publicPort } = mskModes[auth];
  if (cluster === undefined || bootstrapServers === undefined || connection !== 'direct') return false;
  return serversOf(bootstrapServers).every(({ port }) => port === publicPort);
}

/** Said of a cluster that is created here or by another use, once nothing refuses the spec. */
function notes(config: NormalSource | NormalSink, problems: readonly Problem[], use: Use): Problem[] {
  const refused = judged(policies(config, use), use.application.production);
  if (reaches('error', [...problems, ...refused])) return [];
  const kept = config.create ? keptNetwork(config.create, use) : keptConnection(config, use);
  return [...kept, ...noTopics(config, use)];
}

function noTopics(config: NormalSource | NormalSink, use: Use): Problem[] {
  const created = creationOf(config, use);
  const topicsAppear = !created || config.createTopics || (use.direction === 'sink' && createsTopics(created));
  return topicsAppear ? [] : [missingTopics(use, config.create ? 'create' : 'createdBy')];
}

export function checkSink(sink: NormalSink, use: Use): Problem[] {
  return [
    ...check(sink, use),
    ...checkTransactions(sink, use),
    ...(sink.create
      ? noEffect(sink, ['kafkaVersion'], use.pointer, 'the version of a created cluster is given in "create"')
      : []),
    ...exactlyOnce(sink, use),
  ];
}

/** Nothing is said of a cluster whose creator is not there, which is an error of its own. */
function exactlyOnce(sink: NormalSink, use: Use): Problem[] {
  const created = creationOf(sink, use);
  if (sink.createdBy !== undefined && !created) return [];
  return checkExactlyOnce(sink, sink.auth, created?.kafkaVersion ?? sink.kafkaVersion, use);
}
