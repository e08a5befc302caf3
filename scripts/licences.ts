// What dist/ bundles of other packages, with the licence of each: they ask to be named wherever their code goes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text for the packages that these source files come from; paths as esbuild's metafile has them. */
export function licencesOf(files: readonly string[]): string {
  const folders = new Set(files.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []));
  return [...folders]
    .map((folder) => ({ folder, ...readManifest(folder) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ folder, name, version, license }) => `${name} ${version} (${license})\n\n${textOf(name, folder)}`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** A package that does not say its licence must not be bundled. */
function readManifest(folder: string): Manifest {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Partial<Manifest>;
  if (name === undefined || version === undefined || license === undefined)
    throw new Error(`${folder} names no licence`);
  return { name, version, license };
}

/** What packages ask for that come without the text of their licence, or hold other software in object code. */
const ownTexts: Readonly<Record<string, string>> = { '@viz-js/viz': 'viz.txt' };

function textOf(name: string, folder: string): string {
  const own = ownTexts[name];
  return own === undefined ? texts(folder) : readFileSync(join(__dirname, 'licences', own), 'utf8');
}

function texts(folder: string): string {
  const names = readdirSync(folder).filter(
    (name) => /^(licen[cs]e|notice|copying)([.-].*)?$/i.test(name) && existsSync(join(folder, name)),
  );
  return names
    .sort()
    .map((name) => `${readFileSync(join(folder, name), 'utf8').trim()}\n`)
    .join('\n');
}
