// The files of JavaScript rules that a command line names. They are code that runs, so a change never brings its own:
// with a base, what stands in the work tree is taken from there, and nothing that it imports from the work tree.
import { readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { error } from '../diagnostics/problem';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { said } from '../gate/accept';
import type { Finding } from '../gate/finding';
import { fileAt, type Revision } from './git-files';
import { isInside } from './inspect-code';
import { readFile } from './read-file';
import { suggest } from '../text/suggest';
import { codeOf, reasonOf } from './reason';
import { shown } from './specs';

/** A file of rules that may run. */
export interface RulesFile {
  /** As shown to people. */
  readonly file: string;
  /** What is imported. */
  readonly module: string;
  /** For code frames. */
  readonly text: string;
  /** That the work tree has another one. */
  readonly about?: Finding;
}

/** @param path of the command line */
export function rulesFile(path: string, base: Revision | undefined): RulesFile | Diagnostic {
  const file = shown(path);
  try {
    const now = Buffer.from(readFile(path));
    const within = base && insideWorkTree(base, path);
    if (base === undefined || within === undefined)
      return { file, module: pathToFileURL(path).href, text: now.toString('utf8') };
    const before = fileAt(base, within);
    if (before === undefined) return unmerged(file);
    const text = Buffer.from(before).toString('utf8');
    const module = `data:text/javascript;base64,${Buffer.from(before).toString('base64')}`;
    return { file, module, text, ...(now.equals(before) ? {} : { about: changed(file) }) };
  } catch (cause) {
    return refused(file, reasonOf(cause), { suggestions: codeOf(cause) === 'ENOENT' ? nearest(path) : [] });
  }
}

function unmerged(file: string): Diagnostic {
  const help = 'merge it first, or name a file outside of the repository';
  return refused(file, 'the revision of --base does not have it', { help });
}

function refused(file: string, why: string, more: Pick<Diagnostic, 'help' | 'suggestions'>): Diagnostic {
  return error('FLK9040', undefined, `the rules of ${file} cannot be taken: ${why}`, more);
}

/** Files of JavaScript beside a place at which there is none. */
function nearest(path: string): string[] {
  const folder = dirname(path);
  try {
    const files = readdirSync(folder).filter((name) => /[.][cm]?js$/.test(name));
    return suggest(basename(path), files).map((name) => shown(join(folder, name)));
  } catch {
    return [];
  }
}

function changed(file: string): Finding {
  return said('FLK4304', { rule: file }, `${file} is changed here: the rules are those of the base`);
}

/** Where it stands in the work tree, through links or not; undefined for what stands elsewhere. */
function insideWorkTree({ top }: Revision, path: string): string | undefined {
  return [resolve(path), realpathSync(path)].find((one) => isInside(realpathSync(top), one));
}
