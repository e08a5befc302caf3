// Which releases of Terraform and of its provider a stack needs, as whom they work, and where the state is.
import type { AWS } from '../../generated/application';
import type { Facts } from '../facts/facts';
import { floor, type FeatureName, type Floor } from '../terraform/feature';
import type { Address } from '../terraform/value';

export interface Tools {
  readonly provider: { readonly floor: Floor; readonly deployRole?: string };
  readonly terraform: { readonly floor: Floor; readonly backend?: NonNullable<AWS['backend']> };
}

/** @param aws with its defaults written out */
export function tools(
  { backend, deployRole }: AWS,
  { features = [] }: Pick<Facts, 'features'>,
  forgotten: readonly Address[],
): Tools {
  const used = features.map(({ feature }) => feature);
  const needed: FeatureName[] = [
    ...(backend?.type === 's3' && backend.useLockfile === true ? (['s3-lockfile'] as const) : []),
    ...(forgotten.length > 0 ? (['removed-block'] as const) : []),
  ];
  return {
    provider: { floor: floor('provider', used), ...(deployRole !== undefined && { deployRole }) },
    terraform: { floor: floor('terraform', needed), ...(backend && { backend }) },
  };
}

/** The state is in the Region of the stack, and locked. */
export function backendDefaults(aws: AWS): AWS {
  const { backend, region } = aws;
  if (!backend) return aws;
  const whole =
    backend.type === 's3' ? { region, useLockfile: true, ...backend } : { path: 'terraform.tfstate', ...backend };
  return { ...aws, backend: whole };
}
