// Writes the output folder: everything to temporary files first, then renamed into place, so that neither a full disk
// nor a kill leaves half a file. Files that flinkform did not write (state, locks, plans) are never touched. Nothing is
// flushed to the disk by force: that takes longer than compiling, and what a power cut took is made again by the next
// run.
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { codeOf, reasonOf } from './reason';
import { readThrough, withRegularFile } from './regular-file';
import { shown } from './specs';

/** One file to be: its text, or the local file that it is a copy of. */
export interface OutputFile {
  /** Path below the output folder. */
  readonly path: string;
  readonly content: { readonly text: string } | { readonly copyOf: string; readonly sha256: string };
}

const temporary = '.flinkform-tmp';

/** What follows from all that stands in the folder, other runs' files included. */
export interface Rest {
  /** The file that lists what stands there: as it will be, and from then on as it is. */
  readonly index: (when: 'before' | 'after') => OutputFile;
  /** Removes what the new files have replaced. */
  readonly tidy: () => void;
}

/**
 * Writes all files, each of them whole; returns what went wrong. Files that are as they should be are left alone. The
 * renames come last, when everything has been written to the same disk and no folder is in the way: what goes wrong
 * before them has changed no file.
 */
export function writeOutput(directory: string, files: readonly OutputFile[], rest?: Rest): Diagnostic[] {
  for (let attempt = 1; ; attempt += 1) {
    const { at, cause } = tryToWrite(directory, files, rest) ?? {};
    if (cause === undefined) return [];
    // Another run removed an empty folder, or, in another container, took our temporary file for a dead run's.
    if (attempt < mostAttempts && codeOf(cause) === 'ENOENT') continue;
    const message = `${shown(at ?? directory)} cannot be written: ${reasonOf(cause)}`;
    return [error('FLK9002', undefined, message)];
  }
}

const mostAttempts = 3;

interface Failure {
  readonly at: string;
  readonly cause: unknown;
}

/** The first thing that went wrong, and where. */
function tryToWrite(directory: string, files: readonly OutputFile[], rest?: Rest): Failure | undefined {
  const staged: Staged[] = [];
  let at = directory;
  try {
    const all = [...files, ...(rest ? [rest.index('before')] : [])];
    for (const folder of new Set(all.map(({ path }) => dirname(path)))) {
      at = join(directory, folder);
      prepare(directory, folder);
    }
    for (const file of all) {
      at = join(directory, file.path);
      stage(at, file, staged);
    }
    for (const { from, to } of staged) {
      at = to;
      renameSync(from, to);
    }
    at = directory;
    rest?.tidy();
    if (rest) {
      at = join(directory, rest.index('after').path);
      settle(directory, rest, staged);
    }
    return undefined;
  } catch (cause) {
    for (const { from } of staged) rmSync(from, { force: true });
    return { at, cause };
  }
}

interface Staged {
  readonly from: string;
  readonly to: string;
}

/** Writes a file that is not yet as it should be to the folder where it belongs, under another name. */
function stage(to: string, file: OutputFile, staged: Staged[]): void {
  if (isCurrent(to, file)) return;
  const inTheWay = lstatSync(to, { throwIfNoEntry: false })?.isDirectory() === true;
  if (inTheWay) throw Object.assign(new Error(), { code: 'EISDIR' });
  const from = join(dirname(to), `.${process.pid}.${randomBytes(6).toString('hex')}${temporary}`);
  staged.push({ from, to });
  fill(from, file);
}

/**
 * Writes the index until it says what stands in the folder. Every run looks once more after its last change, so
 * whichever run makes the last change of all has seen those of the others: nothing is lost, and there is no lock that a
 * killed run could leave.
 */
function settle(directory: string, { index }: Rest, staged: Staged[]): void {
  for (let round = 0; round < mostRounds; round += 1) {
    const file = index('after');
    const before = staged.length;
    stage(join(directory, file.path), file, staged);
    if (staged.length === before) return;
    for (const { from, to } of staged.slice(before)) renameSync(from, to);
  }
  throw new Error('other runs go on changing what stands beside it; run the command again');
}

/** More runs at once than this do not go on changing a folder. */
const mostRounds = 50;

/** Makes a folder below the output folder, without following links that would lead out of it, and tidies it. */
function prepare(directory: string, folder: string): void {
  const steps = folder.split(/[\\/]/);
  for (const [index] of steps.entries()) {
    const step = join(directory, ...steps.slice(0, index + 1));
    if (folder !== '.' && lstatSync(step, { throwIfNoEntry: false })?.isSymbolicLink() === true)
      throw new Error(`${shown(step)} is a symbolic link`);
  }
  makeFolder(join(directory, folder));
  removeTemporaryFiles(join(directory, folder));
}

/**
 * Step by step: Node's own `recursive` never ends on file systems that answer ENOENT to every attempt, as /proc does.
 * Another run may make each of the folders between two of our calls.
 */
function makeFolder(path: string): void {
  if (isMade(path)) return;
  makeFolder(dirname(path));
  if (!isMade(path)) throw Object.assign(new Error(), { code: 'ENOENT' });
}

/** Whether there is a folder now; not when the one above it is missing. */
function isMade(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && statSync(path).isDirectory()) return true;
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    return false;
  }
}

/** The files that are missing or different, for `--check`. */
export function staleFiles(directory: string, files: readonly OutputFile[]): string[] {
  return files.filter((file) => !isCurrent(join(directory, file.path), file)).map(({ path }) => path);
}

function isCurrent(path: string, { content }: OutputFile): boolean {
  try {
    if ('copyOf' in content) return withRegularFile(path, readThrough) === content.sha256;
    const bytes = Buffer.from(content.text);
    return (
      statSync(path).size === bytes.length && withRegularFile(path, (handle) => bytes.equals(readFileSync(handle)))
    );
  } catch {
    return false;
  }
}

function fill(path: string, { content }: OutputFile): void {
  const target = openSync(path, 'wx', 0o644);
  try {
    if ('text' in content) writeAll(target, Buffer.from(content.text));
    else copy(content.copyOf, target, content.sha256);
  } finally {
    closeSync(target);
  }
}

function writeAll(target: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length;) written += writeSync(target, bytes, written);
}

function copy(from: string, target: number, sha256: string): void {
  const found = withRegularFile(from, (source) => readThrough(source, (piece) => writeAll(target, piece)));
  if (found !== sha256) throw new Error(`${shown(from)} changed while it was compiled; run the command again`);
}

/** What killed runs left behind; what another run is writing at this moment stays. */
function removeTemporaryFiles(directory: string): void {
  for (const name of readdirSync(directory)) {
    const [, writer] = /^[.](\d+)[.][0-9a-f]+[.]flinkform-tmp$/.exec(name) ?? [];
    if (writer !== undefined && !isRunning(Number(writer))) rmSync(join(directory, name), { force: true });
  }
}

/** Whether another process has this id. Our own id on a leftover is an earlier process's. */
function isRunning(id: number): boolean {
  try {
    return id !== process.pid && process.kill(id, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
