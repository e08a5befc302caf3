// What one Kinesis source takes from another of the same spec: the name of its consumer.
import { error } from '../../diagnostics/problem';
import { child } from '../../document/pointer';
import type { Claim, Use } from '../connector';
import type { NormalSource } from './normal';
import { knownArn } from './target';

/** Registering a consumer name a second time ends the first one's subscription. */
export function consumerClaims(source: NormalSource, use: Use): Claim[] {
  const { efo } = source;
  const stream = knownArn(source, use);
  if (!efo || stream === undefined) return [];
  return [
    {
      kind: 'consumer of a stream',
      places: [stream],
      name: efo.name,
      problem: (earlier) =>
        error(
          'FLK3062',
          child(use.pointer, 'efo', 'name'),
          `the consumer name "${efo.name}" is used twice on one stream`,
          { because: { pointer: earlier.pointer, note: 'the other consumer' } },
        ),
    },
  ];
}
