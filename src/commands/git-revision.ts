// Reads a spec as it was in a revision of git: its file, its overlays and the contracts beside it. Nothing is checked
// out, and no program of the repository runs.
import { createHash } from 'node:crypto';
import { dirname, isAbsolute, join } from 'node:path';
import type { Input } from '../compile';
import { error } from '../diagnostics/problem';
import { isPattern, type InspectCode } from '../facts/code-file';
import type { Variables } from '../schema/variable';
import { load } from '../load';
import { foundInCopy } from '../reach/contract-paths';
import type { FoundContract } from '../reach/found-contract';
import type { Variant } from './command';
import { contractEnding, networkOfCopy } from './contract-copy';
import { fileAt, findRevision, namesAt, Unread, type Revision } from './git-files';
import { allowingUnbuilt, codeInspector } from './inspect-code';
import { reasonOf } from './reason';
import { documentsIn, type Overlays } from './spec-documents';
import { overlayFilesOf, specsAmong, type Disk, type OverlayKind } from './spec-files';
import { ensured } from '../text/ensured';
import { shown, type Found } from './specs';

/** A revision as people wrote it, too. */
interface Written extends Revision {
  readonly written: string;
}

/** The specs in the file `path` as they were in `written`; or why they cannot be read there. */
export function specsInRevision(path: string, written: string, variant: Variant, variables: Variables): Found {
  return orWhy(path, written, () => {
    const revision = { ...revisionOf(written, dirname(path)), written };
    return specsOf(path, { revision, beside: namesAt(revision, dirname(path)) }, variant, variables);
  });
}

/** A folder as a revision has it. */
interface FolderThen {
  readonly revision: Written;
  /** All names in it. */
  readonly beside: readonly string[];
}

/** Throws when one of their files cannot be read there. */
function specsOf(path: string, then: FolderThen, variant: Variant, variables: Variables): Found {
  const { revision, beside } = then;
  const base = inputAt(path, revision);
  const overlays = overlaysFor(path, variant, beside, revision);
  const shared = {
    variables,
    inspectCode: allowingUnbuilt(codeAt(dirname(path), revision, variables.values)),
    findContract: (network: string): FoundContract | undefined => {
      const name = `${network}${contractEnding}`;
      if (!beside.includes(name)) return undefined;
      const { file, bytes } = inputAt(join(dirname(path), name), revision);
      return foundInCopy(load(file, bytes).source?.tree, network);
    },
    networks: beside.flatMap(networkOfCopy),
    beside: () => specsBeside(dirname(path), then, variant, variables),
  };
  const { specs, problems } = documentsIn(base, overlays, []);
  return { specs: specs.map((one) => ({ ...one, ...shared })), problems };
}

/** Those of a folder in the revision; what is wrong with them is told of those that are named. */
function specsBeside(folder: string, then: FolderThen, variant: Variant, variables: Variables): Found['specs'] {
  const { revision, beside } = then;
  return specsAmong(beside, folder, listedIn(revision)).flatMap(
    (file) => orWhy(file, revision.written, () => specsOf(file, then, variant, variables)).specs,
  );
}

function orWhy(path: string, written: string, read: () => Found): Found {
  try {
    return read();
  } catch (cause) {
    const help = 'name a revision that git knows, such as origin/main or HEAD~1, in which the file is';
    const message = `${shown(path)} cannot be read at "${written}": ${reasonOf(cause)}`;
    return { specs: [], problems: [error('FLK9001', undefined, message, { help })] };
  }
}

function revisionOf(written: string, directory: string): Revision {
  // What stands below is of the repository that the run stands in, whatever folders of it are links.
  const found = findRevision(written, isAbsolute(directory) || directory.startsWith('..') ? directory : '.');
  if ('refused' in found) throw new Error(found.refused);
  return found;
}

function inputAt(path: string, revision: Written): Input {
  const bytes = fileAt(revision, path);
  if (!bytes) throw new Error('it is not in that revision');
  return { file: `${shown(path)} at ${revision.written}`, bytes };
}

function overlaysFor(path: string, variant: Variant, beside: readonly string[], revision: Written): Overlays {
  const overlayOf = (kind: OverlayKind, name: string): Input => {
    const found = overlayFilesOf(path, kind, beside, listedIn(revision)).find((one) => one.name === name);
    if (found === undefined) throw new Error(`there is no ${kind} "${name}" then`);
    return inputAt(join(dirname(path), found.file), revision);
  };
  const { environment: name, overlays } = variant;
  const environment = name === undefined ? undefined : { name, overlay: overlayOf('environment', name) };
  return { ...(environment && { environment }), further: overlays.map((one) => overlayOf('overlay', one)) };
}

function listedIn(revision: Revision): Pick<Disk, 'read'> {
  return { read: (file) => ensured(fileAt(revision, file), 'a file that is listed') };
}

/** Built code is seldom committed: what a revision does not hold is taken to be what stands there now. */
function codeAt(directory: string, revision: Revision, environment: Variables['values']): InspectCode {
  const now = codeInspector(directory, environment);
  return (file) => {
    const bytes = isPattern(file) ? undefined : committedCode(revision, join(directory, file));
    if (bytes === undefined) return now(file);
    const archive = /^PK(\x03\x04|\x05\x06)/.test(Buffer.from(bytes.subarray(0, 4)).toString('latin1'));
    return { kind: 'file', sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, archive };
  };
}

/** What nobody can read there is no reason to compare nothing. */
function committedCode(revision: Revision, path: string): Uint8Array | undefined {
  try {
    return fileAt(revision, path, largestCommitted);
  } catch (cause) {
    if (cause instanceof Unread) return undefined;
    throw cause;
  }
}

/** Bytes of code that anybody would commit. */
const largestCommitted = 128 * 1024 * 1024;
