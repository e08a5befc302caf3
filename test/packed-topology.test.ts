// A network as a contract carries it: what is read is what was written, and what was not written so is not read.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Json } from '../src/document/document';
import { newTexts } from '../src/reach/packed';
import { packedTopology, type CarriedTopology } from '../src/reach/packed-topology';
import { topologyOf } from '../src/reach/from-configuration';
import { declaredFor } from '../src/reach/declared-by-spec';
import { cases } from './support/golden';

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
    const { application: _, stores: __, ...topology } = topologyOf(configuration, declaredFor(network));
    const texts = newTexts();
    const tree = JSON.parse(JSON.stringify(packedTopology.write(topology, texts))) as Json;
    return [{ topology, tree, texts: texts.all() }];
  });

test('every case of a network is read as it was written', () => {
  assert.ok(all.length > 15);
  for (const { topology, tree, texts } of all) assert.equal(packedTopology.read(tree, texts), topology);
});

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

test.run();
