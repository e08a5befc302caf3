// The steps of a stack as compilations, each in a folder of its own.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { address } from '../../../src/terraform/resource';
import { ensured } from '../../../src/text/ensured';
import { compileFile, printed } from '../../support/compile';
import { writeStack, type WrittenStack } from '../examples';
import type { Draft, Stack, Step } from './draft';

export interface CompiledStep {
  readonly step: Step;
  readonly compilation: WrittenStack;
  /** Addresses of what production defaults keep from being destroyed, the application with its snapshots among them. */
  readonly holdsData: readonly string[];
}

const applied: Step = { change: 'the first apply', edit: () => undefined };
const destroy = 'destroy';

export function isDestroy({ change }: Step): boolean {
  return change === destroy;
}

/** The first apply, each step, and the end. */
export function compileSteps(
  { draft, steps, ...stack }: Stack,
  folder: string,
): readonly [CompiledStep, ...CompiledStep[]] {
  const present = draft();
  const home = join(folder, 'spec');
  mkdirSync(home, { recursive: true });
  // Marks the folder as a project, for code files are looked for inside a project only.
  writeFileSync(join(home, 'cdktf.json'), '{}');
  writeFileSync(join(home, 'orders.jar'), 'PK\u0003\u0004');
  const compileStep = (step: Step, index: number): CompiledStep => {
    const changed = step.plannedOnly === true ? structuredClone(present) : present;
    step.edit(changed);
    nameRelease(home, changed);
    if (step.newJar === true) appendFileSync(join(home, 'orders.jar'), 'x');
    const file = write(home, 'app.yaml', stack.ofMany === true ? networkIn(changed) : changed);
    const compilation = writeStack(file, compileFile(file), join(folder, `${index}`));
    // A network has no data of its own.
    return { step, compilation, holdsData: stack.ofMany === true ? [] : whatHoldsData(home, changed) };
  };
  const last: Step = { change: destroy, edit: () => undefined, refused: stack.protected === true };
  const first = compileStep(applied, 0);
  return [first, ...[...steps, last].map((step, index) => compileStep(step, index + 1))];
}

/** The network of the draft as a stack of its own: the same section, one level higher. */
function networkIn({ spec: { network }, ...draft }: Draft): object {
  return { ...draft, kind: 'Network', spec: ensured(network, 'a stack of a network without one') };
}

/** A restore is for one release, whose id the compiler tells when it is missing. */
function nameRelease(home: string, draft: Draft): void {
  const { restore } = draft.spec;
  if (restore === undefined || restore.for !== undefined) return;
  const said = printed(compileFile(write(home, 'unnamed.yaml', draft), { planOnly: true }));
  const [, release] = /add: for: (release-[0-9a-f]{8})/.exec(said) ?? [];
  if (release === undefined) throw new Error(said);
  draft.spec.restore = { ...restore, for: release };
}

function whatHoldsData(home: string, draft: Draft): readonly string[] {
  const spec = { ...draft.spec, deletionProtection: true };
  const compiled = compileFile(write(home, 'protected.yaml', { ...draft, spec }), { planOnly: true });
  if (compiled.plan === undefined) throw new Error(printed(compiled));
  const kept = compiled.plan.resources.filter(({ lifecycle }) => lifecycle?.prevent_destroy === true);
  // Notes in the state hold none, though they are kept as well.
  return kept.filter(({ type }) => type !== 'terraform_data').map(address);
}

/** JSON is YAML. */
function write(home: string, name: string, draft: object): string {
  const file = join(home, name);
  writeFileSync(file, JSON.stringify(draft));
  return file;
}
