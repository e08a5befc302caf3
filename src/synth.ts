// Plan → the text of the stack's files, printed by CDKTF: the same configuration as `configuration.ts` holds, which
// the tests compare. The result is the same bytes for the same plan: sorted keys, no time, no host, no absolute path.
import { assemble } from './assemble';
import { applyOverrides, type Configuration } from './override';
import { stackOf } from './facts/identity';
import type { AnyPlan } from './plan';
import { generatedBy, stackFile } from './terraform/stack-file';
import { sortedKeys } from './text/sorted-keys';

/** A printer: path below the output folder → text. The plan has no errors, its overrides neither. */
export type Synth = (plan: AnyPlan) => ReadonlyMap<string, string>;

export const synth: Synth = (plan) => {
  // No `prepareStack`: it adds a default backend, whose path would be absolute, and looks for references between
  // stacks.
  const tree = withoutMetadata(assemble(plan).toTerraform() as Configuration);
  const { configuration } = applyOverrides(tree, plan.overrides);
  return new Map([[stackFile(stackOf(plan).name), stableText(configuration)]]);
};

/** CDKTF's notes about itself go. */
function withoutMetadata({ '//': _, ...sections }: Configuration): Configuration {
  return { '//': generatedBy, ...(stripped(sections) as Configuration) };
}

function stripped(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(stripped);
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([key, value]) => !isMetadata(key, value));
  return Object.fromEntries(kept.map(([key, value]) => [key, stripped(value)]));
}

/** A user's map may hold the key `//` with a text; CDKTF's notes are objects. */
function isMetadata(key: string, value: unknown): boolean {
  return key === '//' && typeof value === 'object';
}

function stableText(configuration: Configuration): string {
  return `${JSON.stringify(sortedKeys(configuration), null, 2)}\n`;
}
