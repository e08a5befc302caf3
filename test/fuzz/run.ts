// Searches for what breaks flinkform: `npm run fuzz`, or `npm run fuzz -- mutants --runs 50000 --seed 7`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explain, startTally, type Tally } from '../support/tally';
import { findTerraform, whyMissing } from '../support/terraform';
import type { Fuzzer } from './fuzzer';
import { kills } from './kills';
import { mutants } from './mutants';
import { readOptions, type Options } from './options';
import { races } from './races';
import { report } from './report';
import { stacks } from './stacks';
import { texts } from './texts';

const fuzzers: readonly Fuzzer[] = [mutants, texts, stacks, kills, races];

void main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(explain(error));
    process.exit(2);
  },
);

async function main(): Promise<number> {
  const options = readOptions(
    process.argv.slice(2),
    process.env,
    fuzzers.map(({ name }) => name),
  );
  const tally = startTally((line) => console.log(line));
  for (const fuzzer of fuzzers) {
    if (options.names.length === 0 || options.names.includes(fuzzer.name)) await runOne(fuzzer, options, tally);
  }
  return tally.close() ? 0 : 1;
}

async function runOne(fuzzer: Fuzzer, { seed, first, runs = fuzzer.runs }: Options, tally: Tally): Promise<void> {
  const { name, tries, unit, needs } = fuzzer;
  const terraform = needs === 'terraform' ? findTerraform() : undefined;
  if (needs === 'terraform' && terraform === undefined) return tally.miss(name, whyMissing('terraform'));
  const folder = mkdtempSync(join(tmpdir(), `flinkform-${name}-`));
  const started = Date.now();
  console.log(`${name}: ${tries} (${runs} ${unit}, seed ${seed})`);
  try {
    const outcome = await fuzzer.run(
      { runs, seed, ...(first !== undefined && { first }) },
      { folder, ...(terraform && { terraform }) },
    );
    await report(fuzzer, outcome, seed, tally);
  } catch (error) {
    tally.fail(`${name}: the fuzzer itself`, error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`      ${Math.round((Date.now() - started) / 1000)} s`);
}
