// Eight runs of the command line at once in one folder.
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { draw } from '../support/draw';
import { allFiles, flinkform, startFlinkform, type Ran } from '../support/run-cli';
import type { Budget, Equipment, Failure, Fuzzer, Outcome } from './fuzzer';
import { gate } from './gate';
import { missingCode, unfinished, type Content } from './output-laws';
import { stackNames, writeProject } from './project';

const laws = {
  succeed: 'every run ends with 0',
  result: 'the result is that of the runs one after the other',
  code: 'no stack names a code file that is not there',
} as const;

export const races: Fuzzer = {
  name: 'races',
  tries: 'eight runs at once in one folder',
  laws: Object.values(laws),
  unit: 'rounds',
  runs: 6,
  run: fuzzRaces,
};

const runners = 8;
const manifest = 'manifest.json';

interface Race {
  /** All compile the same specs, or each its own. */
  readonly same: boolean;
  /** The folder is not there yet, or holds the output of an earlier version. */
  readonly existing: boolean;
  /** All begin to write at the same moment, or as they come. */
  readonly gated: boolean;
  /** How deep the folder is below one that exists. */
  readonly depth: number;
}

/** Each of the four kinds comes in turn, with the rest as it is drawn. */
const conditions = fc.record({ gated: fc.constantFrom(true, true, false), depth: fc.integer({ min: 1, max: 4 }) });

async function fuzzRaces({ runs, seed, first = 0 }: Budget, { folder }: Equipment): Promise<Outcome> {
  const failures: Failure[] = [];
  const track = await prepare(folder);
  for (const [number, drawn] of draw(conditions, seed)) {
    if (number >= first + runs) break;
    if (number < first) continue;
    const race: Race = { ...drawn, same: number % 2 === 0, existing: number % 4 >= 2 };
    const out = outFolder(join(folder, `round-${number}`), race.depth);
    const wanted = await wantedAt(race.depth, track, folder);
    if (race.existing) await leaveEarlier(track, out, folder);
    const ran = await together(race, track, out, folder);
    const found = allFiles(out);
    const fail = (law: string, seen: readonly string[]): void => {
      if (seen.length > 0)
        failures.push({
          law,
          number,
          seen: seen.slice(0, 20).join('\n'),
          input: { 'race.json': JSON.stringify(race) },
        });
    };
    const fallen = ran.filter(({ status }) => status !== 0);
    fail(
      laws.succeed,
      fallen.slice(0, 1).map((one) => `${fallen.length} of ${runners} runs: ${told(one)}`),
    );
    fail(laws.result, otherThan(found, wanted, race.same ? undefined : track.manifests));
    fail(laws.code, missingCode(found));
  }
  return {
    figures: [`${runs} rounds of ${runners} runs and stacks: half with the same specs, half over an earlier output`],
    failures,
  };
}

interface Track {
  readonly all: string;
  readonly each: readonly string[];
  /**
   * Depth of the folder → what the runs leave in it one after the other: stacks say where their specs are from there.
   */
  readonly wanted: Map<number, Content>;
  /** The manifest after each of the runs of one spec as the last one. */
  readonly manifests: ReadonlySet<string>;
}

async function prepare(folder: string): Promise<Track> {
  const all = join(folder, 'all');
  const names = stackNames(runners);
  writeProject(all, names, 1);
  const each = names.map((name) => join(all, `${name}.yaml`));
  const turns = join(folder, 'turns');
  const manifests = new Set<string>();
  for (const specs of [...each, ...each]) {
    await succeed(specs, turns, folder);
    manifests.add(allFiles(turns).get(manifest) ?? '');
  }
  return { all, each, wanted: new Map(), manifests };
}

/** The output of the same specs in an earlier version. */
async function leaveEarlier({ all }: Track, out: string, folder: string): Promise<void> {
  writeProject(all, stackNames(runners), 0);
  await succeed(all, out, folder);
  writeProject(all, stackNames(runners), 1);
}

function outFolder(above: string, depth: number): string {
  return join(above, ...Array<string>(depth).fill('out'));
}

async function wantedAt(depth: number, { all, wanted }: Track, folder: string): Promise<Content> {
  const out = outFolder(join(folder, `whole-${depth}`), depth);
  if (!wanted.has(depth)) await succeed(all, out, folder);
  const content = wanted.get(depth) ?? allFiles(out);
  wanted.set(depth, content);
  return content;
}

/** `manifests` are those that may be there; without them it must be the wanted one. */
export function otherThan(found: Content, wanted: Content, manifests?: ReadonlySet<string>): string[] {
  if (manifests === undefined) return unfinished(found, wanted);
  const isFine = manifests.has(found.get(manifest) ?? '');
  const stacks = new Map([...wanted].filter(([path]) => path !== manifest));
  return [
    ...unfinished(found, stacks),
    ...(isFine ? [] : [`${manifest} is that of no run: ${found.get(manifest)?.slice(0, 500)}`]),
  ];
}

async function together({ same, gated }: Race, { all, each }: Track, out: string, cwd: string): Promise<Ran[]> {
  const waiting = mkdtempSync(join(cwd, 'gate-'));
  const variables = gated ? gate(cwd, waiting, runners, out) : {};
  return Promise.all(
    each.map((own) => startFlinkform(['synth', same ? all : own, '--out', out], { cwd, variables }).ended),
  );
}

async function succeed(specs: string, out: string, cwd: string): Promise<void> {
  const ran = await flinkform(['synth', specs, '--out', out], { cwd });
  if (ran.status !== 0) throw new Error(told(ran));
}

function told({ status, stderr }: Ran): string {
  return `synth ended with ${status}: ${stderr.slice(0, 2_000).trim()}`;
}
