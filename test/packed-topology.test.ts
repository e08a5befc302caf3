// A network as a contract carries it: what is read is what was written, and what was not written so is not read.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Json } from '../src/document/document';
import { contractVersion, contractVersions } from '../src/network/contract';
import { foundInCopy } from '../src/reach/contract-paths';
import { lists, list, newTexts, number, optional, record, text, word } from '../src/reach/packed';
import { packedTopology, type CarriedTopology } from '../src/reach/packed-topology';
import { topologyOf } from '../src/reach/from-configuration';
import { declaredFor } from '../src/reach/declared-by-spec';
import { wholeTopology } from '../src/reach/from-configuration';
import { reachIn } from '../src/reach/reach';
import type { Vpc } from '../src/reach/topology';
import { compileFile, printed } from './support/compile';
import { cases } from './support/golden';
import { text as jsonText } from './support/json-text';
import { isProven } from './support/reach-mutations';

const test = suite('packed topology');

interface Written {
  readonly topology: CarriedTopology;
  readonly tree: Json;
  readonly texts: readonly string[];
}

const all: readonly Written[] = cases()
  .filter(({ name }) => name.startsWith('network-'))
  .flatMap(({ compile }): Written[] => {
    const { configuration, normalised, networkStack } = compile({ planOnly: true });
    if (!configuration) return [];
    const network = normalised?.spec.network ?? networkStack?.network;
    const { application: _, stores: __, faulty: ___, ...topology } = topologyOf(configuration, declaredFor(network));
    const texts = newTexts();
    const tree = JSON.parse(JSON.stringify(packedTopology.write(topology, texts))) as Json;
    return [{ topology, tree, texts: texts.all() }];
  });

test('every case of a network is read as it was written', () => {
  assert.ok(all.length > 15);
  for (const { topology, tree, texts } of all) assert.equal(packedTopology.read(tree, texts), nameless(topology));
});

/** Names of endpoints, and whether rules of the Resolver are missing, are for answers of AWS: no contract has them. */
function nameless(topology: CarriedTopology): CarriedTopology {
  const vpcs: readonly Vpc[] = topology.vpcs;
  return {
    ...topology,
    vpcs: vpcs.map(({ otherRules: _, ...vpc }) => vpc),
    endpoints: topology.endpoints.map(({ name: _, ...endpoint }) => endpoint),
  };
}

test('every kind of thing occurs', () => {
  const lists = Object.keys(all[0]?.topology ?? {}) as (keyof CarriedTopology)[];
  assert.equal(
    lists.filter((key) => all.every(({ topology }) => topology[key].length === 0)),
    [],
  );
});

/** The places of all leaves. */
function leavesOf(value: Json, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item as Json, [...at, key]));
}

function replaced(value: Json, [key, ...rest]: readonly string[], by: Json): Json {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item: Json, index) => (String(index) === key ? replaced(item, rest, by) : item));
  const record = value as Readonly<Record<string, Json>>;
  return { ...record, [key]: replaced(record[key] as Json, rest, by) };
}

test('what somebody changed is another network or none, and never a fault', () => {
  const leaf = fc.constantFrom<Json>(
    -1,
    0,
    1,
    9_999,
    0.5,
    true,
    '',
    '__proto__',
    null,
    [],
    {},
    { unknown: 1 },
    { cidr: 1 },
  );
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.nat(), leaf, ({ tree, texts }, index, by) => {
      const leaves = leavesOf(tree);
      const at = leaves[index % leaves.length];
      if (!at) return;
      const read = packedTopology.read(replaced(tree, at, by), texts);
      assert.ok(read === undefined || Array.isArray(read.vpcs));
    }),
    { numRuns: 2_000, seed: 20261127 },
  );
});

test('numbers of no text, lists of another length and kinds of no network are not read', () => {
  assert.is(packedTopology.read({ sites: [[0, [1]]] }, ['office']), undefined);
  assert.is(packedTopology.read({ sites: [[0]] }, ['office']), undefined);
  assert.is(packedTopology.read({ quanta: [] }, []), undefined);
  assert.is(packedTopology.read([], []), undefined);
  assert.equal(packedTopology.read({ sites: [[0, [1]]] }, ['office', '10.8.0.0/16'])?.sites, [
    { id: 'office', cidrs: { known: ['10.8.0.0/16'] } },
  ]);
});

const committed = (file: string): string => join(__dirname, 'contracts', file);
const contractOf = (version: number): Json => JSON.parse(readFileSync(committed(`version-${version}.json`), 'utf8'));
const form = `${jsonText(packedTopology.form)}\n`;

/** Of what is committed in repositories of others nobody can take anything back. */
test('the form is that of its version: another one has another number, and samples of its own', () => {
  const expected = committed(`version-${contractVersion}.form.json`);
  assert.ok(existsSync(expected), `a contract of version ${contractVersion} has no committed form`);
  const advice = 'raise contractVersion (network/contract.ts), go on to read the former one, and commit both forms';
  assert.fixture(form, readFileSync(expected, 'utf8'), advice);
});

test('a key, a word or another order is another form', () => {
  const things = (...keys: readonly string[]) =>
    lists({ sites: list(record(Object.fromEntries(keys.map((key) => [key, text])))) }).form;
  assert.not.equal(things('id', 'name'), things('id'));
  assert.not.equal(things('id', 'name'), things('name', 'id'));
  assert.not.equal(word('tcp').form, word('tcp', 'udp').form);
  assert.not.equal(optional(number).form, number.form);
});

for (const version of contractVersions.filter((one) => one > 1)) {
  test(`what version ${version} has written is read as it was meant`, () => {
    const { texts, things, meaning } = JSON.parse(readFileSync(committed(`version-${version}.things.json`), 'utf8'));
    assert.equal(packedTopology.read(things, texts), meaning);
  });

  test(`a copy of version ${version} proves what it proved`, () => {
    const found = foundInCopy(contractOf(version), 'core-dev');
    if (!('surroundings' in found) || !found.surroundings) throw new Error(JSON.stringify(found));
    const compiled = compileFile(committed('orders.yaml'));
    const { plan, configuration } = compiled;
    if (!plan || !configuration) throw new Error(printed(compiled));
    const reached = reachIn(wholeTopology(configuration, { surroundings: found.surroundings }), plan.needs);
    // Whether a partner accepts is never known.
    assert.equal(
      reached.filter((one) => !isProven(one)).map(({ need }) => need.pointer),
      Array.from({ length: 3 }, () => '/spec/sinks/partner/bootstrapServers'),
    );
  });
}

test.run();
