// What every script that applies stacks needs: Terraform, the mock, a folder and a tally, and lanes that share the
// work.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explain, startTally, type Tally } from '../support/tally';
import { findMoto, findTerraform, whyMissing, type Terraform } from '../support/terraform';
import { endChildrenAtExit } from './children';
import { startMoto, type MotoProcess } from './moto-process';

export interface Bench {
  readonly terraform: Terraform;
  /** Path of `moto_server`: the API models are found beside it. */
  readonly moto: string;
  /** Where the stacks are copied to; removed at the end, however the run ends. */
  readonly folder: string;
  readonly tally: Tally;
}

/** Runs `work` and ends the process: with 1 when something has failed, or is missing where it must be there. */
export function runOnBench(what: string, work: (bench: Bench) => Promise<void>): void {
  endChildrenAtExit();
  void onBench(what, work).then(
    (status) => process.exit(status),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
}

async function onBench(what: string, work: (bench: Bench) => Promise<void>): Promise<number> {
  const tally = startTally((line) => console.log(line));
  const terraform = findTerraform();
  const moto = findMoto();
  if (terraform === undefined) tally.miss(what, whyMissing('terraform'));
  if (moto === undefined) tally.miss(what, whyMissing('moto'));
  if (terraform !== undefined && moto !== undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'flinkform-apply-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    await work({ terraform, moto, tally, folder });
  }
  return tally.close() ? 0 : 1;
}

/**
 * Works on every item, FLINKFORM_APPLY_LANES at a time (4: they mostly wait). Each lane has a mock of its own, so that
 * what one leaves behind cannot be taken for another's. What one throws is its failure alone.
 */
export async function inLanes<Item extends { readonly name: string }>(
  items: readonly Item[],
  { moto, tally }: Bench,
  work: (item: Item, mock: MotoProcess) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const lane = async (): Promise<void> => {
    const mock = await startMoto(moto);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { name } = next;
      await work(next, mock).catch((error: unknown) => tally.fail(name, explain(error)));
    }
    mock.stop();
  };
  const lanes = Math.min(items.length, Number(process.env['FLINKFORM_APPLY_LANES'] ?? 4));
  await Promise.all(Array.from({ length: lanes }, lane));
}
