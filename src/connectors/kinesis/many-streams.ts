// How many streams one apply makes.
import type { Problem } from '../../diagnostics/diagnostic';
import { child } from '../../document/pointer';
import type { Placed } from '../connector';
import type { NormalSink, NormalSource } from './creation';

/** Streams that may be in the making at once. Source: the API reference on CreateStream. */
const atOnce = 5;

export function manyStreams(uses: readonly Placed<NormalSource | NormalSink>[]): Problem[] {
  const created = uses.filter(({ config }) => config.create);
  const tooLate = created[atOnce];
  if (!tooLate) return [];
  return [
    {
      code: 'FLK3275',
      severity: 'info',
      pointer: child(tooLate.pointer, 'create'),
      message: `${created.length} streams are created at once, and AWS makes five at a time`,
      help: 'if the first apply ends with LimitExceededException, apply again, with -parallelism=5',
    },
  ];
}
