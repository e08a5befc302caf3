// The stacks of the base revision: what a pull request changes, and what leaves with it.
import { basename, dirname, join } from 'node:path';
import type { Compiled } from '../compile';
import { ensured } from '../text/ensured';
import { groupBy } from '../text/group-by';
import type { Terminal, Variant } from './command';
import { compileTogether, variablesOf } from './compile-specs';
import { fileAt, namesAt, Unread, type Revision } from './git-files';
import { specsInRevision } from './git-revision';
import { environmentsOfSpec, mayHoldSpecs, overlaysAmong, type Disk } from './spec-files';
import { isFolder, specFilesOf, type Folders } from './spec-folder';
import { shown } from './specs';

/** What the base revision makes of a spec in an environment. */
export interface BaseStack {
  /** As people are shown it. */
  readonly file: string;
  readonly environment: string | undefined;
  readonly compiled: Compiled;
}

/**
 * @param paths of the command line: a folder stands for the specs that it had then
 * @param variant its environment may be `all`, for those that each spec had then
 */
export function stacksAt(
  paths: readonly string[],
  variant: Variant,
  revision: Revision,
  terminal: Terminal,
): BaseStack[] {
  const disk = diskAt(revision);
  const files = paths.flatMap((path) => (isFolder(path) ? specFilesOf(path, disk, foldersIn(disk)) : [path]));
  const each = [...new Map(files.map((file) => [shown(file), file])).values()]
    .filter((file) => disk.list(dirname(file)).includes(basename(file)))
    .flatMap((file) => environmentsAt(file, variant.environment, disk).map((environment) => ({ file, environment })));
  return [...groupBy(each, ({ environment }) => environment)].flatMap(([environment, some]) => {
    const found = some.flatMap(({ file }) => {
      const { specs } = specsInRevision(file, revision.commit, { ...variant, environment }, variablesOf(terminal));
      return specs.map((spec) => ({ file: shown(file), spec }));
    });
    const compiled = compileTogether(
      found.map(({ spec }) => spec),
      {},
    );
    return found.map(({ file }, at) => ({ file, environment, compiled: ensured(compiled[at], 'a spec not compiled') }));
  });
}

function foldersIn({ list }: Disk): Folders {
  const below = (folder: string): string[] =>
    list(folder)
      .filter(mayHoldSpecs)
      .map((name) => join(folder, name));
  return { names: list, below: (folder) => below(folder).filter((one) => !list(one).includes('stacks')) };
}

function environmentsAt(file: string, asked: string | undefined, disk: Disk): (string | undefined)[] {
  const names = overlaysAmong(disk.list(dirname(file)), file, disk).map(({ name }) => name);
  if (asked === undefined) return [undefined];
  if (asked !== 'all') return names.includes(asked) ? [asked] : [];
  return environmentsOfSpec(disk.read(file), names);
}

function diskAt(revision: Revision): Disk {
  return {
    list: (folder) => namesAt(revision, folder),
    read: (path) => {
      const bytes = fileAt(revision, path);
      if (!bytes) throw new Unread(path, 'it is not there');
      return bytes;
    },
  };
}
