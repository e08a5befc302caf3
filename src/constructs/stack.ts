// The stack around the resources: provider, version floors, backend, outputs.
import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import { LocalBackend, S3Backend, TerraformOutput, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { providerCeiling } from '../terraform/feature';
import { literal, render } from '../terraform/literal';
import { importBlocks } from '../terraform/import-blocks';
import { lookupBlocks } from '../terraform/lookup';
import { providerReference, type ProviderAlias } from '../terraform/provider-alias';
import { movedBlocks } from '../terraform/moved';
import { removedBlocks } from '../terraform/removed';
import { variableBlocks } from '../terraform/variable';
import { stackOf } from '../facts/identity';
import type { AnyPlan } from '../plan';
import { ensured } from '../text/ensured';

/** A stack without resources. `synth.ts` takes the JSON out. */
export function addStack(root: Construct, plan: AnyPlan): TerraformStack {
  // CDKTF keeps children in a plain object: a name alone, such as `constructor`, would be there already. No output
  // holds the id.
  const stack = new TerraformStack(root, `stack.${stackOf(plan).name}`);
  addProviders(stack, plan);
  // CDKTF pins the exact release that its bindings were made from; older and newer ones work as well.
  stack.addOverride('terraform.required_providers.aws.source', 'hashicorp/aws');
  stack.addOverride(
    'terraform.required_providers.aws.version',
    `>= ${plan.provider.floor.version}, < ${providerCeiling}`,
  );
  stack.addOverride('terraform.required_version', `>= ${plan.terraform.floor.version}`);
  if (plan.lookups) stack.addOverride('data', lookupBlocks(plan.lookups));
  if (plan.variables) stack.addOverride('variable', variableBlocks(plan.variables));
  if (plan.imports) stack.addOverride('import', importBlocks(plan.imports));
  if (plan.moved) stack.addOverride('moved', movedBlocks(plan.moved));
  if (plan.forgotten) stack.addOverride('removed', removedBlocks(plan.forgotten));
  addBackend(stack, plan);
  for (const { name, description, value } of plan.outputs) {
    const output = new TerraformOutput(stack, `output.${name}`, {
      value: render(value),
      description: literal(description),
    });
    output.overrideLogicalId(name);
  }
  return stack;
}

/** The stack's own provider first, then those of other accounts and Regions. */
function addProviders(stack: TerraformStack, plan: AnyPlan): void {
  const { provider, tags } = plan;
  const { deployRole, aliases = [] } = provider;
  const { region, accountId } = stackOf(plan).home;
  const own: Provider = { region, accountId, ...(deployRole !== undefined && { role: deployRole }) };
  for (const { name, region, accountId, role } of [own, ...aliases]) {
    new AwsProvider(stack, name === undefined ? 'aws' : providerReference(name), {
      ...(name !== undefined && { alias: name }),
      region,
      allowedAccountIds: [accountId],
      ...(Object.keys(tags).length > 0 && { defaultTags: [{ tags: render(tags) as Record<string, string> }] }),
      ...(role !== undefined && { assumeRole: [{ roleArn: role }] }),
    });
  }
}

type Provider = Omit<ProviderAlias, 'name'> & Partial<Pick<ProviderAlias, 'name'>>;

function addBackend(stack: TerraformStack, { terraform: { backend } }: AnyPlan): void {
  if (backend?.type === 's3') {
    const { bucket, key, region, kmsKey, useLockfile, dynamodbTable } = backend;
    new S3Backend(stack, {
      bucket,
      key,
      ...(region !== undefined && { region }),
      encrypt: true,
      ...(kmsKey !== undefined && { kmsKeyId: kmsKey }),
      ...(useLockfile !== undefined && { useLockfile }),
      ...(dynamodbTable !== undefined && { dynamodbTable }),
    });
  }
  if (backend?.type === 'local')
    new LocalBackend(stack, { path: ensured(backend.path, 'a local backend without a path') });
}
