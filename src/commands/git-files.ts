// Files as a revision of git has them: what a change is compared with. Nothing is checked out, and no program of the
// repository runs: `git cat-file` prints what is stored, without filters. Git is asked by its own program, for its
// object formats, worktrees and partial clones are its own matter.
import { execFileSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { largestFile } from '../syntax/decode';
import { codeOf } from './reason';

/** A revision that is there, by its commit. */
export interface Revision {
  readonly commit: string;
}

/** A revision that looks like an option is none. @returns why there is none, in a sentence without a full stop */
export function findRevision(name: string, directory = '.'): Revision | { readonly refused: string } {
  try {
    const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], directory);
    return { commit: commit.toString('utf8').trim() };
  } catch (cause) {
    return {
      refused:
        codeOf(cause) === 'ENOENT'
          ? 'git is not on this machine, or the folder is not there'
          : 'git knows no such revision here; a shallow clone has the newest commits only',
    };
  }
}

/** The bytes of a file at a revision; undefined where it has no such file, or a larger one than any spec may be. */
export function fileAt({ commit }: Revision, path: string): Uint8Array | undefined {
  try {
    return new Uint8Array(git(['cat-file', 'blob', `${commit}:./${basename(path)}`], dirname(path)));
  } catch {
    return undefined;
  }
}

/** Never a prompt, a pager or a hook. What git says is about hashes: we say it in words of the command line. */
export function git(words: readonly string[], directory: string, most = largestFile + 1): Buffer {
  return execFileSync('git', words, { cwd: directory, maxBuffer: most, stdio: ['ignore', 'pipe', 'pipe'] });
}
