// Joins the fragments of schema/ into the one file that editors, ajv and the type generator all take.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface SchemaNode {
  readonly [key: string]: unknown;
}

/**
 * Reads every fragment below `directory` and returns the root schema with all definitions in it.
 * Definition names are unique over all fragments, so a reference needs only its last part.
 */
export function bundleSchema(directory: string): SchemaNode {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.schema.json'))
    .sort();
  const definitions = new Map<string, unknown>();
  let root: SchemaNode = {};
  for (const file of files) {
    const fragment = JSON.parse(readFileSync(join(directory, file), 'utf8')) as SchemaNode;
    for (const [name, definition] of Object.entries((fragment['definitions'] ?? {}) as SchemaNode)) {
      if (definitions.has(name)) throw new Error(`schema/${file}: the definition ${name} exists twice`);
      definitions.set(name, definition);
    }
    if (file === 'application.schema.json') root = fragment;
  }
  const sorted = Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1)));
  return localReferences({ ...root, definitions: sorted }) as SchemaNode;
}

function localReferences(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(localReferences);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? value.slice(value.indexOf('#')) : localReferences(value),
    ]),
  );
}
