// scripts/unreached.ts: which gaps of a coverage report are told.
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { unreached } from '../scripts/unreached';

const test = suite('unreached');
const at = (line: number, column: number) => ({ loc: { start: { line, column } } });
const named = (name: string, line: number, column: number) => ({ name, ...at(line, column) });
const numbered = <T>(values: readonly T[]): Record<string, T> => Object.fromEntries(values.map((one, id) => [id, one]));

/** A report of one file: how often each of its branches and functions is reached. */
const file = (path: string, branches: readonly number[], functions: readonly number[] = [1, 0, 1]) => ({
  [join(__dirname, '..', path)]: {
    branchMap: numbered([at(9, 4), at(1, 0), at(3, 10), at(4, 2)]),
    b: numbered(branches.map((count) => [count])),
    fnMap: numbered([named('__export', 1, 0), named('namespace', 1, 0), named('names', 7, 7)]),
    f: numbered(functions),
  },
});

/** A report of one file that nothing loads: c8 found it on the disk. */
const empty = (path: string) => ({
  [join(__dirname, '..', path)]: {
    branchMap: numbered([named('(empty-report)', 1, 0)]),
    b: { 0: [0] },
    fnMap: numbered([named('(empty-report)', 1, 0)]),
    f: { 0: 0 },
  },
});

test('a branch that no test reaches is told by its place, and what the compiler adds is not', () => {
  assert.equal(unreached(file('src/checks/names.ts', [0, 0, 0, 7])), [
    'no test reaches the branch at src/checks/names.ts:3:11',
  ]);
  assert.equal(unreached(file('src/checks/names.ts', [0, 0, 1, 7])), []);
});

test('a function that no test calls is told by its name and place, and what the compiler adds is not', () => {
  assert.equal(unreached(file('src/parts/names.ts', [0, 0, 1, 7], [0, 0, 0])), [
    'no test calls names at src/parts/names.ts:7:8',
  ]);
  assert.equal(unreached(file('src/parts/names.ts', [0, 0, 1, 7], [0, 0, 1])), []);
});

test('a file that nothing loads is told, unless it is types only', () => {
  const typesOnly = "// Types.\nimport type { Arn } from '../aws/arn';\nexport interface Named {\n  arn: Arn;\n}\n";
  const told = (text: string): string[] => unreached(empty('src/facts/names.ts'), () => text);
  assert.equal(told(typesOnly), []);
  assert.equal(told(`${typesOnly}export type { Arn };\n`), []);
  assert.equal(told(`${typesOnly}export const longest = 64;\n`), ['no test loads src/facts/names.ts']);
  assert.equal(told("import './arn';\n"), ['no test loads src/facts/names.ts']);
});

test('only in the rooms that decide what AWS gets', () => {
  assert.equal(unreached(file('src/reporters/pretty.ts', [0, 0, 0, 0], [0, 0, 0])), []);
  assert.equal(
    unreached(empty('src/reporters/pretty.ts'), () => 'export const a = 1;'),
    [],
  );
});

test.run();
