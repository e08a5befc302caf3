// From command-line arguments to specs: files, folders, overlays, standard input. Reads; decides nothing else.
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Input, Request } from '../compile';
import type { Problem } from '../diagnostic';
import { suggest } from '../suggest';
import { codeInspector } from './inspect-code';

/** One spec to compile: what `compile` needs, apart from its last stage. */
export type Spec = Omit<Request, 'synth'>;

export interface Found {
  readonly specs: readonly Spec[];
  readonly problems: readonly Problem[];
}

/** More bytes than this are not read: `load` refuses them anyway. */
const mostBytes = 1024 * 1024 + 1;
const specName = /[.](yaml|yml|json)$/;

/**
 * Finds the specs that `paths` name. A folder stands for the specs in it; `-` for standard input. With `environment`,
 * every spec must have an overlay for it beside it: `orders.yaml` and `orders.prod.yaml`.
 */
export function findSpecs(paths: readonly string[], environment: string | undefined, variables: Spec['environment']): Found {
  const problems: Problem[] = [];
  const specs: Spec[] = [];
  for (const path of paths.flatMap((named) => expand(named, problems))) {
    const base = path === '-' ? readStandardInput() : read(path, problems);
    const overlay = environment === undefined ? undefined : readOverlay(path, environment, problems);
    const missing = environment !== undefined && overlay === undefined;
    if (base && !missing) {
      specs.push({ base, ...(overlay && { overlay }), environment: variables, inspectCode: codeInspector(path === '-' ? '.' : dirname(path)) });
    }
  }
  return { specs, problems };
}

/** Path as shown to people: relative to the working directory, with forward slashes on every system. */
export function shown(path: string): string {
  return (relative(process.cwd(), path) || path).split(sep).join('/');
}

function expand(path: string, problems: Problem[]): string[] {
  if (path === '-') return [path];
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) {
    const beside = safeList(dirname(path)).filter((name) => specName.test(name));
    problems.push({ code: 'FLK9001', severity: 'error', message: `there is no file or folder ${shown(path)}`, suggestions: suggest(basename(path), beside) });
    return [];
  }
  if (!stats.isDirectory()) return [path];
  const names = safeList(path).filter((name) => specName.test(name)).sort();
  const found = names.filter((name) => !isOverlay(name, names)).map((name) => join(path, name)).filter(isSpec);
  if (found.length === 0) problems.push({ code: 'FLK9004', severity: 'error', message: `there is no spec in the folder ${shown(path)}`, help: 'specs are files named *.yaml, *.yml or *.json' });
  return found;
}

/** `orders.prod.yaml` is an overlay when `orders.yaml` (or `.yml`, `.json`) stands beside it. */
function isOverlay(name: string, all: readonly string[]): boolean {
  const stem = name.replace(specName, '');
  const base = stem.slice(0, Math.max(0, stem.lastIndexOf('.')));
  return base !== '' && all.some((other) => other.replace(specName, '') === base);
}

/** Folders hold other JSON files as well; a YAML file in a folder of specs is always meant as one. */
function isSpec(path: string): boolean {
  if (!path.endsWith('.json')) return true;
  try {
    return readFileSync(path, 'latin1').search(/"(apiVersion|kind)"\s*:\s*"/) >= 0;
  } catch {
    return true;
  }
}

function readOverlay(path: string, environment: string, problems: Problem[]): Input | undefined {
  const stem = path.replace(specName, '');
  const beside = path === '-' ? [] : safeList(dirname(path)).filter((name) => specName.test(name));
  const candidates = beside.filter((name) => name.replace(specName, '') === `${basename(stem)}.${environment}`);
  const [first] = candidates;
  if (first !== undefined && candidates.length === 1) return read(join(dirname(path), first), problems);
  const known = beside.flatMap((name) => (name.startsWith(`${basename(stem)}.`) ? [name.replace(specName, '').slice(basename(stem).length + 1)] : [])).filter((name) => name !== '');
  const message = first === undefined ? `${shown(path)} has no environment "${environment}"` : `${shown(path)} has several overlays for "${environment}": ${candidates.join(', ')}`;
  problems.push({ code: 'FLK9003', severity: 'error', message, suggestions: suggest(environment, known), allowed: known, help: `write ${shown(`${stem}.${environment}.yaml`)}, or leave out --env` });
  return undefined;
}

function read(path: string, problems: Problem[]): Input | undefined {
  try {
    if (!statSync(path).isFile()) throw new Error('it is not a regular file');
    const handle = openSync(path, 'r');
    try {
      return { file: shown(path), bytes: readAtMost(handle) };
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    problems.push({ code: 'FLK9001', severity: 'error', message: `${shown(path)} cannot be read: ${reasonOf(error)}` });
    return undefined;
  }
}

function readStandardInput(): Input {
  return { file: '<stdin>', bytes: readAtMost(0) };
}

function readAtMost(handle: number): Uint8Array {
  const buffer = Buffer.alloc(mostBytes);
  let length = 0;
  for (let count = -1; count !== 0 && length < mostBytes; length += count) count = readSync(handle, buffer, length, mostBytes - length, null);
  return buffer.subarray(0, length);
}

function safeList(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

/** The system's own words for a failed file operation, without the path and the call. */
export function reasonOf(error: unknown): string {
  const words: Readonly<Record<string, string>> = {
    EACCES: 'permission denied', EPERM: 'operation not permitted', ENOENT: 'it is not there', ENOSPC: 'the disk is full', EROFS: 'the file system is read-only',
    ENOTDIR: 'a part of its path is a file', EISDIR: 'it is a directory', EDQUOT: 'the disk quota is used up', EEXIST: 'it is in the way',
  };
  const code = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return (typeof code === 'string' && words[code]) || (error instanceof Error ? error.message : String(error));
}
