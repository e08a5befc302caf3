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

test.run();
