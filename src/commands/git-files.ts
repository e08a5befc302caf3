// Files as a revision of git has them: what a change is compared with. Nothing is checked out, and nothing of what is
// judged has a say: the repository is the one that the run stands in, found by its `.git`, which no commit can hold,
// and a path is read in the tree of the commit, whatever links the work tree has. Git is asked by its own program, for
// its object formats, worktrees and partial clones are its own matter.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { largestFile } from '../syntax/decode';
import { codeOf } from './reason';

/** A revision that is there, by its commit. */
export interface Revision {
  readonly commit: string;
  /** The folder that has the `.git`. */
  readonly top: string;
}

/** A revision that looks like an option is none. @returns why there is none, in a sentence without a full stop */
export function findRevision(name: string, directory = '.'): Revision | { readonly refused: string } {
  const top = topOf(resolve(directory));
  if (top === undefined) return { refused: 'there is no git repository here' };
  try {
    const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], top);
    return { commit: commit.toString('utf8').trim(), top };
  } catch (cause) {
    return {
      refused:
        codeOf(cause) === 'ENOENT'
          ? 'git is not on this machine'
          : 'git knows no such revision here; a shallow clone has the newest commits only',
    };
  }
}

/**
 * The nearest folder with a `.git`, upwards. Git itself would also take a folder for a repository that only looks like
 * one, and a commit can hold such a folder, with programs to run in its configuration.
 */
export function topOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : topOf(parent);
}

/**
 * The bytes of a file at a revision; undefined where it has no such file.
 * @throws Unread when it has one that cannot be read, or one that is reached through a link
 */
export function fileAt(revision: Revision, path: string, most = largestFile + 1): Uint8Array | undefined {
  const inside = insideOf(revision, path);
  const entry = inside === undefined ? undefined : entryAt(revision, inside);
  if (inside === undefined || entry === undefined) return undefined;
  if (!/^100/.test(entry)) throw new Unread(path, 'it is no ordinary file there');
  try {
    return new Uint8Array(git(['cat-file', 'blob', `${revision.commit}:${inside}`], revision.top, most));
  } catch (cause) {
    throw new Unread(path, codeOf(cause) === 'ENOBUFS' ? 'it is too large' : 'git does not have its content here');
  }
}

/** The names in a folder at a revision; none where it has no such folder. */
export function namesAt(revision: Revision, folder: string): string[] {
  const inside = insideOf(revision, folder);
  // A folder's mode; a file has another one.
  if (inside === undefined || (inside !== '' && entryAt(revision, inside) !== '040000')) return [];
  const listed = git(['ls-tree', '-z', '--name-only', `${revision.commit}:${inside}`], revision.top).toString();
  return listed.split('\0').filter((name) => name !== '');
}

/** That something is there and cannot be read: never the same as that it is not there. */
export class Unread extends Error {
  constructor(
    readonly path: string,
    readonly why: string,
  ) {
    super(why);
  }
}

/** From the top, with slashes; undefined outside of the repository. */
function insideOf({ top }: Revision, path: string): string | undefined {
  const inside = relative(top, resolve(path)).split(sep).join('/');
  return inside === '..' || inside.startsWith('../') || isAbsolute(inside) ? undefined : inside;
}

/** Its mode; undefined where it is not there. Nothing is found behind a link, which is another matter. */
function entryAt({ commit, top }: Revision, inside: string): string | undefined {
  const mode = modeOf(commit, inside, top);
  const folders = mode === undefined ? inside.split('/').slice(0, -1) : [];
  if (folders.some((_, at) => modeOf(commit, folders.slice(0, at + 1).join('/'), top)?.startsWith('120')))
    throw new Unread(inside, 'it is reached through a link there');
  return mode;
}

function modeOf(commit: string, inside: string, top: string): string | undefined {
  try {
    const listed = git(['ls-tree', '-z', '--full-tree', commit, '--', inside], top).toString();
    return listed === '' ? undefined : listed.slice(0, listed.indexOf(' '));
  } catch {
    throw new Unread(inside, 'git cannot read the revision here');
  }
}

/** Never a prompt, a pager or a hook. What git says is about hashes: we say it in words of the command line. */
function git(words: readonly string[], top: string, most = largestFile + 1): Buffer {
  return execFileSync('git', [`--git-dir=${join(top, '.git')}`, '--no-replace-objects', ...words], {
    cwd: top,
    env: { ...process.env, GIT_LITERAL_PATHSPECS: '1', GIT_TERMINAL_PROMPT: '0' },
    maxBuffer: most,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
