// Plain data as short JSON: lists in place of objects, and each text once. What reads it takes nothing that was not
// written by the same table.
import { isObject, type Json, type JsonObject } from '../document/document';
import { ensured } from '../text/ensured';

/** How data of one shape is written and read; `undefined` for what has another shape. */
export interface Packing<Value> {
  /** Its form in words: what is written by one form is read by no other. */
  readonly form: Json;
  readonly write: (value: Value, texts: Texts) => Json;
  readonly read: (tree: Json | undefined, texts: readonly string[]) => Value | undefined;
}

/** The texts that stand in packed data by their numbers. */
export interface Texts {
  readonly numberOf: (text: string) => number;
  readonly all: () => readonly string[];
}

export function newTexts(): Texts {
  const numbers = new Map<string, number>();
  return {
    numberOf(text) {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    all: () => [...numbers.keys()],
  };
}

export const text: Packing<string> = {
  form: 'text',
  write: (value, texts) => texts.numberOf(value),
  read: (tree, texts) => (typeof tree === 'number' ? texts[tree] : undefined),
};

/** Numbers and switches stand as they are. */
export const number: Packing<number> = {
  form: 'number',
  write: (value) => value,
  read: (tree) => (typeof tree === 'number' ? tree : undefined),
};

export const flag: Packing<boolean> = {
  form: 'flag',
  write: (value) => value,
  read: (tree) => (typeof tree === 'boolean' ? tree : undefined),
};

/** One of some words. */
export function word<Word extends string>(...words: readonly Word[]): Packing<Word> {
  return {
    form: { word: [...words] },
    write: (value) => words.indexOf(value),
    read: (tree) => (typeof tree === 'number' ? words[tree] : undefined),
  };
}

export function list<Item>(item: Packing<Item>): Packing<readonly Item[]> {
  return {
    form: { list: item.form },
    write: (values, texts) => values.map((value) => item.write(value, texts)),
    read(tree, texts) {
      if (!Array.isArray(tree)) return undefined;
      const items = (tree as readonly Json[]).map((one) => item.read(one, texts));
      return items.includes(undefined) ? undefined : (items as Item[]);
    },
  };
}

/** A key that an object may lack. */
export interface Optional<Value> extends Packing<Value> {
  readonly isOptional: true;
}

export function optional<Value>(packing: Packing<Value>): Optional<Value> {
  return { ...packing, form: { optional: packing.form }, isOptional: true };
}

/** A key that is left out when it is written, and stays in the form for those that were written with it. */
export function unwritten<Value>(packing: Packing<Value>): Optional<Value> {
  return { ...optional(packing), write: () => null };
}

/** A packing for each key of an object: for one that may be missing an optional one. */
export type Fields<Thing> = {
  readonly [Key in keyof Thing]-?: undefined extends Thing[Key]
    ? Optional<Exclude<Thing[Key], undefined>>
    : object extends Pick<Thing, Key>
      ? Optional<Thing[Key]>
      : Packing<Thing[Key]>;
};

/** An object as the list of its values in the order of the table; null stands for a key that it lacks. */
export function record<Thing extends object>(fields: Fields<Thing>): Packing<Thing> {
  const entries = Object.entries(fields) as [string, Packing<unknown> & { readonly isOptional?: true }][];
  return {
    form: { record: entries.map(([key, { form }]) => [key, form]) },
    write: (thing, texts) =>
      entries.map(([key, field]) => {
        const value: unknown = Reflect.get(thing, key);
        return value === undefined ? null : field.write(value, texts);
      }),
    read(tree, texts) {
      if (!Array.isArray(tree) || tree.length !== entries.length) return undefined;
      const values = entries.map(([key, field], index): [string, unknown, boolean] => {
        const item = (tree as readonly Json[])[index];
        const isLacking = item === null && field.isOptional === true;
        return [key, isLacking ? undefined : field.read(item, texts), isLacking];
      });
      if (values.some(([, value, isLacking]) => value === undefined && !isLacking)) return undefined;
      return Object.fromEntries(values.filter(([, , isLacking]) => !isLacking)) as Thing;
    },
  };
}

/** An object with one key of several, which says what it is. */
export function either<Thing extends object>(ways: Readonly<Record<string, Packing<string>>>): Packing<Thing> {
  return {
    form: { either: Object.entries(ways).map(([key, { form }]) => [key, form]) },
    write(thing, texts) {
      const found = Object.entries(ways).filter(([key]) => Object.hasOwn(thing, key));
      return Object.fromEntries(found.map(([key, way]) => [key, way.write(String(Reflect.get(thing, key)), texts)]));
    },
    read(tree, texts) {
      if (!isObject(tree)) return undefined;
      const [entry, ...more] = Object.entries(tree);
      const [key, item] = entry ?? [];
      const way = key !== undefined && Object.hasOwn(ways, key) ? ways[key] : undefined;
      const value = more.length === 0 ? way?.read(item, texts) : undefined;
      return key === undefined || value === undefined ? undefined : ({ [key]: value } as Thing);
    },
  };
}

/** One of the shapes below, whichever it is. */
interface Way {
  readonly form: Json;
  readonly write: (value: never, texts: Texts) => Json;
  readonly read: (tree: Json | undefined, texts: readonly string[]) => unknown;
}

/** What has one shape or another: the first that reads it. */
export function oneOf<Value>(choose: (value: Value) => number, ...ways: readonly Way[]): Packing<Value> {
  return {
    form: { oneOf: ways.map(({ form }) => form) },
    write: (value, texts) => ensured(ways[choose(value)], 'packed data of no shape').write(value as never, texts),
    read(tree, texts) {
      const read = ways.map((way) => way.read(tree, texts));
      return read.find((value) => value !== undefined) as Value | undefined;
    },
  };
}

/** A named list for each key; one that is empty is left out. */
export type Lists<Thing> = { readonly [Key in keyof Thing]: Packing<Thing[Key]> };

export function lists<Thing extends object>(of: Lists<Thing>): Packing<Thing> {
  const entries = Object.entries(of) as [string, Packing<readonly unknown[]>][];
  return {
    form: { lists: entries.map(([key, { form }]) => [key, form]) },
    write(thing, texts) {
      const written = entries.map(([key, items]): [string, Json] => [
        key,
        items.write(Reflect.get(thing, key) as readonly unknown[], texts),
      ]);
      return Object.fromEntries(written.filter(([, items]) => (items as readonly Json[]).length > 0)) as JsonObject;
    },
    read(tree, texts) {
      if (!isObject(tree) || Object.keys(tree).some((key) => !Object.hasOwn(of, key))) return undefined;
      const read = entries.map(([key, items]) => [key, Object.hasOwn(tree, key) ? items.read(tree[key], texts) : []]);
      return read.some(([, items]) => items === undefined) ? undefined : (Object.fromEntries(read) as Thing);
    },
  };
}
