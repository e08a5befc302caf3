// The stacks that real Terraform must accept: every example in every environment, every golden case, and random ones.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compile, plannedStack, type Compiled } from '../../src/compile';
import { floor, type Floor } from '../../src/terraform/feature';
import { synth } from '../../src/synth';
import { ensured } from '../../src/text/ensured';
import { documents } from '../support/arbitrary';
import { compileFile, minimalSpec, printed } from '../support/compile';
import { draw } from '../support/draw';
import { cases, variables } from '../support/golden';

export interface Stack {
  /** `example kinesis-to-s3`, `case vpc`, `random 17`. */
  readonly name: string;
  /** The text of its `cdk.tf.json`. */
  readonly text: string;
  /** The AWS provider that it needs. */
  readonly floor: Floor;
}

/** Every file of examples/ alone, and with each of its overlays. */
export function exampleStacks(): Stack[] {
  const folder = join(__dirname, '..', '..', 'examples');
  const stems = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();
  return stems.map((stem) => {
    const base = stems.find((other) => stem.startsWith(`${other}.`));
    const compiled =
      base === undefined
        ? compileFile(join(folder, `${stem}.yaml`), { variables })
        : compileFile(join(folder, `${base}.yaml`), { env: stem.slice(base.length + 1), variables });
    return stackOf(`example ${stem}`, compiled);
  });
}

export function caseStacks(): Stack[] {
  return cases().map((golden) => stackOf(`case ${golden.name}`, golden.compile()));
}

/** The specs that re-express public applications. */
export function publicStacks(): Stack[] {
  const folder = join(__dirname, '..', 'public');
  return readdirSync(folder).map((name) => stackOf(`public ${name}`, compileFile(join(folder, name, 'spec.yaml'))));
}

/** The networks of others that the catalogue calls right. */
export function catalogueStacks(): Stack[] {
  const file = join(__dirname, '..', 'catalogue', 'foreign-networks.yaml');
  const { entries } = parse(readFileSync(file, 'utf8')) as { readonly entries: readonly Entry[] };
  return entries.flatMap(({ right, spec, aws }) => {
    const rest = { aws: { region: 'eu-west-1', accountId: '111122223333', ...aws } };
    return right === undefined ? [] : [stackOf(`right: ${right}`, compileData(minimalSpec(spec, rest)))];
  });
}

interface Entry {
  readonly right?: string;
  readonly spec: object;
  readonly aws?: object;
}

/** What `reach --analyzer` writes, as the golden of the command has it. */
export function analyzerStack(): Stack {
  const golden = readFileSync(join(__dirname, '..', 'cli', 'reach-analyzer.txt'), 'utf8');
  const [text] = /^\{\n {2}"\/\/": [\s\S]*?^\}$/m.exec(golden) ?? [];
  return { name: 'reach --analyzer', text: ensured(text, 'a configuration'), floor: floor('provider', []) };
}

/** `count` random stacks that a provider of `newest` can check; the same ones for the same seed. */
export function randomStacks(count: number, seed: number, usable: (floor: Floor) => boolean): Stack[] {
  const stacks: Stack[] = [];
  for (const [index, spec] of draw(documents, seed)) {
    if (stacks.length === count || index === count * 20) break;
    const stack = stackOf(`random ${index}`, compileData(spec));
    if (usable(stack.floor)) stacks.push(stack);
  }
  return stacks;
}

/** Compiles a spec given as data; its code file exists. */
export function compileData(spec: object): Compiled {
  return compile({
    base: { file: 'app.yaml', bytes: Buffer.from(JSON.stringify(spec)) },
    variables: { values: variables },
    inspectCode: () => ({ kind: 'file', sha256: '0f3c1f0e8a1b4e0e'.repeat(4), bytes: 1, archive: true }),
    synth,
  });
}

/** Throws what the compiler says when it refuses. */
export function stackOf(name: string, compiled: Compiled): Stack {
  const { files } = compiled;
  const plan = plannedStack(compiled);
  const [text] = files?.values() ?? [];
  if (text === undefined || !plan) throw new Error(`${name} does not compile:\n${printed(compiled)}`);
  return { name, text, floor: plan.provider.floor };
}
