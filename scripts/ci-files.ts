// generated/ci-files.ts: the files of docs/ci/ that people copy, as `flinkform init --ci` writes them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of the module: for each platform the name of each file, and its text. */
export function ciFiles(folder: string): string {
  const platforms = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = platforms
    .map(({ name }) => name)
    .sort()
    .map((platform) => [platform, filesIn(join(folder, platform))] as const);
  const text = JSON.stringify(Object.fromEntries(files));
  return `// ${banner}\nexport const ciFiles = ${text} as const;\n`;
}

const banner = 'Generated from docs/ci/ by `npm run generate`. Do not edit.';

function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
