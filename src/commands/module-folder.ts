// The folder of a module: it is written anew, and what somebody else put there is left alone.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { isWritten } from '../module/header';
import { harmless } from '../text/harmless';
import { shown } from './specs';
import { beginningOf, entriesOf } from './standing';
import { writeOutput, type OutputFile } from './write-output';

/** Files of others in the place of ours, if there are any: then nothing is written. */
export function takenPlaces(folder: string, files: readonly OutputFile[]): Diagnostic | undefined {
  const taken = files.filter(({ path, content }) => {
    const beginning = beginningOf(join(folder, path));
    return 'text' in content && beginning !== '' && !isWritten(beginning);
  });
  if (taken.length === 0) return undefined;
  const names = taken.map(({ path }) => harmless(path)).join(', ');
  const message = `${harmless(shown(folder))} has files that flinkform did not write: ${names}`;
  const help = 'choose a folder of its own with --out, or move them away: what stands there is not written over';
  return error('FLK9028', undefined, message, { help });
}

/** Writes all of them, and takes away what an earlier run wrote and this one does not. Returns what went wrong. */
export function writeModule(folder: string, files: readonly OutputFile[]): readonly Diagnostic[] {
  const old = oldFiles(folder, files);
  const problems = writeOutput(folder, files);
  if (problems.length === 0) for (const path of old) rmSync(join(folder, path), { force: true });
  return problems;
}

/** Terraform reads every file of a folder that ends in `.tf`. */
function oldFiles(folder: string, files: readonly OutputFile[]): string[] {
  return terraformFilesIn(folder).filter(
    (name) => isWritten(beginningOf(join(folder, name))) && !files.some(({ path }) => path === name),
  );
}

/** What belongs to the module as well, since Terraform reads it, and was written by somebody else. */
export function othersIn(folder: string): string[] {
  return terraformFilesIn(folder).filter((name) => !isWritten(beginningOf(join(folder, name))));
}

function terraformFilesIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isFile() && /[.]tf([.]json)?$/.test(entry.name))
    .map(({ name }) => name)
    .sort();
}
