// From command-line arguments to specs: files, folders, overlays, standard input. Reads; decides nothing else.
import { statSync } from 'node:fs';
import { basename, dirname, join, normalize, relative, resolve, sep } from 'node:path';
import type { Environment, Input, Request } from '../compile';
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import { load } from '../load';
import { foundInCopy } from '../reach/contract-paths';
import { ensured } from '../text/ensured';
import { harmless } from '../text/harmless';
import { shellWord } from '../text/shell-word';
import { eachOnce, once } from '../text/once';
import { suggest } from '../text/suggest';
import { contractEnding, networkOfCopy } from './contract-copy';
import { codeInspector } from './inspect-code';
import { leavesProject } from './project-links';
import { reasonOf } from './reason';
import type { Variant } from './command';
import { documentsIn, type Overlays } from './spec-documents';
import {
  isSchema,
  overlayFilesOf,
  overlayKinds,
  overlaysAmong,
  specName,
  specsAmong,
  specsAndOverlaysAmong,
  type Disk,
  type OverlayKind,
} from './spec-files';
import { deeperFolder, diskOf, foldersBelow, specFilesOf } from './spec-folder';

/** One spec to compile: what `compile` needs, apart from its last stage. */
export interface Spec extends Omit<Request, 'findOfferings' | 'synth'> {
  /** The specs of the same folder, for the same environment, as far as they can be read. */
  readonly beside?: () => readonly Spec[];
}

export interface Found {
  readonly specs: readonly Spec[];
  readonly problems: readonly Problem[];
}

/**
 * Finds the specs that `paths` name. A folder stands for the specs in it, or right below it; `-` for standard input.
 * Every spec must have the overlays of the variant beside it, as `orders.prod.yaml` and `orders.eu.overlay.yaml`.
 * `standardInput` gives what was read, or throws; without it, `-` must not be among the paths.
 */
export function findSpecs(
  paths: readonly string[],
  variant: Variant,
  variables: Spec['variables'],
  standardInput?: () => Uint8Array,
): Found {
  const problems: Problem[] = [];
  const specs: Spec[] = [];
  const disk = diskOf();
  const besideIn = eachOnce((directory: string) => once(() => specsIn(directory, variant, variables, disk)));
  for (const path of unique(paths.flatMap((named) => expand(written(named), disk, problems)))) {
    const base =
      path === '-' ? readInput(ensured(standardInput, 'standard input'), problems) : readSpec(path, disk, problems);
    // What stands beside a spec that is not read may be somebody else's.
    const overlays = base && readOverlays(path, variant, disk, problems);
    if (base && overlays) {
      const directory = path === '-' ? '.' : dirname(path);
      const others = path === '-' ? [] : otherEnvironments(path, variant.environment, disk, problems);
      const found = documentsIn(base, overlays, others);
      const shared = {
        variables,
        inspectCode: codeInspector(directory, variables.values),
        findContract: committedContracts(directory, disk),
        networks: disk.list(directory).flatMap(networkOfCopy),
        beside: besideIn(directory),
      };
      specs.push(...found.specs.map((one) => ({ ...one, ...shared })));
      problems.push(...found.problems);
    }
  }
  return { specs, problems };
}

/** What is wrong with them is told of those that are named. */
function specsIn(directory: string, variant: Variant, variables: Spec['variables'], disk: Disk): readonly Spec[] {
  return findSpecs(specsAmong(disk.list(directory), directory, disk), variant, variables).specs;
}

/** Copies of contracts beside a spec: `core-prod.contract.json`. */
function committedContracts(directory: string, disk: Disk): NonNullable<Spec['findContract']> {
  return (network) => {
    const name = `${network}${contractEnding}`;
    if (!disk.list(directory).includes(name)) return undefined;
    const path = join(directory, name);
    const input = read(path, disk, []);
    return input
      ? foundInCopy(load(path, input.bytes).source?.tree, network)
      : { wrong: `${shown(path)} cannot be read` };
  };
}

/** Without `..`, which behind a link would be the folder above its target: what is read is what is shown. */
function written(path: string): string {
  return path === '' || path === '-' ? path : normalize(path);
}

/** Path as shown to people: relative to the working directory, with forward slashes on every system. */
export function shown(path: string): string {
  return (relative(process.cwd(), path) || path).split(sep).join('/');
}

/** A file that is named twice, or named and in a named folder as well, is one spec. */
function unique(paths: readonly string[]): string[] {
  return [...new Map(paths.map((path) => [path === '-' ? path : resolve(path), path])).values()];
}

function expand(path: string, disk: Disk, problems: Problem[]): string[] {
  if (path === '-') return [path];
  let found: string[];
  try {
    stayInProject(dirname(resolve(path)));
    stayInProject(path);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) {
      problems.push(noFile(path, specsAndOverlaysAmong(disk.list(dirname(path)), dirname(path), disk)));
      return [];
    }
    if (!stats.isDirectory()) return [path];
    found = specFilesOf(path, disk);
  } catch (cause) {
    problems.push(unreadable(path, cause));
    return [];
  }
  if (found.length === 0) problems.push(noSpec(path, disk));
  return found;
}

function noSpec(folder: string, disk: Disk): Problem {
  const deeper = deeperFolder(folder, disk);
  const help =
    deeper === undefined
      ? 'specs are files named *.yaml, *.yml or *.json'
      : `name the folder itself: flinkform validate ${shellWord(harmless(shown(deeper)))}`;
  return error('FLK9004', undefined, noSpecIn(folder), { help });
}

/** What was looked at in vain. */
export function noSpecIn(folder: string): string {
  const also = foldersBelow(folder).length > 0 ? ', nor in those right below it' : '';
  return `there is no spec in the folder ${shown(folder)}${also}`;
}

function noFile(path: string, beside: readonly string[]): Problem {
  const message = `there is no file or folder ${shown(path) || '""'}`;
  return error('FLK9001', undefined, message, { suggestions: suggest(basename(path), beside) });
}

/** All that the variant asks for; undefined where anything is missing. */
function readOverlays(path: string, variant: Variant, disk: Disk, problems: Problem[]): Overlays | undefined {
  const { environment, overlays } = variant;
  if (path === '-' && environment === undefined && overlays.length === 0) return { further: [] };
  if (path === '-') {
    const help = `name the file of the spec, or leave out ${environment === undefined ? '--overlay' : '--env'}`;
    problems.push(error('FLK9003', undefined, 'standard input has no overlays', { help }));
    return undefined;
  }
  const overlay = environment === undefined ? undefined : readOverlay(path, 'environment', environment, disk, problems);
  const further = overlays.flatMap((name) => readOverlay(path, 'overlay', name, disk, problems) ?? []);
  if (further.length < overlays.length) return undefined;
  if (environment === undefined) return { further };
  return overlay && { environment: { name: environment, overlay }, further };
}

function readOverlay(
  path: string,
  kind: OverlayKind,
  name: string,
  disk: Disk,
  problems: Problem[],
): Input | undefined {
  const beside = overlayFilesOf(path, kind, disk.list(dirname(path)), disk);
  const candidates = beside.filter((one) => one.name === name).map(({ file }) => file);
  const [first, second] = candidates;
  if (first !== undefined && second === undefined) return read(join(dirname(path), first), disk, problems);
  const known = [...new Set(beside.map((one) => one.name))];
  problems.push(first === undefined ? noOverlay(path, kind, name, known) : severalOverlays(path, name, candidates));
  return undefined;
}

function severalOverlays(path: string, name: string, candidates: readonly string[]): Problem {
  const message = `${shown(path)} has several overlays for "${name}": ${candidates.join(', ')}`;
  return error('FLK9003', undefined, message, { help: 'keep one of them' });
}

function noOverlay(path: string, kind: OverlayKind, name: string, known: readonly string[]): Problem {
  const { option, ending, example } = overlayKinds[kind];
  const help = /^\w[\w.-]*(?<![.]overlay)$/.test(name)
    ? `write ${shown(`${path.replace(specName, '')}.${name}${ending}.yaml`)}, or leave out ${option}`
    : `an ${kind} is the part of a file name: ${example}`;
  return error('FLK9003', undefined, `${shown(path)} has no ${kind} "${name}"`, {
    suggestions: suggest(name, known),
    allowed: known,
    help,
  });
}

/** So many bytes of other environments are compared with a spec: each is parsed like it. */
const mostCompared = 1024 * 1024;

/** Every overlay beside a spec that is not the one asked for. What cannot be read is nobody's environment yet. */
function otherEnvironments(path: string, asked: string | undefined, disk: Disk, problems: Problem[]): Environment[] {
  const all = overlaysBeside(path, asked, disk);
  let room = mostCompared;
  const compared = all.filter(({ overlay }) => (room -= overlay.bytes.length) >= 0);
  if (compared.length < all.length) {
    const leftOut = all.length - compared.length;
    const message = `${leftOut} of ${all.length} environments are not compared with ${shown(path)}`;
    const bytes = mostCompared.toLocaleString('en');
    const help = `whether they share a stack or a state is told for ${bytes} bytes of overlays`;
    problems.push(warning('FLK9013', undefined, message, { help }));
  }
  return compared;
}

function overlaysBeside(path: string, asked: string | undefined, disk: Disk): Environment[] {
  return overlaysAmong(disk.list(dirname(path)), path, disk).flatMap(({ name, file }) => {
    const overlay = name === asked ? undefined : read(join(dirname(path), file), disk, []);
    return overlay ? [{ name, overlay }] : [];
  });
}

function read(path: string, disk: Disk, problems: Problem[]): Input | undefined {
  try {
    stayInProject(path);
    return { file: shown(path), bytes: disk.read(path) };
  } catch (cause) {
    problems.push(unreadable(path, cause));
    return undefined;
  }
}

/** A schema that is named by hand is told for what it is: as a spec it would be wrong on every line. */
function readSpec(path: string, disk: Disk, problems: Problem[]): Input | undefined {
  const input = read(path, disk, problems);
  if (!input || !isSchema(input.bytes)) return input;
  const message = `${shown(path)} is a JSON Schema, which editors read, and no spec`;
  problems.push(error('FLK9004', undefined, message, { help: 'name the file of the spec, or the folder of both' }));
  return undefined;
}

/** Throws for what a link takes out of the project, before anything of it is looked at. */
function stayInProject(path: string): void {
  if (leavesProject(path)) throw new Error('a symbolic link on the way leads outside the project folder');
}

function readInput(bytes: () => Uint8Array, problems: Problem[]): Input | undefined {
  try {
    return { file: '<stdin>', bytes: bytes() };
  } catch (cause) {
    problems.push(unreadable('standard input', cause));
    return undefined;
  }
}

/** That a file or a folder was not read, and why. */
export function unreadable(path: string, cause: unknown): Problem {
  return error('FLK9001', undefined, `${shown(path)} cannot be read: ${reasonOf(cause)}`);
}
