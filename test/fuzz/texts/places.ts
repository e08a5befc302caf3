// Where a spec takes free text: found in the schema, and in a spec that has the place.
import { allFields, resolveField, rootField, type Field } from '../../../src/schema/field';

/** A value or a key of a spec. */
export interface Place {
  /** `spec.sinks.<name>(kinesis).create.name`; the keys of a map end in ` (key)`. */
  readonly slot: string;
  readonly path: readonly string[];
  readonly key: boolean;
  readonly field: Field;
}

/** Every slot of the schema that takes text, patterns or not. */
export function allSlots(): ReadonlyMap<string, Field> {
  const branches = new Map<string, string>();
  const slots = new Map<string, Field>();
  const tags = new Map<string, string>();
  for (const { path, field } of allFields()) {
    if (field.discriminator) tags.set(path, field.discriminator.propertyName);
    const tag = tags.get(path);
    const [kind] = tag === undefined ? [] : kindsOf(field, tag);
    if (kind !== undefined) branches.set(path, kind);
    const slot = labelled(path, branches);
    if (isText(field)) slots.set(slot, field);
    if (typeof field.additionalProperties === 'object')
      slots.set(`${slot} (key)`, resolveField(field.propertyNames ?? {}));
  }
  return slots;
}

/**
 * The branch of a union is part of its name: `spec.sinks.<name>(kinesis)`, `rules.<name>(source-lag)`. Branches follow
 * each other at one path.
 */
function labelled(path: string, branches: ReadonlyMap<string, string>): string {
  const ends = [...branches].filter(([at]) => path === at || path.startsWith(`${at}.`) || path.startsWith(`${at}[`));
  const insert = (text: string, [at, type]: readonly [string, string]): string =>
    `${text.slice(0, at.length)}(${type})${text.slice(at.length)}`;
  return ends.sort(([a], [b]) => b.length - a.length).reduce(insert, path);
}

/** Any JSON counts: the value of an override may be a text. */
function isText({ type, enum: words, const: only, oneOf, properties }: Field): boolean {
  return (
    words === undefined &&
    only === undefined &&
    oneOf === undefined &&
    properties === undefined &&
    (type === 'string' || type === undefined)
  );
}

/** Every place of a spec that takes text. */
export function placesIn(spec: object): readonly Place[] {
  return walk(spec, rootField, '', []);
}

function walk(node: unknown, unresolved: Field, label: string, path: readonly string[]): Place[] {
  const field = resolveField(unresolved);
  if (field.oneOf) return walkBranch(node, field, label, path);
  if (isText(field)) return [{ slot: label, path, key: false, field }];
  if (Array.isArray(node))
    return node.flatMap((item: unknown, index) =>
      walk(item, field.items ?? {}, `${label}[]`, [...path, String(index)]),
    );
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]): Place[] => {
    const below = (name: string): string => (label === '' ? name : `${label}.${name}`);
    const known = field.properties?.[key];
    if (known) return walk(value, known, below(key), [...path, key]);
    if (typeof field.additionalProperties !== 'object') return [];
    const named = {
      slot: `${label} (key)`,
      path: [...path, key],
      key: true,
      field: resolveField(field.propertyNames ?? {}),
    };
    return [named, ...walk(value, field.additionalProperties, below('<name>'), [...path, key])];
  });
}

function walkBranch(node: unknown, union: Field, label: string, path: readonly string[]): Place[] {
  const { oneOf = [], discriminator } = union;
  if (discriminator === undefined) {
    const fitting = oneOf.map(resolveField).find((one) => isShapedAs(node, one));
    return fitting ? walk(node, fitting, label, path) : [];
  }
  const tag = discriminator.propertyName;
  const kind: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, tag) : undefined;
  const branch = oneOf.map(resolveField).find((one) => kindsOf(one, tag).some((known) => known === kind));
  return branch ? walk(node, branch, `${label}(${kindsOf(branch, tag)[0]})`, path) : [];
}

/** Branches that no key tells apart are told apart by what they are: a list, an object, one word. */
function isShapedAs(node: unknown, { type, const: only }: Field): boolean {
  if (only !== undefined) return node === only;
  return Array.isArray(node) ? type === 'array' : typeof node === type;
}

/** Which values of the tag choose a branch; the first is its name. */
function kindsOf({ properties }: Field, tag: string): readonly string[] {
  const { const: only, enum: some } = resolveField(properties?.[tag] ?? {});
  return only === undefined ? (some ?? []).map(String) : [only];
}

/** The value at a place, or its key. */
export function textAt(spec: object, { path, key }: Place): unknown {
  return key ? path.at(-1) : path.reduce<unknown>((node, step) => Reflect.get(Object(node) as object, step), spec);
}

/** The spec with another text at a place. */
export function withText(spec: object, { path, key }: Place, text: unknown): object {
  const copy = structuredClone(spec);
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<object>((node, step) => Reflect.get(node, step) as object, copy);
  if (!key) Reflect.set(holder, last, text);
  else replaceKey(holder, last, String(text));
  return copy;
}

/** `__proto__` is a key like any other here. */
function replaceKey(holder: object, from: string, to: string): void {
  const value: unknown = Reflect.get(holder, from);
  Reflect.deleteProperty(holder, from);
  Object.defineProperty(holder, to, { value, enumerable: true, configurable: true, writable: true });
}
