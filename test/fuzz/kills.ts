// Runs of the command line that are killed while they write over an earlier output.
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { draw } from '../support/draw';
import { allFiles, flinkform, startFlinkform, type Ran } from '../support/run-cli';
import type { Budget, Equipment, Failure, Fuzzer, Outcome } from './fuzzer';
import { isTemporary, missingCode, unfinished, unsound, type Content } from './output-laws';
import { stackNames, writeProject } from './project';

const laws = {
  whole: 'after a kill every file is an old or a new one, byte for byte',
  code: 'after a kill no stack names a code file that is not there',
  recovers: 'the next run leaves the wanted bytes and nothing else of its own',
  interrupted: 'some kills come while files are being written',
} as const;

export const kills: Fuzzer = {
  name: 'kills',
  tries: 'SIGKILL at random moments while a large output is written over an earlier one',
  laws: Object.values(laws),
  unit: 'kills',
  runs: 15,
  run: fuzzKills,
};

const names = stackNames(8);

/** When to kill: so far into the run, or so long after writing began; both as a share of the usual time. */
interface Moment {
  readonly writing: boolean;
  readonly share: number;
  /** Whether the folder is left as it is for the next kill. */
  readonly again: boolean;
}

const moments = fc.record({
  writing: fc.constantFrom(true, true, false),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  again: fc.constantFrom(true, false, false),
});

interface Version {
  /** The folder of the specs, the same for both: a stack knows which spec it is from. */
  readonly specs: string;
  readonly version: number;
  /** What a whole run leaves in an empty folder. */
  readonly output: string;
  readonly content: Content;
  readonly milliseconds: number;
}

async function fuzzKills({ runs, seed, first = 0 }: Budget, { folder }: Equipment): Promise<Outcome> {
  const versions = [await prepare(folder, 0), await prepare(folder, 1)] as const;
  const out = join(folder, 'out');
  const failures: Failure[] = [];
  const count = { caught: 0, early: 0, late: 0 };
  let old: 0 | 1 = 0;
  let fresh = true;
  for (const [number, moment] of draw(moments, seed)) {
    if (number >= first + runs) break;
    if (number < first) continue;
    if (fresh) reset(out, versions[old].output);
    const target = versions[old === 0 ? 1 : 0];
    const status = await killed(target, out, moment);
    const found = allFiles(out);
    const fail = (law: string, seen: readonly string[]): void => {
      if (seen.length > 0)
        failures.push({
          law,
          number,
          seen: seen.slice(0, 20).join('\n'),
          input: { 'moment.json': JSON.stringify(moment) },
        });
    };
    fail(
      laws.whole,
      unsound(
        found,
        versions.map(({ content }) => content),
      ),
    );
    fail(laws.code, missingCode(found));
    if (status === 0) count.late += 1;
    else if (isMixed(found, versions[old].content)) count.caught += 1;
    else count.early += 1;
    fresh = !moment.again;
    if (!fresh) continue;
    const ran = await flinkform(['synth', target.specs, '--out', out], { cwd: folder });
    fail(laws.recovers, ran.status === 0 ? unfinished(allFiles(out), target.content) : [told(ran)]);
    old = old === 0 ? 1 : 0;
  }
  if (count.caught === 0 && runs >= kills.runs)
    failures.push({ law: laws.interrupted, number: first, seen: JSON.stringify(count), input: {} });
  const figures = [
    `${runs} kills: ${count.caught} while files were written, ${count.early} before, ${count.late} too late`,
    `a run takes ${versions[0].milliseconds} ms for ${names.length} stacks`,
  ];
  return { figures, failures };
}

async function prepare(folder: string, version: number): Promise<Version> {
  const [specs, output] = [join(folder, 'specs'), join(folder, `output-${version}`)];
  writeProject(specs, names, version);
  const started = Date.now();
  const ran = await flinkform(['synth', specs, '--out', output], { cwd: folder });
  if (ran.status !== 0) throw new Error(told(ran));
  return { specs, version, output, content: allFiles(output), milliseconds: Date.now() - started };
}

/** How the run ended: 0 when it was faster than the kill. */
async function killed(
  { specs, version, milliseconds }: Version,
  out: string,
  { writing, share }: Moment,
): Promise<Ran['status']> {
  writeProject(specs, names, version);
  const child = startFlinkform(['synth', specs, '--out', out], { cwd: join(out, '..') });
  let over = false;
  const ended = child.ended.finally(() => (over = true));
  if (writing) {
    // Writing takes a small part of a run, and begins with the first code file.
    while (!over && !hasTemporary(join(out, 'stacks', names[0] ?? '', 'assets'))) await pause(1);
    await pause(share * milliseconds * 0.06);
  } else {
    await pause(share * milliseconds);
  }
  child.kill();
  return (await ended).status;
}

function reset(out: string, output: string): void {
  rmSync(out, { recursive: true, force: true });
  cpSync(output, out, { recursive: true });
}

function hasTemporary(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some(isTemporary);
}

function isMixed(found: Content, old: Content): boolean {
  return found.size !== old.size || [...found].some(([path, content]) => old.get(path) !== content);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((settle) => setTimeout(settle, milliseconds));
}

function told({ status, stderr }: Ran): string {
  return `synth ended with ${status}: ${stderr.slice(0, 2_000)}`;
}
