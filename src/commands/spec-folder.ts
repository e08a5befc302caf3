// The folders that specs stand in: one folder, or those right below it.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { eachOnce } from '../text/once';
import { readFile } from './read-file';
import { mayHoldSpecs, specsAmong, type Disk } from './spec-files';

/** What stands in folders, on the disk or in a revision of git. */
export interface Folders {
  /** @throws what keeps the folder from being read */
  readonly names: (folder: string) => readonly string[];
  /** The paths of the folders right below that may hold specs, in order. */
  readonly below: (folder: string) => readonly string[];
}

const onDisk: Folders = { names: (folder) => readdirSync(folder), below: foldersBelow };

/**
 * The files that a folder stands for, a spec each, in order. A folder that has none of its own stands for those right
 * below it, as in a repository of many stacks: where one file at least is of ours, all that may be a spec is one.
 * @throws what the system says of the folders
 */
export function specFilesOf(folder: string, disk: Pick<Disk, 'read'>, folders = onDisk): string[] {
  const own = specsAmong(folders.names(folder), folder, disk);
  return own.length > 0 ? own : specFilesBelow(folder, disk, folders);
}

/** A folder further down that would have been found by its own name. */
export function deeperFolder(folder: string, disk: Disk): string | undefined {
  return foldersBelow(folder).find((below) => specFilesBelow(below, disk, onDisk).length > 0);
}

function specFilesBelow(folder: string, disk: Pick<Disk, 'read'>, { names, below }: Folders): string[] {
  const files = below(folder).flatMap((one) => specsAmong(names(one), one, disk));
  return files.some((file) => isOurs(file, disk)) ? files : [];
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Neither hidden ones, nor what `synth` and npm write, nor links, which may lead anywhere. */
export function foldersBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && mayHoldSpecs(entry.name))
    .map(({ name }) => join(folder, name))
    .filter((below) => !existsSync(join(below, 'stacks')))
    .sort();
}

function isOurs(path: string, disk: Pick<Disk, 'read'>): boolean {
  try {
    return Buffer.from(disk.read(path)).includes('flinkform/');
  } catch {
    return false;
  }
}

/** Lists each folder and reads each file once: an overlay is looked at again for every spec that it stands beside. */
export function diskOf(): Disk {
  return { list: eachOnce(safeList), read: eachOnce(readFile) };
}

function safeList(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
