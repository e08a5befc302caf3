// Stacks in the output folder that another spec, or another program, has made: writing over one would apply the one
// configuration to what the other has created.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { plannedStack, type Compiled } from '../compile';
import { stackOf } from '../facts/identity';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Location } from '../document/location';
import { error, warning } from '../diagnostics/problem';
import { inVariant, type Origin } from './origin';
import { originOf, realPath } from './origin-of';
import { shown } from './specs';
import { foreignStack, standingOrigin } from './standing';

/**
 * An error for each stack that is another program's, or that of a spec that is still there, whatever its name by now; a
 * warning for one that was compiled from other further overlays.
 */
export function takenStacks(
  directory: string,
  compiled: readonly Compiled[],
  environment: string | undefined,
): Diagnostic[] {
  return compiled.flatMap((one): Diagnostic[] => {
    const plan = plannedStack(one);
    if (!plan) return [];
    const { name } = stackOf(plan);
    const now = originOf(one, environment, directory);
    const owner = ownerOf(directory, name, now.spec);
    const location = one.document?.places.get('/metadata/name')?.value;
    if (owner === undefined) return ofOtherOverlays(directory, name, now, location);
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

/** The stack of the same spec, as other overlays have made it: whether that is meant, only its author knows. */
function ofOtherOverlays(directory: string, name: string, now: Origin, location: Location | undefined): Diagnostic[] {
  const earlier = standingOrigin(directory, name);
  const isSame = earlier?.spec === now.spec && earlier?.environment === now.environment;
  if (!earlier || !isSame || inVariant(earlier) === inVariant(now)) return [];
  const inWords = ({ further = [] }: Origin): string =>
    further.length === 0 ? 'no --overlay' : further.map((path) => shown(join(realPath(directory), path))).join(', ');
  const message = `the stack "${name}" was compiled with ${inWords(earlier)}, and is now with ${inWords(now)}`;
  const help =
    'if both shall stand, say in an overlay what keeps them apart: metadata.name, and aws.backend.key where the ' +
    'state is in a bucket';
  return [warning('FLK9005', location, message, { help })];
}

/** What cannot be looked at may be there. */
function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}
