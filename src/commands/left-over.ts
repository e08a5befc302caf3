// Stacks that earlier runs left in the output folder, and that no spec leads to any more. They are told, and removed
// only when somebody asks for it: what they made in AWS stays until it is destroyed, for which their files are needed.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { plannedStack, type Compiled } from '../compile';
import { stackOf } from '../facts/identity';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { info, warning } from '../diagnostics/problem';
import { isObject } from '../document/document';
import { inVariant, originKey, type Origin } from './origin';
import { harmless } from '../text/harmless';
import { shellWord } from '../text/shell-word';
import { stackFile, stackFolder } from '../terraform/stack-file';
import { hasRemoteState, heldState } from './held-state';
import { originOf, realPath } from './origin-of';
import { shown } from './specs';
import { standingOrigin, standingStacks, textOf } from './standing';

/** A stack that nothing leads to any more. */
export interface LeftOver {
  readonly name: string;
  /** Why it is one, in words. */
  readonly because: string;
  /** The stack that has taken its place, if one has. */
  readonly successor?: Compiled;
  /** Why its files must stay, in words. */
  readonly held?: string;
  /** Whether its state is in S3, where nobody looked. */
  readonly remote: boolean;
}

/** The stacks in the folder that this run replaces under another name, and those whose spec or overlay is gone. */
export function leftOvers(
  directory: string,
  compiled: readonly Compiled[],
  environment: string | undefined,
): LeftOver[] {
  const now = new Set(compiled.map(nameOf));
  const others = standingStacks(directory).filter((name) => !now.has(name));
  const successors = new Map(
    compiled.flatMap((one) => {
      const key = originKey(originOf(one, environment, directory, compiled));
      return key === undefined ? [] : [[key, one] as const];
    }),
  );
  return others.flatMap((name): LeftOver[] => {
    const origin = standingOrigin(directory, name);
    if (!origin) return [];
    const key = originKey(origin);
    const successor = key === undefined ? undefined : successors.get(key);
    const ended =
      replaced(origin, directory, successor, environment) ??
      gone(origin, directory) ??
      (key === undefined || successor ? undefined : leftFile(origin, directory, compiled, environment));
    if (!ended) return [];
    const configuration = textOf(join(directory, stackFile(name)));
    const held = heldState(join(directory, stackFolder(name)), configuration);
    return [{ name, ...ended, ...(held !== undefined && { held }), remote: hasRemoteState(configuration) }];
  });
}

type Ended = Pick<LeftOver, 'because' | 'successor'> | undefined;

function replaced({ spec }: Origin, directory: string, successor: Compiled | undefined, environment?: string): Ended {
  const name = successor && nameOf(successor);
  if (!successor || name === undefined || spec === undefined || !hasFixedName(successor)) return undefined;
  const asked = environment === undefined ? '' : ` for "${environment}"`;
  return { because: `${shown(join(realPath(directory), spec))}${asked} is now the stack "${name}"`, successor };
}

function nameOf(compiled: Compiled): string | undefined {
  const plan = plannedStack(compiled);
  return plan && stackOf(plan).name;
}

function gone(origin: Origin, directory: string): Ended {
  const files = [origin.spec, origin.overlay, ...(origin.further ?? [])].filter((file) => file !== undefined);
  const missing = files.map((file) => join(realPath(directory), file)).find(isGone);
  return missing === undefined ? undefined : { because: `${shown(missing)} is not there any more` };
}

/** Of a file that is compiled in this run: the spec that a stack was made of is not in it any more. */
function leftFile(origin: Origin, directory: string, compiled: readonly Compiled[], environment?: string): Ended {
  const ofFile = compiled.filter((one) => {
    const now = originOf(one, environment, directory);
    return inVariant(now) !== undefined && inVariant(now) === inVariant(origin);
  });
  if (origin.spec === undefined || ofFile.length === 0 || !ofFile.every(hasFixedName)) return undefined;
  const called =
    origin.document === undefined ? 'it is of one spec, and there are several' : `none is "${origin.document}"`;
  return { because: `${shown(join(realPath(directory), origin.spec))} has other specs now: ${called}` };
}

/** A spec whose name or environment is a placeholder is many stacks by design: none of them replaces another one. */
function hasFixedName({ document }: Compiled): boolean {
  return (document?.sources ?? []).every(({ tree }) => {
    const metadata = isObject(tree) ? tree['metadata'] : undefined;
    const names = isObject(metadata) ? [metadata['name'], metadata['environment']] : [];
    return !names.some((value) => typeof value === 'string' && value.includes('${'));
  });
}

/** What cannot be looked at is not gone. */
function isGone(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}

/** What is said of a left-over stack that stays; `command` removes its files. */
export function aboutLeftOver(left: LeftOver, directory: string, command: string, prune: boolean): Diagnostic {
  const { name, because, successor, held } = left;
  const location = successor?.document?.places.get('/metadata/name')?.value;
  const terraform = terraformIn(directory, name);
  const kept = prune && held !== undefined ? `; its files stay, for ${held}` : '';
  const message = `the stack "${name}" is left over: ${because}${kept}`;
  const first =
    'what it made in AWS stays. If no other spec leads to it, destroy it (what is protected refuses: set ' +
    '"prevent_destroy": false in its cdk.tf.json first), then remove its files:';
  const help = `${first}\n${terraform} init && ${terraform} destroy\n${command}`;
  return warning('FLK9012', location, message, { help });
}

/** What is said of one whose files are removed: nothing, when its state was seen to be empty. */
export function parting({ name, remote }: LeftOver, directory: string): Diagnostic[] {
  if (!remote) return [];
  const message = `the stack "${name}" is removed; its state in S3 was not looked into`;
  const destroy = `${terraformIn(directory, name)} destroy`;
  const help = `if it still owns resources, put its files back (from version control), then: ${destroy}`;
  return [info('FLK9012', undefined, message, { help })];
}

function terraformIn(directory: string, name: string): string {
  return `terraform -chdir=${shellWord(harmless(`${shown(directory)}/${stackFolder(name)}`))}`;
}
