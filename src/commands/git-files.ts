// Files as a revision of git has them: what a pull request is compared with. Git is asked by its own program, for its
// object formats, worktrees and partial clones are its own matter.
import { execFileSync } from 'node:child_process';
import { basename, dirname } from 'node:path';

/** A revision that is there, by its commit. */
export interface Revision {
  readonly commit: string;
}

/** The most bytes of a file: more than any spec or policy may have. */
const most = 64 * 1024 * 1024;

/** @returns why there is none, in a sentence without a full stop */
export function findRevision(name: string): Revision | { readonly refused: string } {
  try {
    const commit = git('.', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    return { commit: commit.toString('utf8').trim() };
  } catch (error) {
    const missing = error instanceof Error && Reflect.get(error, 'code') === 'ENOENT';
    return {
      refused: missing
        ? 'git is not installed, and --base needs it'
        : 'git knows no such revision here; a shallow clone has the newest commits only',
    };
  }
}

/** The bytes of a file at a revision; undefined where it has no such file. */
export function fileAt({ commit }: Revision, path: string): Uint8Array | undefined {
  try {
    return git(dirname(path), ['show', '--end-of-options', `${commit}:./${basename(path)}`]);
  } catch {
    return undefined;
  }
}

function git(directory: string, words: readonly string[]): Buffer {
  return execFileSync('git', words, { cwd: directory, maxBuffer: most, stdio: ['ignore', 'pipe', 'ignore'] });
}
