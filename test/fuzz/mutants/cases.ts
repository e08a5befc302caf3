// Damaged inputs of the compiler: a spec, perhaps an overlay, variables, and what is known of the code.
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CodeFile } from '../../../src/facts/code-file';
import { documents, specs } from '../../support/arbitrary';
import { damaged, type Original } from '../../support/arbitrary-mutant';
import { disguisedTexts, hostileTexts, specialNames, text } from '../../support/arbitrary-text';
import { variables as known } from '../../support/golden';
import { root } from '../../support/run-cli';
import { anyOverrides } from './overrides';

export interface Mutant {
  /** File name → bytes as latin1: `app.yaml`, and `app.prod.yaml` when an environment is asked for. */
  readonly files: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly code: CodeFile;
}

export const baseFile = 'app.yaml';
export const overlayFile = 'app.prod.yaml';

interface Pair {
  readonly base: Original;
  readonly overlay?: Original;
}

const readable: CodeFile = { kind: 'file', sha256: '0f3c1f0e8a1b4e0e'.repeat(4), bytes: 1, archive: true };
const codes: readonly CodeFile[] = [
  { ...readable, bytes: 600 * 1024 * 1024, archive: false },
  ...(['missing', 'directory', 'link', 'unreadable'] as const).map((kind) => ({ kind })),
  { kind: 'outside', folder: '.' },
  { kind: 'unmet', matches: [], beside: ['target/other.jar'] },
  { kind: 'unmet', matches: ['target/a.jar', 'target/b.jar'], beside: [] },
];

/** Random specs and the files that people copy, half of each, with an overlay and without. */
export function mutantCases(): fc.Arbitrary<Mutant> {
  const hostileText = fc.oneof(fc.constantFrom(...hostileTexts, ...disguisedTexts, ...specialNames), text(200));
  return fc
    .oneof(randomPair, fc.constantFrom(...writtenPairs()))
    .chain(({ base, overlay }) =>
      fc.record({
        base: touched(base),
        overlay: overlay === undefined ? fc.constant(undefined) : touched(overlay),
        hostile: fc.array(hostileText, { maxLength: 3 }),
        code: fc.oneof({ weight: 3, arbitrary: fc.constant(readable) }, fc.constantFrom(...codes)),
      }),
    )
    .map(({ base, overlay, hostile, code }) => {
      const files = { [baseFile]: latin1(base), ...(overlay !== undefined && { [overlayFile]: latin1(overlay) }) };
      return { files, variables: variablesOf(files, hostile), code };
    });
}

/** Damaged more or less: what hardly anything happened to goes further, up to the last stage. */
function touched(original: Original): fc.Arbitrary<Uint8Array> {
  const one = fc.constant(original);
  return fc.oneof(
    damaged(one),
    damaged(one, { values: 2, text: 0 }),
    damaged(one, { values: 1, text: 0 }),
    damaged(one, { values: 0, text: 1 }),
  );
}

/** Every variable that the files name holds something hostile, or what the cases mean, or is not set. */
function variablesOf(files: Mutant['files'], hostile: readonly string[]): Record<string, string> {
  if (hostile.length === 0) return {};
  if (hostile.length === 1) return { ...known, HOME: hostile[0] ?? '' };
  const names = [
    ...Object.values(files)
      .join('\n')
      .matchAll(/\$\{env[.](\w+)/g),
  ].map(([, name = '']) => name);
  return Object.fromEntries(['HOME', ...names].map((name, index) => [name, hostile[index % hostile.length] ?? '']));
}

/** A random spec, at times with overrides of every kind, or with a name that a language treats specially. */
const bases: fc.Arbitrary<object> = fc
  .tuple(documents, fc.option(anyOverrides, { freq: 2 }), fc.nat({ max: 9 }), fc.constantFrom(...specialNames))
  .map(([spec, overrides, chance, name]) => ({
    ...spec,
    ...(overrides !== null && { overrides }),
    ...(chance === 0 && { metadata: { name } }),
  }));

/** A base, alone or with parts of another spec over it. */
const randomPair: fc.Arbitrary<Pair> = fc
  .tuple(bases, fc.option(fc.tuple(specs, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }))))
  .map(([base, over]) => ({ base: { tree: base }, ...(over && { overlay: { tree: partsOf(over[0], over[1]) } }) }));

/** Some members of `spec`, and at times one of the top level. */
function partsOf(whole: object, choices: readonly number[]): object {
  const { spec, ...top } = whole as { readonly spec: object };
  const [first = 0] = choices;
  const above = Object.entries(top).filter((_, index) => first % 3 === 0 && index === first % Object.keys(top).length);
  const members = Object.entries(spec);
  return {
    ...Object.fromEntries(above),
    spec: Object.fromEntries(choices.flatMap((choice) => members.slice(choice % members.length).slice(0, 1))),
  };
}

/** Every spec of examples/ and test/cases/, with each of its overlays. */
function writtenPairs(): Pair[] {
  const cases = join(root, 'test', 'cases');
  const folders = [
    join(root, 'examples'),
    ...readdirSync(cases)
      .sort()
      .map((name) => join(cases, name)),
  ];
  return folders.flatMap((folder) => {
    const names = readdirSync(folder)
      .filter((name) => /^[\w-]+([.]\w+)?[.](yaml|json)$/.test(name))
      .sort();
    const stem = (name: string): string => name.split('.')[0] ?? '';
    const overlays = names.filter((name) => name.split('.').length === 3);
    return names
      .filter((name) => !overlays.includes(name))
      .flatMap((name) => {
        const base = original(join(folder, name));
        const own = overlays.filter((overlay) => stem(overlay) === stem(name));
        return [{ base }, ...own.map((overlay) => ({ base, overlay: original(join(folder, overlay)) }))];
      });
  });
}

function original(path: string): Original {
  const written = readFileSync(path, 'utf8');
  return { tree: parse(written) as object, text: written };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
