// Joins the fragments of schema/ into the one file that editors, ajv and the type generator all take.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface SchemaNode {
  readonly [key: string]: unknown;
}

/** Schemas of what commands print as JSON: `schema/output/<command>.schema.json`. */
export const outputs = [
  'adopt',
  'cost',
  'diff',
  'iam',
  'plan',
  'reach',
  'resolve',
  'runbook',
  'size',
  'validate',
] as const;

/** The schemas of documents, by their files: one for each `kind`. */
const roots = [
  'application.schema.json',
  'network-stack.schema.json',
  'policy-file.schema.json',
  'policy-report.schema.json',
  'source-map.schema.json',
] as const;

export type Root = (typeof roots)[number] | `output/${(typeof outputs)[number]}.schema.json`;

/**
 * Reads every fragment below `directory` and returns the root schema with the definitions that it leads to.
 * Definition names are unique over all fragments, so a reference needs only its last part.
 */
export function bundleSchema(directory: string, rootFile: Root): SchemaNode {
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
    if (file === rootFile) root = fragment;
  }
  const { definitions: _, ...body } = root;
  const used = referredTo(body, definitions);
  const sorted = Object.fromEntries(
    [...definitions].filter(([name]) => used.has(name)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return localReferences({ ...body, definitions: sorted }) as SchemaNode;
}

/** The names of all definitions that `body` refers to, directly or through others. */
function referredTo(body: SchemaNode, definitions: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const namesIn = (node: unknown): string[] =>
    [...JSON.stringify(node).matchAll(/"\$ref":"[^"]*#[/]definitions[/]([^"]+)"/g)].map(([, name]) => String(name));
  const used = new Set(namesIn(body));
  for (const name of used) for (const further of namesIn(definitions.get(name) ?? {})) used.add(further);
  return used;
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
