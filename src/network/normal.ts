// What `spec.network` means when it is not said.
import type { Network, VPC, VPCCreation } from '../../generated/application';
import { siteDefaults, type NormalSites } from './on-premises/normal';
import { transitDefaults, type NormalTransitGateway } from './transit/normal';

export type NormalCreation = VPCCreation &
  Required<Pick<VPCCreation, 'networkAcl'>> & { readonly flowLogs: Required<NonNullable<VPCCreation['flowLogs']>> };

export type NormalVpc = Omit<VPC, 'create'> & { readonly create?: NormalCreation };

export type NormalNetwork = Omit<Network, 'vpc' | 'transitGateway' | 'onPremises'> &
  Required<Pick<Network, 'egress'>> & {
    readonly vpc: NormalVpc;
    readonly transitGateway?: NormalTransitGateway;
    readonly onPremises?: NormalSites;
  };

/** Production has a NAT gateway in each zone; a VPC that exists has its ways out already. */
export function networkDefaults(
  { vpc, transitGateway, onPremises, ...given }: Network,
  production: boolean,
): NormalNetwork {
  const { create, ...rest } = vpc;
  const gateway = transitGateway && transitDefaults(transitGateway);
  const egress = given.egress ?? (create ? 'endpoints' : 'none');
  return {
    ...given,
    vpc: { ...rest, ...(create && { create: creationDefaults(create) }) },
    egress,
    ...(egress === 'nat' && { nat: { perZone: production, ...given.nat } }),
    ...(gateway && { transitGateway: gateway }),
    ...(onPremises && { onPremises: siteDefaults(onPremises, gateway?.routeTable) }),
    ...((egress === 'endpoints' || egress === 'nat') && {
      endpoints: { policy: create ? 'role' : 'account', ...given.endpoints },
    }),
  };
}

function creationDefaults(given: VPCCreation): NormalCreation {
  return {
    networkAcl: 'default',
    ...given,
    flowLogs: { enabled: true, traffic: 'reject', retention: '30d', ...given.flowLogs },
  };
}
