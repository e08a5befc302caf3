// Each module of modules/ is what the compiler makes: `npm run test:modules [-- <name> ...]`.
// FLINKFORM_SEED chooses other random inputs; FLINKFORM_RUNS how many (100).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTally } from '../support/tally';
import { findTerraform, whyMissing } from '../support/terraform';
import { proveEquivalent, type Bench } from './equivalence';
import { writeFixture } from './fixture';
import { proveNoticing } from './noticing';

const seed = Number(process.env['FLINKFORM_SEED'] ?? 20_261_129);
const count = Number(process.env['FLINKFORM_RUNS'] ?? 100);

void main().then((status) => process.exit(status));

async function main(): Promise<number> {
  const tally = startTally((line) => console.log(line));
  const terraform = findTerraform();
  if (terraform === undefined) {
    tally.miss('terraform', whyMissing('terraform'));
    return tally.close() ? 0 : 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'flinkform-modules-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const bench = (name: string): Bench => ({ terraform, folder: join(folder, name), tally, seed, count });
  await proveNoticing(bench('noticing'));
  await proveEquivalent(writeFixture(join(folder, 'by-hand')), [], bench('proven-by-hand'));
  return tally.close() ? 0 : 1;
}
