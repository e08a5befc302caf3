// What clients of one Kafka cluster take from each other: transactional ids, and the offsets of a group.
import { error, warning } from '../../diagnostics/problem';
import { child } from '../../document/pointer';
import { isPattern } from '../../text/prefix-pattern';
import type { Claim, Use } from '../connector';
import type { Reading, Writing } from './client';

/** Kafka aborts the open transactions of a producer when another one of the same transactional id begins. */
export function transactionClaims(sink: Writing, places: readonly string[], { name: own, pointer }: Use): Claim[] {
  if (sink.delivery !== 'exactly-once') return [];
  const { transactionalIdPrefix: prefix } = sink;
  return [
    {
      kind: 'transactional ids of Kafka',
      places,
      name: prefix,
      problem: (earlier) =>
        error(
          'FLK3251',
          child(pointer, 'transactionalIdPrefix'),
          `sinks ${earlier.name} and ${own} would write to one cluster with the same transactional ids, ` +
            `"${prefix}-..."`,
          {
            because: { pointer: earlier.pointer, note: 'the other sink' },
            help: 'give each sink its own "transactionalIdPrefix", or leave it out',
          },
        ),
    },
  ];
}

/**
 * Flink gives out the partitions itself, so both sources read everything; the offsets of the group are those of whoever
 * commits last. Which groups a job makes of a pattern, nobody knows.
 */
export function groupClaims(
  { group, topics }: Reading,
  places: readonly string[],
  { name: own, pointer }: Use,
): Claim[] {
  if (isPattern(group)) return [];
  return [
    {
      kind: 'group of Kafka',
      places,
      name: group,
      among: topics,
      problem: (earlier) =>
        warning(
          'FLK3252',
          child(pointer, 'group'),
          `sources ${earlier.name} and ${own} read a topic of one cluster in the same group, "${group}", and ` +
            `overwrite each other's offsets`,
          { because: { pointer: earlier.pointer, note: 'the other source' }, help: 'give each source its own "group"' },
        ),
    },
  ];
}
