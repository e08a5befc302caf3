// Plan → construct tree. Nothing is decided here: every resource of the plan is added as it stands.
import { App, Manifest, type TerraformStack } from 'cdktf';
import awsProvider from '../generated/aws-provider.json';
import { addResource } from './constructs/resource';
import { addStack } from './constructs/stack';
import type { Plan } from './plan';
import type { ProviderSchema } from './provider-schema';

// CDKTF makes its output folder as soon as there is an app, and a folder for the stacks in it. Of the root, both are there:
// nothing is made in the working directory, which may be read-only, and where `--check` must leave no trace.
Object.assign(Manifest, { stacksFolder: '' });
const outdir = '/';

const schema = awsProvider as unknown as ProviderSchema;

/** One application is one stack, in an app of its own: its memory is free as soon as its JSON is taken. */
export function assemble(plan: Plan): TerraformStack {
  const stack = addStack(new App({ outdir, skipValidation: true, stackTraces: false }), plan);
  for (const resource of plan.resources) addResource(stack, resource, schema);
  return stack;
}
