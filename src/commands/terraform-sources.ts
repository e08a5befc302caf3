// The files of Terraform that a plan was made of: where each resource is written, and which findings other tools were
// told to leave alone there. Modules are followed by their folders, and never out of the project.
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { error } from '../diagnostics/problem';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Location } from '../document/location';
import { memberOf } from '../document/own';
import { hclBlocks, type HclBlock } from '../estate/hcl-blocks';
import { listOf } from '../estate/shape';
import { skipComments } from '../estate/skip-comments';
import type { PlaceOf } from '../estate/spec-place';
import type { Skip } from '../gate/skip';
import { fileAt, type Revision } from './git-files';
import { isInside, projectFolder } from './inspect-code';
import { readFile } from './read-file';
import { reasonOf } from './reason';
import { shown } from './specs';

export interface TerraformSources {
  readonly placeOf: PlaceOf;
  readonly skips: readonly Skip[];
  readonly problems: readonly Diagnostic[];
}

/** What is known while folders are read. */
interface Reading {
  readonly root: string;
  readonly project: string;
  /** The folder that `terraform init` puts modules of other sources in, by no link. */
  readonly packages: string;
  readonly base: Revision | undefined;
  /** By the key of the module: `jobs.inner`. */
  readonly installed: ReadonlyMap<string, string>;
  readonly places: Map<string, Location>;
  readonly skips: Skip[];
  /** Modules that are still to be read. */
  readonly waiting: Module[];
}

interface Module {
  readonly folder: string;
  /** The calls that lead to it, from the root down: `module.jobs`. */
  readonly calls: readonly string[];
  /** The folders on the way, which it cannot call again. */
  readonly around: readonly string[];
}

/** So many calls of modules are followed: each may call several others. */
const mostModules = 1000;

/** @param directory of the root module; nothing is read without one */
export function terraformSources(directory: string | undefined, base: Revision | undefined): TerraformSources {
  if (directory === undefined) return { placeOf: () => undefined, skips: [], problems: [] };
  const places = new Map<string, Location>();
  const skips: Skip[] = [];
  try {
    const project = realpathSync(projectFolder(directory));
    const waiting: Module[] = [{ folder: directory, calls: [], around: [] }];
    const packages = join(realpathSync(directory), ...packagesIn);
    const installed = installedModules(packages);
    const reading: Reading = { root: directory, project, packages, base, installed, places, skips, waiting };
    for (let next = waiting.shift(), read = 0; next && read < mostModules; next = waiting.shift(), read += 1)
      readModule(next, reading);
  } catch (cause) {
    const message = `the sources in ${shown(directory)} cannot be read: ${reasonOf(cause)}`;
    return { placeOf: () => undefined, skips: [], problems: [error('FLK9001', undefined, message)] };
  }
  const placeOf: PlaceOf = ({ place }) => {
    const location = places.get(place);
    return location && { location };
  };
  return { placeOf, skips, problems: [] };
}

const packagesIn = ['.terraform', 'modules'] as const;

/**
 * What `terraform init` has written of modules; a root that was not initialised has none. Anybody may have written it
 * who can write the work tree: what is in its place by a link is not read, and of what it says no word is told.
 */
function installedModules(packages: string): ReadonlyMap<string, string> {
  const manifest = join(packages, 'modules.json');
  if (!existsSync(manifest) || realpathSync(manifest) !== manifest) return new Map();
  const json = parsed(textOf(readFile(manifest)));
  return new Map(
    listOf(memberOf(json, 'Modules')).flatMap((one) => {
      const [key, folder] = [memberOf(one, 'Key'), memberOf(one, 'Dir')];
      return typeof key === 'string' && typeof folder === 'string' ? [[key, folder] as const] : [];
    }),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Error(`${[...packagesIn, 'modules.json'].join('/')} is no JSON`);
  }
}

function readModule(module: Module, reading: Reading): void {
  const names = readdirSync(module.folder).filter((name) => name.endsWith('.tf'));
  for (const path of names.sort().map((name) => join(module.folder, name))) {
    if (!isInside(reading.project, realpathSync(path))) continue;
    const blocks = hclBlocks(textOf(readFile(path)));
    const before = reading.base && skipsBefore(path, reading.base);
    for (const block of blocks) readBlock(block, path, module.calls, before, reading);
    for (const { kind, name, source } of blocks) if (kind === 'module') follow(name, source, module, reading);
  }
}

function readBlock(
  block: HclBlock,
  path: string,
  calls: readonly string[],
  before: ReadonlySet<string> | undefined,
  { places, skips }: Reading,
): void {
  const { kind, name, line, column, headerEnd } = block;
  const place = [...calls, name].join('.');
  const file = shown(path);
  if (kind === 'resource') places.set(place, { file, range: { start: { line, column }, end: headerEnd } });
  for (const { line: told, ...skip } of skipComments(block)) {
    const range = { start: { line: told, column: 1 }, end: { line: told, column: 2 } };
    skips.push({
      ...skip,
      place,
      location: { file, range },
      ...(before && { merged: before.has(JSON.stringify([name, skip])) }),
    });
  }
}

/** The skips of a file as the base has them: of the same block, on the same terms, on whatever line. */
function skipsBefore(path: string, base: Revision): ReadonlySet<string> {
  const bytes = fileAt(base, path);
  const blocks = bytes ? hclBlocks(textOf(bytes)) : [];
  return new Set(
    blocks.flatMap((block) => skipComments(block).map(({ line: _, ...skip }) => JSON.stringify([block.name, skip]))),
  );
}

/**
 * A folder of the project by its path; any other source where `terraform init` has put it, which is never a folder of
 * the project's own: what stands there would be taken for the module, with the skips that the base has of it.
 */
function follow(name: string, source: string | undefined, { folder, calls, around }: Module, reading: Reading): void {
  const path = [...calls, name];
  const key = path.map((call) => call.replace(/^module[.]/, '')).join('.');
  const installed = reading.installed.get(key);
  const isLocal = source !== undefined && /^[.]{1,2}[/]/.test(source);
  const to = isLocal ? join(folder, source) : installed === undefined ? undefined : join(reading.root, installed);
  const isOwn = isLocal && !isInside(reading.packages, realpathSync(folder));
  const bounds = isOwn ? reading.project : reading.packages;
  if (to === undefined || !existsSync(to) || !isWithin(bounds, realpathSync(to))) return;
  const way = [...around, realpathSync(folder)];
  if (!way.includes(realpathSync(to))) reading.waiting.push({ folder: to, calls: path, around: way });
}

function isWithin(folder: string, path: string): boolean {
  return path === folder || isInside(folder, path);
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}
