// What stands in an output folder: our stacks, what they were compiled from, their old code, and who else is listed
// there.
import { lstatSync, readdirSync, readFileSync, readSync, statSync, type Dirent } from 'node:fs';
import { isAbsolute, join, normalize } from 'node:path';
import { parseOrigin, type Origin } from './origin';
import { memberOf } from '../document/own';
import { manifest, type OutputText } from './summary';
import { isAssetName } from '../parts/code';
import { isGenerated, manifestFile, originFile, stackFile, stackFolder } from '../terraform/stack-file';
import { withRegularFile } from './regular-file';

/** The names of the stacks that flinkform wrote into an output folder, this run or an earlier one. */
export function standingStacks(directory: string): string[] {
  const folders = entriesBelow(directory, 'stacks').filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).sort();
  return names.filter((name) => isGenerated(beginningOf(join(directory, stackFile(name)))));
}

/** Whether a file of a stack stands there that flinkform did not write. */
export function foreignStack(directory: string, name: string): boolean {
  const beginning = beginningOf(join(directory, stackFile(name)));
  return beginning !== '' && !isGenerated(beginning);
}

/** What a stack there was compiled from; undefined for a stack of a release that did not tell. */
export function standingOrigin(directory: string, name: string): Origin | undefined {
  const text = textOf(join(directory, originFile(name)));
  return text === undefined ? undefined : parseOrigin(text);
}

/**
 * The manifest that the folder should have: every stack that stands there, so that CDKTF's command line, which deletes
 * the folder of every stack that is not listed, state and all, deletes none. `coming` stacks are about to stand there,
 * `going` ones are about to leave. Made from the files and not from the old manifest, so that two runs at once lose
 * nothing.
 */
export function standingManifest(
  directory: string,
  coming: readonly string[] = [],
  going: readonly string[] = [],
): OutputText {
  const staying = standingStacks(directory).filter((name) => !going.includes(name));
  return manifest([...new Set([...staying, ...coming])], othersIn(directory));
}

/** Whether there is a manifest of CDKTF, one of another program (web projects have one), or none. */
export function manifestKind(directory: string): 'ours' | 'foreign' | 'none' {
  const text = textOf(join(directory, manifestFile));
  if (text === undefined) return 'none';
  const stacks = stacksOf(text);
  return stacks === 'not JSON' ? 'none' : stacks === 'not listed' ? 'foreign' : 'ours';
}

/** Paths of copies of code that no word of the stack's `text` names: those of earlier runs. */
export function oldCode(directory: string, name: string, text: string): string[] {
  const folder = `${stackFolder(name)}/assets`;
  const copies = entriesBelow(directory, folder).filter((entry) => entry.isFile() && isAssetName(entry.name));
  const old = copies.map(({ name: copy }) => copy).filter((copy) => !text.includes(`assets/${copy}`));
  return old.map((copy) => `${folder}/${copy}`).sort();
}

/** The whole text of a regular file; undefined when there is none that can be read. */
export function textOf(path: string): string | undefined {
  try {
    return withRegularFile(path, (handle) => readFileSync(handle, 'utf8'));
  } catch {
    return undefined;
  }
}

/** What is in a folder; nothing when there is none. */
export function entriesOf(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The same below the output folder, where no link is followed that could lead out of it. */
function entriesBelow(directory: string, folder: string): Dirent[] {
  try {
    return lstatSync(join(directory, folder)).isDirectory() ? entriesOf(join(directory, folder)) : [];
  } catch {
    return [];
  }
}

/**
 * Stacks that the manifest lists and that CDKTF or another program wrote: they stay listed while their file is there.
 */
function othersIn(directory: string): ReadonlyMap<string, unknown> {
  const text = textOf(join(directory, manifestFile));
  const stacks = text === undefined ? 'not JSON' : stacksOf(text);
  if (typeof stacks === 'string') return new Map();
  const standing = Object.entries(stacks).filter(([, entry]) => {
    const file = memberOf(entry, 'synthesizedStackPath');
    return typeof file === 'string' && isBelow(file) && isOthers(join(directory, file));
  });
  return new Map(standing);
}

function isOthers(path: string): boolean {
  try {
    return statSync(path).isFile() && !isGenerated(beginningOf(path));
  } catch {
    return false;
  }
}

function isBelow(path: string): boolean {
  return !isAbsolute(path) && !/^[.][.]($|[\\/])/.test(normalize(path));
}

function stacksOf(text: string): Readonly<Record<string, unknown>> | 'not JSON' | 'not listed' {
  try {
    const value: unknown = JSON.parse(text);
    const stacks = memberOf(value, 'stacks');
    return typeof stacks === 'object' && stacks !== null ? (stacks as Readonly<Record<string, unknown>>) : 'not listed';
  } catch {
    return 'not JSON';
  }
}

/** Enough of a file to know whose it is; nothing where there is none. */
export function beginningOf(path: string): string {
  try {
    const buffer = Buffer.alloc(256);
    return withRegularFile(path, (handle) => buffer.toString('utf8', 0, readSync(handle, buffer)));
  } catch {
    return '';
  }
}
