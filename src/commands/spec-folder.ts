// Which files of a folder are specs and overlays. What stands beside them for editors, policies and other stacks is
// neither.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { memberOf } from '../document/own';
import { usualPolicyFile } from '../gate/usual-file';
import { load } from '../load';
import { contractEnding } from './contract-copy';
import { readFile } from './read-file';

/** How the names of specs and overlays end. */
export const specName = /[.](yaml|yml|json)$/;

/**
 * The files that a folder stands for, a spec each, in order. A folder that has none of its own stands for those right
 * below it, as in a repository of many stacks: where one file at least is of ours, all that may be a spec is one.
 * @throws what the system says of the folders
 */
export function specFilesOf(folder: string, disk: Disk): string[] {
  const own = specFilesIn(folder, disk);
  return own.length > 0 ? own : specFilesBelow(folder, disk);
}

/** A folder further down that would have been found by its own name. */
export function deeperFolder(folder: string, disk: Disk): string | undefined {
  return foldersBelow(folder).find((below) => specFilesBelow(below, disk).length > 0);
}

function specFilesBelow(folder: string, disk: Disk): string[] {
  const files = foldersBelow(folder).flatMap((below) => specFilesIn(below, disk));
  return files.some((file) => isOurs(file, disk)) ? files : [];
}

/** Neither hidden ones, nor what `synth` and npm write, nor links, which may lead anywhere. */
export function foldersBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^[.]|^(node_modules|stacks)$/.test(entry.name))
    .map(({ name }) => join(folder, name))
    .filter((below) => !existsSync(join(below, 'stacks')))
    .sort();
}

function isOurs(path: string, disk: Disk): boolean {
  try {
    return Buffer.from(disk.read(path)).includes('flinkform/');
  } catch {
    return false;
  }
}

/** The files of a folder that stand for a spec each, in order. @throws what the system says of the folder */
function specFilesIn(folder: string, disk: Disk): string[] {
  readdirSync(folder);
  const names = specsAndOverlaysIn(folder, disk);
  return names
    .filter((name) => !isOverlay(name, names) || isWhole(join(folder, name), disk))
    .map((name) => join(folder, name))
    .filter((file) => isSpec(file, disk));
}

/** The names of what may be a spec or an overlay, in order; none when the folder cannot be read. */
export function specsAndOverlaysIn(folder: string, disk: Disk): string[] {
  return disk
    .list(folder)
    .filter((name) => specName.test(name) && name !== usualPolicyFile && !isSchemaFile(join(folder, name), disk))
    .sort();
}

/** `init` writes one beside the spec. Of a file that cannot be read whoever reads it as a spec says why. */
function isSchemaFile(path: string, disk: Disk): boolean {
  try {
    return path.endsWith('.json') && isSchema(disk.read(path));
  } catch {
    return false;
  }
}

/** Whether a text is a JSON Schema, ours or anybody's: it says so by its `$schema`. */
export function isSchema(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Nearly no spec has these words: nothing else is parsed a second time.
  if (!text.includes('://json-schema.org/')) return false;
  const named = memberOf(load('', bytes).source?.tree, '$schema');
  return typeof named === 'string' && /^https?:[/][/]json-schema[.]org[/]/.test(named);
}

/** `orders.prod.yaml` is an overlay when `orders.yaml` (or `.yml`, `.json`) stands beside it. */
function isOverlay(name: string, all: readonly string[]): boolean {
  const stem = name.replace(specName, '');
  const base = stem.slice(0, Math.max(0, stem.lastIndexOf('.')));
  return base !== '' && all.some((other) => other.replace(specName, '') === base);
}

/**
 * An overlay says what differs, and may repeat the version of the spec for an editor's sake; a file with everything
 * that a spec needs is one, whatever it is called.
 */
function isWhole(path: string, disk: Disk): boolean {
  try {
    const bytes = disk.read(path);
    if (!Buffer.from(bytes).includes('apiVersion')) return false;
    const tree = load(path, bytes).source?.tree;
    const needed = ['apiVersion', 'kind', 'metadata', 'aws', 'spec'];
    return (
      needed.every((key) => memberOf(tree, key) !== undefined) &&
      memberOf(memberOf(tree, 'metadata'), 'name') !== undefined
    );
  } catch {
    return false;
  }
}

/** Folders hold other JSON files as well; a YAML file in a folder of specs is always meant as one. */
function isSpec(path: string, disk: Disk): boolean {
  if (path.endsWith(contractEnding)) return false;
  if (!path.endsWith('.json')) return true;
  try {
    return (
      Buffer.from(disk.read(path))
        .toString('latin1')
        .search(/"(apiVersion|kind)"\s*:\s*"/) >= 0
    );
  } catch {
    return true;
  }
}

/** The disk as one run sees it. */
export interface Disk {
  /** The names in a folder; none when it cannot be read. */
  list(directory: string): readonly string[];
  /** The bytes of a file; throws when it cannot be read. */
  read(path: string): Uint8Array;
}

/** Lists each folder and reads each file once: an overlay is looked at again for every spec that it stands beside. */
export function diskOf(): Disk {
  return { list: once(safeList), read: once(readFile) };
}

function once<Result>(look: (path: string) => Result): (path: string) => Result {
  const known = new Map<string, Result>();
  return (path) => {
    const result = known.has(path) ? (known.get(path) as Result) : look(path);
    known.set(path, result);
    return result;
  };
}

function safeList(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
