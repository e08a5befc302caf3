// Which values Kafka takes for the server properties that MSK lets one set. Source: Apache Kafka's documentation,
// "Broker configs", columns "Type" and "Valid Values" of 3.9; what a broker demands besides stands beside it.

import { own } from '../../document/own';

/** What a property takes. Numbers are as Kafka's types hold them: 16, 32 or 64 bits with a sign. */
type Kind =
  | { readonly kind: 'truth' }
  | { readonly kind: 'whole'; readonly least?: bigint; readonly most: bigint; readonly orUnlimited?: true }
  | { readonly kind: 'fraction' }
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly several?: true };

const truth: Kind = { kind: 'truth' };
const fraction: Kind = { kind: 'fraction' };
const short = (least: bigint): Kind => ({ kind: 'whole', least, most: 2n ** 15n - 1n });
const int = (least?: bigint): Kind => ({ kind: 'whole', most: 2n ** 31n - 1n, ...(least !== undefined && { least }) });
const long = (least?: bigint): Kind => ({ kind: 'whole', most: 2n ** 63n - 1n, ...(least !== undefined && { least }) });
/** A broker does not start with a time of 0; anything below it is no limit. */
const time = (bits: bigint): Kind => ({ kind: 'whole', least: 1n, most: 2n ** (bits - 1n) - 1n, orUnlimited: true });
const words = (...all: readonly string[]): Kind => ({ kind: 'words', words: all });

/** Properties that are not here take any text, as far as is known. */
const kinds: Readonly<Record<string, Kind>> = {
  'allow.everyone.if.no.acl.found': truth,
  'auto.create.topics.enable': truth,
  'compression.type': words('gzip', 'lz4', 'producer', 'snappy', 'uncompressed', 'zstd'),
  'connections.max.idle.ms': long(),
  'default.replication.factor': int(),
  'delete.topic.enable': truth,
  'group.initial.rebalance.delay.ms': int(),
  'group.max.session.timeout.ms': int(),
  'group.min.session.timeout.ms': int(),
  'leader.imbalance.per.broker.percentage': int(),
  'log.cleaner.delete.retention.ms': long(0n),
  'log.cleaner.min.cleanable.ratio': fraction,
  'log.cleanup.policy': { kind: 'words', words: ['compact', 'delete'], several: true },
  'log.flush.interval.messages': long(1n),
  'log.flush.interval.ms': long(),
  'log.message.timestamp.after.max.ms': long(0n),
  'log.message.timestamp.before.max.ms': long(0n),
  'log.message.timestamp.difference.max.ms': long(0n),
  'log.message.timestamp.type': words('CreateTime', 'LogAppendTime'),
  'log.retention.bytes': long(),
  'log.retention.hours': time(32n),
  'log.retention.minutes': time(32n),
  'log.retention.ms': time(64n),
  'log.roll.ms': long(1n),
  'log.segment.bytes': int(14n),
  'max.connections.per.ip': int(0n),
  'max.incremental.fetch.session.cache.slots': int(0n),
  'message.max.bytes': int(0n),
  'min.insync.replicas': int(1n),
  'num.io.threads': int(1n),
  'num.network.threads': int(1n),
  'num.partitions': int(1n),
  'num.recovery.threads.per.data.dir': int(1n),
  'num.replica.fetchers': int(),
  'offsets.retention.minutes': int(1n),
  'offsets.topic.replication.factor': short(1n),
  'replica.fetch.max.bytes': int(0n),
  'replica.fetch.response.max.bytes': int(0n),
  'replica.lag.time.max.ms': long(),
  'replica.socket.receive.buffer.bytes': int(),
  'socket.receive.buffer.bytes': int(),
  'socket.request.max.bytes': int(1n),
  'socket.send.buffer.bytes': int(),
  'transaction.max.timeout.ms': int(1n),
  'transaction.state.log.min.isr': int(1n),
  'transaction.state.log.replication.factor': short(1n),
  'transactional.id.expiration.ms': int(1n),
  'unclean.leader.election.enable': truth,
  'zookeeper.connection.timeout.ms': int(),
  'zookeeper.session.timeout.ms': int(),
};

/**
 * Times of which the broker reads the first that is there, and holds against its bounds only that. Source:
 * apache/kafka, `KafkaConfig`: `getLogRetentionTimeMillis`, and `validateValues`, which knows its result alone.
 */
const retentions = ['log.retention.ms', 'log.retention.minutes', 'log.retention.hours'] as const;

/**
 * What the property takes, in words, when it does not take `value`; undefined when it does, or is not known.
 * @param all every property that is set
 */
export function expectedInstead(property: string, value: string, all: object): string | undefined {
  const kind = own(kinds, property);
  if (kind === undefined || takes(kind, value.trim())) return undefined;
  const read = retentions.find((name) => Object.hasOwn(all, name));
  const isOverruled = read !== property && retentions.some((name) => name === property);
  return isOverruled && takes(int(), value.trim()) ? undefined : describe(kind);
}

/** Kafka reads values without the spaces around them. */
function takes(kind: Kind, value: string): boolean {
  switch (kind.kind) {
    case 'truth':
      return /^(true|false)$/i.test(value);
    case 'fraction':
      return (
        /^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[+-]?[0-9]+)?$/i.test(value) && Number(value) >= 0 && Number(value) <= 1
      );
    case 'words':
      return (kind.several ? value.split(',') : [value]).every((word) => kind.words.includes(word.trim()));
    case 'whole':
      return /^[+-]?[0-9]{1,30}$/.test(value) && within(kind, BigInt(value.replace('+', '')));
  }
}

function within({ least, most, orUnlimited }: Extract<Kind, { kind: 'whole' }>, value: bigint): boolean {
  if (value > most || value < -most - 1n) return false;
  return least === undefined || value >= least || (orUnlimited === true && value < 0n);
}

function describe(kind: Kind): string {
  switch (kind.kind) {
    case 'truth':
      return 'true or false';
    case 'fraction':
      return 'a number from 0 to 1';
    case 'words':
      return `${kind.words.join(', ')}${kind.several ? '; several with commas between them' : ''}`;
    case 'whole':
      return `a whole number${kind.least === undefined ? ' up' : ` from ${kind.least}`} to ${kind.most}${
        kind.orUnlimited ? ', or -1 for no limit' : ''
      }`;
  }
}
