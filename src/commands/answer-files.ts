// Files of answers that another program wrote, in folders that may be anybody's: nothing that a link leads to is read.
import { constants, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { leavesProject } from './project-links';
import { readFile } from './read-file';

/** Of a folder. */
export const mostFiles = 200;

/** Throws when a link on the way to `path` leads out of the project, and what the system says of it. */
export function stayInProject(path: string): void {
  if (leavesProject(path)) throw new Error('a link on the way leads out of the project');
}

/** The paths of its files whose names end so, in order. Throws what the system says of the folder. */
export function filesEnding(folder: string, endings: readonly string[] = ['.json']): string[] {
  const names = readdirSync(folder).filter((name) => endings.some((ending) => name.endsWith(ending)));
  return names.sort().map((name) => join(folder, name));
}

/**
 * Throws when it is a link, and what `readFile` throws.
 * @param most the most bytes that are read
 */
export function readAnswer(path: string, most: number): Uint8Array {
  if (lstatSync(path).isSymbolicLink()) throw new Error('it is a link');
  return readFile(path, most, constants.O_NOFOLLOW ?? 0);
}
