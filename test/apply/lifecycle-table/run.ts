// Plays the changes that a team makes and holds what happened against `lifecycle-table.txt`: `npm run test:lifecycle [--
// <stack> ...] [--update]`. FLINKFORM_APPLY_LANES says how many stacks run at a time (4: they mostly wait).
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { explain, startTally, type Tally } from '../../support/tally';
import { findMoto, findTerraform, whyMissing } from '../../support/terraform';
import { endChildrenAtExit } from '../children';
import type { Bench } from '../lifecycle';
import { startMoto } from '../moto-process';
import { playStack } from './play';
import { type Stack, stacks } from './stacks';
import { joinTable, splitTable } from './table';

const golden = join(__dirname, '..', 'lifecycle-table.txt');

endChildrenAtExit();
void main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);

async function main(): Promise<number> {
  const tally = startTally((line) => console.log(line));
  const terraform = findTerraform();
  const moto = findMoto();
  if (terraform === undefined) tally.miss('lifecycle table', whyMissing('terraform'));
  if (moto === undefined) tally.miss('lifecycle table', whyMissing('moto'));
  if (terraform === undefined || moto === undefined) return tally.close() ? 0 : 1;
  const words = process.argv.slice(2);
  const wanted = words.filter((word) => !word.startsWith('--'));
  const known = splitTable(readFileSync(golden, 'utf8'));
  const isChosen = (name: string): boolean => (wanted.length === 0 ? known.has(name) : wanted.includes(name));
  const chosen = stacks.filter(({ name }) => isChosen(name));
  for (const { name } of stacks)
    if (wanted.length === 0 && !known.has(name))
      tally.skip(name, `it has no rows yet: ask for it by name, with --update`);
  const folder = mkdtempSync(join(tmpdir(), 'flinkform-lifecycle-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const finish = words.includes('--update') ? update : compare;
  await playAll(chosen, { terraform, moto, tally, folder }, finish);
  return tally.close() ? 0 : 1;
}

/** Each lane has a mock of its own. */
async function playAll(chosen: readonly Stack[], bench: Bench, finish: Finish): Promise<void> {
  const waiting = [...chosen];
  const lane = async (): Promise<void> => {
    const mock = await startMoto(bench.moto);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { name } = next;
      try {
        const played = finish === update ? (rows: readonly string[]) => void update(name, rows) : () => undefined;
        await finish(name, await playStack(next, bench, mock, played), bench.tally);
      } catch (error) {
        bench.tally.fail(name, explain(error));
      }
    }
    mock.stop();
  };
  const lanes = Math.min(chosen.length, Number(process.env['FLINKFORM_APPLY_LANES'] ?? 4));
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** What is done with the rows of a stack. */
type Finish = (name: string, rows: readonly string[], tally: Tally) => Promise<void>;

async function update(name: string, rows: readonly string[]): Promise<void> {
  const table = splitTable(readFileSync(golden, 'utf8'));
  const order = stacks.map((stack) => stack.name);
  writeFileSync(golden, joinTable(new Map([...table, [name, rows]]), order));
}

async function compare(name: string, rows: readonly string[], tally: Tally): Promise<void> {
  const expected = splitTable(readFileSync(golden, 'utf8')).get(name) ?? [];
  await tally.group(`${name}: the table is as before (or run it with --update, and read what changes)`, async () =>
    assert.fixture(rows.join('\n'), expected.join('\n')),
  );
}
