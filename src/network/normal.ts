// What `spec.network` means when it is not said.
import type { Network, Peering, VPC, VPCCreation } from '../../generated/application';

export type NormalCreation = VPCCreation &
  Required<Pick<VPCCreation, 'networkAcl'>> & { readonly flowLogs: Required<NonNullable<VPCCreation['flowLogs']>> };

export type NormalVpc = Omit<VPC, 'create'> & { readonly create?: NormalCreation };

export type NormalPeering = Peering & Required<Pick<Peering, 'dns' | 'remove'>>;

export type NormalNetwork = Omit<Network, 'peering' | 'vpc'> &
  Required<Pick<Network, 'egress'>> & {
    readonly vpc: NormalVpc;
    readonly peering?: Readonly<Record<string, NormalPeering>>;
  };

/** Production has a NAT gateway in each zone; a VPC that exists has its ways out already. */
export function networkDefaults({ vpc, peering, ...given }: Network, production: boolean): NormalNetwork {
  const { create, ...rest } = vpc;
  const egress = given.egress ?? (create ? 'endpoints' : 'none');
  return {
    ...given,
    vpc: { ...rest, ...(create && { create: creationDefaults(create) }) },
    egress,
    ...(peering && { peering: mapped(peering, peeringDefaults) }),
    ...(egress === 'nat' && { nat: { perZone: production, ...given.nat } }),
    ...(egress !== 'none' && { endpoints: { policy: create ? 'role' : 'account', ...given.endpoints } }),
  };
}

function peeringDefaults(given: Peering): NormalPeering {
  return { dns: true, remove: false, ...given };
}

/** The same names, with what becomes of each. */
function mapped<Given, Made>(all: Readonly<Record<string, Given>>, make: (one: Given) => Made): Record<string, Made> {
  return Object.fromEntries(Object.entries(all).map(([name, one]) => [name, make(one)]));
}

function creationDefaults(given: VPCCreation): NormalCreation {
  return {
    networkAcl: 'default',
    ...given,
    flowLogs: { enabled: true, traffic: 'reject', retention: '30d', ...given.flowLogs },
  };
}
