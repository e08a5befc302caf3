// Which values are tried: one field after the other, what Terraform finds itself as well, and then all of them at once.
import { isObject, valueAt, type Json } from '../document/document';
import { segments, type Pointer } from '../document/pointer';
import { own } from '../document/own';
import { elsewhere, found, foundNames, longestRegion, saidOf, type FoundName } from './found';
import { atomsOf } from './sample';
import type { Values } from './token';

/** A field of the spec with the values that it is tried with. */
export interface Tried {
  /** Of the variable. */
  readonly name: string;
  readonly pointer: Pointer;
  /** Whether any variant of the spec says it. */
  readonly isSaid: boolean;
  /** What it has while others are tried. */
  readonly usual: Json;
  readonly others: readonly Json[];
  /** What the schema takes and the compiler does not. */
  readonly refused: readonly { readonly value: Json; readonly why: string }[];
}

/** One spec that is compiled. */
export interface Trial {
  readonly tree: Json;
  readonly values: Values;
  /** What has another value than usual in it: a variable, or what is found; absent where all or none have. */
  readonly about?: string;
}

/** What each variable and what is found are in a spec: nothing said of a name is what is usual. */
interface Chosen {
  readonly fields: Readonly<Record<string, Json>>;
  readonly found: { readonly [Name in FoundName]?: string };
}

/**
 * The usual values first, then each other value by itself, then `together` times all of them at once.
 * What only other variants of the spec say is left out: a switch has taken its place away.
 */
export function trialsOf(tree: Json, tried: readonly Tried[], together: number): Trial[] {
  const here = placed(tree, tried);
  const trial = (chosen: Chosen, about?: string): Trial => trialOf(tree, here, chosen, about);
  const others = (name: FoundName): readonly string[] => found[name].others(saidOf(name, tree)).slice(0, 2);
  return [
    trial(usually),
    ...here.flatMap(({ name, others }) => others.map((one) => trial({ ...usually, fields: { [name]: one } }, name))),
    ...foundNames.flatMap((name) => others(name).map((one) => trial({ ...usually, found: { [name]: one } }, name))),
    ...Array.from({ length: together }, (_, index) =>
      trial({
        fields: Object.fromEntries(here.flatMap((one) => entry(one.name, turn(one.others, index)))),
        found: Object.fromEntries(foundNames.flatMap((name) => entry(name, turn(others(name), index)))),
      }),
    ),
  ];
}

/** With these values, and the others as usual, in the Region whose name is the longest. */
export function trialInLongestRegion(tree: Json, tried: readonly Tried[], fields: Chosen['fields']): Trial {
  return trialOf(tree, placed(tree, tried), { fields, found: { region: longestRegion(tree) } }, undefined);
}

function placed(tree: Json, tried: readonly Tried[]): readonly Tried[] {
  return tried.filter(({ pointer, isSaid }) => !isSaid || valueAt(tree, pointer) !== undefined);
}

const usually: Chosen = { fields: {}, found: {} };

const entry = <Value>(name: string, value: Value | undefined): [string, Value][] =>
  value === undefined ? [] : [[name, value]];

/** One after the other, and from the first again. */
function turn<Value>(values: readonly Value[], index: number): Value | undefined {
  return values[index % Math.max(values.length, 1)];
}

function trialOf(tree: Json, here: readonly Tried[], chosen: Chosen, about: string | undefined): Trial {
  const said = here.map((one) => ({ ...one, value: own(chosen.fields, one.name) ?? one.usual }));
  const filled = said.reduce((whole, { pointer, value }) => withValue(whole, segments(pointer), value), tree);
  const places = foundNames.map((name) => ({
    name,
    from: saidOf(name, tree),
    to: chosen.found[name] ?? saidOf(name, tree),
  }));
  const moved = (value: Json): Json => places.reduce((whole, { from, to }) => elsewhere(whole, from, to), value);
  const values = [
    ...said.flatMap(({ name, value }) => atomsOf('variable', name, moved(value))),
    ...places.flatMap(({ name, to }) => atomsOf('found', name, to)),
  ];
  return { tree: moved(filled), values: new Map(values), ...(about !== undefined && { about }) };
}

/** The tree with another value at a place whose surroundings there are. */
export function withValue(tree: Json, path: readonly string[], value: Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(tree))
    return tree.map((one: Json, index) => (String(index) === step ? withValue(one, rest, value) : one));
  const members = isObject(tree) ? tree : {};
  return { ...members, [step]: withValue(own(members, step) ?? {}, rest, value) };
}
