// What somebody says of things that exist and that no configuration describes: the spec, the contract of a network
// stack, or the answers of `aws ec2 describe-*`. Without it they are unknown.
import type { Answered } from '../network/known-vpc';
import type { Faulty } from './faulty';
import type { Looked, NetworkInterface } from './looked';
import type { Taken } from './taken';
import type {
  AclRule,
  Attachment,
  Cidr,
  Endpoint,
  Fact,
  GroupRule,
  HostedZone,
  Id,
  InternetGateway,
  NatGateway,
  Peering,
  Place,
  PrefixList,
  ResolverRule,
  Route,
  Site,
  TransitGateway,
  Unknown,
} from './topology';

/** By id; what is left out of an entry is unknown. */
export interface Declared {
  readonly vpcs?: Readonly<Record<Id, DeclaredVpc>>;
  readonly subnets?: Readonly<Record<Id, DeclaredSubnet>>;
  /** All routes of a table but the local ones. */
  readonly routeTables?: Readonly<Record<Id, readonly Route[]>>;
  readonly securityGroups?: Readonly<Record<Id, DeclaredRules<GroupRule>>>;
  readonly networkAcls?: Readonly<Record<Id, DeclaredRules<AclRule>>>;
  readonly natGateways?: readonly NatGateway[];
  readonly prefixLists?: readonly PrefixList[];
  /** `internet` when left out. */
  readonly internetGateways?: Readonly<Record<Id, Partial<Pick<InternetGateway, 'kind'>> & { readonly vpc: Id }>>;
  readonly endpoints?: readonly DeclaredEndpoint[];
  /** Of planned endpoints, in place of what is not known: why the owner of the service is taken to have accepted it. */
  readonly acceptances?: Readonly<Record<Id, Unknown>>;
  readonly peerings?: readonly Peering[];
  readonly attachments?: readonly Attachment[];
  /** With all their attachments and tables: what is not told of them is not there. */
  readonly transitGateways?: readonly TransitGateway[];
  readonly hostedZones?: readonly HostedZone[];
  readonly resolverRules?: readonly ResolverRule[];
  /** What AWS would take no second one of. */
  readonly taken?: Taken;
  /** What look-ups find. */
  readonly looked?: Looked;
  /** Outside AWS, by the id of the VPN connection or of the Direct Connect gateway that leads there. */
  readonly sites?: readonly Site[];
  readonly places?: readonly Place[];
  readonly faulty?: readonly Faulty[];
  /** Network interfaces that stand, whoever made them. */
  readonly interfaces?: readonly NetworkInterface[];
  readonly answered?: Answered;
}

export interface DeclaredEndpoint extends Endpoint {
  /** The names of others that lead to it within its VPC: `*.` before one for all names below. */
  readonly privateNames?: readonly string[];
  /** As AWS calls it, while it is being made, changed or deleted: its names may lead to it all the same. */
  readonly state?: string;
}

export interface DeclaredVpc {
  readonly region?: string;
  /** All of them. */
  readonly cidrs?: readonly Cidr[];
  /** Not known, with a reason, where the VPC asks servers of its own. */
  readonly dnsSupport?: Fact<boolean>;
  readonly dnsHostnames?: boolean;
  /** Whether all its endpoints are among those that are planned or declared. */
  readonly allEndpoints?: boolean;
  /** Whether all rules are that its resolver asks elsewhere by. */
  readonly allResolverRules?: boolean;
}

export interface DeclaredSubnet {
  readonly vpc?: Id;
  readonly cidrs?: readonly Cidr[];
  /** By its id where that is known. */
  readonly zone?: string;
  /** By its letter: `eu-west-1a`. */
  readonly zoneName?: string;
  readonly routeTable?: Id;
  readonly networkAcl?: Id;
  /** IPv4 addresses that are left in it. */
  readonly free?: number;
}

/** All rules of one direction; the other one may be unknown. */
export interface DeclaredRules<Rule> {
  readonly ingress?: readonly Rule[];
  readonly egress?: readonly Rule[];
}
