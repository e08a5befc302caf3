// The files of JavaScript rules that a command line names. They are code that runs, so a change never brings its own:
// with a base, what stands in the work tree is taken from there, and nothing that it imports from the work tree.
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { error } from '../diagnostics/problem';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { said } from '../gate/accept';
import type { Finding } from '../gate/finding';
import { fileAt, type Revision } from './git-files';
import { isInside } from './inspect-code';
import { readFile } from './read-file';
import { reasonOf } from './reason';
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
    if (before === undefined) return refused(file, 'the revision of --base does not have it');
    const text = Buffer.from(before).toString('utf8');
    const module = `data:text/javascript;base64,${Buffer.from(before).toString('base64')}`;
    return { file, module, text, ...(now.equals(before) ? {} : { about: changed(file) }) };
  } catch (cause) {
    return refused(file, reasonOf(cause));
  }
}

function refused(file: string, why: string): Diagnostic {
  return error('FLK9040', undefined, `the rules of ${file} cannot be taken: ${why}`);
}

function changed(file: string): Finding {
  return said('FLK4304', { rule: file }, `${file} is changed here: the rules are those of the base`);
}

/** Where it stands in the work tree, through links or not; undefined for what stands elsewhere. */
function insideWorkTree({ top }: Revision, path: string): string | undefined {
  return [resolve(path), realpathSync(path)].find((one) => isInside(realpathSync(top), one));
}
