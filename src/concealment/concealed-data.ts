// Plain data as reports may show it: what environment variables hold is hidden in its texts and numbers, and very short
// values where something is said of the place that they came from.
import { memberAt, memberOf } from '../document/own';
import type { Concealment } from './conceal';

/** Plain data with its texts and numbers concealed by `replace`; keys stay. */
export function concealedData<T>(value: T, concealment: Concealment, replace: (text: string) => string): T {
  if (concealment.isNothing()) return value;
  const near = (text: string): string => replace(concealment.near(text));
  const mapped = (of: unknown, change: (text: string) => string): unknown => {
    if (typeof of === 'string') return change(of);
    if (typeof of === 'number') return changedNumber(of, change);
    if (Array.isArray(of)) return of.map((item: unknown) => mapped(item, change));
    if (typeof of !== 'object' || of === null) return of;
    const isAbout = concealment.isNear(placeIn(of));
    const members = Object.entries(of).map(([key, member]: [string, unknown]) => {
      if (isOurs(key)) return [key, member];
      const told = typeof member === 'string' ? concealment.toldAs(key, member) : undefined;
      return [key, told ?? mapped(member, isAbout && isValue(key) ? near : change)];
    });
    return Object.fromEntries(members);
  };
  return mapped(value, replace) as T;
}

/** What an object is about: a finding, a change of an argument, a change of the spec. */
function placeIn(of: object): string | undefined {
  const [pointer, path] = [memberOf(of, 'pointer'), memberOf(of, 'specPath') ?? memberAt(of, ['place', 'specPath'])];
  if (typeof pointer === 'string') return pointer;
  return typeof path === 'string' ? path : undefined;
}

/** Where a value of the user's stands, and no sentence: there a letter may be one. */
function isValue(key: string): boolean {
  return ['found', 'before', 'after', 'value'].includes(key);
}

/** Places and types are of the tool's own words. */
function isOurs(key: string): boolean {
  return key === 'pointer' || key === 'cause' || key === 'type';
}

function changedNumber(value: number, change: (text: string) => string): unknown {
  const shown = change(String(value));
  return shown === String(value) ? value : shown;
}
