// Stacks in the output folder that another spec has been compiled to: writing over one would apply the one spec to what
// the other has made.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiled } from '../compile';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { originOf, realPath } from './origin-of';
import { shown } from './specs';
import { standingOrigin } from './standing';

/** An error for each stack whose spec is still there, and is not compiled (to another name) by this run. */
export function takenStacks(
  directory: string,
  compiled: readonly Compiled[],
  environment: string | undefined,
): Diagnostic[] {
  const origins = compiled.map((one) => originOf(one, environment, directory).spec);
  return compiled.flatMap((one, index): Diagnostic[] => {
    const name = one.plan?.application.name;
    const earlier = name === undefined ? undefined : standingOrigin(directory, name)?.spec;
    if (name === undefined || earlier === undefined || origins[index] === undefined) return [];
    if (origins.includes(earlier) || !isThere(join(realPath(directory), earlier))) return [];
    const location = one.document?.places.get('/metadata/name')?.value;
    return [
      {
        code: 'FLK9005',
        severity: 'error',
        ...(location && { location }),
        message: `the stack "${name}" in ${shown(directory)} is that of ${shown(join(realPath(directory), earlier))}`,
        help:
          'give one of the two specs another name, or compile both at once if the other one has another name ' +
          'by now',
      },
    ];
  });
}

/** What cannot be looked at may be there. */
function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}
