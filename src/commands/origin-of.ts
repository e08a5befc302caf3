// The paths by which a stack's origin is known, seen from the output folder: the same on every machine that has the
// same tree.
import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Compiled } from '../compile';
import { nameOf } from '../split';
import type { Origin } from './origin';

/**
 * What a compiled spec is known by later; nothing but the environment when there is no path from the folder to it.
 * @param all that is compiled in this run: a file of which several are is known with the name of each
 */
export function originOf(
  one: Compiled,
  environment: string | undefined,
  directory: string,
  all: readonly Compiled[] = [one],
): Origin {
  const { sources, document } = one;
  const [spec, ...overs] = sources.map(({ file }) => (file === '<stdin>' ? undefined : pathFrom(directory, file)));
  const [overlay, further] = environment === undefined ? [undefined, overs] : [overs[0], overs.slice(1)];
  const ofFile = all.filter((other) => other.sources[0]?.file === sources[0]?.file);
  const name = ofFile.length > 1 ? nameOf(document?.sources[0]?.tree) : undefined;
  return {
    ...(spec !== undefined && { spec }),
    ...(name !== undefined && { document: name }),
    ...(overlay !== undefined && { overlay }),
    ...(environment !== undefined && { environment }),
    ...(further.length > 0 && { further: further.flatMap((path) => path ?? []) }),
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
