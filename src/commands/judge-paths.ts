// What the command line of `policy` names → judgements: specs through the compiler, plans and configurations by their
// content. Whatever is none of these is told, and never passes.
import { isAscii } from 'node:buffer';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { memberOf } from '../document/own';
import { unjudged, type Judgement } from '../gate/finding';
import { judgeEstate, type Judging } from '../gate/judge-estate';
import { isPlan, readPlan, type ReadEstate } from '../estate/read-plan';
import { isConfiguration, readConfiguration } from '../estate/read-configuration';
import { groupBy } from '../text/group-by';
import { readStandardInput, readWholeFile } from './read-file';
import { reasonOf } from './reason';
import { isSchema } from './spec-files';
import { diskOf, isFolder, specFilesOf } from './spec-folder';
import { shown } from './specs';
import { isBinaryPlan, isZip, nothingIn, wayToPlan, type PlanReader } from './way-to-a-plan';

/** Where specs are, and what is judged without one. */
export interface Sorted {
  readonly specs: readonly string[];
  readonly files: readonly TerraformFile[];
  readonly problems: readonly Diagnostic[];
}

/** A plan or a configuration. */
export interface TerraformFile {
  /** As shown to people; `standard input` for what came that way. */
  readonly file: string;
  readonly json: unknown;
}

/** The most bytes of a plan: what one text can hold in Node, and more than any plan that was seen. */
const mostBytes = 500 * 1024 * 1024;

/** Tells apart by content: a spec is YAML, or JSON with an `apiVersion`; plans and configurations are JSON. */
export async function sortPaths(paths: readonly string[], reader: PlanReader): Promise<Sorted> {
  const sorted = { specs: [] as string[], files: [] as TerraformFile[], problems: [] as Diagnostic[] };
  for (const path of once(paths.flatMap(stacksOf))) {
    if (path !== '-' && !path.endsWith('.json') && !isTerraform(path)) {
      if (isFolder(path) && !hasSpecs(path)) sorted.problems.push(nothingIn(path, reader, isReadable));
      else sorted.specs.push(path);
      continue;
    }
    const bytes = await bytesOf(path);
    if ('code' in bytes) {
      sorted.problems.push(bytes);
      continue;
    }
    const file = path === '-' ? 'standard input' : shown(path);
    const parsed = parse(decoded(bytes));
    if (path !== '-' && isSpecOrMany(parsed)) sorted.specs.push(path);
    else if (parsed !== undefined && (isPlan(parsed) || isConfiguration(parsed)))
      sorted.files.push({ file, json: parsed });
    else sorted.problems.push(unjudgeable(path, file, parsed, bytes, reader));
  }
  return sorted;
}

/** Of a list of specs each says what it is. */
function isSpecOrMany(parsed: unknown): boolean {
  const [first] = Array.isArray(parsed) ? (parsed as unknown[]) : [parsed];
  return typeof memberOf(first, 'apiVersion') === 'string';
}

/** A file that is named twice, in whichever words, is one. */
function once(paths: readonly string[]): readonly string[] {
  return [...groupBy(paths, (path) => (path === '-' ? path : resolve(path))).values()].map(([first]) => first);
}

/** The stacks of an output folder, and the specs that stand beside them: neither hides the other. */
function stacksOf(path: string): string[] {
  const stacks = join(path, 'stacks');
  if (path === '-' || !isFolder(path) || !isFolder(stacks)) return [path];
  const files = readdirSync(stacks)
    .sort()
    .map((name) => join(stacks, name, 'cdk.tf.json'));
  const found = files.filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
  return found.length === 0 || hasSpecs(path) ? [path, ...found] : found;
}

/** Whoever cannot read the folder says so where specs are looked for. */
function hasSpecs(folder: string): boolean {
  try {
    return specFilesOf(folder, diskOf()).length > 0;
  } catch {
    return true;
  }
}

function isReadable(path: string): boolean {
  try {
    const json = parse(decoded(readWholeFile(path, mostBytes)));
    return isPlan(json) || isConfiguration(json);
  } catch {
    return false;
  }
}

function isYaml(path: string): boolean {
  return /[.]ya?ml$/.test(path);
}

/** Binary plans, states, and what `terraform show` may have been written to. */
function isTerraform(path: string): boolean {
  return (
    /([.](tfplan|plan|tf|tfstate([.][^/\\]+)?)|(^|[/\\])tfplan)$/.test(path) || (!isYaml(path) && isBinaryPlan(path))
  );
}

async function bytesOf(path: string): Promise<Uint8Array | Diagnostic> {
  try {
    return path === '-' ? (await readStandardInput(mostBytes))() : readWholeFile(path, mostBytes);
  } catch (cause) {
    const name = path === '-' ? 'standard input' : shown(path);
    return error('FLK9001', undefined, `${name} cannot be read: ${reasonOf(cause)}`);
  }
}

/** PowerShell writes what a program says as UTF-16. Most plans are ASCII, which is the quickest to read. */
function decoded(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isAscii(bytes)) return text.toString('latin1');
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return text.toString(isWide ? 'utf16le' : 'utf8').replace(/^\uFEFF/, '');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function unjudgeable(path: string, file: string, parsed: unknown, bytes: Uint8Array, reader: PlanReader): Diagnostic {
  const help = isSchema(bytes)
    ? 'name the file of the spec, or the folder of both'
    : wayToPlan(reader, isZip(bytes) && path !== '-' ? file : undefined);
  return error('FLK9032', undefined, `${file} ${whatItIs(path, parsed, bytes)}`, { help });
}

function whatItIs(path: string, parsed: unknown, bytes: Uint8Array): string {
  if (isZip(bytes)) return 'is a plan in its binary form, which only Terraform reads';
  if (path.endsWith('.tf')) return 'is code for Terraform: what it makes and changes is in a plan of it';
  if (parsed === undefined) {
    const [first = ''] = Buffer.from(bytes.subarray(0, 4096)).toString('utf8').split('\n');
    return typeof memberOf(parse(first), '@level') === 'string'
      ? 'is the log of terraform plan -json, not the plan itself'
      : 'is no JSON';
  }
  if (isSchema(bytes)) return 'is a JSON Schema, which editors read, and no spec';
  if (typeof memberOf(parsed, 'format_version') === 'string' || memberOf(parsed, 'lineage') !== undefined)
    return 'is a state, not a plan: it says what stands, not what will change';
  return 'is neither a plan nor a configuration of Terraform';
}

/** What the rules say of a plan or a configuration; a file that cannot be judged says why. */
export function judgeFile(
  { file, json }: TerraformFile,
  { stack, ...judging }: Judging & { readonly stack?: string },
): Judgement {
  const plan = isPlan(json);
  const stage = plan ? ('plan' as const) : ('configuration' as const);
  const subject = { name: file, file, stage, ...(stack !== undefined && { stack }) };
  const read: ReadEstate = plan ? readPlan(json) : readConfiguration(json);
  if ('estate' in read) return judgeEstate(read.estate, subject, judging);
  return unjudged(subject, read.refused);
}
