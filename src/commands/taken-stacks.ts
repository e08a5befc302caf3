// Stacks in the output folder that another spec, or another program, has made: writing over one would apply the one
// configuration to what the other has created.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { plannedStack, type Compiled } from '../compile';
import { stackOf } from '../facts/identity';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { originOf, realPath } from './origin-of';
import { shown } from './specs';
import { foreignStack, standingOrigin } from './standing';

/**
 * An error for each stack that is another program's, or that of a spec that is still there, whatever its name by now.
 */
export function takenStacks(
  directory: string,
  compiled: readonly Compiled[],
  environment: string | undefined,
): Diagnostic[] {
  return compiled.flatMap((one): Diagnostic[] => {
    const plan = plannedStack(one);
    const name = plan && stackOf(plan).name;
    const owner = name === undefined ? undefined : ownerOf(directory, name, originOf(one, environment, directory).spec);
    if (name === undefined || owner === undefined) return [];
    const location = one.document?.places.get('/metadata/name')?.value;
    return [
      error('FLK9005', location, `the stack "${name}" in ${shown(directory)} is that of ${owner}`, {
        help:
          'give the spec another name, or another --out; if the stack is not needed any more, destroy it and remove ' +
          'its folder first',
      }),
    ];
  });
}

/** Whose stack stands there, if it is not that of the spec; a spec from standard input may be any. */
function ownerOf(directory: string, name: string, spec: string | undefined): string | undefined {
  if (foreignStack(directory, name)) return 'another program';
  const earlier = standingOrigin(directory, name)?.spec;
  if (earlier === undefined || spec === undefined || earlier === spec) return undefined;
  const path = join(realPath(directory), earlier);
  return isThere(path) ? shown(path) : undefined;
}

/** What cannot be looked at may be there. */
function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}
