// Applies the changes that a team makes and holds what happened against `lifecycle-table.txt`: `npm run test:lifecycle
// [-- <stack> ...] [--update]`. FLINKFORM_APPLY_LANES says how many stacks run at a time (4: they mostly wait).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import type { Tally } from '../../support/tally';
import { inLanes, runOnBench } from '../bench';
import { runStack } from './run-stack';
import { stacks } from './stacks';
import { joinTable, splitTable } from './table';

const golden = join(__dirname, '..', 'lifecycle-table.txt');

runOnBench('lifecycle table', async (bench) => {
  const words = process.argv.slice(2);
  const wanted = words.filter((word) => !word.startsWith('--'));
  const known = splitTable(readFileSync(golden, 'utf8'));
  const isChosen = (name: string): boolean => (wanted.length === 0 ? known.has(name) : wanted.includes(name));
  const chosen = stacks.filter(({ name }) => isChosen(name));
  for (const { name } of stacks)
    if (wanted.length === 0 && !known.has(name))
      bench.tally.skip(name, `it has no rows yet: ask for it by name, with --update`);
  const finish = words.includes('--update') ? update : compare;
  await inLanes(chosen, bench, async (stack, mock) => {
    const { name } = stack;
    const seen = finish === update ? (rows: readonly string[]) => void update(name, rows) : () => undefined;
    await finish(name, await runStack(stack, bench, mock, seen), bench.tally);
  });
});

async function update(name: string, rows: readonly string[]): Promise<void> {
  const table = splitTable(readFileSync(golden, 'utf8'));
  const order = stacks.map((stack) => stack.name);
  writeFileSync(golden, joinTable(new Map([...table, [name, rows]]), order));
}

async function compare(name: string, rows: readonly string[], tally: Tally): Promise<void> {
  const expected = splitTable(readFileSync(golden, 'utf8')).get(name) ?? [];
  await tally.group(`${name}: the table is as before (or run it with --update, and read what changes)`, async () => {
    assert.is(rows.length, expected.length);
    // Only the rows that differ are shown: a report that somebody cuts still holds what matters.
    const differ = rows.map((row, index) => (row === expected[index] ? [] : [index])).flat();
    assert.fixture(differ.map((index) => rows[index]).join('\n'), differ.map((index) => expected[index]).join('\n'));
  });
}
