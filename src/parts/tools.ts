// Which releases of Terraform and of its provider a stack needs, as whom they work, and where the state is.
import type { AWS } from '../../generated/application';
import { partitionOf } from '../aws/regions';
import type { Facts } from '../facts/facts';
import { floor, type FeatureName, type Floor } from '../terraform/feature';
import type { ProviderAlias } from '../terraform/provider-alias';
import { sortBy } from '../text/sort-by';

export interface Tools {
  readonly provider: {
    readonly floor: Floor;
    readonly deployRole?: string;
    /** Other accounts and Regions; sorted by name. */
    readonly aliases?: readonly ProviderAlias[];
  };
  readonly terraform: { readonly floor: Floor; readonly backend?: NonNullable<AWS['backend']> };
}

/** @param aws with its defaults written out */
export function tools(
  { region, accountId, backend, deployRole }: AWS,
  { features = [], providers = [], forgotten = [] }: Pick<Facts, 'features' | 'providers' | 'forgotten'>,
): Tools {
  const used: FeatureName[] = [
    ...features.map(({ feature }) => feature),
    ...(partitionOf(region) === 'aws-eusc' ? (['sovereign-cloud'] as const) : []),
  ];
  const needed: FeatureName[] = [
    ...(backend?.type === 's3' && backend.useLockfile === true ? (['s3-lockfile'] as const) : []),
    ...(forgotten.length > 0 ? (['removed-block'] as const) : []),
  ];
  return {
    provider: {
      floor: floor('provider', used),
      ...(deployRole !== undefined && { deployRole }),
      ...(providers.length > 0 && { aliases: aliasesOf(providers, accountId, deployRole) }),
    },
    terraform: { floor: floor('terraform', needed), ...(backend && { backend }) },
  };
}

/** In the stack's own account another Region is deployed to as the stack is. */
function aliasesOf(providers: readonly ProviderAlias[], accountId: string, deployRole?: string): ProviderAlias[] {
  const assumed = (alias: ProviderAlias): boolean => deployRole !== undefined && alias.accountId === accountId;
  return sortBy(
    providers.map((alias) => (assumed(alias) ? { role: deployRole, ...alias } : alias) as ProviderAlias),
    ({ name }) => name,
  );
}

/** The state is in the Region of the stack, and locked. */
export function backendDefaults(aws: AWS): AWS {
  const { backend, region } = aws;
  if (!backend) return aws;
  const whole =
    backend.type === 's3' ? { region, useLockfile: true, ...backend } : { path: 'terraform.tfstate', ...backend };
  return { ...aws, backend: whole };
}
