// What `spec.network` means when it is not said.
import type { NAT, Network, Peering, VPC, VPCCreation } from '../../generated/application';
import { ensured } from '../text/ensured';
import { endpointServicesDefaults, type NormalOffers } from './endpoint-services-normal';
import { siteDefaults, type NormalSites } from './on-premises/normal';
import { privateLinkDefaults, type NormalLinks } from './private-link-normal';
import { transitDefaults, type NormalTransitGateway } from './transit/normal';

export type NormalCreation = VPCCreation &
  Required<Pick<VPCCreation, 'networkAcl'>> & { readonly flowLogs: Required<NonNullable<VPCCreation['flowLogs']>> };

export type NormalVpc = Omit<VPC, 'create'> & { readonly create?: NormalCreation };

export type NormalPeering = Peering & Required<Pick<Peering, 'dns' | 'remove'>>;

/** A network that stands in the same spec: a VPC that is created, or subnets that exist. */
export type OwnNetwork = Omit<Network, 'from' | 'vpc' | 'zones' | keyof NormalSections> &
  Required<Pick<Network, 'egress'>> &
  NormalSections & { readonly vpc: NormalVpc };

/** The sections that have defaults of their own. */
interface NormalSections {
  readonly privateLink?: NormalLinks;
  readonly endpointServices?: NormalOffers;
  readonly transitGateway?: NormalTransitGateway;
  readonly onPremises?: NormalSites;
  readonly peering?: Readonly<Record<string, NormalPeering>>;
}

/** A network that is a stack of its own, which this application shares with others. */
export type SharedNetwork = Omit<Network, 'from' | 'vpc'> & Required<Pick<Network, 'from'>> & { readonly vpc?: never };

/** What says neither is for rules to refuse. */
export type NormalNetwork = OwnNetwork | SharedNetwork;

/** Whom a network is for. */
interface Owner {
  /** One application, or all that say `from`. */
  readonly serves: 'application' | 'many';
  readonly production: boolean;
}

/**
 * Of endpoints in a created VPC. One that exists has others in it, whose calls go by them from now on: what they could
 * do, they can do still. Some of it no account is seen in: images of ECR come from buckets of AWS by requests that ECR
 * has signed. Source: the user guide of ECR, "Create the Amazon S3 gateway endpoint".
 */
const policies = { application: 'role', many: 'account' } as const;

/** Production has a NAT gateway in each zone; a VPC that exists has its ways out already. */
export function networkDefaults(network: Network, owner: Owner): NormalNetwork {
  const { vpc, from, privateLink, endpointServices, transitGateway, onPremises, peering, ...given } = network;
  if (from !== undefined && vpc === undefined) return { ...network, from } as SharedNetwork;
  const { create, ...rest } = vpc ?? {};
  const gateway = transitGateway && transitDefaults(transitGateway);
  const egress = given.egress ?? (create ? 'endpoints' : 'none');
  return {
    ...given,
    ...(from !== undefined && { from }),
    vpc: { ...rest, ...(create && { create: creationDefaults(create) }) },
    egress,
    ...(egress === 'nat' && { nat: { ...natDefaults(owner), ...given.nat } }),
    ...((egress === 'endpoints' || egress === 'nat') && {
      endpoints: { policy: create ? policies[owner.serves] : 'open', ...given.endpoints },
    }),
    ...(peering && { peering: mapped(peering, peeringDefaults) }),
    ...(gateway && { transitGateway: gateway }),
    ...(onPremises && { onPremises: siteDefaults(onPremises, gateway?.routeTable) }),
    ...(privateLink && { privateLink: privateLinkDefaults(privateLink) }),
    ...(endpointServices && { endpointServices: endpointServicesDefaults(endpointServices, owner.production) }),
  };
}

/** A gateway in each zone is for production. */
export function natDefaults({ production }: Pick<Owner, 'production'>): Required<Pick<NAT, 'perZone'>> {
  return { perZone: production };
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

/** The network of the spec itself, once the rules have passed; undefined for a shared one. */
export function ownNetwork(network: NormalNetwork | undefined): OwnNetwork | undefined {
  return network && (isShared(network) ? undefined : network);
}

export function isShared(network: NormalNetwork): network is SharedNetwork {
  return network.vpc === undefined;
}

/** Whether more than endpoints may lead out: an existing VPC has ways of its own. */
export function leadsOut({ vpc, egress }: OwnNetwork): boolean {
  return !vpc.create || egress === 'nat' || egress === 'transit';
}

/** The zones of a shared network that the application stands in. */
export function sharedZones({ zones }: SharedNetwork): readonly string[] {
  return ensured(zones, 'a shared network without zones');
}
