// Other values that a field takes, by its type.
import { isDeepStrictEqual } from 'node:util';
import { isObject, type Json, type JsonObject } from '../document/document';
import { own } from '../document/own';
import { accepts } from '../schema/accepts';
import { localMember, type StatedPlace } from '../schema/example';
import { resolveField, type Field } from '../schema/field';
import { othersOfForm } from './forms';
import { likeText, type Length } from './likeness';
import { primesFrom } from './primes';

/** What other values are made beside. */
export interface Around {
  readonly place: StatedPlace;
  /** What the field is called. */
  readonly key: string;
  /** Texts, and numbers as texts, that are something else already: what is made is added. */
  readonly used: Set<string>;
  /** Whether lists and maps have two elements, and objects all members; otherwise they have several sizes. */
  readonly isWhole: boolean;
}

/** What a value of the field looks like here; with all members where `around` asks for them. */
export function seedOf(unresolved: Field, around: Around, said?: Json): Json | undefined {
  const field = resolveField(unresolved);
  const given = said ?? (localMember(around.key, field.examples?.[0], around.place) as Json | undefined);
  if (field.properties && (given === undefined || isObject(given))) return membersOf(field, given ?? {}, around);
  if (given !== undefined) return given;
  const usual = (field.default ?? field.const ?? field.enum?.[0]) as Json | undefined;
  if (usual !== undefined) return usual;
  if (field.type === 'boolean') return true;
  if (field.type === 'integer' || field.type === 'number') return field.minimum ?? 1;
  if (field.oneOf?.[0]) return seedOf(field.oneOf[0], around);
  if (field.type === 'array' && field.items) return listSeed(field.items, around);
  return field.type === 'string' || field.type === undefined ? textSeed(field) : undefined;
}

function listSeed(items: Field, around: Around): Json | undefined {
  const one = seedOf(items, around);
  return one === undefined ? undefined : [one];
}

/** For keys, of which the schema has no examples: a word. */
function textSeed(field: Field): string | undefined {
  return ['orders', 'Orders', '/orders/', 'orders.x', 'aws_x.orders', 'a'].find((one) => accepts(field, one));
}

function membersOf(field: Field, given: JsonObject, around: Around): Json | undefined {
  const { properties = {}, required = [] } = field;
  const members: Record<string, Json> = {};
  for (const [key, member] of Object.entries(properties)) {
    const said = own(given, key);
    if (said === undefined && !required.includes(key) && !around.isWhole) continue;
    const value = said ?? seedOf(member, { ...around, key });
    if (value === undefined) return undefined;
    members[key] = value;
  }
  const isTaken = accepts(field, members);
  return isTaken || Object.keys(given).length === 0 ? members : given;
}

/**
 * At most `count` values that the field takes, without `seed`, and each once where the field leaves the choice.
 */
export function othersOf(unresolved: Field, seed: Json, count: number, around: Around): readonly Json[] {
  const field = resolveField(unresolved);
  const branch = field.oneOf?.find((one) => accepts(one, seed));
  if (branch) return othersOf(branch, seed, count, around);
  if (field.const !== undefined) return [];
  if (field.enum) return field.enum.filter((word) => word !== seed);
  if (typeof seed === 'boolean') return [!seed];
  if (typeof seed === 'number') return otherNumbers(field, seed, count, around);
  if (typeof seed === 'string') return otherTexts(field, seed, count, around);
  if (Array.isArray(seed)) return otherLists(field, seed as readonly Json[], around);
  if (!isObject(seed)) return [];
  return field.properties ? otherObjects(field, seed, count, around) : otherMaps(field, seed, around);
}

/** No text is part of another one, or one would be seen where the other one is. */
function isHidden(text: string, used: ReadonlySet<string>): boolean {
  return [...used].some(
    (one) => one === text || (one.length > 2 && text.length > 2 && (one.includes(text) || text.includes(one))),
  );
}

const lengths: readonly Length[] = ['same', 'shorter', 'longer'];

function otherTexts(field: Field, seed: string, count: number, around: Around): readonly string[] {
  const { used } = around;
  const takes = (text: string): boolean => accepts(field, text);
  const others: string[] = [];
  const add = (text: string, isFree: (text: string) => boolean): void => {
    if (others.length >= count || text === seed || !takes(text) || !isFree(text)) return;
    others.push(text);
    used.add(text);
  };
  const isAlone = (text: string): boolean => !isHidden(text, used);
  const isNew = (text: string): boolean => !others.includes(text) && !used.has(text);
  const ofForm = othersOfForm(seed)?.filter(takes) ?? [];
  for (const text of ofForm) add(text, isNew);
  if (ofForm.length > 0) return others;
  const made = Array.from({ length: 4 * count + 8 }, (_, at) => likeText(seed, at, lengths[at % 3] ?? 'same', takes));
  for (const text of made) add(text, isAlone);
  for (const text of made) add(text, isNew);
  const examples = (field.examples ?? []).filter((one) => typeof one === 'string');
  if (others.length === 0) for (const text of examples) add(text, isNew);
  return others;
}

function otherNumbers(field: Field, seed: number, count: number, { used }: Around): readonly number[] {
  const { minimum = -Infinity, maximum = Infinity, type } = field;
  const takes = (one: number): boolean => one !== seed && accepts(field, one);
  const primes = [...primesFrom(Math.max(seed + 1, 11), count), ...primesFrom(2 * Math.abs(seed) + 23, count)];
  const within = (maximum - minimum) / 97;
  const parts = type === 'number' && within < 2 ? [37, 53, 71, 89].map((one) => round(minimum + one * within)) : [];
  const small = Array.from({ length: 24 }, (_, at) => Math.round(seed) + (at % 2 === 0 ? 1 : -1) * (1 + (at >> 1)));
  const bounds = [minimum, maximum].filter(Number.isFinite);
  const all = [...new Set([...parts, ...primes, ...small])].filter(takes);
  const [alone, known] = [all.filter((one) => !used.has(String(one))), all.filter((one) => used.has(String(one)))];
  const chosen = [...alone, ...known].slice(0, Math.max(1, count - bounds.length));
  const others = [...chosen, ...bounds.filter((one) => takes(one) && !chosen.includes(one))].slice(0, count);
  for (const one of others) used.add(String(one));
  return others;
}

const round = (number: number): number => Math.round(number * 1_000) / 1_000;

/** One, two and three elements, and none where that is taken. */
function sizesOf(least = 0, most = Infinity, isWhole: boolean): readonly number[] {
  const sizes = isWhole ? [2] : [1, 2, 3, 0];
  const taken = sizes.filter((size) => size >= least && size <= most);
  return taken.length > 0
    ? taken
    : [isWhole ? Math.min(Math.max(2, least), most) : least, ...(least < most ? [least + 1] : [])];
}

function otherLists(field: Field, seed: readonly Json[], around: Around): readonly Json[] {
  const { items = {}, minItems, maxItems } = field;
  const sizes = sizesOf(minItems, maxItems, around.isWhole);
  const one = around.isWhole ? seedOf(items, around, seed[0]) : (seed[0] ?? seedOf(items, around));
  if (one === undefined) return [];
  const pool = othersOf(
    items,
    one,
    sizes.reduce((sum, size) => sum + size, 0),
    around,
  );
  return chunks(pool, one, sizes).filter((list) => accepts(field, list));
}

/** Each element once; where there are too few, again from the first one on. */
function chunks(pool: readonly Json[], seed: Json, sizes: readonly number[]): Json[][] {
  const all = pool.length >= Math.max(...sizes) ? pool : [...pool, seed];
  let from = 0;
  return sizes.map((size) => {
    if (from + size > all.length) from = 0;
    from += size;
    return all.slice(from - size, from);
  });
}

function otherMaps(field: Field, seed: JsonObject, around: Around): readonly Json[] {
  const { additionalProperties: further, propertyNames = {}, minProperties, maxProperties } = field;
  const [[key, value] = [textSeed(propertyNames)]] = Object.entries(seed);
  if (typeof further !== 'object' || key === undefined) return [];
  const of = value === undefined || around.isWhole ? seedOf(further, around, value) : value;
  if (of === undefined) return [];
  const sizes = sizesOf(minProperties, maxProperties, around.isWhole);
  const count = sizes.reduce((sum, size) => sum + size, 0);
  const keys = chunks(othersOf({ type: 'string', ...resolveField(propertyNames) }, key, count, around), key, sizes);
  const values = othersOf(further, of, count, around);
  let at = 0;
  return keys
    .map((some) => Object.fromEntries(some.sort().map((one) => [one, values[at++ % Math.max(1, values.length)] ?? of])))
    .filter((map) => accepts(field, map));
}

/** Members change together. The last ones have all members that there can be, and those alone that there must be. */
function otherObjects(field: Field, seed: JsonObject, count: number, around: Around): readonly Json[] {
  const made = objectsLike(field, seed, count, around);
  if (around.isWhole) return made;
  const whole = seedOf(field, { ...around, isWhole: true }, seed);
  const most = isObject(whole) && Object.keys(whole).length > Object.keys(seed).length ? whole : undefined;
  const least = Object.entries(made[0] ?? seed).filter(([key]) => field.required?.includes(key) === true);
  const all = [...made, ...(most ? objectsLike(field, most, 1, around) : []), Object.fromEntries(least)];
  return all.filter((one) => accepts(field, one) && !isDeepStrictEqual(one, seed));
}

function objectsLike(field: Field, seed: JsonObject, count: number, around: Around): readonly JsonObject[] {
  const members = Object.entries(seed).map(([key, value]) => {
    const others = othersOf(own(field.properties, key) ?? {}, value, count, { ...around, key });
    return { key, all: others.length > 0 ? others : [value] };
  });
  const most = Math.min(count, Math.max(0, ...members.map(({ all }) => all.length)));
  return Array.from({ length: most }, (_, at) =>
    Object.fromEntries(members.map(({ key, all }) => [key, all[at % all.length] as Json])),
  ).filter((one) => accepts(field, one) && !isDeepStrictEqual(one, seed));
}
