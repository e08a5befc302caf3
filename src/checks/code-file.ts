// The local code file: there, a regular file inside the project, not too large, an archive.
import { largestCode } from '../facts/code-file';
import type { Problem } from '../diagnostics/diagnostic';
import type { Check } from './check';

export const codeFile: Check = ({ application: { spec }, file }) => {
  const path = spec.code.file;
  if (path === undefined || file === undefined) return [];
  const at = { severity: 'error', pointer: '/spec/code/file' } as const;
  switch (file.kind) {
    case 'missing':
      return [
        {
          ...at,
          code: 'FLK3030',
          message: `there is no file "${path}"`,
          help: 'build it first, or mend the path: it is relative to the spec',
        },
      ];
    case 'directory':
    case 'link':
    case 'outside':
    case 'unreadable':
      return [{ ...at, code: 'FLK3031', message: `"${path}" ${because[file.kind]}` }];
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
  const at = { severity: 'error', pointer: '/spec/code/file' } as const;
  if (bytes > largestCode)
    return [
      {
        ...at,
        code: 'FLK3032',
        message: `"${path}" has ${Math.ceil(bytes / 1024 / 1024)} MiB`,
        expected: 'at most 512 MiB',
      },
    ];
  if (!archive)
    return [{ ...at, code: 'FLK3033', message: `"${path}" is not a JAR or ZIP: it does not begin with a ZIP header` }];
  return [];
}
