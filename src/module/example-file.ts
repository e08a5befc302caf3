// A root that calls a module, as people begin with it: what must be said, and a little of what may be.
import { blockText } from '../hcl/body';
import { hclBlocks } from '../hcl/blocks';
import { aligned, indented } from '../hcl/layout';
import { nowhere } from '../hcl/scope';
import { renderData } from '../terraform/literal';
import { aliasesOf } from './aliases';
import type { ModuleVariable, ReusableModule } from './reusable';
import { moduleVersions } from './versions';

/** The text of `examples/basic/main.tf`. */
export function exampleFile(module: ReusableModule): string {
  const { required_version, required_providers } = moduleVersions(module) as Readonly<Record<string, object>>;
  const aws = { source: 'hashicorp/aws', version: (required_providers as { aws: { version: string } }).aws.version };
  const aliases = aliasesOf(module);
  const provider = { region: 'eu-west-1' };
  const root = {
    terraform: { required_version, required_providers: { ...required_providers, aws } },
    provider: { aws: [provider, ...aliases.map((alias) => ({ alias, ...provider }))] },
  };
  return [...hclBlocks(root).map(({ text }) => text), callOf(module, '../..')].join('\n\n');
}

/** The block `module`. @param source where the module is, as Terraform asks for it */
export function callOf(module: ReusableModule, source: string): string {
  const aliases = aliasesOf(module);
  const names = ['aws', ...aliases.map((one) => `aws.${one}`)];
  const providers = `{\n${indented(aligned(names.map((name) => ({ name, value: name }))).join('\n'))}\n}`;
  const paragraphs = { source, ...(aliases.length > 0 && { providers }) };
  const values = shownVariables(module).map(({ name, example }) => [name, renderData(example)] as const);
  const head = `module "${labelOf(module)}"`;
  return blockText(
    head,
    { ...paragraphs, ...Object.fromEntries(values) },
    { first: ['source', 'providers'], expressions: ['providers'] },
    nowhere,
  );
}

/** What a module is called where it is called: `flink-application` is `module.flink_application`. */
export function labelOf({ name }: ReusableModule): string {
  return name.replaceAll('-', '_');
}

/** So many that may be left out are shown. */
const mostOptional = 2;

/** The variables that an example says. */
function shownVariables({ variables }: ReusableModule): ModuleVariable[] {
  const required = variables.filter((one) => one.default === undefined);
  return [...required, ...variables.filter((one) => one.default !== undefined).slice(0, mostOptional)];
}
