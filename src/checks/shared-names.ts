// Names that two sources or two sinks on one stream or cluster must not share: the second to come drives the first one
// out.
import { arn } from '../aws/arn';
import type { Connection } from '../connectors';
import type { Use } from '../connectors/connector';
import { serversOf } from '../connectors/kafka-client/client';
import type { Problem } from '../diagnostics/diagnostic';
import { connectionsOf } from '../parts/connections';
import { child } from '../document/pointer';
import type { Check } from './check';

type Connected = Use & { readonly config: Connection };

export const sharedNames: Check = ({ application }) => {
  const all = connectionsOf(application);
  return [...twice(all, consumer), ...twice(all, transactions), ...twice(all, group)];
};

/** What one use claims, and what to say when an earlier use has claimed the same in the same place. */
interface Claim {
  /** The stream or cluster; a cluster outside AWS is known by each of its brokers. */
  readonly places: readonly string[];
  readonly name: string;
  /** Two claims meet only if they have one of these in common. */
  readonly among?: readonly string[];
  readonly problem: (earlier: Use) => Problem;
}

function twice(all: readonly Connected[], claimOf: (connected: Connected) => Claim | undefined): Problem[] {
  const claims = all.flatMap((connected) => {
    const claim = claimOf(connected);
    return claim ? [{ ...claim, use: connected }] : [];
  });
  return claims.flatMap((claim, index) => {
    const earlier = claims
      .slice(0, index)
      .find((other) => other.name === claim.name && meet(other.places, claim.places) && meet(other.among, claim.among));
    return earlier ? [claim.problem(earlier.use)] : [];
  });
}

function meet(some: readonly string[] = [''], others: readonly string[] = ['']): boolean {
  return some.some((one) => others.includes(one));
}

/** Registering a consumer name a second time ends the first one's subscription. */
function consumer({ config, pointer, application }: Connected): Claim | undefined {
  if (config.type !== 'kinesis' || !('efo' in config) || !config.efo?.name) return undefined;
  const { name } = config.efo;
  const created = config.create?.name;
  const stream = config.stream ?? (created && arn(application.home, 'kinesis', `stream/${created}`));
  if (stream === undefined) return undefined;
  return {
    places: [stream],
    name,
    problem: (earlier) => ({
      code: 'FLK3062',
      severity: 'error',
      pointer: child(pointer, 'efo', 'name'),
      message: `the consumer name "${name}" is used twice on one stream`,
      because: { pointer: earlier.pointer, note: 'the other consumer' },
    }),
  };
}

/** Kafka aborts the open transactions of a producer when another one of the same transactional id begins. */
function transactions({ name: own, config, pointer }: Connected): Claim | undefined {
  if (
    !('transactionalIdPrefix' in config) ||
    config.transactionalIdPrefix === undefined ||
    config.delivery !== 'exactly-once'
  )
    return undefined;
  const name = config.transactionalIdPrefix;
  return {
    places: clustersOf(config, own),
    name,
    problem: (earlier) => ({
      code: 'FLK3251',
      severity: 'error',
      pointer: child(pointer, 'transactionalIdPrefix'),
      message:
        `sinks ${earlier.name} and ${own} would write to one cluster with the same transactional ids, ` +
        `"${name}-..."`,
      because: { pointer: earlier.pointer, note: 'the other sink' },
      help: 'give each sink its own "transactionalIdPrefix", or leave it out',
    }),
  };
}

/**
 * Flink gives out the partitions itself, so both sources read everything; the offsets of the group are those of whoever
 * commits last.
 */
function group({ name: own, direction, config, pointer }: Connected): Claim | undefined {
  if (direction !== 'source' || !('group' in config) || config.group === undefined) return undefined;
  const name = config.group;
  const { topics } = config;
  return {
    places: clustersOf(config, own),
    name,
    among: topics,
    problem: (earlier) => ({
      code: 'FLK3252',
      severity: 'warning',
      pointer: child(pointer, 'group'),
      message:
        `sources ${earlier.name} and ${own} read a topic of one cluster in the same group, "${name}", and ` +
        `overwrite each other's offsets`,
      because: { pointer: earlier.pointer, note: 'the other source' },
      help: 'give each source its own "group"',
    }),
  };
}

function clustersOf(config: Connection, own: string): string[] {
  switch (config.type) {
    case 'kafka':
      return serversOf(config.bootstrapServers).map(({ host, port }) => `${host.toLowerCase()}:${port}`);
    case 'msk':
    case 'msk-serverless':
      if (config.cluster !== undefined) return [config.cluster];
      return [`created by ${'createdBy' in config && typeof config.createdBy === 'string' ? config.createdBy : own}`];
    default:
      return [];
  }
}
