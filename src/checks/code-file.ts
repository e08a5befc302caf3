// The local code file: there, a regular file inside the project, not too large, an archive.
import { largestCode } from '../facts/code-file';
import type { Problem } from '../diagnostics/diagnostic';
import { error, info } from '../diagnostics/problem';
import type { Check } from './check';

const at = '/spec/code/file';

export const codeFile: Check = ({ application: { spec }, file }) => {
  const path = spec.code.file;
  if (path === undefined || file === undefined) return [];
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
    case 'directory':
    case 'link':
    case 'outside':
    case 'unreadable':
      return [error('FLK3031', at, `"${path}" ${because[file.kind]}`)];
    case 'file':
      return readable(path, file.bytes, file.archive);
  }
};

const because = {
  directory: 'is a directory',
  link: 'is, or passes through, a symbolic link',
  outside: 'leads outside the project folder',
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
