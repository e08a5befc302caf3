// What `spec.network` means when it is not said.
import type { Network, VPC, VPCCreation } from '../../generated/application';

export type NormalCreation = VPCCreation &
  Required<Pick<VPCCreation, 'networkAcl'>> & { readonly flowLogs: Required<NonNullable<VPCCreation['flowLogs']>> };

export type NormalVpc = Omit<VPC, 'create'> & { readonly create?: NormalCreation };

export type NormalNetwork = Omit<Network, 'vpc'> & Required<Pick<Network, 'egress'>> & { readonly vpc: NormalVpc };

/** Production has a NAT gateway in each zone; a VPC that exists has its ways out already. */
export function networkDefaults({ vpc, ...given }: Network, production: boolean): NormalNetwork {
  const { create, ...rest } = vpc;
  const egress = given.egress ?? (create ? 'endpoints' : 'none');
  return {
    ...given,
    vpc: { ...rest, ...(create && { create: creationDefaults(create) }) },
    egress,
    ...(egress === 'nat' && { nat: { perZone: production, ...given.nat } }),
    ...(egress !== 'none' && { endpoints: { policy: create ? 'role' : 'account', ...given.endpoints } }),
  };
}

function creationDefaults(given: VPCCreation): NormalCreation {
  return {
    networkAcl: 'default',
    ...given,
    flowLogs: { enabled: true, traffic: 'reject', retention: '30d', ...given.flowLogs },
  };
}
