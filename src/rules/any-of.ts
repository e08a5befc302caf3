// Where one of several arguments is enough.
import type { Value } from '../estate/value';

/** Whether one of them is as it should be; `unknown` when none is and one may be. */
export function anyOf(values: readonly Value[], holds: (value: Value) => boolean): 'yes' | 'no' | 'unknown' {
  if (values.some((value) => value.kind !== 'unknown' && holds(value))) return 'yes';
  return values.some(({ kind }) => kind === 'unknown') ? 'unknown' : 'no';
}
