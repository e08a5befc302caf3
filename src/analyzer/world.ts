// What a stack and the answers of the AWS CLI have in common: which thing that exists a planned one has become.
import { arn, type Home } from '../aws/arn';
import { memberAt } from '../document/own';
import type { Configuration } from '../override';
import { byId } from '../reach/network';
import type { Found, NetworkInterface } from '../reach/live-found';
import { isUnknown, type Fact, type Id, type Placed, type Topology } from '../reach/topology';

/** All that paths are chosen by. */
export interface World {
  readonly topology: Topology;
  readonly configuration: Configuration;
  readonly found: Found;
  /** Of the application. */
  readonly home: Home;
  /** The account that the VPC belongs to: another one when it shares subnets. */
  readonly vpcOwner: string;
}

/** What paths begin or end with, and the type that each has in ARNs. */
const types = {
  eni: 'network-interface',
  igw: 'internet-gateway',
  pcx: 'vpc-peering-connection',
  'tgw-attach': 'transit-gateway-attachment',
  vpce: 'vpc-endpoint',
} as const;

export type Prefix = keyof typeof types;

/** Whether a thing exists already: others have the address of what Terraform makes. */
export function exists(id: Id, prefix: Prefix | 'sg' | 'subnet'): boolean {
  return new RegExp(`^${prefix}-[0-9a-z]+$`).test(id);
}

/** Its id in the application's account, its ARN in another one. Source: the API of EC2, CreateNetworkInsightsPath. */
export function named({ home }: World, id: Id, prefix: Prefix, owner: string): string {
  return owner === home.accountId ? id : arn({ ...home, accountId: owner }, 'ec2', `${types[prefix]}/${id}`);
}

/** The interfaces in a subnet whose groups are those of what is placed there, in a fixed order. */
export function interfacesAt(world: World, subnet: Id, groups: Placed['securityGroups']): NetworkInterface[] {
  const { interfaces } = world.found;
  return interfaces
    .filter((one) => isIn(world, one, subnet) && isBehind(world, one, groups))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function isIn({ topology }: World, one: NetworkInterface, subnet: Id): boolean {
  if (exists(subnet, 'subnet')) return one.subnet === subnet;
  const subnets = byId(topology.subnets);
  const [planned, real] = [subnets.get(subnet), subnets.get(String(one.subnet))].map((each) => each?.cidrs.known[0]);
  return planned !== undefined && planned === real;
}

/** Groups that Terraform makes have names that begin as the spec says. */
function isBehind({ configuration }: World, { groups }: NetworkInterface, wanted: Placed['securityGroups']): boolean {
  const isOne = (group: NetworkInterface['groups'][number], id: Id): boolean => {
    if (exists(id, 'sg')) return group.id === id;
    const prefix = memberAt(configuration, ['resource', ...id.split('.'), 'name_prefix']);
    return typeof prefix === 'string' && group.name?.startsWith(prefix) === true;
  };
  const { known, rest } = wanted;
  const all = known.length > 0 && known.every((id) => groups.some((group) => isOne(group, id)));
  return all && (rest !== undefined || groups.length === known.length);
}

/** The endpoint that a planned one has become: of a service a VPC has one of a kind whose name is the service's. */
export function endpointIn({ topology }: World, id: Id, vpc: Id | undefined): Id | undefined {
  if (exists(id, 'vpce')) return id;
  const planned = byId(topology.endpoints).get(id);
  const isTwin = (one: Topology['endpoints'][number]): boolean =>
    exists(one.id, 'vpce') && one.vpc === vpc && one.kind === planned?.kind && one.service === planned.service;
  return topology.endpoints.find(isTwin)?.id;
}

export function internetGatewayOf({ topology }: World, vpc: Id | undefined): Id | undefined {
  return topology.internetGateways.find((one) => exists(one.id, 'igw') && one.kind === 'internet' && one.vpc === vpc)
    ?.id;
}

/** Between two VPCs there is one connection. */
export function peeringIn({ topology }: World, id: Id, vpc: Id | undefined): Id | undefined {
  if (exists(id, 'pcx')) return id;
  const planned = byId(topology.peerings).get(id);
  const ends = (one: Topology['peerings'][number]): Fact<Id>[] => [one.requester, one.accepter];
  const isTwin = (one: Topology['peerings'][number]): boolean =>
    exists(one.id, 'pcx') &&
    ends(one).some((end) => end === vpc) &&
    planned !== undefined &&
    ends(one).some((end) => ends(planned).some((other) => !isUnknown(other) && other === end && end !== vpc));
  return topology.peerings.find(isTwin)?.id;
}

/** The attachment of a VPC, to one of its gateways where that is known. */
export function attachmentIn({ topology }: World, id: Id, vpc: Id | undefined): Id | undefined {
  if (exists(id, 'tgw-attach')) return id;
  const gateway = byId(topology.attachments).get(id)?.gateway ?? id;
  const own = topology.attachments.filter(
    (one) => exists(one.id, 'tgw-attach') && one.kind === 'vpc' && one.vpc === vpc,
  );
  const same = own.find((one) => one.gateway === gateway);
  return (same ?? (own.length === 1 ? own[0] : undefined))?.id;
}
