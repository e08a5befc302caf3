// How many streams one apply makes.
import type { Problem } from '../../diagnostics/diagnostic';
import { info } from '../../diagnostics/problem';
import { child } from '../../document/pointer';
import type { Placed } from '../connector';
import type { NormalSink, NormalSource } from './normal';

/** Streams that may be in the making at once. Source: the API reference on CreateStream. */
const atOnce = 5;

/** A note at the first stream that is one too many for a single apply. */
export function manyStreams(uses: readonly Placed<NormalSource | NormalSink>[]): Problem[] {
  const created = uses.filter(({ config }) => config.create);
  const tooLate = created[atOnce];
  if (!tooLate) return [];
  const message = `${created.length} streams are created at once, and AWS makes five at a time`;
  const help = 'if the first apply ends with LimitExceededException, apply again, with -parallelism=5';
  return [info('FLK3275', child(tooLate.pointer, 'create'), message, { help })];
}
