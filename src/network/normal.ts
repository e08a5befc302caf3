// What `spec.network` means when it is not said.
import type { Network, VPC, VPCCreation } from '../../generated/application';
import { endpointServicesDefaults, type NormalOffers } from './endpoint-services-normal';
import { privateLinkDefaults, type NormalLinks } from './private-link-normal';

export type NormalCreation = VPCCreation &
  Required<Pick<VPCCreation, 'networkAcl'>> & { readonly flowLogs: Required<NonNullable<VPCCreation['flowLogs']>> };

export type NormalVpc = Omit<VPC, 'create'> & { readonly create?: NormalCreation };

export type NormalNetwork = Omit<Network, 'vpc' | 'privateLink' | 'endpointServices'> &
  Required<Pick<Network, 'egress'>> & {
    readonly vpc: NormalVpc;
    readonly privateLink?: NormalLinks;
    readonly endpointServices?: NormalOffers;
  };

/** Production has a NAT gateway in each zone; a VPC that exists has its ways out already. */
export function networkDefaults(
  { vpc, privateLink, endpointServices, ...given }: Network,
  production: boolean,
): NormalNetwork {
  const { create, ...rest } = vpc;
  const egress = given.egress ?? (create ? 'endpoints' : 'none');
  return {
    ...given,
    vpc: { ...rest, ...(create && { create: creationDefaults(create) }) },
    egress,
    ...(egress === 'nat' && { nat: { perZone: production, ...given.nat } }),
    ...(egress !== 'none' && { endpoints: { policy: create ? 'role' : 'account', ...given.endpoints } }),
    ...(privateLink && { privateLink: privateLinkDefaults(privateLink) }),
    ...(endpointServices && { endpointServices: endpointServicesDefaults(endpointServices, production) }),
  };
}

function creationDefaults(given: VPCCreation): NormalCreation {
  return {
    networkAcl: 'default',
    ...given,
    flowLogs: { enabled: true, traffic: 'reject', retention: '30d', ...given.flowLogs },
  };
}
