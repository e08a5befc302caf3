// What is compiled in the benches: the first example, alone and as a fleet that differs in name.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, type Compiled } from '../src/compile';
import { asWritten } from '../src/commands/command';
import { findSpecs } from '../src/commands/specs';

const root = join(__dirname, '..');

export const example = join(root, 'examples', 'kinesis-to-s3.yaml');
export const codeFile = join(root, 'examples', 'jobs', 'orders.jar');
/** `metadata.name` of the example, which the fleet replaces. */
export const exampleName = 'orders-archive';

/** Inside `node_modules`, where Node finds CDKTF for the hand-written program, and Git finds nothing. */
export const workshop = join(root, 'node_modules', '.cache', 'flinkform-bench');

export function planned(): NonNullable<Compiled['plan']> {
  const [spec] = findSpecs([example], asWritten, { values: {} }).specs;
  const plan = spec && compile(spec).plan;
  if (!plan) throw new Error(`${example} does not compile`);
  return plan;
}

export function cleanWorkshop(): void {
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop, { recursive: true });
}

/** Writes `size` specs; returns their folder and the names in them. */
export function writeFleet(size: number): { readonly folder: string; readonly names: readonly string[] } {
  const folder = join(workshop, `fleet-${size}`);
  mkdirSync(join(folder, 'jobs'), { recursive: true });
  copyFileSync(codeFile, join(folder, 'jobs', 'orders.jar'));
  const text = readFileSync(example, 'utf8');
  const names = Array.from({ length: size }, (_, index) => `${exampleName}-${String(index + 1).padStart(4, '0')}`);
  for (const name of names)
    writeFileSync(join(folder, `${name}.yaml`), text.replace(`name: ${exampleName}`, `name: ${name}`));
  return { folder, names };
}

/** Throws unless both folders hold the same resources and outputs; what CDKTF notes about itself does not count. */
export function assertSameResources(ours: string, theirs: string): void {
  for (const stack of readdirSync(join(ours, 'stacks'))) {
    const [mine = '', other = ''] = [ours, theirs].map((folder) =>
      comparable(join(folder, 'stacks', stack, 'cdk.tf.json')),
    );
    if (mine !== other)
      throw new Error(
        `${stack} is not the same: the comparison would not be fair.\nflinkform ${mine}\nfloor     ${other}`,
      );
  }
}

function comparable(file: string): string {
  const { resource, output, provider } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  return JSON.stringify(sortedWithoutNotes({ resource, output, provider }));
}

function sortedWithoutNotes(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(sortedWithoutNotes);
  if (typeof node !== 'object' || node === null) return node;
  const members = Object.entries(node)
    .filter(([key]) => key !== '//')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([key, value]) => [key, sortedWithoutNotes(value)]));
}
