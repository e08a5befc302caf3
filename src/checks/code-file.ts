// The local code file: there, a regular file inside the project, not too large, an archive.
import { hasEnding, isPattern, largestCode, type CodeFile } from '../facts/code-file';
import type { Problem } from '../diagnostics/diagnostic';
import { error, info } from '../diagnostics/problem';
import type { Check } from './check';

const at = '/spec/code/file';

export const codeFile: Check = ({ application: { spec }, file }) => {
  const path = spec.code.file;
  if (path === undefined || file === undefined) return [];
  if (isPattern(path) && !hasEnding(path)) return [withoutEnding(path)];
  switch (file.kind) {
    case 'missing':
      return [
        error('FLK3030', at, `there is no file "${path}"`, {
          help: 'build it first, or mend the path: it is relative to the spec',
        }),
      ];
    case 'unbuilt':
      return [
        info(
          'FLK3059',
          at,
          `there is no file "${path}": what is in the code, and whether it changes, is not looked at`,
          { help: 'build it first, and it is' },
        ),
      ];
    case 'outside':
      return [leadsOutside(path, file.folder)];
    case 'unmet':
      return [unmet(path, file)];
    case 'directory':
    case 'link':
    case 'unreadable':
      return [error('FLK3031', at, `"${path}" ${because[file.kind]}`)];
    case 'file':
      return readable(path, file.bytes, file.archive);
  }
};

const because = {
  directory: 'is a directory',
  link: 'is, or passes through, a symbolic link',
  unreadable: 'cannot be read',
} as const;

function readable(path: string, bytes: number, archive: boolean): Problem[] {
  if (bytes > largestCode)
    return [
      error('FLK3032', at, `"${path}" has ${Math.ceil(bytes / 1024 / 1024)} MiB`, { expected: 'at most 512 MiB' }),
    ];
  if (!archive) return [error('FLK3033', at, `"${path}" is not a JAR or ZIP: it does not begin with a ZIP header`)];
  return [];
}

/** Where it ends up decides whoever runs flinkform, and no spec. */
function leadsOutside(path: string, folder: string): Problem {
  return error('FLK3031', at, `"${path}" leads outside the project folder`, {
    help: `the folder is "${folder}"; whoever runs flinkform can name another in FLINKFORM_CODE_FOLDER`,
  });
}

function withoutEnding(path: string): Problem {
  return error('FLK3066', at, `"${path}" does not say how the file ends`, {
    help: 'end it with what the file ends with, such as .jar: what is uploaded has that ending',
  });
}

/** More would fill the screen. */
const mostShown = 5;

function unmet(path: string, { matches, beside }: Extract<CodeFile, { kind: 'unmet' }>): Problem {
  if (matches.length === 0)
    return error('FLK3066', at, `there is no file that "${path}" meets`, {
      found: beside.length === 0 ? 'no file at all in that folder' : listed(beside),
      help: 'build it first, or mend the path: it is relative to the spec',
    });
  return error('FLK3066', at, `${matches.length} files meet "${path}", and one is the code`, {
    found: listed(matches),
    help: 'remove what an earlier build has left, or say more of the name',
  });
}

function listed(paths: readonly string[]): string {
  const more = paths.length - mostShown;
  return `${paths.slice(0, mostShown).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
