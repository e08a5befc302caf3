// Settings of created brokers: which ones MSK takes, and which values cannot work.
import type { Problem } from '../../diagnostics/diagnostic';
import { error, warning } from '../../diagnostics/problem';
import { child, type Pointer } from '../../document/pointer';
import type { Use } from '../connector';
import { suggest } from '../../text/suggest';
import { brokersOf, type NormalCreation } from './normal';
import { isExpress } from './offering';
import { expectedInstead } from './server-values';

export function checkServerProperties(create: NormalCreation, use: Use, at: Pointer): Problem[] {
  const { serverProperties = {}, instanceType } = create;
  const pointer = child(at, 'serverProperties');
  return Object.entries(serverProperties).flatMap(([key, value]) => [
    ...configurable(key, child(pointer, key), instanceType),
    ...readable(key, value, serverProperties, child(pointer, key)),
    ...replicas(key, value, child(pointer, key), create, use),
  ]);
}

/** Lists of this kind grow, so only what a page says to be fixed is an error. */
function configurable(key: string, pointer: Pointer, instanceType: string): Problem[] {
  const express = isExpress(instanceType);
  if (express && fixedOfExpress.includes(key)) {
    return [
      error('FLK3285', pointer, `MSK sets "${key}" of Express brokers itself, and lets nobody change it`, {
        on: 'key',
        help: `remove "${key}", or use Standard brokers`,
      }),
    ];
  }
  const taken = express ? takenByExpress : takenByStandard;
  if (taken.includes(key)) return [];
  return [
    warning(
      'FLK3286',
      pointer,
      `"${key}" is not among the properties that MSK takes for ${express ? 'Express' : 'Standard'} brokers`,
      { on: 'key', suggestions: suggest(key, taken) },
    ),
  ];
}

/** Kafka itself reads the value, and MSK asks it before it creates a configuration. */
function readable(key: string, value: string, all: object, pointer: Pointer): Problem[] {
  const expected = expectedInstead(key, value, all);
  return expected === undefined
    ? []
    : [error('FLK3122', pointer, `Kafka does not take this value for "${key}"`, { expected, found: value })];
}

/** More replicas than brokers: topics are not created, or never take a write. Express brokers fix these properties. */
function replicas(key: string, value: string, pointer: Pointer, create: NormalCreation, use: Use): Problem[] {
  const brokers = brokersOf(create, use);
  if (
    isExpress(create.instanceType) ||
    brokers === 0 ||
    !countsReplicas.includes(key) ||
    !/^[0-9]{1,9}$/.test(value) ||
    Number(value) <= brokers
  )
    return [];
  return [
    error(
      'FLK3287',
      pointer,
      `"${key}" asks for ${value} replicas, and the cluster has ${brokers} broker${brokers === 1 ? '' : 's'}`,
      { expected: `at most ${brokers}`, found: value },
    ),
  ];
}

const countsReplicas: readonly string[] = [
  'default.replication.factor',
  'min.insync.replicas',
  'offsets.topic.replication.factor',
  'transaction.state.log.min.isr',
  'transaction.state.log.replication.factor',
];

/**
 * What both kinds take. Sources of these lists: MSK developer guide, "Custom Amazon MSK configurations" and "Express
 * broker configurations".
 */
const takenByBoth: readonly string[] = [
  'allow.everyone.if.no.acl.found',
  'auto.create.topics.enable',
  'compression.type',
  'connections.max.idle.ms',
  'delete.topic.enable',
  'group.initial.rebalance.delay.ms',
  'group.max.session.timeout.ms',
  'leader.imbalance.per.broker.percentage',
  'log.cleanup.policy',
  'log.message.timestamp.after.max.ms',
  'log.message.timestamp.before.max.ms',
  'log.message.timestamp.type',
  'log.retention.bytes',
  'log.retention.ms',
  'max.incremental.fetch.session.cache.slots',
  'message.max.bytes',
  'num.partitions',
  'offsets.retention.minutes',
  'replica.fetch.max.bytes',
  'replica.selector.class',
  'socket.receive.buffer.bytes',
  'socket.request.max.bytes',
  'socket.send.buffer.bytes',
  'transaction.max.timeout.ms',
  'transactional.id.expiration.ms',
];

const takenByStandard: readonly string[] = [
  ...takenByBoth,
  ...countsReplicas,
  'custom.advertised.listeners',
  'group.min.session.timeout.ms',
  'log.cleaner.delete.retention.ms',
  'log.cleaner.min.cleanable.ratio',
  'log.flush.interval.messages',
  'log.flush.interval.ms',
  'log.message.timestamp.difference.max.ms',
  'log.retention.hours',
  'log.retention.minutes',
  'log.roll.ms',
  'log.segment.bytes',
  'num.io.threads',
  'num.network.threads',
  'num.recovery.threads.per.data.dir',
  'num.replica.fetchers',
  'replica.fetch.response.max.bytes',
  'replica.lag.time.max.ms',
  'replica.socket.receive.buffer.bytes',
  'unclean.leader.election.enable',
  'zookeeper.connection.timeout.ms',
  'zookeeper.session.timeout.ms',
];

const takenByExpress: readonly string[] = [...takenByBoth, 'max.connections.per.ip'];

const fixedOfExpress: readonly string[] = [
  'broker.id',
  'broker.rack',
  'default.replication.factor',
  'fetch.max.bytes',
  'group.max.size',
  'inter.broker.listener.name',
  'inter.broker.protocol.version',
  'listeners',
  'log.message.format.version',
  'min.insync.replicas',
  'num.io.threads',
  'num.network.threads',
  'replica.fetch.response.max.bytes',
  'request.timeout.ms',
  'transaction.state.log.min.isr',
  'transaction.state.log.replication.factor',
  'unclean.leader.election.enable',
];
