// The program that flinkform is measured against: plain CDKTF with the same bindings, every argument written out. It is
// derived from a plan, so that it always builds the same resources; the result is what one would write by hand.
import { bindings } from '../generated/bindings';
import { bindingArguments } from '../src/constructs/resource';
import { literal, render, type Rendered } from '../src/terraform/literal';
import type { Plan } from '../src/plan';
import type { ResourceType } from '../src/terraform/resource-types';
import type { ProviderSchema } from '../src/terraform/provider-schema';
import awsProvider from '../generated/aws-provider.json';

const schema = awsProvider as unknown as ProviderSchema;

/** The line that loads the binding of a resource type. What is Terraform's own is CDKTF's own. */
function imported(type: ResourceType): string {
  if (type === 'terraform_data') return `const { ${bindings[type]().name} } = require('cdktf');`;
  const file = type.replace('aws_', '').replaceAll('_', '-');
  return `const { ${bindings[type]().name} } = require('@cdktf/provider-aws/lib/${file}');`;
}

/**
 * A CommonJS script with the arguments: output folder, code file, names of the applications separated by commas, and
 * `together` (one App with every stack) or `apart` (an App per stack). `name` is the plan's, to be replaced by those.
 */
export function floorScript(plan: Plan, name: string): string {
  const types = [...new Set(plan.resources.map(({ type }) => type))];
  const written = (value: Rendered): string => named(JSON.stringify(value, null, 2), name);
  const outputs = plan.outputs.map(({ name: output, value, description }) => {
    const settings = written({ value: render(value), description: literal(description) });
    return `  new TerraformOutput(stack, ${written(`output.${output}`)}, ${settings}).overrideLogicalId('${output}');`;
  });
  const resources = plan.resources.map((resource) => {
    const { type, name: own } = resource;
    const settings = written(bindingArguments(resource, schema) as Rendered);
    return `  new ${bindings[type]().name}(stack, '${type}.${own}', ${settings}).overrideLogicalId('${own}');`;
  });
  const assets = plan.assets.map(
    ({ to }) => `  copy(join(outdir, 'stacks', ${written(plan.application.name)}, ${written(to)}));`,
  );
  return `'use strict';
const { copyFileSync, mkdirSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { App, TerraformOutput, TerraformStack } = require('cdktf');
const { AwsProvider } = require('@cdktf/provider-aws/lib/provider');
${types.map(imported).join('\n')}

const [outdir, codeFile, names, mode] = process.argv.slice(2);

// The faster settings: neither is what CDKTF does by itself.
const settings = { outdir, stackTraces: false, skipValidation: true };

function build(app, name) {
  const stack = new TerraformStack(app, ${written(plan.application.name)});
  new AwsProvider(stack, 'aws', ${written(provider(plan))});
${outputs.join('\n')}
${resources.join('\n')}
${assets.join('\n')}
}

function copy(to) {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(codeFile, to);
}

if (mode === 'together') {
  const app = new App(settings);
  for (const name of names.split(',')) build(app, name);
  app.synth();
} else {
  for (const name of names.split(',')) {
    const app = new App(settings);
    build(app, name);
    app.synth();
  }
}
`;
}

function provider({ application: { home }, tags }: Plan): Rendered {
  return { region: home.region, allowedAccountIds: [home.accountId], defaultTags: [{ tags: render(tags) }] };
}

/** JSON text as a script's expression in which `from` is the variable \`name\`. */
function named(json: string, from: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"/g, (text) => {
    if (!text.includes(from)) return text;
    const content = (JSON.parse(text) as string).replace(/[\\`]|\$\{/g, '\\$&').replaceAll(from, '${name}');
    return `\`${content}\``;
  });
}
