// Looks at a local code file: kind, size, hash. Follows no links and reads nothing but a regular file.
import { constants, existsSync, lstatSync, type Stats } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isPattern, largestCode, type CodeFile, type InspectCode } from '../facts/code-file';
import { filesMeeting } from './code-pattern';
import { readThrough, withRegularFile } from './regular-file';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * An inspector for paths relative to `directory`, the folder of a spec. What they must not lead out of is the project,
 * or the folder that whoever runs flinkform names: a spec, which may come with a pull request, never widens it.
 */
export function codeInspector(directory: string, { FLINKFORM_CODE_FOLDER: named }: Environment = {}): InspectCode {
  const root = named === undefined || named === '' ? projectFolder(directory) : resolve(named);
  return (file) => (isPattern(file) ? inspectMatch(file, directory, root) : inspect(resolve(directory, file), root));
}

function inspectMatch(pattern: string, directory: string, root: string): CodeFile {
  const whole = resolve(directory, pattern);
  if (!isInside(root, whole)) return outside(root);
  const { matches, beside } = filesMeeting(root, relative(root, whole).split(sep));
  const shown = (path: string): string => relative(resolve(directory), path).split(sep).join('/');
  const [only] = matches;
  if (only === undefined || matches.length > 1)
    return { kind: 'unmet', matches: matches.map(shown), beside: beside.map(shown) };
  const found = inspect(only, root);
  return found.kind === 'file' ? { ...found, path: shown(only) } : found;
}

function outside(root: string): CodeFile {
  return { kind: 'outside', folder: (relative(process.cwd(), root) || '.').split(sep).join('/') };
}

/** The same where nothing is uploaded: a file that is not there is not built yet, which is no mistake. */
export function allowingUnbuilt(inspectCode: InspectCode): InspectCode {
  return (file) => {
    const found = inspectCode(file);
    const isThere = found.kind === 'unmet' ? found.matches.length > 0 : found.kind !== 'missing';
    return isThere ? found : { kind: 'unbuilt' };
  };
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
  if (!isInside(root, path)) return outside(root);
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
