// What a run was worth, for people: one line for each law, and all that is needed to see a failure again.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tally } from '../support/tally';
import type { Failure, Fuzzer, Outcome } from './fuzzer';

/** At most so many failures of one law are printed in full. */
const mostShown = 8;
/** Longer inputs are saved only. */
const longestShown = 1_200;

export async function report(
  { name, laws }: Fuzzer,
  { figures, failures }: Outcome,
  seed: number,
  tally: Tally,
): Promise<void> {
  for (const law of laws) {
    const broken = failures.filter((failure) => failure.law === law);
    await tally.group(`${name}: ${law}`, async () => {
      if (broken.length > 0)
        throw new Error(
          broken
            .slice(0, mostShown)
            .map((failure) => describe(name, failure, seed))
            .join('\n'),
        );
    });
  }
  const foreign = failures.find(({ law }) => !laws.includes(law));
  if (foreign) tally.fail(`${name}: ${foreign.law}`, describe(name, foreign, seed));
  for (const figure of figures) console.log(`      ${figure}`);
}

function describe(name: string, failure: Failure, seed: number): string {
  const { number, seen, input } = failure;
  const again = `npm run fuzz -- ${name} --seed ${seed} --case ${number}`;
  const shown = Object.entries(input).flatMap(([file, content]) => [
    `--- ${file}`,
    Buffer.from(content, 'latin1').toString(),
  ]);
  const text = shown.join('\n');
  return [
    `${seen}`,
    `seed ${seed}, case ${number}: ${again}`,
    `saved in ${saved(name, failure)}`,
    ...(text.length <= longestShown ? [text] : []),
  ].join('\n');
}

/** Keeps the input where it is found after the run. */
function saved(name: string, { number, input, law, seen }: Failure): string {
  const folder = mkdtempSync(join(tmpdir(), `flinkform-fuzz-${name}-${number}-`));
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(input))
    writeFileSync(join(folder, file.replaceAll('/', '+')), Buffer.from(content, 'latin1'));
  writeFileSync(join(folder, 'seen.txt'), `${law}\n\n${seen}\n`);
  return folder;
}
