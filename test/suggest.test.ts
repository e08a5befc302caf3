// suggest: the nearest valid words.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { suggest } from '../src/text/suggest';

const test = suite('suggest');

const keys = [
  'parallelism',
  'parallelismPerKpu',
  'maxParallelism',
  'egress',
  'region',
  'prefix',
  'topic',
  'topics',
  'auth',
  'id',
];

const cases: [word: string, ...nearest: string[]][] = [
  ['paralelism', 'parallelism', 'maxParallelism'],
  ['PARALLELISM', 'parallelism', 'maxParallelism'],
  ['parallelism_per_kpu', 'parallelismPerKpu', 'parallelism'],
  ['rgeion', 'region'],
  ['topcis', 'topics', 'topic'],
  ['atuh', 'auth'],
  ['ID', 'id'],
  ['checkpoint'],
  [''],
  ['topic', 'topics'],
  ['x'.repeat(100_000)],
];
for (const [word, ...nearest] of cases) {
  test(`"${word.slice(0, 20)}" -> ${nearest.join(', ') || 'nothing'}`, () => {
    assert.equal(suggest(word, keys), nearest);
    assert.equal(suggest(word, [...keys].reverse()), nearest, 'whatever the order of the candidates');
  });
}

test('gives at most three, each once', () => {
  assert.equal(suggest('aa', ['ab', 'ac', 'ad', 'ae', 'ab']), ['ab', 'ac', 'ad']);
});

/** A word, one that is near, and others that are not: behind fewer than `most` of them the near one is found. */
const bounds: [what: string, most: number, word: string, near: string, other: (index: number) => string][] = [
  ['looked at', 10_000, 'orders', 'order', (index) => `${index}`.padEnd(20, '-')],
  ['compared', 1_000, 'orders', 'order', (index) => `${index}`.padStart(6, '-')],
  ['compared of long words', 101, 'o'.repeat(100), 'o'.repeat(99), (index) => `${index}`.padEnd(100, '-')],
];
for (const [what, most, word, near, other] of bounds) {
  test(`at most ${most} candidates are ${what}`, () => {
    const others = Array.from({ length: most }, (_, index) => other(index));
    assert.equal(suggest(word, [...others.slice(1), near]), [near]);
    assert.equal(suggest(word, [...others, near]), []);
  });
}

test.run();
