// Removes what flinkform wrote: a stack that is left over, and code that its successor has replaced. Nothing else,
// ever.
import { existsSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { originFile, sourceMapFile, stackFile, stackFolder } from '../terraform/stack-file';
import { codeOf } from './reason';
import { oldCode, textOf } from './standing';

/** Paths of what flinkform wrote of a stack. The folder may hold more: state, locks, plugins, variables. */
export function filesOf(directory: string, name: string): string[] {
  const own = [stackFile(name), sourceMapFile(name), originFile(name)].filter((path) =>
    existsSync(join(directory, path)),
  );
  return [...oldCode(directory, name, ''), ...own];
}

/**
 * Removes a stack: its origin last, so that a run that is killed leaves nothing that passes for a stack of unknown
 * origin.
 */
export function removeStack(directory: string, name: string): void {
  for (const path of filesOf(directory, name)) rmSync(join(directory, path), { force: true });
  removeIfEmpty(join(directory, stackFolder(name), 'assets'));
  removeIfEmpty(join(directory, stackFolder(name)));
}

/** Removes copies of code that the stack file, as it stands there now, does not name. */
export function removeOldCode(directory: string, name: string): void {
  const text = textOf(join(directory, stackFile(name)));
  if (text === undefined) return;
  for (const path of oldCode(directory, name, text)) rmSync(join(directory, path), { force: true });
  removeIfEmpty(join(directory, stackFolder(name), 'assets'));
}

/** A folder that is not empty, or that another run has removed already, is no matter. */
function removeIfEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR'].includes(String(codeOf(error)))) throw error;
  }
}
