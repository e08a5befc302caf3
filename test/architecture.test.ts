// What no type checker holds: what every node of the schema says, that generated files are fresh, and that a connector
// is complete. The rules about source files are in `guards.test.ts`.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseAllDocuments } from 'yaml';
import { bindingCatalogue } from '../scripts/binding-catalogue';
import { ciFiles } from '../scripts/ci-files';
import { iamActions } from '../scripts/iam-actions';
import { connectorPages } from '../scripts/connector-pages';
import { policyFilePage } from '../scripts/policy-file-page';
import { diagnosticsPage } from '../scripts/reference-files';
import { rulePageFiles } from '../scripts/rule-pages';
import { resourceInterfaces } from '../scripts/resource-interfaces';
import { schemaFiles } from '../scripts/schema-files';
import { connectors } from '../src/connectors';
import type { ProviderSchema } from '../src/terraform/provider-schema';
import { resourceTypes } from '../src/terraform/resource-types';
import { connectorProofs } from './iam';
import { connectorArbitraries } from './support/arbitrary-connectors';

const test = suite('architecture');
const root = join(__dirname, '..');

test('no committed file names a machine or a registry', () => {
  const named = /\/work\/|\/root\/|\/opt\/|registry[.]npmjs|registry[.]yarnpkg|npm[.]pkg[.]github/;
  const own = ['test/architecture.test.ts'];
  const files = tracked().filter((path) => !own.includes(path) && !/[.](jar|zip|png)$/.test(path));
  assert.equal(
    files.filter((path) => named.test(readFileSync(join(root, path), 'utf8'))),
    [],
  );
  assert.not.match(readFileSync(join(root, 'package-lock.json'), 'utf8'), /"resolved": "http/);
});

const nodes = readdirSync(join(root, 'schema'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.schema.json'))
  .flatMap((name) => walk(JSON.parse(readFileSync(join(root, 'schema', name), 'utf8')) as SchemaNode, name));

test('every object of the schema is closed: nothing is ignored silently', () => {
  const open = nodes.filter(
    ({ node }) =>
      node['type'] === 'object' && node['additionalProperties'] === undefined && node['discriminator'] === undefined,
  );
  assert.equal(
    open.map(({ at }) => at),
    [],
  );
});

test('every field of the schema has a title and a description', () => {
  assert.equal(
    nodes.filter(({ node, name }) => !name && !(node['title'] && node['description'])).map(({ at }) => at),
    [],
  );
  assert.equal(
    nodes.filter(({ node, name }) => !name && !String(node['description']).endsWith('.')).map(({ at }) => at),
    [],
    'as a sentence',
  );
});

test('every field that holds a single value has an example', () => {
  const leaf = (node: SchemaNode): boolean =>
    node['enum'] !== undefined || ['string', 'integer', 'number', 'boolean'].includes(String(node['type']));
  assert.equal(
    nodes.filter(({ node, name }) => !name && leaf(node) && node['examples'] === undefined).map(({ at }) => at),
    [],
  );
});

test('titles are unique: they become the names of types', () => {
  const titles = nodes
    .filter(({ name, at }) => !name && (!at.endsWith('.json') || at === 'application.schema.json'))
    // The other kind of document has the same keys around its section.
    .filter(({ at }) => !/^(network-stack|policy-file)[.]schema[.]json/.test(at))
    .map(({ node }) => String(node['title']));
  assert.equal(
    titles.filter((title, index) => titles.indexOf(title) !== index),
    [],
  );
});

test('generated files are fresh', async () => {
  const files = new Map([
    ...(await schemaFiles(join(root, 'schema'))),
    ...rulePageFiles(),
    ['diagnostics.md', diagnosticsPage()],
    ['policy-file.md', policyFilePage()],
    ['bindings.ts', bindingCatalogue()],
    ['iam-actions.json', await iamActions()],
  ]);
  for (const [name, text] of files)
    assert.ok(
      readFileSync(join(root, 'generated', name), 'utf8') === text,
      `generated/${name} is stale: npm run generate`,
    );
});

test('the types of resources are those of the schema beside them', () => {
  const [schema, types] = ['aws-provider.json', 'resources.ts'].map((name) =>
    readFileSync(join(root, 'generated', name), 'utf8'),
  );
  assert.ok(
    types === resourceInterfaces(JSON.parse(String(schema)) as ProviderSchema),
    'generated/resources.ts is stale: npx tsx scripts/provider-schema.ts',
  );
});

test('init --ci writes what docs/ci holds', () => {
  const made = ciFiles(join(root, 'docs', 'ci'));
  assert.ok(
    made === readFileSync(join(root, 'generated', 'ci-files.ts'), 'utf8'),
    'generated/ci-files.ts: npm run generate',
  );
});

test('every file of generated/ has something that makes it', async () => {
  const made = [
    ...(await schemaFiles(join(root, 'schema'))).keys(),
    ...connectorPages(join(root, 'docs', 'flink')).keys(),
    ...rulePageFiles().keys(),
    'diagnostics.md',
    'policy-file.md',
    'bindings.ts',
    'ci-files.ts',
    'iam-actions.json',
    'rules-program.ts',
    // By scripts/provider-schema.ts from the provider itself: test/terraform/ holds them against it.
    'aws-provider.json',
    'aws-resource-types.json',
    'resources.ts',
    // By scripts/replaced-arguments.ts, which asks the provider; test/diff.test.ts holds it against the schema.
    'replaced-arguments.json',
  ];
  const there = tracked().filter((path) => path.startsWith('generated/'));
  assert.equal(
    there.filter((path) => !made.includes(path.slice('generated/'.length))),
    [],
  );
});

test('every resource type of the list is emitted by a case, and no other', () => {
  const addresses = readdirSync(join(root, 'test', 'cases'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('addresses.txt'))
    .flatMap(
      (name) => readFileSync(join(root, 'test', 'cases', name), 'utf8').match(/^(?:aws|terraform)_\w+(?=[.])/gm) ?? [],
    );
  assert.equal([...new Set(addresses)].sort(), [...resourceTypes].sort());
});

const schema = JSON.parse(readFileSync(join(root, 'generated', 'application.schema.json'), 'utf8')) as {
  definitions: Record<string, SchemaNode>;
};
const inCases = typesUsed('test/cases');
const inExamples = typesUsed('examples');

for (const connector of connectors) {
  for (const direction of ['source', 'sink'] as const) {
    if (!(direction in connector)) continue;
    const { type } = connector;
    test(`${type} is complete as a ${direction}`, () => {
      assert.ok(typesOf(direction).includes(type), `schema/sources-and-sinks.schema.json lists it`);
      assert.ok(inCases.has(`${direction}s ${type}`), 'a case in test/cases uses it');
      assert.ok(inExamples.has(`${direction}s ${type}`), 'an example uses it');
      assert.ok(Object.hasOwn(connectorArbitraries, type), 'test/support/arbitrary-connectors.ts makes random ones');
      assert.ok(Object.hasOwn(connectorProofs, type), 'test/iam/index.ts proves its permissions');
      for (const extension of ['java', 'py'])
        assert.ok(
          existsSync(join(root, 'docs', 'flink', `${type}-${direction}.${extension}`)),
          `docs/flink/ has its Flink code in ${extension}`,
        );
    });
  }
}

test('every type in the schema is a connector', () => {
  for (const direction of ['source', 'sink'] as const) {
    const registered = connectors.filter((connector) => direction in connector).map(({ type }) => type);
    assert.equal([...typesOf(direction)].sort(), [...registered].sort());
  }
});

test.run();

/** Files under version control; without git there is nothing to check. */
function tracked(): string[] {
  if (!existsSync(join(root, '.git'))) return [];
  return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)));
}

type SchemaNode = Readonly<Record<string, unknown>>;

interface Placed {
  readonly node: SchemaNode;
  readonly at: string;
  /** Whether the node is about the names of keys. */
  readonly name: boolean;
}

/** Every node that describes a value; references are followed where they lead, not here. */
function walk(node: SchemaNode, at: string, name = false): Placed[] {
  if (node['$ref'] !== undefined) return [];
  const below = (key: string): [string, SchemaNode][] =>
    Object.entries((node[key] ?? {}) as Record<string, SchemaNode>);
  const single = (key: string): [string, SchemaNode][] =>
    typeof node[key] === 'object' ? [[key, node[key] as SchemaNode]] : [];
  return [
    { node, at, name },
    ...[...below('properties'), ...below('definitions'), ...single('items'), ...single('additionalProperties')].flatMap(
      ([key, inner]) => walk(inner, `${at}/${key}`),
    ),
    ...single('propertyNames').flatMap(([key, inner]) => walk(inner, `${at}/${key}`, true)),
  ];
}

function typesOf(direction: 'source' | 'sink'): string[] {
  const { oneOf } = schema.definitions[direction === 'source' ? 'Source' : 'Sink'] as { oneOf: { $ref: string }[] };
  return oneOf.map(({ $ref }) => {
    const branch = schema.definitions[$ref.slice('#/definitions/'.length)] as {
      properties: { type: { const: string } };
    };
    return branch.properties.type.const;
  });
}

/** `sources kinesis` for every connection of every spec below a folder. */
function typesUsed(folder: string): Set<string> {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(
    (name) => /[.](yaml|json)$/.test(name) && !name.includes('expected'),
  );
  return new Set(
    names.flatMap((name) =>
      parseAllDocuments(readFileSync(join(root, folder, name), 'utf8'), { logLevel: 'error' }).flatMap((document) => {
        const { spec } = (document.toJS() ?? {}) as { spec?: Record<string, Record<string, { type?: string }>> };
        return ['sources', 'sinks'].flatMap((kind) =>
          Object.values(spec?.[kind] ?? {}).map(({ type }) => `${kind} ${type}`),
        );
      }),
    ),
  );
}
