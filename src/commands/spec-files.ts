// Which files of a folder are specs, and which are overlays of them: by their names, and where a name does not say it
// by what stands in them. The folder may be one on the disk, or one as a revision of git has it.
import { basename, dirname, join } from 'node:path';
import type { Json } from '../document/document';
import { memberOf } from '../document/own';
import { usualPolicyFile } from '../gate/usual-file';
import { load } from '../load';
import { nameIn, split } from '../split';
import { contractEnding } from './contract-copy';

/** The disk as one run sees it, or a revision of git. */
export interface Disk {
  /** The names in a folder; none when it cannot be read. */
  list(directory: string): readonly string[];
  /** The bytes of a file; throws when it cannot be read. */
  read(path: string): Uint8Array;
}

/** How the names of specs and overlays end. */
export const specName = /[.](yaml|yml|json)$/;

/** How people ask for the kinds of overlays, and what their files are called. */
export const overlayKinds = {
  environment: { option: '--env', ending: '', example: 'orders.prod.yaml is for "prod"' },
  overlay: { option: '--overlay', ending: '.overlay', example: 'orders.eu.overlay.yaml is "eu"' },
} as const;
export type OverlayKind = keyof typeof overlayKinds;

/** What may be a spec or an overlay of the names in a folder, in order. */
export function specsAndOverlaysAmong(names: readonly string[], folder: string, disk: Pick<Disk, 'read'>): string[] {
  return names
    .filter((name) => specName.test(name) && name !== usualPolicyFile && !isSchemaFile(join(folder, name), disk))
    .sort();
}

/** `init` writes one beside the spec. Of a file that cannot be read whoever reads it as a spec says why. */
function isSchemaFile(path: string, disk: Pick<Disk, 'read'>): boolean {
  try {
    return path.endsWith('.json') && isSchema(disk.read(path));
  } catch {
    return false;
  }
}

/** Whether a text is a JSON Schema, ours or anybody's: it says so by its `$schema`. */
export function isSchema(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Nearly no spec has these words: nothing else is parsed a second time.
  if (!text.includes('://json-schema.org/')) return false;
  const named = memberOf(load('', bytes).source?.tree, '$schema');
  return typeof named === 'string' && /^https?:[/][/]json-schema[.]org[/]/.test(named);
}

/** Whether a folder may hold specs by its name: neither hidden ones, nor what `synth` and npm write. */
export function mayHoldSpecs(folder: string): boolean {
  return !/^[.]|^(node_modules|stacks)$/.test(folder);
}

/** The specs of a folder without their overlays, in order. @param names all that stands in it */
export function specsAmong(names: readonly string[], folder: string, disk: Pick<Disk, 'read'>): string[] {
  const named = specsAndOverlaysAmong(names, folder, disk);
  return named
    .filter((name) => !isFurtherOverlay(name, named))
    .filter((name) => !isOverlay(name, named) || isWhole(join(folder, name), disk))
    .map((name) => join(folder, name))
    .filter((file) => isSpec(file, disk));
}

interface OverlayFile {
  readonly name: string;
  readonly file: string;
}

/** The overlays of one kind that may be asked for, among the names of the spec's folder, each by its name. */
export function overlayFilesOf(
  path: string,
  kind: OverlayKind,
  names: readonly string[],
  disk: Pick<Disk, 'read'>,
): OverlayFile[] {
  const stem = stemOf(basename(path));
  const beside = names.filter((file) => file.startsWith(`${stem}.`));
  return specsAndOverlaysAmong(beside, dirname(path), disk).flatMap((file) => {
    const further = furtherName(file, stem);
    const name = kind === 'overlay' ? further : further === undefined ? stemOf(file).slice(stem.length + 1) : '';
    return name === undefined || name === '' ? [] : [{ name, file }];
  });
}

/** The environments that a spec has overlays for. */
export function overlaysAmong(names: readonly string[], path: string, disk: Pick<Disk, 'read'>): OverlayFile[] {
  return overlayFilesOf(path, 'environment', names, disk).filter(({ name }) => !name.includes('.'));
}

/**
 * The environments that a spec stands for: those of its overlays, and the one that the base file names itself where it
 * has no overlay; undefined is the base file alone.
 * @param names of its overlays
 */
export function environmentsOfSpec(base: Uint8Array, names: readonly string[]): (string | undefined)[] {
  const own = ownEnvironment(base);
  const isOwn = own !== undefined && !names.includes(own);
  return [...(isOwn || names.length === 0 ? [undefined] : []), ...new Set(names)];
}

/** The environment that the base file names itself, in letters. */
export function ownEnvironment(base: Uint8Array): string | undefined {
  const own = memberOf(memberOf(load('', base).source?.tree, 'metadata'), 'environment');
  return typeof own === 'string' && !own.includes('${') ? own : undefined;
}

/** `orders.prod.yaml` is an overlay when `orders.yaml` (or `.yml`, `.json`) stands beside it. */
function isOverlay(name: string, all: readonly string[]): boolean {
  const stem = stemOf(name);
  const base = stem.slice(0, Math.max(0, stem.lastIndexOf('.')));
  return base !== '' && all.some((other) => stemOf(other) === base);
}

/** `orders.eu.overlay.yaml` is laid on `orders.yaml` (or `.yml`, `.json`) by `--overlay eu`, and is nothing else. */
function isFurtherOverlay(name: string, all: readonly string[]): boolean {
  return /[.]overlay[.]\w+$/.test(name) && all.some((other) => furtherName(name, stemOf(other)) !== undefined);
}

/** By which name `--overlay` asks for a file, if it is one for the spec with this stem. */
function furtherName(file: string, stem: string): string | undefined {
  const { ending } = overlayKinds.overlay;
  const own = stemOf(file);
  const name = own.slice(stem.length + 1, -ending.length);
  return own.startsWith(`${stem}.`) && own.endsWith(ending) && own === `${stem}.${name}${ending}` && name !== ''
    ? name
    : undefined;
}

function stemOf(name: string): string {
  return name.replace(specName, '');
}

/**
 * An overlay says what differs, and may repeat the version of the spec for an editor's sake; a file with everything
 * that a spec needs is one, whatever it is called.
 */
function isWhole(path: string, disk: Pick<Disk, 'read'>): boolean {
  try {
    const bytes = disk.read(path);
    if (!Buffer.from(bytes).includes('apiVersion')) return false;
    const { inputs } = split({ file: path, bytes });
    return inputs.every((input) => isWholeTree(load(path, input.bytes).source?.tree) && nameIn(input) !== undefined);
  } catch {
    return false;
  }
}

function isWholeTree(tree: Json | undefined): boolean {
  return ['apiVersion', 'kind', 'metadata', 'aws', 'spec'].every((key) => memberOf(tree, key) !== undefined);
}

/** Folders hold other JSON files as well; a YAML file in a folder of specs is always meant as one. */
function isSpec(path: string, disk: Pick<Disk, 'read'>): boolean {
  if (path.endsWith(contractEnding)) return false;
  if (!path.endsWith('.json')) return true;
  try {
    return (
      Buffer.from(disk.read(path))
        .toString('latin1')
        .search(/"(apiVersion|kind)"\s*:\s*"/) >= 0
    );
  } catch {
    return true;
  }
}
