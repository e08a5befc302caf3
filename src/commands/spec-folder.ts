// The folders that specs stand in, on the disk: one folder, or those right below it.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from './read-file';
import { mayHoldSpecs, specsAmong, type Disk } from './spec-files';

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
    .filter((entry) => entry.isDirectory() && mayHoldSpecs(entry.name))
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
  return specsAmong(readdirSync(folder), folder, disk);
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
