// A network as the prover sees it: what stands where, what leads where, what lets what through. Plain data; every fact
// is known, or says why it is not.

import type { Cidr, Fact, Id, Listing, Unknown } from './fact';
import type { Faulty } from './faulty';

export { isUnknown, type Cidr, type Fact, type Id, type Listing, type Unknown } from './fact';

export interface Topology {
  /** Where the job stands; absent outside a VPC. */
  readonly application?: Placed;
  readonly vpcs: readonly Vpc[];
  readonly subnets: readonly Subnet[];
  readonly routeTables: readonly RouteTable[];
  readonly securityGroups: readonly SecurityGroup[];
  readonly networkAcls: readonly NetworkAcl[];
  readonly prefixLists: readonly PrefixList[];
  readonly internetGateways: readonly InternetGateway[];
  readonly natGateways: readonly NatGateway[];
  readonly endpoints: readonly Endpoint[];
  readonly endpointServices: readonly EndpointService[];
  readonly loadBalancers: readonly LoadBalancer[];
  readonly peerings: readonly Peering[];
  readonly transitGateways: readonly TransitGateway[];
  readonly attachments: readonly Attachment[];
  readonly transitRouteTables: readonly TransitRouteTable[];
  readonly sites: readonly Site[];
  readonly hostedZones: readonly HostedZone[];
  readonly resolverRules: readonly ResolverRule[];
  readonly stores: readonly Store[];
  /** Where hosts stand that no zone of the topology names. */
  readonly places: readonly Place[];
  readonly faulty: readonly Faulty[];
}

/** Network interfaces: one address, or some, in each of the subnets, behind the groups. */
export interface Placed {
  readonly id: Id;
  readonly subnets: Listing<Id>;
  readonly securityGroups: Listing<Id>;
}

export interface Vpc {
  readonly id: Id;
  readonly region: Fact<string>;
  readonly cidrs: Listing<Cidr>;
  /** Whether the resolver of AWS answers in it: of one that asks servers of its own nobody knows what they answer. */
  readonly dnsSupport: Fact<boolean>;
  readonly dnsHostnames: Fact<boolean>;
  /** Why there may be endpoints in it that the topology does not have; absent when it has all. */
  readonly otherEndpoints?: Unknown;
  /** Why its resolver may ask elsewhere by rules that the topology does not have; absent when it has all. */
  readonly otherRules?: Unknown;
}

export interface Subnet {
  readonly id: Id;
  readonly vpc: Fact<Id>;
  readonly cidrs: Listing<Cidr>;
  /** Name or id of its Availability Zone: within one topology one kind of them. */
  readonly zone: Fact<string>;
  readonly routeTable: Fact<Id>;
  /** `default` admits everything. */
  readonly networkAcl: Fact<Id>;
}

/** The id of the network ACL that a VPC comes with, as long as nobody changes it. */
export const defaultNetworkAcl: Id = 'default';

/** Local routes are not listed: they follow from the CIDRs of the VPC. */
export interface RouteTable {
  readonly id: Id;
  readonly vpc: Fact<Id>;
  readonly routes: Listing<Route>;
}

export interface Route {
  readonly id: Id;
  readonly destination: Fact<Destination>;
  readonly target: Fact<RouteTarget>;
  /** Learnt from a virtual private gateway: it gives way to one to the same range that somebody wrote. */
  readonly isLearnt?: true;
}

export type Destination = { readonly cidr: Cidr } | { readonly prefixList: Id };

export interface RouteTarget {
  readonly kind:
    | 'internet-gateway'
    | 'egress-only'
    | 'nat'
    | 'gateway-endpoint'
    | 'peering'
    | 'transit-gateway'
    | 'local'
    | 'appliance'
    | 'blackhole';
  /** Of the gateway; an appliance is an interface whose owner decides what goes on, `local` is the VPC itself. */
  readonly id: Id;
}

export interface SecurityGroup {
  readonly id: Id;
  readonly vpc: Fact<Id>;
  readonly ingress: Listing<GroupRule>;
  readonly egress: Listing<GroupRule>;
}

/** Protocol and ports, both ends included; all ports when left out. */
export interface Ports {
  readonly protocol: 'all' | 'tcp' | 'udp' | 'other';
  readonly from?: number;
  readonly to?: number;
}

export interface GroupRule extends Ports {
  readonly id: Id;
  readonly peer: Fact<Destination | { readonly securityGroup: Id }>;
}

export interface NetworkAcl {
  readonly id: Id;
  readonly ingress: Listing<AclRule>;
  readonly egress: Listing<AclRule>;
}

export interface AclRule extends Ports {
  readonly id: Id;
  /** The lowest that matches decides. */
  readonly number: Fact<number>;
  readonly action: 'allow' | 'deny';
  readonly cidr: Fact<Cidr>;
}

/** Addresses under one id: those of a service in a Region (`service`), or the ranges of one's own. */
export interface PrefixList {
  readonly id: Id;
  readonly cidrs: Listing<Cidr>;
  /** The whole name of the service: `com.amazonaws.eu-west-1.s3`. */
  readonly service?: Fact<string>;
}

/** For IPv4 and IPv6 (`internet`), or for IPv6 on its way out only. */
export interface InternetGateway {
  readonly id: Id;
  readonly vpc: Fact<Id>;
  readonly kind: 'internet' | 'egress-only';
}

export interface NatGateway {
  readonly id: Id;
  readonly subnet: Fact<Id>;
  readonly connectivity: 'public' | 'private';
  /** Whether a public one has an elastic address, without which it reaches nothing. */
  readonly elasticAddress: boolean;
}

/** Of a VPC, for a service. */
export interface Endpoint extends Placed {
  /** What it is tagged with as its name. */
  readonly name?: string;
  readonly kind: 'gateway' | 'interface' | 'other';
  readonly vpc: Fact<Id>;
  /** The whole name of a service (`com.amazonaws.eu-west-1.sqs`), or the id of an endpoint service of the topology. */
  readonly service: Fact<string>;
  readonly serviceRegion: Fact<string>;
  /** Whether the service's own name leads here within the VPC. */
  readonly privateDns: Fact<boolean>;
  /**
   * Why nothing may pass: the owner of the service may not have accepted it, or a policy that AWS tells of forbids
   * it.
   */
  readonly pending?: Unknown;
  /** Gateways only. */
  readonly routeTables: Listing<Id>;
  /** Whether it has a policy of its own: what that allows is no matter of paths. */
  readonly policy: boolean;
}

export interface EndpointService {
  readonly id: Id;
  readonly region: Fact<string>;
  readonly loadBalancers: Listing<Id>;
  readonly supportedRegions: Listing<string>;
  readonly acceptance: Fact<boolean>;
}

/** A network load balancer. */
export interface LoadBalancer extends Placed {
  readonly listeners: Listing<{ readonly id: Id; readonly port: Fact<number> }>;
}

/** The two ends of a peering connection: `local` is the requester. */
export interface Peering {
  readonly id: Id;
  readonly requester: Fact<Id>;
  readonly accepter: Fact<Id>;
  readonly accepted: Fact<boolean>;
}

export interface TransitGateway {
  readonly id: Id;
  readonly region: Fact<string>;
  /** Whether groups of other attached VPCs can be named in rules, for those that come in. */
  readonly groupReferences: Fact<boolean>;
}

interface Attached {
  readonly id: Id;
  readonly gateway: Fact<Id>;
}

/** What hangs on a transit gateway. */
export type Attachment =
  | (Attached & {
      readonly kind: 'vpc';
      readonly vpc: Fact<Id>;
      /** One in each zone that is to reach the gateway. */
      readonly subnets: Listing<Id>;
      readonly groupReferences: Fact<boolean>;
      readonly applianceMode: boolean;
    })
  | (Attached & {
      readonly kind: 'peering';
      /** The gateway at the other end, which knows the attachment by the same id. */
      readonly peer: Fact<Id>;
      readonly accepted: Fact<boolean>;
    })
  | (Attached & {
      readonly kind: 'site';
      readonly site: Id;
      /** What of the cloud a Direct Connect gateway announces to the site; of a VPN it is everything. */
      readonly announced?: Listing<Cidr>;
    });

export interface TransitRouteTable {
  readonly id: Id;
  readonly gateway: Fact<Id>;
  /** Attachments whose traffic looks here for its way. */
  readonly associations: Listing<{ readonly id: Id; readonly attachment: Id }>;
  /** Attachments whose addresses are learnt here. */
  readonly propagations: Listing<{ readonly id: Id; readonly attachment: Id }>;
  readonly routes: Listing<TransitRoute>;
}

export interface TransitRoute {
  readonly id: Id;
  readonly cidr: Fact<Cidr>;
  readonly target: Fact<{ readonly attachment: Id } | 'blackhole'>;
}

/** Somewhere outside AWS, behind a VPN or Direct Connect. */
export interface Site {
  readonly id: Id;
  readonly cidrs: Listing<Cidr>;
}

export interface HostedZone {
  readonly id: Id;
  readonly name: Fact<string>;
  /** A service of AWS has made it, for an endpoint. */
  readonly isOfService?: boolean;
  /** Those that ask it; none for a public one. */
  readonly vpcs: Listing<Id>;
  readonly records: Listing<ZoneRecord>;
}

/** A name, with its wildcard, and addresses, other names or what of the topology it stands for. */
export interface ZoneRecord {
  readonly id: Id;
  readonly name: Fact<string>;
  readonly values: Listing<{ readonly text: string } | { readonly of: Id }>;
}

/** Names below a domain are asked elsewhere. */
export interface ResolverRule {
  readonly id: Id;
  readonly domain: Fact<string>;
  readonly vpcs: Listing<Id>;
  /** Names below are not asked elsewhere, but answered by AWS, whatever a rule for a shorter domain says. */
  readonly isOfAws?: boolean;
}

/** A cluster, a domain, a warehouse: whoever talks to it must reach all of its subnets. */
export interface Store extends Placed {
  /** Its addresses are public: it stands in no subnet of anybody's. */
  readonly isPublic?: true;
  /** What stands in the host names of its brokers, which are literal where others own them. */
  readonly clusterName?: string;
}

/** A name, or with `*.` all below it, and where the hosts stand. */
export interface Place {
  readonly names: string;
  readonly cidrs: readonly Cidr[];
  /** The endpoint that stands for them in the VPC, in place of ranges. */
  readonly endpoint?: Id;
  /** The names are the endpoint's private ones: they are known when it has private DNS. */
  readonly privateName?: true;
}
