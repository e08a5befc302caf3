// Plan → Configuration: what Terraform will read, as plain data and without CDKTF, with the overrides applied and held
// against the AWS provider's schema. Every command says of a spec what this stage says; CDKTF only prints it.
import awsProvider from '../generated/aws-provider.json';
import { conform } from './conform';
import type { Finding } from './conform/finding';
import type { Problem } from './diagnostics/diagnostic';
import { providerCeiling } from './terraform/feature';
import { importBlocks } from './terraform/import-blocks';
import { lookupBlocks } from './terraform/lookup';
import { movedBlocks } from './terraform/moved';
import { removedBlocks } from './terraform/removed';
import { literal, render, type Rendered } from './terraform/literal';
import { applyOverrides, blame, type Configuration } from './override';
import { stackOf } from './facts/identity';
import type { AnyPlan, Plan } from './plan';
import { namesOverridden } from './named-override';
import { lostProtection } from './protection';
import { problemList } from './diagnostics/problem-list';
import { providerReference, type ProviderAlias } from './terraform/provider-alias';
import type { ProviderSchema } from './terraform/provider-schema';
import { address, type AnyResource } from './terraform/resource';
import { generatedBy } from './terraform/stack-file';
import { variableBlocks } from './terraform/variable';
import type { Value } from './terraform/value';

/** What `configure` yields. */
export interface Configured {
  readonly configuration: Configuration;
  readonly problems: readonly Problem[];
}

/** The configuration of a plan, and what the overrides make of it that Terraform would refuse. */
export function configure(plan: AnyPlan): Configured {
  const { configuration, problems } = applyOverrides(configurationOf(plan), plan.overrides);
  const findings = conform(configuration, awsProvider as unknown as ProviderSchema, newerArguments(plan));
  return {
    configuration,
    problems: [
      ...problems,
      ...namesOverridden(plan.resources, plan.overrides),
      ...lostProtection(plan, configuration),
      ...blamed(findings, plan),
    ],
  };
}

function blamed(findings: readonly Finding[], { overrides }: AnyPlan): Problem[] {
  const list = problemList();
  for (const finding of findings) {
    if (list.isFull('error')) list.count('error', { pointer: '/overrides' });
    else list.add(blame(finding, overrides));
  }
  return list.all();
}

/** The configuration that a plan stands for, before its overrides. */
function configurationOf(plan: AnyPlan): Configuration {
  const resource: Record<string, Record<string, unknown>> = {};
  for (const planned of plan.resources) {
    const named = (resource[planned.type] ??= {});
    if (planned.name in named) throw new Error(`${address(planned)} is planned twice`);
    named[planned.name] = resourceBlock(planned);
  }
  const outputs = plan.outputs.map(
    ({ name, description, value }) => [name, { description: literal(description), value: render(value) }] as const,
  );
  return {
    '//': generatedBy,
    output: Object.fromEntries(outputs),
    provider: { aws: [ownProvider(plan), ...(plan.provider.aliases ?? []).map((alias) => otherProvider(alias, plan))] },
    ...(plan.lookups && { data: lookupBlocks(plan.lookups) }),
    ...(plan.variables && { variable: variableBlocks(plan.variables) }),
    ...(plan.imports && { import: importBlocks(plan.imports) }),
    ...(plan.moved && { moved: movedBlocks(plan.moved) }),
    ...(plan.forgotten && { removed: removedBlocks(plan.forgotten) }),
    resource,
    terraform: terraformBlock(plan),
  };
}

function ownProvider(plan: AnyPlan): Configuration {
  const { region, accountId } = stackOf(plan).home;
  return providerBlock({ region, accountId, role: plan.provider.deployRole }, plan);
}

function otherProvider({ name, role, ...place }: ProviderAlias, plan: AnyPlan): Configuration {
  return { alias: name, ...providerBlock({ ...place, role }, plan) };
}

/** Where a provider works, and as whom. */
interface ProviderPlace extends Pick<ProviderAlias, 'accountId' | 'region'> {
  readonly role: string | undefined;
}

function providerBlock({ region, accountId, role }: ProviderPlace, { tags }: AnyPlan): Configuration {
  return {
    region,
    allowed_account_ids: [accountId],
    ...(Object.keys(tags).length > 0 && { default_tags: [{ tags: render(tags) }] }),
    ...(role !== undefined && { assume_role: [{ role_arn: role }] }),
  };
}

function terraformBlock({ terraform, provider }: AnyPlan): Configuration {
  const version = `>= ${provider.floor.version}, < ${providerCeiling}`;
  return {
    ...(terraform.backend && { backend: backendBlock(terraform.backend) }),
    required_providers: { aws: { source: 'hashicorp/aws', version } },
    required_version: `>= ${terraform.floor.version}`,
  };
}

function backendBlock(backend: NonNullable<AnyPlan['terraform']['backend']>): Configuration {
  if (backend.type === 'local') return { local: { path: backend.path } };
  const { bucket, key, region, kmsKey, useLockfile, dynamodbTable } = backend;
  return {
    s3: {
      bucket,
      key,
      region,
      encrypt: true,
      ...(kmsKey !== undefined && { kms_key_id: kmsKey }),
      ...(useLockfile !== undefined && { use_lockfile: useLockfile }),
      ...(dynamodbTable !== undefined && { dynamodb_table: dynamodbTable }),
    },
  };
}

function resourceBlock({
  arguments: given,
  provider,
  forEach,
  lifecycle,
  dependsOn = [],
  newer = {},
}: AnyResource): Configuration {
  const block: Record<string, unknown> = {
    ...(provider !== undefined && { provider: providerReference(provider) }),
    ...(forEach && { for_each: render(forEach) }),
    ...(render(given as unknown as Value) as Readonly<Record<string, Rendered>>),
    ...(lifecycle && { lifecycle: render({ ...lifecycle } as Value) }),
    ...(dependsOn.length > 0 && { depends_on: [...dependsOn] }),
  };
  for (const [path, value] of Object.entries(newer)) setAt(block, path.split('.'), render(value));
  return block;
}

/** Arguments that the bindings do not know yet are planned by dotted path; the blocks on the way are there. */
function setAt(block: Record<string, unknown>, [step, ...rest]: readonly string[], value: Rendered): void {
  if (step === undefined) throw new Error('a newer argument has no path');
  if (rest.length === 0) block[step] = value;
  else setAt(block[step] as Record<string, unknown>, rest, value);
}

function newerArguments({ resources }: AnyPlan): string[] {
  return resources.flatMap(({ type, newer = {} }) => Object.keys(newer).map((path) => `${type}.${path}`));
}

/** The configuration without the override of a number. */
export function withoutOverride(plan: Plan): (override: number) => Configuration {
  return (override) =>
    configure({ ...plan, overrides: plan.overrides.filter((_, index) => index !== override) }).configuration;
}
