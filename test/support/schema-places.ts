// A place in a spec for every field of the schema that a case says: what is asked of every field is asked there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isObject, type Json, type JsonObject } from '../../src/document/document';
import { child, type Pointer } from '../../src/document/pointer';
import type { Field } from '../../src/schema/field';
import { fieldAt } from '../../src/schema/from-text';
import { once } from '../../src/text/once';
import { cases } from './golden';

export interface SchemaPlace {
  readonly tree: Json;
  readonly pointer: Pointer;
  readonly field: Field;
  readonly value: Json;
}

/** Each field once, where it has a value without a placeholder. */
export const schemaPlaces = once((): readonly SchemaPlace[] => {
  const found = new Map<Field, SchemaPlace>();
  for (const tree of trees())
    for (const { pointer, value } of below(tree, '')) {
      const field = fieldAt(tree, pointer);
      if (field && !found.has(field) && !JSON.stringify(value).includes('${'))
        found.set(field, { tree, pointer, field, value });
    }
  return [...found.values()];
});

function trees(): Json[] {
  return cases().flatMap(({ folder }) => {
    const file = ['app.yaml', 'app.json'].map((name) => join(folder, name)).find(existsSync);
    return file === undefined ? [] : [parse(readFileSync(file, 'utf8'), { merge: true }) as Json];
  });
}

function below(value: Json, pointer: Pointer): { readonly pointer: Pointer; readonly value: Json }[] {
  const members = isObject(value) || Array.isArray(value) ? Object.entries(value as JsonObject) : [];
  return [
    ...(pointer === '' ? [] : [{ pointer, value }]),
    ...members.flatMap(([key, one]) => below(one, child(pointer, key))),
  ];
}

/** The tree with another value in a place. */
export function withValue(tree: Json, pointer: Pointer, value: Json): Json {
  const copy = structuredClone(tree) as JsonObject;
  const steps = pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = String(steps.pop());
  const parent = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], copy);
  (parent as Record<string, Json>)[last] = value;
  return copy;
}
