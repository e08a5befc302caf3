// The policy file of a run, and the same file before the change: a change is judged by the policy that it would alter.
import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { PolicyFile } from '../../generated/policy-file';
import { sorted, type Diagnostic } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import type { Document, Source } from '../document/document';
import { child } from '../document/pointer';
import { said, type Waiver } from '../gate/accept';
import type { Finding } from '../gate/finding';
import { policyOf, type Policy } from '../gate/policy';
import { policyProblems } from '../gate/policy-problems';
import { nearlyUsual, usualPolicyFile } from '../gate/usual-file';
import { load } from '../load';
import { locate, placeIn } from '../locate';
import type { ProfileName } from '../rules/profiles';
import { shellWord } from '../text/shell-word';
import { validatePolicy } from '../validate';
import { fileAt, topOf, type Revision } from './git-files';
import { readFile } from './read-file';
import { reasonOf } from './reason';
import { shown } from './specs';

export interface ReadPolicy {
  readonly policy: Policy;
  readonly waivers: readonly Waiver[];
  /** What the change makes of the policy. */
  readonly about: readonly Finding[];
  readonly problems: readonly Diagnostic[];
  /** For code frames. */
  readonly sources: readonly Pick<Source, 'file' | 'text'>[];
}

export interface PolicyRequest {
  /** Named on the command line; the usual one, if it is there, when left out. */
  readonly file?: string | undefined;
  readonly profile?: ProfileName | undefined;
  /** What the change is compared with. */
  readonly base?: Revision | undefined;
}

export function readPolicy({ file, profile, base }: PolicyRequest): ReadPolicy {
  const { path, nearer, misnamed } = file === undefined ? usualPath(base) : ({ path: file } as UsualPath);
  const before = base && fileAt(base, path);
  const now = existsSync(path) || (file !== undefined && before === undefined) ? bytesOf(path) : undefined;
  if (now !== undefined && 'code' in now)
    return { policy: policyOf(undefined, profile), waivers: [], about: [], problems: [now], sources: [] };
  const head = now && parsed(path, now);
  const was = base ? before && parsed(path, before) : head;
  // A policy that a newer release finds wrong could not be mended otherwise: its errors are those of the base.
  const isMended = base !== undefined && was?.file === undefined && head?.file !== undefined;
  const heeded = isMended ? undefined : was;
  const old = heeded ? waiversIn(heeded, base ? true : undefined) : [];
  const changed = base && !sameBytes(before, now) ? { head, path } : undefined;
  return {
    policy: policyOf(heeded?.file, profile),
    waivers: [...old, ...(changed?.head ? waiversIn(changed.head, false).filter((one) => !isAmong(one, old)) : [])],
    about: [
      ...(changed ? [changeOf(changed.path, changed.head, wasOf(before, isMended))] : []),
      ...(nearer === undefined ? [] : [nearerOf(nearer, path)]),
    ],
    problems: sorted([
      ...(misnamed === undefined ? [] : [misnamedAt(misnamed)]),
      ...(heeded?.problems ?? []),
      ...(changed?.head?.problems ?? []),
    ]),
    sources: head?.source ? [head.source] : [],
  };
}

interface UsualPath {
  readonly path: string;
  /** One that the change puts between here and that. */
  readonly nearer?: string;
  /** One that has nearly the name, where there is no other. */
  readonly misnamed?: string;
}

/**
 * The nearest one, from here up to the root of the repository: flinkform may be called in any of its folders. Where
 * there is a base, one that it has comes first: a change that puts another nearer has no say.
 */
function usualPath(base: Revision | undefined): UsualPath {
  const here = resolve('.');
  const folders = upwards(here, base?.top ?? topOf(here) ?? here);
  const paths = folders.map((folder) => join(folder, usualPolicyFile));
  const now = paths.find((path) => existsSync(path));
  const merged = base && paths.find((path) => fileAt(base, path) !== undefined);
  const path = merged ?? now ?? usualPolicyFile;
  const isNearer = now !== undefined && paths.indexOf(now) < paths.indexOf(path);
  const others = folders.flatMap((folder) => nearlyUsual.map((name) => join(folder, name)));
  const misnamed = path === usualPolicyFile ? others.find((other) => existsSync(other)) : undefined;
  return {
    path: relative('.', path),
    ...(isNearer && { nearer: relative('.', now) }),
    ...(misnamed !== undefined && { misnamed: relative('.', misnamed) }),
  };
}

function misnamedAt(path: string): Diagnostic {
  const help = `rename it to ${usualPolicyFile}, or name it: --policy ${shellWord(shown(path))}`;
  return warning('FLK9038', undefined, `${shown(path)} is not read: a policy file is called ${usualPolicyFile}`, {
    help,
  });
}

function nearerOf(nearer: string, path: string): Finding {
  const message = `${shown(nearer)} is new here, nearer than ${shown(path)}: it is judged by the latter`;
  return said('FLK4304', { rule: shown(nearer) }, message);
}

function upwards(folder: string, top: string): string[] {
  return folder === top || dirname(folder) === folder ? [folder] : [folder, ...upwards(dirname(folder), top)];
}

interface Parsed {
  readonly file?: PolicyFile;
  readonly document?: Document;
  readonly source?: Source;
  readonly problems: readonly Diagnostic[];
}

/** Of a file that is wrong nothing is heeded. */
function parsed(path: string, bytes: Uint8Array): Parsed {
  const { source, problems } = load(shown(path), bytes);
  if (!source) return { problems: locate(undefined, problems) };
  const document: Document = { tree: source.tree, places: source.places, sources: [source] };
  const validated = validatePolicy(document);
  const wrong = [...problems, ...validated.problems, ...(validated.file ? policyProblems(validated.file) : [])];
  const isWrong = wrong.some(({ severity }) => severity === 'error');
  return {
    document,
    source,
    problems: locate(document, wrong),
    ...(validated.file && !isWrong && { file: validated.file }),
  };
}

function waiversIn({ file, document }: Parsed, merged: boolean | undefined): Waiver[] {
  return (file?.waivers ?? []).map((waiver, index) => {
    const location = placeIn(document, child('', 'waivers', index));
    return { ...waiver, ...(location && { location }), ...(merged !== undefined && { merged }) };
  });
}

/** Whether the same is accepted on the same terms. */
function isAmong(waiver: Waiver, others: readonly Waiver[]): boolean {
  const terms = ({ rule, target, stack, reason, owner, expires }: Waiver): string =>
    JSON.stringify([rule, target, stack, reason, owner, expires]);
  return others.some((other) => terms(other) === terms(waiver));
}

type Was = 'right' | 'wrong' | 'not there';

const wasOf = (before: Uint8Array | undefined, isMended: boolean): Was =>
  before === undefined ? 'not there' : isMended ? 'wrong' : 'right';

function changeOf(path: string, head: Parsed | undefined, was: Was): Finding {
  const location = head && placeIn(head.document, '/kind', 'key');
  const about = { rule: shown(path), ...(location && { location }) };
  const alone = 'it is judged by the profile alone, as if it were not there';
  const what = {
    right: `is ${head ? 'changed' : 'removed'} here: it is judged as it was`,
    wrong: `is mended here, as the base has it with errors: ${alone}`,
    'not there': `is new here: ${alone}`,
  }[was];
  return said('FLK4304', about, `${shown(path)} ${what}`);
}

function bytesOf(path: string): Uint8Array | Diagnostic {
  try {
    return readFile(path);
  } catch (cause) {
    const reason = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? 'it is a directory' : reasonOf(cause);
    return error('FLK9001', undefined, `${shown(path)} cannot be read: ${reason}`);
  }
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one === undefined || other === undefined ? one === other : Buffer.compare(one, other) === 0;
}
