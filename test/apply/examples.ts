// From the examples to cases: each is compiled as it is, and once more for every change that a team would make to it.
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { type Compiled, plannedStack } from '../../src/compile';
import { connectors } from '../../src/connectors';
import { compileFile, printed } from '../support/compile';
import type { ApplyCase, Change } from './cases';
import { peersOf } from './peers';
import { prerequisitesOf } from './prerequisites';
import { soughtBy } from './sought';
import { addressesIn, type StackFile } from './stack';
import { whyUnsupported } from './unsupported';

/** An example as it is, or with one of its overlays; or a golden case. */
export interface Example {
  /** `orders`, or `orders.prod` with the overlay; `cases/orders` for a case. */
  readonly name: string;
  /** The folder that holds the spec and all that it uses. Only read. */
  readonly home: string;
  readonly file: string;
  readonly env: string | undefined;
}

/**
 * Besides applying, planning and destroying them, these are changed as a team would change them: their connectors are
 * everybody's.
 */
const thorough: readonly string[] = ['kinesis-to-kinesis', 'kinesis-to-s3', 's3-to-kinesis', 'production', 'pyflink'];

/** Their clusters keep the network of their creation, whatever becomes of the application's. */
const moving: readonly string[] = ['cases/msk-network'];
const furtherNetwork = { subnets: 'subnet-0a1b2c3d4e5f6071b', securityGroups: 'sg-0a1b2c3d4e5f6071b' } as const;

/** All examples, sorted, and every golden case of a connector, a network, what watches or what operates. */
export function listExamples(): readonly Example[] {
  const root = join(__dirname, '..', '..');
  const examples = join(root, 'examples');
  const files = readdirSync(examples)
    // What other teams own, found-elsewhere.ts makes.
    .filter((name) => name.endsWith('.yaml') && name !== 'lookups.yaml')
    .sort();
  const cases = join(root, 'test', 'cases');
  const modes = readdirSync(cases)
    .filter(
      (name) =>
        connectors.some(({ type }) => name.startsWith(type)) ||
        /^(schema-registry|network|watched-1|operated-)/.test(name),
    )
    // A network of many and what stands in it are two stacks: shared-network.ts.
    .filter((name) => !/^network-(of-many|shared)/.test(name))
    .sort();
  return [
    ...files.flatMap((file) =>
      environmentsOf(file, files).map((env) => ({
        name: `${file.replace(/\.yaml$/, '')}${env === undefined ? '' : `.${env}`}`,
        home: examples,
        file,
        env,
      })),
    ),
    ...modes.map((name) => ({ name: `cases/${name}`, home: join(cases, name), file: 'app.yaml', env: undefined })),
  ];
}

/**
 * The case, or undefined when the golden case creates nothing that the examples do not create too.
 * @param folder where copies and compilations go; whoever made it removes it
 */
export function compileExample(folder: string, { name, home, file, env }: Example): ApplyCase | undefined {
  const own = join(folder, name);
  const copy = join(own, 'spec');
  cpSync(home, copy, { recursive: true });
  // Marks the copy as a project of its own, for code files are looked for inside a project only.
  writeFileSync(join(copy, 'cdktf.json'), '{}');
  const spec = join(copy, file);
  const stem = file.replace(/\.yaml$/, '');
  const changed = env === undefined ? spec : join(copy, `${stem}.${env}.yaml`);
  const compileTo = (step: string): Compilation => writeCompilation(spec, env, join(own, step));

  const base = compileTo('base');
  if (name.startsWith('cases/') && !createsStore(base.stack)) return undefined;
  const { directory, addresses, running } = base;
  const added = moving.includes(name) ? Object.values(furtherNetwork) : [];
  const existing = [...prerequisitesOf(base.stack), ...added];
  const [peers, sought] = [peersOf(base.stack), soughtBy(base.stack)];
  const others = { ...(peers.length > 0 && { peers }), ...(sought && { sought }) };
  const scaled = base.scaledElsewhere && addresses.includes('aws_sfn_state_machine.operator');
  const adopted = !name.startsWith('cases/');
  const found = { name, directory, addresses, running, scaled, adopted, changes: [], existing, ...others };
  const plannedOnly = whyUnsupported(base.stack);
  if (plannedOnly !== undefined) return { ...found, plannedOnly };
  const changes = [
    ...(thorough.includes(stem) ? compileChanges(base, changed, copy, compileTo) : []),
    ...(moving.includes(name) ? [compileMove(changed, compileTo)] : []),
  ];
  if (!base.protected) return { ...found, changes };
  edit(changed, ['spec', 'deletionProtection'], false);
  return { ...found, changes, unprotected: compileTo('unprotected').directory };
}

function compileChanges(
  base: Compilation,
  spec: string,
  copy: string,
  compileTo: (step: string) => Compilation,
): Change[] {
  const changes: Change[] = [];
  if (!base.scaledElsewhere) {
    edit(spec, ['spec', 'compute', 'parallelism'], base.parallelism + 1);
    changes.push({
      name: 'a new parallelism',
      directory: compileTo('parallelism').directory,
      parallelism: base.parallelism + 1,
    });
  }
  if (base.code !== undefined) {
    appendFileSync(resolve(copy, base.code), 'x');
    changes.push({ name: 'a new JAR', directory: compileTo('jar').directory, newCode: true });
  }
  return changes;
}

function compileMove(spec: string, compileTo: (step: string) => Compilation): Change {
  for (const [list, id] of Object.entries(furtherNetwork)) add(spec, ['spec', 'network', 'vpc', list], id);
  return { name: 'another subnet and group', directory: compileTo('network').directory, network: true };
}

/** Whether a stack holds more than an application with its role, logs and buckets. */
function createsStore({ resource }: StackFile): boolean {
  const ofEvery = /^(aws_(kinesisanalyticsv2|iam|cloudwatch|s3)_|terraform_data$)/;
  return Object.keys(resource).some((type) => !ofEvery.test(type));
}

/** `orders.prod.yaml` beside `orders.yaml` is its overlay and no example of its own. */
function environmentsOf(file: string, names: readonly string[]): (string | undefined)[] {
  const [stem = '', overlay] = /^(.*)\.([^.]+)\.yaml$/.exec(file)?.slice(1) ?? [];
  if (overlay !== undefined && names.includes(`${stem}.yaml`)) return [];
  const own = file.replace(/\.yaml$/, '');
  const overlays = names.flatMap((name) =>
    name.startsWith(`${own}.`) && name.endsWith('.yaml') && name !== file
      ? [name.slice(own.length + 1, -'.yaml'.length)]
      : [],
  );
  return [undefined, ...overlays];
}

/** What was compiled into a folder: the stack, and the files that it uploads. */
export interface WrittenStack {
  readonly directory: string;
  readonly stack: StackFile;
}

export interface Compilation extends WrittenStack {
  readonly addresses: readonly string[];
  readonly parallelism: number;
  /** A scaler of the user's sets the parallelism, and Terraform leaves it alone. */
  readonly scaledElsewhere: boolean;
  readonly running: boolean;
  readonly protected: boolean;
  /** The local code file, relative to the spec. */
  readonly code: string | undefined;
}

/** Compiles a spec into a folder. Throws what the compiler says when it refuses. */
export function writeCompilation(spec: string, env: string | undefined, directory: string): Compilation {
  const compiled = compileFile(spec, env === undefined ? {} : { env });
  const { normalised } = compiled;
  const { stack } = writeStack(spec, compiled, directory);
  if (normalised === undefined) throw new Error(`${spec} is no application`);
  const lifecycles = Object.values(stack.resource['aws_kinesisanalyticsv2_application'] ?? {}).map(
    ({ lifecycle }) => lifecycle,
  );
  return {
    directory,
    stack,
    addresses: addressesIn(stack),
    parallelism: normalised.spec.compute.parallelism,
    scaledElsewhere: JSON.stringify(lifecycles.map((lifecycle) => lifecycle?.ignore_changes ?? [])).includes(
      'parallelism',
    ),
    running: normalised.spec.start,
    protected: normalised.spec.deletionProtection,
    code: normalised.spec.code.file,
  };
}

/** Whatever stack was compiled, an application or a network. Throws what the compiler says when it refuses. */
export function writeStack(spec: string, compiled: Compiled, directory: string): WrittenStack {
  const { files } = compiled;
  const plan = plannedStack(compiled);
  if (files === undefined || plan === undefined) throw new Error(`${spec} does not compile:\n${printed(compiled)}`);
  mkdirSync(directory, { recursive: true });
  for (const text of files.values()) writeFileSync(join(directory, 'cdk.tf.json'), text);
  for (const { from, to } of plan.assets) {
    mkdirSync(dirname(join(directory, to)), { recursive: true });
    cpSync(resolve(dirname(spec), from), join(directory, to));
  }
  return { directory, stack: JSON.parse(readFileSync(join(directory, 'cdk.tf.json'), 'utf8')) as StackFile };
}

/** Sets one value in a spec, as an editor would: the rest of the text stays. */
function edit(file: string, path: readonly string[], value: number | boolean): void {
  const document = parseDocument(readFileSync(file, 'utf8'));
  document.setIn(path, value);
  writeFileSync(file, document.toString());
}

/** Adds one text to a list in a spec. */
function add(file: string, path: readonly string[], text: string): void {
  const document = parseDocument(readFileSync(file, 'utf8'));
  document.addIn(path, text);
  writeFileSync(file, document.toString());
}
