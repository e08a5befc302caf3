// Many stacks as modules of one root, which starts the provider once instead of once for each.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { moduleFiles } from '../../src/eject/files';
import type { Configuration } from '../../src/override';
import type { Stack } from './stacks';

/** What Terraform said about one resource or block. */
export interface Complaint {
  readonly address: string;
  readonly text: string;
  /** The module that it is about, by the address or by the file. */
  readonly module?: string;
}

/** A diagnostic as `terraform validate -json` and `terraform plan -json` write it. */
export interface Reported {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly detail?: string;
  readonly address?: string;
  readonly range?: { readonly filename: string };
}

export function complaintOf({ severity, address = '', summary, detail = '', range }: Reported): Complaint {
  const module = /^module[.](stack_[0-9]+)/.exec(address)?.[1] ?? /^(stack_[0-9]+)[/]/.exec(range?.filename ?? '')?.[1];
  return {
    address,
    text: `${severity} ${address}: ${summary}${detail === '' ? '' : `\n${detail}`}`,
    ...(module !== undefined && { module }),
  };
}

export interface Module {
  readonly stack: Pick<Stack, 'name' | 'text'> & {
    /** In Terraform's own language, and not as JSON. */
    readonly ejected?: boolean;
  };
  /** `stack_0`: its name in the root, and its folder. */
  readonly id: string;
}

/** Writes the modules and a root that calls them. The root's provider is the caller's. */
export function writeModules(folder: string, stacks: readonly Module['stack'][]): readonly Module[] {
  const modules = stacks.map((stack, index) => ({ stack, id: `stack_${index}` }));
  for (const { stack, id } of modules) {
    mkdirSync(join(folder, id), { recursive: true });
    const module = asModule(stack.text);
    const files = stack.ejected
      ? moduleFiles(JSON.parse(module) as Configuration, stack.name)
      : [['cdk.tf.json', module]];
    for (const [name, text] of files) writeFileSync(join(folder, id, String(name)), String(text));
  }
  writeCalls(folder, modules);
  return modules;
}

/** The root that calls the modules and hands on what they give. What they ask for comes out at an apply. */
export function writeCalls(folder: string, modules: readonly Module[]): void {
  const later = '${jsondecode(terraform_data.later.output)}';
  const root = {
    resource: { terraform_data: { later: { input: '""' } } },
    module: Object.fromEntries(
      modules.map(({ stack, id }) => [
        id,
        { source: `./${id}`, ...Object.fromEntries(askedBy(stack.text).map((name) => [name, later])) },
      ]),
    ),
    output: Object.fromEntries(modules.map(({ id }) => [id, { value: `\${module.${id}}` }])),
  };
  writeFileSync(join(folder, 'main.tf.json'), JSON.stringify(root));
}

/** Variables that must be given. */
function askedBy(text: string): readonly string[] {
  const { variable = {}, data = {} } = JSON.parse(text) as StackText;
  const own = Object.entries(variable).flatMap(([name, body]) => ('default' in body ? [] : [name]));
  return remoteState in data ? [...own, readLater] : own;
}

/** The one data source that Terraform reads itself, from a store that no mock stands for: so it reads it at no plan. */
const remoteState = 'terraform_remote_state';
const readLater = 'read_later';

function readAtApply({ variable, data }: Pick<StackText, 'variable' | 'data'>): object {
  const read = Object.entries(data?.[remoteState] ?? {});
  if (read.length === 0) return { ...(data && { data }), ...(variable && { variable }) };
  const later = Object.fromEntries(read.map(([name, body]) => [name, { ...body, depends_on: [`var.${readLater}`] }]));
  return { data: { ...data, [remoteState]: later }, variable: { ...variable, [readLater]: {} } };
}

interface ResourceText {
  readonly tags?: object;
  /** Of another account or Region. */
  readonly provider?: string;
}

interface StackText {
  readonly provider: { readonly aws: readonly { readonly default_tags?: readonly { readonly tags: object }[] }[] };
  readonly terraform: { readonly backend?: unknown };
  readonly output?: object;
  readonly variable?: Readonly<Record<string, object>>;
  readonly import?: unknown;
  readonly data?: Blocks;
  readonly resource: Blocks;
}

/** Bodies by type and name. */
type Blocks = Readonly<Record<string, Readonly<Record<string, ResourceText>>>>;

const application = 'aws_kinesisanalyticsv2_application';

/** Without the name of a provider. */
function throughOne(blocks: Blocks): Blocks {
  return Object.fromEntries(
    Object.entries(blocks).map(([type, named]) => [
      type,
      Object.fromEntries(Object.entries(named).map(([name, { provider: _, ...body }]) => [name, body])),
    ]),
  );
}

/**
 * Provider, backend and import blocks belong to the root. What they say becomes an output, and the default tags become
 * the tags of the application, as the provider would have it; a network has none. A module has no providers of its own:
 * what is made through another one is made through the root's. Stacks that stand alone are held with theirs.
 */
function asModule(text: string): string {
  const stack = JSON.parse(text) as StackText;
  const { provider, terraform, output, resource, variable, data, import: imports, ...rest } = stack;
  const { backend, ...settings } = terraform;
  const [first, ...others] = provider.aws;
  const tags = first?.default_tags?.[0]?.tags;
  const rootBlocks = { provider: first ?? null, others, backend: backend ?? null, imports: imports ?? null };
  const tagged = Object.fromEntries(
    Object.entries(resource[application] ?? {}).map(([name, body]) => [
      name,
      { ...body, tags: { ...tags, ...body.tags } },
    ]),
  );
  return JSON.stringify({
    ...rest,
    terraform: settings,
    ...readAtApply({ ...(variable && { variable }), ...(data && { data: throughOne(data) }) }),
    resource: { ...throughOne(resource), ...(tags && application in resource && { [application]: tagged }) },
    output: { ...output, root_blocks: { value: rootBlocks } },
  });
}
