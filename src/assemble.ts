// Plan → construct tree. Nothing is decided here: every resource of the plan is added as it stands.
import { App, type TerraformStack } from 'cdktf';
import awsProvider from '../generated/aws-provider.json';
import { addResource } from './constructs/resource';
import { addStack } from './constructs/stack';
import type { Plan } from './plan';
import type { ProviderSchema } from './provider-schema';

const schema = awsProvider as unknown as ProviderSchema;

/** One application is one stack, in an app of its own: its memory is free as soon as its JSON is taken. */
export function assemble(plan: Plan): TerraformStack {
  const stack = addStack(new App({ skipValidation: true, stackTraces: false }), plan);
  for (const resource of plan.resources) addResource(stack, resource, schema);
  return stack;
}
