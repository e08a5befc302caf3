// Each module of modules/ is what the compiler makes: `npm run test:modules [-- <name> ...]`.
// FLINKFORM_SEED chooses other random inputs; FLINKFORM_RUNS how many (100).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { startTally } from '../support/tally';
import { findTerraform, whyMissing } from '../support/terraform';
import { proveEquivalent, type Bench } from './equivalence';
import { writeFixture } from './fixture';
import { proveNoticing } from './noticing';
import { print, recipes, type Recipe } from './printed';
import type { ProvenModule } from './proven-module';

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
  const asked = process.argv.slice(2);
  for (const [index, recipe] of recipes.entries())
    if (asked.length === 0 || asked.includes(recipe.name)) await provePrinted(recipe, bench(`printed-${index}`));
  return tally.close() ? 0 : 1;
}

/** Formatted, tested by its own tests, and what the compiler makes. */
async function provePrinted(recipe: Recipe, bench: Bench): Promise<void> {
  const { terraform, tally, folder } = bench;
  const printed: ProvenModule[] = [];
  await tally.group(
    `${recipe.name}: is written`,
    async () => void printed.push(await print(recipe, join(folder, 'of'))),
  );
  for (const module of printed) {
    const run = async (...words: readonly string[]): Promise<void> => {
      const { status, stdout, stderr } = await terraform.run([...words, '-no-color'], { cwd: module.folder });
      assert.is(status, 0, `${stdout}${stderr}`.slice(0, 3_000));
    };
    await tally.group(`${recipe.name}: is formatted`, () => run('fmt', '-check', '-recursive', '-diff'));
    await tally.group(`${recipe.name}: passes its own tests`, async () => {
      await run('init', '-backend=false');
      await run('test');
    });
    await proveEquivalent(module, [], bench);
  }
}
