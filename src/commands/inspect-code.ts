// Looks at a local code file: kind, size, hash. Follows no links and reads nothing but a regular file.
import { constants, existsSync, lstatSync, type Stats } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { largestCode, type CodeFile, type InspectCode } from '../facts/code-file';
import { readThrough, withRegularFile } from './regular-file';

/** An inspector for paths relative to `directory`, the folder of a spec. */
export function codeInspector(directory: string): InspectCode {
  const root = projectFolder(directory);
  return (file) => inspect(resolve(directory, file), root);
}

/** The nearest folder above that holds a repository or a `cdktf.json`; else the folder itself. */
export function projectFolder(directory: string): string {
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    if (isProject(folder)) return folder;
    if (folder === dirname(folder)) return resolve(directory);
  }
}

/** Whether a folder holds a repository or a `cdktf.json`. */
export function isProject(folder: string): boolean {
  return existsSync(join(folder, '.git')) || existsSync(join(folder, 'cdktf.json'));
}

/** Whether `path` stands below the folder `root`; both absolute. */
export function isInside(root: string, path: string): boolean {
  const inside = relative(root, path);
  return inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

function inspect(path: string, root: string): CodeFile {
  if (!isInside(root, path)) return { kind: 'outside' };
  try {
    return walk(root, relative(root, path).split(sep));
  } catch {
    return { kind: 'unreadable' };
  }
}

/** Throws when the system refuses a step: no permission, or a name that is too long. */
function walk(root: string, steps: readonly string[]): CodeFile {
  let stats: Stats | undefined;
  for (const [index] of steps.entries()) {
    stats = lstatSync(join(root, ...steps.slice(0, index + 1)), { throwIfNoEntry: false });
    if (!stats) return { kind: 'missing' };
    if (stats.isSymbolicLink()) return { kind: 'link' };
    if (index < steps.length - 1 && !stats.isDirectory()) return { kind: 'missing' };
  }
  if (!stats || stats.isDirectory()) return { kind: 'directory' };
  if (!stats.isFile()) return { kind: 'unreadable' };
  // Too large for the service, and perhaps for us: its content does not matter any more.
  if (stats.size > largestCode) return { kind: 'file', sha256: '', bytes: stats.size, archive: false };
  return digest(join(root, ...steps));
}

function digest(path: string): CodeFile {
  let bytes = 0;
  let archive = false;
  const see = (piece: Buffer): void => {
    // A ZIP begins with a local file header; an empty one with the end of its directory.
    if (bytes === 0) archive = /^PK(\x03\x04|\x05\x06)/.test(piece.toString('latin1', 0, 4));
    bytes += piece.length;
  };
  const sha256 = withRegularFile(path, (handle) => readThrough(handle, see), constants.O_NOFOLLOW ?? 0);
  return { kind: 'file', sha256, bytes, archive };
}
