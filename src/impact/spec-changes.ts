// What differs between two specs, in their own words: defaults are written out in both, so that a value that was said
// and now follows is no change.
import { isDeepStrictEqual } from 'node:util';
import { memberOf, own } from '../document/own';
import { child, type Pointer } from '../document/pointer';

export interface SpecChange {
  readonly pointer: Pointer;
  /** Where it stood before, of a source or sink that says itself that it was called otherwise. */
  readonly from?: Pointer;
  /** Absent where the spec did not have it. */
  readonly before?: unknown;
  /** Absent where the spec does not have it any more. */
  readonly after?: unknown;
}

type Members = Readonly<Record<string, unknown>>;

/** By place, in the order of the keys; what is there in one spec alone is one change. */
export function specChanges(before: unknown, after: unknown, pointer: Pointer = ''): SpecChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (!isMap(before) || !isMap(after))
    return [{ pointer, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
  const renamed = /^[/]spec[/](sources|sinks)$/.test(pointer) ? renamedIn(before, after) : new Map<string, string>();
  const taken = new Set(renamed.values());
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !taken.has(key)).sort();
  return keys.flatMap((key) => {
    const old = renamed.get(key);
    const at = child(pointer, key);
    const changes = specChanges(own(before, old ?? key), own(after, key), at);
    return old === undefined ? changes : [{ pointer: at, from: child(pointer, old) }, ...changes];
  });
}

/** New name → the one before, of what says so. */
function renamedIn(before: Members, after: Members): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(after).flatMap(([name, config]) => {
      const former = memberOf(config, 'renamedFrom');
      const old =
        Object.hasOwn(before, name) || !Array.isArray(former) ? undefined : former.map(String).findLast(isLeft);
      return old === undefined ? [] : [[name, old] as const];
    }),
  );

  function isLeft(name: string): boolean {
    return Object.hasOwn(before, name) && !Object.hasOwn(after, name);
  }
}

function isMap(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
