// From the examples to cases: each is compiled as it is, and once more for every change that a team would make to it.
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { compileFile, printed } from '../support/compile';
import type { ApplyCase, Change } from './cases';
import { givenIn } from './given';
import { unplayable, type StackFile } from './unplayable';

export interface ExampleCases {
  readonly cases: readonly ApplyCase[];
  /** Examples that cannot be applied here, and why. */
  readonly skipped: readonly { readonly name: string; readonly why: string }[];
}

/**
 * @param examples the folder of the examples; only read
 * @param folder where copies and compilations go; whoever made it removes it
 */
export function compileExamples(examples: string, folder: string): ExampleCases {
  const cases: ApplyCase[] = [];
  const skipped: { name: string; why: string }[] = [];
  for (const file of readdirSync(examples).filter((name) => name.endsWith('.yaml')).sort()) {
    for (const env of environmentsOf(file, examples)) {
      const name = env === undefined ? file.replace(/\.yaml$/, '') : `${file.replace(/\.yaml$/, '')}.${env}`;
      const made = makeCase(examples, join(folder, name), file, env, name);
      if ('why' in made) skipped.push(made);
      else cases.push(made);
    }
  }
  return { cases, skipped };
}

/** `orders.prod.yaml` beside `orders.yaml` is its overlay and no example of its own. */
function environmentsOf(file: string, examples: string): (string | undefined)[] {
  const names = readdirSync(examples);
  const [stem = '', overlay] = /^(.*)\.([^.]+)\.yaml$/.exec(file)?.slice(1) ?? [];
  if (overlay !== undefined && names.includes(`${stem}.yaml`)) return [];
  const own = file.replace(/\.yaml$/, '');
  const overlays = names.flatMap((name) => (name.startsWith(`${own}.`) && name.endsWith('.yaml') && name !== file ? [name.slice(own.length + 1, -'.yaml'.length)] : []));
  return [undefined, ...overlays];
}

function makeCase(examples: string, folder: string, file: string, env: string | undefined, name: string): ApplyCase | { readonly name: string; readonly why: string } {
  const copy = join(folder, 'examples');
  cpSync(examples, copy, { recursive: true });
  // Marks the copy as a project of its own, for code files are looked for inside a project only.
  writeFileSync(join(copy, 'cdktf.json'), '{}');
  const spec = join(copy, file);
  const changed = env === undefined ? spec : join(copy, `${file.replace(/\.yaml$/, '')}.${env}.yaml`);
  const compileTo = (step: string): Compilation => writeCompilation(spec, env, join(folder, step));

  const base = compileTo('base');
  const why = unplayable(base.stack);
  if (why !== undefined) return { name, why };
  const changes: Change[] = [];
  if (!base.scaledElsewhere) {
    edit(changed, ['spec', 'compute', 'parallelism'], base.parallelism + 1);
    changes.push({ name: 'a new parallelism', directory: compileTo('parallelism').directory, parallelism: base.parallelism + 1 });
  }
  if (base.code !== undefined) {
    appendFileSync(resolve(copy, base.code), 'x');
    changes.push({ name: 'a new JAR', directory: compileTo('jar').directory, newCode: true });
  }
  const found = { name, directory: base.directory, running: base.running, changes, given: givenIn(base.stack) };
  if (!base.protected) return found;
  edit(changed, ['spec', 'deletionProtection'], false);
  return { ...found, unprotected: compileTo('unprotected').directory };
}

interface Compilation {
  readonly directory: string;
  readonly stack: StackFile;
  readonly parallelism: number;
  /** A scaler of the user's sets the parallelism, and Terraform leaves it alone. */
  readonly scaledElsewhere: boolean;
  readonly running: boolean;
  readonly protected: boolean;
  /** The local code file, relative to the spec. */
  readonly code: string | undefined;
}

/** Compiles a spec into a folder: the stack, and the files that it uploads. Throws what the compiler says when it refuses. */
function writeCompilation(spec: string, env: string | undefined, directory: string): Compilation {
  const compiled = compileFile(spec, env === undefined ? {} : { env });
  const { files, plan, normalised } = compiled;
  if (files === undefined || plan === undefined || normalised === undefined) throw new Error(`${spec} does not compile:\n${printed(compiled)}`);
  mkdirSync(directory, { recursive: true });
  for (const text of files.values()) writeFileSync(join(directory, 'cdk.tf.json'), text);
  for (const { from, to } of plan.assets) {
    mkdirSync(dirname(join(directory, to)), { recursive: true });
    cpSync(resolve(dirname(spec), from), join(directory, to));
  }
  const stack = JSON.parse(readFileSync(join(directory, 'cdk.tf.json'), 'utf8')) as StackFile;
  const lifecycles = Object.values(stack.resource['aws_kinesisanalyticsv2_application'] ?? {}).map(({ lifecycle }) => lifecycle);
  return {
    directory,
    stack,
    parallelism: normalised.spec.compute.parallelism,
    scaledElsewhere: JSON.stringify(lifecycles.map((lifecycle) => lifecycle?.ignore_changes ?? [])).includes('parallelism'),
    running: normalised.spec.start,
    protected: normalised.spec.deletionProtection,
    code: normalised.spec.code.file,
  };
}

/** Sets one value in a spec, as an editor would: the rest of the text stays. */
function edit(file: string, path: readonly string[], value: number | boolean): void {
  const document = parseDocument(readFileSync(file, 'utf8'));
  document.setIn(path, value);
  writeFileSync(file, document.toString());
}
