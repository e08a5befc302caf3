// scripts/unreached.ts: which branches of a coverage report are told.
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { unreached } from '../scripts/unreached';

const test = suite('unreached');
const at = (line: number, column: number) => ({ loc: { start: { line, column } } });
const file = (path: string, counts: readonly number[]) => ({
  [join(__dirname, '..', path)]: {
    branchMap: { 0: at(9, 4), 1: at(1, 0), 2: at(3, 10), 3: at(4, 2) },
    b: Object.fromEntries(counts.map((count, id) => [id, [count]])),
  },
});

test('a branch that no test reaches is told by its place, and what the compiler adds is not', () => {
  assert.equal(unreached(file('src/checks/names.ts', [0, 0, 0, 7])), ['src/checks/names.ts:3:11']);
  assert.equal(unreached(file('src/checks/names.ts', [0, 0, 1, 7])), []);
});

test('only in the rooms that decide what AWS gets', () => {
  assert.equal(unreached(file('src/reporters/pretty.ts', [0, 0, 0, 0])), []);
});

test.run();
