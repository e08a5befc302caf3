// After `npm test`: every branch of the rooms that decide what AWS gets is reached by a test. What nothing can reach
// has `/* c8 ignore next */` above it, under a comment that says why, and so leaves the report.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '..');
const rooms = ['checks', 'connectors', 'facts', 'parts', 'policies'].map((room) => join(root, 'src', room, '/'));

/** What c8 reports of a file, in the format of Istanbul. */
interface FileCoverage {
  readonly branchMap: Readonly<Record<string, { readonly loc: { readonly start: Position } }>>;
  readonly b: Readonly<Record<string, readonly number[]>>;
}

/** Lines are counted from 1, columns from 0. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * The places that no test reached. Two branches of every file are the compiler's (esbuild, CommonJS): the first, which
 * is `0 && (module.exports = ...)` for Node's sake, and the ones it puts before the first line.
 */
export function unreached(report: Readonly<Record<string, FileCoverage>>): string[] {
  return Object.entries(report)
    .filter(([file]) => rooms.some((room) => file.startsWith(room)))
    .flatMap(([file, { branchMap, b }]) =>
      Object.entries(branchMap)
        .filter(
          ([id, { loc }]) => id !== '0' && b[id]?.includes(0) && !(loc.start.line === 1 && loc.start.column === 0),
        )
        .map(([, { loc }]) => `${relative(root, file)}:${loc.start.line}:${loc.start.column + 1}`),
    );
}

function main(): void {
  const report = JSON.parse(readFileSync(join(root, 'coverage', 'coverage-final.json'), 'utf8')) as never;
  const places = unreached(report);
  for (const place of places) console.error(`no test reaches the branch at ${place}`);
  if (places.length > 0) process.exitCode = 1;
  else console.log('every branch of checks, connectors, facts, parts and policies is reached');
}

if (require.main === module) main();
