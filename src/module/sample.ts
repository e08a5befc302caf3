// What the compiler has made of a spec with certain values in it, and the values that may stand in what it made.
import { isObject, type Json, type JsonObject } from '../document/document';
import type { Tree } from '../hcl/node';
import { sortBy } from '../text/sort-by';
import { isDuration, toMilliseconds } from '../text/duration';
import { idOf, type Atom, type Values } from './token';

/** A node of what was made, and the values that it was made of. */
export interface Sample {
  readonly values: Values;
  readonly node: Tree;
}

/** Every value that arguments may be made of: the whole, and what is in it. */
export function atomsOf(scope: Exclude<Atom['scope'], 'milliseconds'>, of: string, value: Json): [string, Json][] {
  return within({ scope, of, path: [] }, value);
}

function within(atom: Atom, value: Json): [string, Json][] {
  const own: [string, Json] = [idOf(atom), value];
  if (isObject(value))
    return [own, ...Object.entries(value).flatMap(([key, one]) => within({ ...atom, path: [...atom.path, key] }, one))];
  const lasts = atom.scope === 'variable' && typeof value === 'string' && isDuration(value);
  return lasts ? [own, [idOf({ ...atom, scope: 'milliseconds' }), toMilliseconds(value)]] : [own];
}

/** With those of one element of a list or map. */
export function withElement(values: Values, name: string, [key, value]: Entry): Values {
  return new Map([...values, ...atomsOf('key', name, key), ...atomsOf('element', name, value)]);
}

/** Key and value; the index in a list. */
export type Entry = readonly [key: string | number, value: Json];

/** The elements as Terraform goes through them: those of a map by their keys. */
export function entriesOf(all: readonly Json[] | JsonObject): Entry[] {
  return isObject(all)
    ? sortBy(Object.entries(all), ([key]) => key)
    : all.map((value, index) => [index, value] as const);
}

/** What has elements. */
export function isMany(value: Json | undefined): value is readonly Json[] | JsonObject {
  return Array.isArray(value) || isObject(value);
}
