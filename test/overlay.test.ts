// overlay: maps merge, lists replace, null removes; each value's place is in the file that supplied it.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { load } from '../src/load';
import { overlay } from '../src/overlay';
import type { Document, Json, Source } from '../src/document/document';

const test = suite('overlay');

const merges: [name: string, base: Json, over: Json, merged: Json][] = [
  ['adds a key', { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
  ['replaces a scalar', { a: 1, b: 2 }, { a: 3 }, { a: 3, b: 2 }],
  ['merges maps at any depth', { a: { b: { c: 1, d: 2 } } }, { a: { b: { d: 3 } } }, { a: { b: { c: 1, d: 3 } } }],
  ['replaces a list whole', { a: [1, 2, 3] }, { a: [4] }, { a: [4] }],
  ['replaces a map by a scalar', { a: { b: 1 } }, { a: 'x' }, { a: 'x' }],
  ['replaces a scalar by a map', { a: 'x' }, { a: { b: 1 } }, { a: { b: 1 } }],
  ['replaces a list by a map', { a: [1, 2] }, { a: { '0': 1 } }, { a: { '0': 1 } }],
  ['removes with null', { a: 1, b: { c: 2, d: 3 } }, { a: null, b: { c: null } }, { b: { d: 3 } }],
  ['removes from a map that it brings itself', { a: 1 }, { a: { b: null, c: 2 } }, { a: { c: 2 } }],
  ['keeps a null of the base', { a: null, b: [null] }, { c: 1 }, { a: null, b: [null], c: 1 }],
  ['keeps a null in a list', { a: 1 }, { a: [null] }, { a: [null] }],
  ['keeps the order of the base', { b: 1, a: 2 }, { c: 0, a: 3 }, { b: 1, a: 3, c: 0 }],
  ['an empty map is not a removal', { a: { b: 1 } }, { a: {} }, { a: { b: 1 } }],
  ['leaves a base that is not a map to validation', [1], { a: 1 }, [1]],
  ['leaves an overlay that is not a map to validation', { a: 1 }, [1], [1]],
];
for (const [name, base, over, merged] of merges) {
  test(name, () => {
    const { document } = overlay(source('base', base), source('over', over));
    assert.is(JSON.stringify(document.tree), JSON.stringify(merged));
    assert.equal(
      [...document.places.keys()].sort(),
      pointers(document.tree).sort(),
      'a place for every value and for nothing else',
    );
  });
}

test('takes places from the file that supplied the value', () => {
  const { document } = overlay(
    source('base', { same: 1, map: { kept: 1, changed: 1 }, list: [1, 2], scalar: 'x', gone: 1 }),
    source('over', { map: { changed: 2, added: 3 }, list: [3], scalar: { inside: 1 }, gone: null }),
  );
  assert.equal(files(document), {
    '': 'base',
    '/same': 'base',
    '/map': 'base',
    '/map/kept': 'base',
    '/map/changed': 'over',
    '/map/added': 'over',
    '/list': 'over',
    '/list/0': 'over',
    '/scalar': 'over',
    '/scalar/inside': 'over',
  });
});

test('warns of a removal that removes nothing, in the overlay, with the likely name', () => {
  const { document, problems } = overlay(
    source('base', { network: { egress: 'nat' } }),
    source('over', { network: { egres: null }, b: { c: null } }),
  );
  assert.equal(document.tree, { network: { egress: 'nat' }, b: {} });
  assert.equal(
    problems.map(({ code, severity, pointer, location, suggestions }) => [
      code,
      severity,
      pointer,
      location?.file,
      suggestions,
    ]),
    [
      ['FLK1030', 'warning', '/network/egres', 'over', ['egress']],
      ['FLK1030', 'warning', '/b/c', 'over', []],
    ],
  );
});

test('lays several on each other in their order: the last one has the last word, also that a key goes', () => {
  const { document, problems } = overlay(
    source('base', { map: { kept: 1, changed: 1, gone: 1 } }),
    source('first', { map: { changed: 2, gone: null, added: 2, list: [2] } }),
    source('second', { map: { changed: 3, gone: 3, added: null, list: [] } }),
    source('third', { map: { changed: 4, never: null } }),
  );
  assert.equal(document.tree, { map: { kept: 1, changed: 4, list: [], gone: 3 } });
  const files = ['kept', 'changed', 'list', 'gone'].map((key) => document.places.get(`/map/${key}`)?.value.file);
  assert.equal(files, ['base', 'third', 'second', 'second']);
  assert.equal(
    document.sources.map(({ file }) => file),
    ['base', 'first', 'second', 'third'],
  );
  assert.equal(
    problems.map(({ message }) => message),
    ['map.never is removed here, but no file that this one is laid on has it'],
  );
});

test('is the base itself without an overlay', () => {
  const base = source('base', { a: { b: [1] } });
  assert.equal(overlay(base).document, { tree: base.tree, places: base.places, sources: [base] });
});

const map = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd/e', '~'),
  fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(null, 1, 'x', true),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3 }),
    ),
  })).value as fc.Arbitrary<Json>,
) as fc.Arbitrary<Record<string, Json>>;

test('an empty overlay changes nothing', () => {
  fc.assert(
    fc.property(map, (tree) => {
      const base = source('base', tree);
      const { document, problems } = overlay(base, source('over', {}));
      assert.is(JSON.stringify(document.tree), JSON.stringify(tree));
      assert.equal(document.places, base.places);
      assert.equal(problems, []);
    }),
    { numRuns: 300 },
  );
});

test('any overlay leaves both files as they were, and a place for every value and for nothing else', () => {
  fc.assert(
    fc.property(map, map, (one, two) => {
      const base = source('base', one);
      const over = source('over', two);
      const before = JSON.stringify([base.tree, over.tree]);
      const { document } = overlay(base, over);
      assert.is(JSON.stringify([base.tree, over.tree]), before);
      assert.equal([...document.places.keys()].sort(), pointers(document.tree).sort());
      assert.equal(
        overlay({ ...base, tree: document.tree, places: document.places }, over).document.tree,
        document.tree,
        'twice is once',
      );
    }),
    { numRuns: 300 },
  );
});

function source(file: string, tree: Json): Source {
  const loaded = load(file, new TextEncoder().encode(JSON.stringify(tree, null, 2))).source;
  if (!loaded) throw new Error('the sample does not load');
  return loaded;
}

function pointers(tree: Json, pointer = ''): string[] {
  if (typeof tree !== 'object' || tree === null) return [pointer];
  const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
  return [
    pointer,
    ...Object.entries(tree).flatMap(([key, value]) => pointers(value as Json, `${pointer}/${escaped(key)}`)),
  ];
}

function files({ places }: Document): Record<string, string> {
  return Object.fromEntries([...places].map(([pointer, { value }]) => [pointer, value.file]));
}

test.run();
