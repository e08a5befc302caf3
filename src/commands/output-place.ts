// Whether a folder may become the output folder: never the whole machine, a home, or what one works in.
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import { manifestFile } from '../terraform/stack-file';
import { isInside } from './inspect-code';
import { realPath } from './origin-of';
import { shown } from './specs';
import { entriesOf, manifestKind } from './standing';

const help = 'choose a folder of its own: --out cdktf.out (in cdktf.json: "output")';

/**
 * Why nothing may be written to `directory`, if so. Links are followed: what counts is where the files would be.
 * @param instead what to choose instead
 */
export function refusedPlace(directory: string, instead = help): Diagnostic | undefined {
  const place = realPath(directory);
  const why = wrongPlace(place);
  const refusal = (message: string): Diagnostic => error('FLK9002', undefined, message, { help: instead });
  if (why !== undefined) return refusal(`nothing is written to ${directory}: it ${why}`);
  if (manifestKind(directory) !== 'foreign') return undefined;
  return refusal(`${shown(directory)}/${manifestFile} is there already, and is not CDKTF's`);
}

function wrongPlace(place: string): string | undefined {
  if (dirname(place) === place) return 'is the root of the file system';
  const home = homeFolder();
  if (home === place) return 'is your home folder';
  if (home !== undefined && isInside(place, home)) return 'contains your home folder';
  return isInside(place, realPath(process.cwd())) ? 'contains the working directory' : undefined;
}

/** A folder of ours needs no word; one that holds other files gets one, before `manifest.json` makes it ours. */
export function foreignPlace(directory: string): Diagnostic | undefined {
  if (manifestKind(directory) === 'ours') return undefined;
  const names = entriesOf(realPath(directory))
    .map(({ name }) => name)
    .sort();
  const others = names.filter((name) => !name.startsWith('.') && name !== 'stacks' && name !== manifestFile);
  if (others.length === 0) return undefined;
  const more = others.length > mostNamed ? ` and ${others.length - mostNamed} more` : '';
  const listed = `${others.slice(0, mostNamed).join(', ')}${more}`;
  const message = `${shown(directory)} holds other files (${listed}): ${manifestFile} and stacks/ come beside them`;
  return warning('FLK9014', undefined, message, { help: `${help}; this is said before the first time only` });
}

const mostNamed = 3;

/** Users of containers may have none. */
function homeFolder(): string | undefined {
  try {
    return realPath(homedir());
  } catch {
    return undefined;
  }
}
