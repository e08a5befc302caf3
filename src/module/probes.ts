// Values that are tried in the place of one of the spec's, to see where it flows.
import { isDeepStrictEqual } from 'node:util';
import { isObject, valueAt, type Json, type JsonObject } from '../document/document';
import { dotted, segments, type Pointer } from '../document/pointer';
import { accepts } from '../schema/accepts';
import { localMember, statedPlace } from '../schema/example';
import { fieldAt } from '../schema/from-text';
import { ensured } from '../text/ensured';
import { othersOf, seedOf, type Around } from './others';

/** As many as a variable that flows can show; booleans and words have fewer. */
const wanted = 8;

/**
 * Values other than the one in the spec (or than the example of the schema, where the spec has none), which the schema
 * takes: at least three where it takes as many. Of lists, each length from 0 to 3 that the schema takes. The same ones
 * each time. What else of the spec would have to fit is not looked at: the compiler may refuse some.
 */
export function probesOf(tree: Json, pointer: Pointer): readonly Json[] {
  const field = fieldAt(tree, pointer);
  if (!field) throw new Error(`${dotted(pointer)} is no field of the spec`);
  const around = aroundOf(tree, pointer);
  const seed = valueAt(tree, pointer) ?? seedOf(field, around);
  if (seed === undefined) return [];
  // Words that mean something are among the examples: `prod`.
  const examples = (field.examples ?? [])
    .filter((one) => typeof one === 'string')
    .map((one) => localMember(around.key, one, around.place) as Json);
  const others = [
    ...othersOf(field, seed, wanted, around),
    ...examples.filter((one) => !isDeepStrictEqual(one, valueAt(tree, pointer))),
  ];
  return others.filter(
    (one, at) => accepts(field, one) && !others.slice(0, at).some((two) => isDeepStrictEqual(one, two)),
  );
}

function aroundOf(tree: Json, pointer: Pointer): Around {
  return {
    place: statedPlace(tree),
    key: ensured(segments(pointer).at(-1), 'a field with a key'),
    used: new Set(wordsIn(tree)),
    isWhole: false,
  };
}

/**
 * One value whose texts and numbers occur nowhere else in the tree nor in `others`: of lists two elements, of maps two
 * entries, of objects every member, the optional ones too, where they may stand together. Words of a list and booleans
 * are what they can be; what can be nothing else is what it is.
 */
export function marked(tree: Json, pointer: Pointer, others: ReadonlySet<string>): Json {
  const field = fieldAt(tree, pointer);
  if (!field) throw new Error(`${dotted(pointer)} is no field of the spec`);
  const around = { ...aroundOf(tree, pointer), used: new Set([...wordsIn(tree), ...others]), isWhole: true };
  const said = valueAt(tree, pointer);
  const seed = seedOf(field, around, said) ?? said;
  const [one] = seed === undefined ? [] : othersOf(field, seed, 1, around);
  const value = one ?? seed;
  if (value === undefined) throw new Error(`${dotted(pointer)} has no value that is another one`);
  return value;
}

/** The texts and numbers of a tree, as texts; keys are among them. */
export function wordsIn(value: Json): string[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(wordsIn);
  if (isObject(value)) return Object.entries(value as JsonObject).flatMap(([key, one]) => [key, ...wordsIn(one)]);
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}
