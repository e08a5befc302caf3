// From compiled specs to an output folder in which other stacks may stand already: writes, or compares with what is
// there.
import { dirname, resolve } from 'node:path';
import { plannedStack, type Compiled } from '../compile';
import { stackOf } from '../facts/identity';
import type { AnyPlan } from '../plan';
import { ensured } from '../text/ensured';
import { reaches, sorted, type Diagnostic, type Severity } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { originText } from './origin';
import { summary, type OutputText } from './summary';
import { harmless } from '../text/harmless';
import { shellWord } from '../text/shell-word';
import { originFile, sourceMapFile, stackFile, stackFolder } from '../terraform/stack-file';
import { exit, type Terminal, type Variant } from './command';
import { report, type Run } from './compile-specs';
import { aboutLeftOver, leftOvers, parting, type LeftOver } from './left-over';
import { originOf } from './origin-of';
import { foreignPlace } from './output-place';
import { filesOf, removeOldCode, removeStack } from './remove-stack';
import { sourceMapText } from './source-map-file';
import { shown } from './specs';
import { oldCode, standingManifest, standingStacks } from './standing';
import { takenStacks } from './taken-stacks';
import { staleFiles, writeOutput, type OutputFile } from './write-output';

/** What is compiled, and where to. */
export interface Target {
  readonly directory: string;
  readonly paths: readonly string[];
  /** The one that was asked for. */
  readonly variant: Variant;
  /** Whether the files of left-over stacks go. */
  readonly prune: boolean;
  readonly failOn: Severity;
}

/** Says what there is to say, writes everything, then says what was written. Returns the exit code. */
export function writeStacks({ compiled, diagnostics }: Run, target: Target, terminal: Terminal): number {
  const { directory, prune } = target;
  const left = leftOvers(directory, compiled, target.variant.environment);
  const going = left.filter(({ held }) => prune && held === undefined);
  const staying = left.filter((one) => !going.includes(one));
  const partings = going.flatMap((one) => parting(one, directory));
  const taken = takenStacks(directory, compiled, target.variant.environment);
  const about = [...taken, ...aboutPlace(directory), ...aboutLeft(staying, target), ...partings];
  report({ compiled, diagnostics: sorted([...diagnostics, ...about]) }, 'pretty', terminal);
  if (reaches(target.failOn, about)) return exit.findings;
  const removed = going.flatMap(({ name }) => filesOf(directory, name));
  const problems = writeAndTidy(
    compiled,
    target,
    going.map(({ name }) => name),
  );
  report({ compiled, diagnostics: problems }, 'pretty', terminal);
  if (problems.length > 0) return exit.failed;
  for (const path of removed) terminal.err(`removed ${harmless(`${shown(directory)}/${path}`)}\n`);
  terminal.out(summary(compiled, shown(directory), standingStacks(directory).length));
  return exit.fine;
}

/** Writes nothing; lists what `writeStacks` with `--prune` would write or remove. Returns the exit code. */
export function checkStacks({ compiled, diagnostics }: Run, target: Target, terminal: Terminal): number {
  const { directory } = target;
  const left = leftOvers(directory, compiled, target.variant.environment);
  const manifest = asFile(
    standingManifest(
      directory,
      stacksOf(compiled).map(({ name }) => name),
    ),
  );
  const stale = [
    ...staleFiles(directory, [...outputFiles(compiled, target), manifest]),
    ...stacksOf(compiled).flatMap(({ name, text }) => oldCode(directory, name, text)),
    ...left.filter(({ held }) => held === undefined).flatMap(({ name }) => filesOf(directory, name)),
  ];
  for (const path of stale) terminal.out(`${harmless(`${shown(directory)}/${path}`)}\n`);
  const found = stale.length === 0 ? [] : [differs(stale.length, directory)];
  const about = [...takenStacks(directory, compiled, target.variant.environment), ...aboutLeft(left, target)];
  report({ compiled, diagnostics: sorted([...diagnostics, ...about, ...found]) }, 'pretty', terminal);
  return stale.length === 0 ? exit.fine : exit.differs;
}

function differs(count: number, directory: string): Diagnostic {
  const message = `${count} ${count === 1 ? 'file is' : 'files are'} missing or stale in ${shown(directory)}`;
  return error('FLK9007', undefined, message, {
    help: 'run flinkform synth, with --prune for stacks that are left over, and commit the result',
  });
}

function aboutPlace(directory: string): Diagnostic[] {
  const foreign = foreignPlace(directory);
  return foreign ? [foreign] : [];
}

function aboutLeft(left: readonly LeftOver[], { directory, paths, variant, prune }: Target): Diagnostic[] {
  const word = (text: string): string => shellWord(harmless(text));
  const { environment, overlays } = variant;
  const asked = [
    ...(environment === undefined ? [] : [` --env ${word(environment)}`]),
    ...overlays.map((name) => ` --overlay ${word(name)}`),
  ].join('');
  const command = `flinkform synth ${paths.map(word).join(' ')}${asked} --out ${word(shown(directory))} --prune`;
  return left.map((one) => aboutLeftOver(one, directory, command, prune));
}

function writeAndTidy(compiled: readonly Compiled[], target: Target, going: readonly string[]): Diagnostic[] {
  const { directory } = target;
  const names = stacksOf(compiled).map(({ name }) => name);
  return writeOutput(directory, outputFiles(compiled, target), {
    index: (when) => {
      const changes = when === 'before' ? ([names, going] as const) : [];
      return asFile(standingManifest(directory, ...changes));
    },
    tidy: () => {
      for (const name of names) removeOldCode(directory, name);
      for (const name of going) removeStack(directory, name);
    },
  });
}

/**
 * Code and origin first: a stack must never be there without the code that it names, nor without saying where it is
 * from.
 */
function outputFiles(compiled: readonly Compiled[], { directory, variant }: Target): OutputFile[] {
  const stacks = compiled.flatMap(writtenStack);
  const code = stacks.flatMap(({ name, plan, one }) =>
    codeFiles(one, plan).map(({ path, content }) => ({ path: `${stackFolder(name)}/${path}`, content })),
  );
  const origins = stacks.map(({ name, one }) => ({
    path: originFile(name),
    text: originText(originOf(one, variant.environment, directory, compiled)),
  }));
  const maps = stacks.map(({ name, one }) => ({ path: sourceMapFile(name), text: sourceMapText(one, directory) }));
  const texts = stacks.flatMap(({ files }) => [...files].map(([path, text]) => ({ path, text })));
  return [...code, ...[...origins, ...maps, ...texts].map(asFile)];
}

/** The code that a stack uploads, by its path in the folder of the stack. */
export function codeFiles({ sources }: Compiled, { assets }: Pick<AnyPlan, 'assets'>): OutputFile[] {
  return assets.map(({ from, to, sha256 }) => ({
    path: to,
    content: { copyOf: resolve(folderOf(sources[0]?.file), from), sha256 },
  }));
}

/** Each compiled stack's name and the text of its file. */
function stacksOf(compiled: readonly Compiled[]): { name: string; text: string }[] {
  return compiled
    .flatMap(writtenStack)
    .map(({ name, files }) => ({ name, text: ensured(files.get(stackFile(name)), stackFile(name)) }));
}

/** What was compiled without errors, with its plan and its files. */
function writtenStack(one: Compiled) {
  const { files } = one;
  if (!files) return [];
  const plan = ensured(plannedStack(one), 'files without a plan');
  return [{ one, plan, files, name: stackOf(plan).name }];
}

export function asFile({ path, text }: OutputText): OutputFile {
  return { path, content: { text } };
}

function folderOf(file: string | undefined): string {
  return file === undefined || file === '<stdin>' ? '.' : dirname(file);
}
