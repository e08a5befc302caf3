// After `npm run test:whole`: every branch and every function of the rooms that decide what AWS gets is reached by a
// test, and every file of theirs is loaded. What nothing can reach has `/* c8 ignore next */` above it, under a comment
// that says why, and so leaves the report.
import { transformSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '..');
const rooms = ['checks', 'connectors', 'facts', 'parts', 'policies', 'watching'].map((room) =>
  join(root, 'src', room, '/'),
);

/** What c8 reports of a file, in the format of Istanbul. */
interface FileCoverage {
  readonly branchMap: Readonly<Record<string, { readonly loc: Location }>>;
  readonly b: Readonly<Record<string, readonly number[]>>;
  readonly fnMap: Readonly<Record<string, { readonly name: string; readonly loc: Location }>>;
  readonly f: Readonly<Record<string, number>>;
}

interface Location {
  readonly start: Position;
}

/** Lines are counted from 1, columns from 0. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * What no test reached, in words. Two branches of every file are the compiler's (esbuild, CommonJS): the first, which
 * is `0 && (module.exports = ...)` for Node's sake, and the ones it puts before the first line. Its functions stand
 * there too: what reads an export is one.
 */
export function unreached(
  report: Readonly<Record<string, FileCoverage>>,
  textOf = (file: string): string => readFileSync(file, 'utf8'),
): string[] {
  return Object.entries(report)
    .filter(([file]) => rooms.some((room) => file.startsWith(room)))
    .flatMap(([file, { branchMap, b, fnMap, f }]) => {
      const path = relative(root, file);
      if (isNeverLoaded(fnMap)) return isTypesOnly(textOf(file)) ? [] : [`no test loads ${path}`];
      const branches = Object.entries(branchMap)
        .filter(([id, { loc }]) => id !== '0' && b[id]?.includes(0) && !isCompilers(loc))
        .map(([, { loc }]) => `no test reaches the branch at ${placeOf(path, loc)}`);
      const functions = Object.entries(fnMap)
        .filter(([id, { loc }]) => f[id] === 0 && !isCompilers(loc))
        .map(([, { name, loc }]) => `no test calls ${name} at ${placeOf(path, loc)}`);
      return [...branches, ...functions];
    });
}

function isCompilers({ start }: Location): boolean {
  return start.line === 1 && start.column === 0;
}

function placeOf(path: string, { start }: Location): string {
  return `${path}:${start.line}:${start.column + 1}`;
}

/** What c8 has to say of a file that it only found on the disk. */
function isNeverLoaded(fnMap: FileCoverage['fnMap']): boolean {
  const names = Object.values(fnMap).map(({ name }) => name);
  return names.length === 1 && names[0] === '(empty-report)';
}

/** Nobody loads a file of types: nothing is left of it, nor of what it imports. */
function isTypesOnly(text: string): boolean {
  return transformSync(text, { loader: 'ts', legalComments: 'none' }).code.trim() === '';
}

function main(): void {
  const report = JSON.parse(readFileSync(join(root, 'coverage', 'coverage-final.json'), 'utf8')) as never;
  const gaps = unreached(report);
  for (const gap of gaps) console.error(gap);
  if (gaps.length > 0) process.exitCode = 1;
  else console.log('every branch and function of checks, connectors, facts, parts, policies and watching is reached');
}

if (require.main === module) main();
