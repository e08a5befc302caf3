// Real Terraform with the real AWS provider, as far as no account is needed: `npm run test:terraform`.
// FLINKFORM_SEED chooses other random stacks; FLINKFORM_RUNS how many (60).
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { providerFiles } from '../../scripts/provider-files';
import { explain, startTally, type Tally } from '../support/tally';
import { findTerraform, whyMissing, type Terraform } from '../support/terraform';
import { ejected } from './ejected';
import { newestProvider, usableWith } from './provider';
import { roundTrips } from './round-trips';
import {
  analyzerStack,
  caseStacks,
  catalogueStacks,
  exampleStacks,
  publicStacks,
  randomStacks,
  type Stack,
} from './stacks';
import { throughTerraform } from './text';
import { validateTogether, validator } from './validate';

const seed = Number(process.env['FLINKFORM_SEED'] ?? 20_261_122);
const count = Number(process.env['FLINKFORM_RUNS'] ?? 60);

void main().then((status) => process.exit(status));

async function main(): Promise<number> {
  const tally = startTally((line) => console.log(line));
  const terraform = findTerraform();
  if (terraform === undefined) {
    tally.miss('terraform', whyMissing('terraform'));
    return tally.close() ? 0 : 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'flinkform-terraform-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  await runAll(terraform, folder, tally);
  return tally.close() ? 0 : 1;
}

async function runAll(terraform: Terraform, folder: string, tally: Tally): Promise<void> {
  await tally.group("generated/ holds the provider's own schema", async () => {
    for (const [name, text] of await providerFiles(terraform)) {
      const path = join(__dirname, '..', '..', 'generated', name);
      if (readFileSync(path, 'utf8') !== text) throw new Error(`${name} is stale: npx tsx scripts/provider-schema.ts`);
    }
  });
  const newest = newestProvider(terraform);
  const usable = usableWith(newest);

  for (const [name, prepare] of Object.entries(roundTrips(seed))) {
    await tally.group(`text: ${name}`, async () => {
      const { rendered, check } = prepare();
      for (const language of ['JSON', 'HCL'] as const)
        check(await throughTerraform(terraform, mkdtempSync(join(folder, 'text-')), rendered, language));
    });
  }

  const examples = stacksOf('examples', exampleStacks, tally);
  const cases = stacksOf('cases', caseStacks, tally);
  const others = stacksOf('public', publicStacks, tally);
  for (const { name, floor } of [...examples, ...cases, ...others].filter((stack) => !usable(stack.floor))) {
    tally.skip(
      `validate ${name}`,
      `it needs hashicorp/aws ${floor.version} (${floor.because.join(', ')}), and the newest here is ${newest}`,
    );
  }
  // Examples are what people copy, so they are also tried with their own provider block.
  const alone = validator(terraform);
  for (const [index, stack] of examples.filter(({ floor }) => usable(floor)).entries()) {
    await tally.group(`validate ${stack.name}, as it is written`, async () => {
      const complaints = await alone.validate(join(folder, `example-${index}`), stack);
      if (complaints.length > 0) throw new Error(complaints.map(({ text }) => text).join('\n'));
    });
  }
  await tally.group('validate what reach --analyzer writes', async () => {
    const complaints = await alone.validate(join(folder, 'analyzer'), analyzerStack());
    if (complaints.length > 0) throw new Error(complaints.map(({ text }) => text).join('\n'));
  });
  alone.stop();
  await together(
    `validate ${count} random stacks (seed ${seed})`,
    stacksOf('random', () => randomStacks(count, seed, usable), tally),
    terraform,
    join(folder, 'random'),
    tally,
  );
  await together(
    'validate the networks of others',
    stacksOf('catalogue', catalogueStacks, tally).filter(({ floor }) => usable(floor)),
    terraform,
    join(folder, 'catalogue'),
    tally,
  );
  await ejected(
    [...examples, ...cases.filter(({ name }) => manifold.includes(name))].filter(({ floor }) => usable(floor)),
    terraform,
    join(folder, 'ejected'),
    tally,
  );
  await together(
    'validate public applications',
    others.filter(({ floor }) => usable(floor)),
    terraform,
    join(folder, 'public'),
    tally,
  );
  await together(
    'validate every case',
    cases.filter(({ floor }) => usable(floor)),
    terraform,
    join(folder, 'cases'),
    tally,
  );
}

/** Cases with much in them: what is ejected of every example is planned against its state as well, in test/apply. */
const manifold: readonly string[] = ['everything', 'hostile', 'lookups-elsewhere', 'overrides'].map(
  (one) => `case ${one}`,
);

/** One failure for each stack that Terraform does not accept; the rest counts as one group. */
async function together(
  name: string,
  stacks: readonly Stack[],
  terraform: Terraform,
  folder: string,
  tally: Tally,
): Promise<void> {
  const found = new Map<string, string>();
  await tally.group(`${name} (${stacks.length})`, async () => {
    for (const [stack, complaints] of await validateTogether(terraform, folder, stacks)) {
      if (complaints.length > 0) found.set(stack, complaints.map(({ text }) => text).join('\n'));
    }
    if (found.size > 0)
      throw new Error(`${found.size} of ${stacks.length} are refused: ${[...found.keys()].join(', ')}`);
  });
  for (const [stack, why] of found) tally.fail(`${name}: ${stack}`, why);
}

/** Stacks that do not even compile are one failure, not the end of the run. */
function stacksOf(name: string, collect: () => Stack[], tally: Tally): Stack[] {
  try {
    return collect();
  } catch (error) {
    tally.fail(name, explain(error));
    return [];
  }
}
