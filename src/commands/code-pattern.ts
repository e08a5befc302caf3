// What a pattern such as `target/orders-*.jar` meets: regular files below one folder, behind no link.
import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

export interface Met {
  readonly matches: readonly string[];
  /** What else is in the folders that the files would be in. */
  readonly beside: readonly string[];
}

/**
 * @param root an absolute path
 * @param steps the names below it, the last of them that of the file; a `*` is any part of a name that has no dot in
 * front
 * @returns absolute paths, in order
 */
export function filesMeeting(root: string, steps: readonly string[]): Met {
  const folders = steps
    .slice(0, -1)
    .reduce((found, step) => found.flatMap((folder) => meeting(folder, step, (entry) => entry.isDirectory())), [root]);
  const all = folders.flatMap((folder) => meeting(folder, '*', (entry) => entry.isFile()));
  const matches = folders.flatMap((folder) => meeting(folder, String(steps.at(-1)), (entry) => entry.isFile()));
  return { matches, beside: all.filter((path) => !matches.includes(path)) };
}

function meeting(folder: string, step: string, isMeant: (entry: Dirent) => boolean): string[] {
  const form = formOf(step);
  return entriesOf(folder)
    .filter((entry) => form.test(entry.name) && isMeant(entry))
    .map(({ name }) => name)
    .sort()
    .map((name) => join(folder, name));
}

/** Stars that follow one another are one: so the form is walked in little time. */
function formOf(step: string): RegExp {
  const parts = step.split(/[*]+/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${step.startsWith('*') ? '(?![.])' : ''}${parts.join('[^/]*?')}$`, 's');
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
