// What differs between two values of Terraform's JSON, argument by argument.
import { isDeepStrictEqual } from 'node:util';
import { memberOf, own } from '../document/own';
import { Mystery } from '../estate/tree';
import { withKey } from '../rules/flink-properties';
import type { Place as SpecPlace } from '../estate/spec-place';
import { filledIn, Hidden, isVeil, told } from './veil';

/** Something with keys: a block, or a map. */
export type Members = Readonly<Record<string, unknown>>;

export interface ArgumentChange {
  /** As Terraform writes it: `vpc_configuration.subnet_ids`, `property_group["orders"].property_map["a.b"]`. */
  readonly path: string;
  /** The names on the way, without keys of lists: what the provider's schema knows. */
  readonly names: readonly string[];
  /** Absent where it was not said. */
  readonly before?: unknown;
  /** Absent where it is not said any more. */
  readonly after?: unknown;
  /** The address of what is made anew, or changed, so that this is known only after the apply. */
  readonly follows?: string;
  /** Of a plan: what it will be comes out when Terraform applies. */
  readonly unknown?: true;
  /** Of a plan: Terraform marks it, and neither value is told. */
  readonly sensitive?: true;
  /** Of a plan: where it is written. */
  readonly place?: SpecPlace;
}

type Place = Pick<ArgumentChange, 'path' | 'names'>;

/** The changes from one block to another, by path. */
export function argumentChanges(before: Members, after: Members): ArgumentChange[] {
  return changesIn(before, after, { path: '', names: [] });
}

/** JSON has no difference between an argument that is null and one that is not said: Terraform has none either. */
function changesIn(before: unknown, after: unknown, place: Place): ArgumentChange[] {
  const [old, now] = [alone(before), alone(after)];
  if (isDeepStrictEqual(old, now) || now === filledIn) return [];
  if (isVeil(old) || isVeil(now)) return [veiledChange(old, now, place)];
  if (isMembers(old) && isMembers(now)) {
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
    return keys.flatMap((key) => changesIn(own(old, key), own(now, key), named(place, key)));
  }
  const pairs = Array.isArray(old) || Array.isArray(now) ? paired(listOf(old), listOf(now)) : undefined;
  if (pairs) return pairs.flatMap(([key, one, other]) => changesIn(one, other, keyed(place, key)));
  return [{ ...place, ...(isSaid(old) && { before: told(old) }), ...(isSaid(now) && { after: told(now) }) }];
}

function veiledChange(old: unknown, now: unknown, place: Place): ArgumentChange {
  const isHidden = old instanceof Hidden || now instanceof Hidden;
  const isUnknown = now instanceof Mystery;
  return {
    ...place,
    ...(!isHidden && isSaid(old) && { before: told(old) }),
    ...(isUnknown && { unknown: true }),
    ...(isHidden && { sensitive: true }),
  };
}

/** A block that there is once may stand in a list or not: Terraform reads both alike. */
function alone(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 && isMembers(value[0]) ? value[0] : value;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : isSaid(value) ? [value] : []);

const isSaid = (value: unknown): boolean => value !== undefined && value !== null;

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isVeil(value);
}

/** What the elements of a list of blocks are known by, where the list has no order. */
const identifying = ['property_group_id', 'sid', 'name', 'id', 'key'] as const;

type Pair = readonly [key: string, before: unknown, after: unknown];

/** Blocks by what they are known by, else one by one where there are as many as before; undefined for other lists. */
function paired(before: readonly unknown[], after: readonly unknown[]): Pair[] | undefined {
  if (![...before, ...after].every(isMembers)) return undefined;
  const [old, now] = [byKey(before), byKey(after)];
  const isOrdered = old.has('[0]') || now.has('[0]');
  if (isOrdered && before.length !== after.length) return undefined;
  return [...new Set([...old.keys(), ...now.keys()])].map((key): Pair => [key, old.get(key), now.get(key)]);
}

/** `["orders"]` where each element has a text of its own to be known by; else `[0]`, `[1]`. */
function byKey(all: readonly unknown[]): ReadonlyMap<string, unknown> {
  const by = identifying.find((name) => {
    const keys = all.map((one) => memberOf(one, name));
    return keys.every((key) => typeof key === 'string') && new Set(keys).size === keys.length;
  });
  return new Map(all.map((one, at) => [by === undefined ? `[${at}]` : `["${String(memberOf(one, by))}"]`, one]));
}

function named({ path, names }: Place, key: string): Place {
  const whole = withKey(path, key);
  return { path: path === '' ? whole.replace(/^[.]/, '') : whole, names: [...names, key] };
}

const keyed = ({ path, names }: Place, key: string): Place => ({ path: `${path}${key}`, names });

/** All texts in a value, and the place of each. */
export function textsIn(value: unknown, place: Place = { path: '', names: [] }): (Place & { readonly text: string })[] {
  const one = alone(value);
  if (typeof one === 'string') return [{ ...place, text: one }];
  if (Array.isArray(one)) return [...byKey(one)].flatMap(([key, each]) => textsIn(each, keyed(place, key)));
  if (!isMembers(one)) return [];
  return Object.entries(one).flatMap(([key, each]) => textsIn(each, named(place, key)));
}

/** The values that stand at a path of names, through all lists on the way. */
export function valuesAt(value: unknown, names: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, names));
  const [name, ...rest] = names;
  if (name === undefined) return isSaid(value) ? [value] : [];
  return isMembers(value) && Object.hasOwn(value, name) ? valuesAt(value[name], rest) : [];
}
