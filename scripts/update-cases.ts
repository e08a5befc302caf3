// `npm run cases:update`: rewrites what test/cases, test/errors and test/cli expect, the committed pictures, the
// committed reports of the gate and the page of public applications. Names on the command line narrow it to those;
// `pictures` are the pictures, `gate-formats` the reports, `public` the page. Exits 1 when anything was written, so
// that a pipeline cannot accept a change that nobody has looked at.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { updateCliCases } from '../test/support/cli-case';
import { cases, errors, type Golden } from '../test/support/golden';
import { updateGateReports } from '../test/support/gate-reports';
import { updatePictures } from '../test/support/pictures';
import { updatePublicPage } from '../test/support/public-page';

function update({ folder, actual, expected }: Golden): string[] {
  const now = actual();
  const before = expected();
  const written = [...now].filter(([file, text]) => before.get(file) !== text);
  const removed = [...before.keys()].filter((file) => !now.has(file));
  for (const [file, text] of written) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  for (const file of removed) rmSync(join(folder, file));
  return [
    ...written.map(([file]) => `written: ${shown(folder, file)}`),
    ...removed.map((file) => `removed: ${shown(folder, file)}`),
  ];
}

function shown(folder: string, file: string): string {
  return relative(process.cwd(), join(folder, file));
}

async function main(names: readonly string[]): Promise<number> {
  const chosen = [...cases(), ...errors()].filter(({ name }) => names.length === 0 || names.includes(name));
  const changes: string[] = [];
  let failed = false;
  for (const golden of chosen) {
    try {
      changes.push(...update(golden));
    } catch (error) {
      failed = true;
      console.error(`${golden.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  changes.push(...(await updateCliCases(names)));
  if (names.length === 0 || names.includes('pictures')) changes.push(...(await updatePictures()));
  if (names.length === 0 || names.includes('gate-formats')) changes.push(...updateGateReports());
  if (names.length === 0 || names.includes('public')) changes.push(...(await updatePublicPage()));
  for (const change of changes) console.log(change);
  if (changes.length === 0 && !failed) console.log(`all ${chosen.length} goldens are up to date`);
  return changes.length > 0 || failed ? 1 : 0;
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
