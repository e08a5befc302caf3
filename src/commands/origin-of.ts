// The paths by which a stack's origin is known, seen from the output folder: the same on every machine that has the
// same tree.
import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Compiled } from '../compile';
import type { Origin } from './origin';

/** What a compiled spec is known by later; nothing but the environment when there is no path from the folder to it. */
export function originOf({ sources }: Compiled, environment: string | undefined, directory: string): Origin {
  const [spec, overlay] = sources.map(({ file }) => (file === '<stdin>' ? undefined : pathFrom(directory, file)));
  return {
    ...(spec !== undefined && { spec }),
    ...(overlay !== undefined && { overlay }),
    ...(environment !== undefined && { environment }),
  };
}

/** The path without links, of what is not there yet as well. */
export function realPath(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    return dirname(absolute) === absolute ? absolute : join(realPath(dirname(absolute)), basename(absolute));
  }
}

/**
 * Undefined where there is no such path, as between two drives. A spec that is a link itself stays what it is called.
 */
export function pathFrom(directory: string, file: string): string | undefined {
  const path = relative(realPath(directory), join(realPath(dirname(file)), basename(file)));
  return isAbsolute(path) ? undefined : path.split(sep).join('/');
}
