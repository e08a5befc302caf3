// Plan → construct tree. Nothing is decided here: every resource of the plan is added as it stands.
import { DISABLE_STACK_TRACE_IN_METADATA, type TerraformStack } from 'cdktf';
import { RootConstruct } from 'constructs';
import awsProvider from '../generated/aws-provider.json';
import { addResource } from './constructs/resource';
import { addStack } from './constructs/stack';
import type { AnyPlan } from './plan';
import type { ProviderSchema } from './terraform/provider-schema';

const schema = awsProvider as unknown as ProviderSchema;

/**
 * One application is one stack, in a tree of its own: its memory is free as soon as its JSON is taken. The root is no
 * `App`: making one creates a folder in the working directory.
 */
export function assemble(plan: AnyPlan): TerraformStack {
  const root = new RootConstruct();
  root.node.setContext(DISABLE_STACK_TRACE_IN_METADATA, true);
  const stack = addStack(root, plan);
  for (const resource of plan.resources) addResource(stack, resource, schema);
  return stack;
}
