// What differs between two specs, in their own words: defaults are written out in both, so that a value that was said
// and now follows is no change.
import { isDeepStrictEqual } from 'node:util';
import { own } from '../document/own';
import { child, type Pointer } from '../document/pointer';

export interface SpecChange {
  readonly pointer: Pointer;
  /** Absent where the spec did not have it. */
  readonly before?: unknown;
  /** Absent where the spec does not have it any more. */
  readonly after?: unknown;
}

/** By place, in the order of the keys; what is there in one spec alone is one change. */
export function specChanges(before: unknown, after: unknown, pointer: Pointer = ''): SpecChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (!isMap(before) || !isMap(after))
    return [{ pointer, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.flatMap((key) => specChanges(own(before, key), own(after, key), child(pointer, key)));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
