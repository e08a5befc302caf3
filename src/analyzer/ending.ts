// Where a path of the Reachability Analyzer ends: at something that exists, at an address, or both. It takes as
// destinations network interfaces, internet gateways, transit gateway attachments, VPC endpoints, peering connections
// and IPv4 addresses; a gateway endpoint is no more than a part of paths. Source: the Reachability Analyzer guide, "How
// Reachability Analyzer works"
// (https://docs.aws.amazon.com/vpc/latest/reachability/how-reachability-analyzer-works.html).
import { endpointName } from '../aws/services';
import { isService, type Need } from '../facts/need';
import { addressOf } from '../aws/address-range';
import type { Target } from '../reach/destination';
import { meaningOf } from '../reach/explanation';
import type { Hop } from '../reach/hop';
import { firstAddress, type NetworkInterface } from '../reach/live-found';
import { byId } from '../reach/network';
import type { Path } from '../reach/trace';
import type { Id } from '../reach/topology';
import { attachmentIn, endpointIn, interfacesAt, internetGatewayOf, named, peeringIn, type World } from './world';

/** A thing by its id or ARN, the IPv4 address that packets are for, or both. */
export type Ending =
  { readonly thing: string; readonly address?: string } | { readonly thing?: undefined; readonly address: string };

/** Why there is none, in words that follow a colon. */
export interface Unended {
  readonly why: string;
}

/** Where a path from an interface ends. */
export function endingOf(world: World, from: NetworkInterface, need: Need, path: Path): Ending | Unended {
  const { target } = path;
  if (target === undefined) return { why: whyOf(path) };
  if (target.kind === 'unknown') return { why: target.why.unknown };
  if (target.kind === 'interface') return atInterface(world, from, target);
  return target.kind === 'address' ? atAddress(world, from, target.cidr, path) : inPublic(world, from, need, path);
}

type OfKind<Kind extends Target['kind']> = Extract<Target, { readonly kind: Kind }>;

function atInterface(world: World, { vpc }: NetworkInterface, target: OfKind<'interface'>): Ending | Unended {
  const { id, subnet, securityGroups } = target;
  if (byId(world.topology.endpoints).has(id)) {
    const endpoint = endpointIn(world, id, vpc);
    return endpoint === undefined
      ? { why: `${id} is not among the answers` }
      : { thing: named(world, endpoint, 'vpce', world.vpcOwner) };
  }
  const [one] = interfacesAt(world, subnet, securityGroups);
  if (!one) return { why: `no network interface of ${id} in ${subnet} is among the answers` };
  return { thing: nameOfInterface(world, one) };
}

/** The first address of a range speaks for it. */
function atAddress(world: World, from: NetworkInterface, cidr: string, path: Path): Ending | Unended {
  const address = addressOf(cidr)?.version === 4 ? cidr : firstAddress(cidr)[0];
  if (address === undefined) return { why: `the Reachability Analyzer knows IPv4 only, and ${cidr} is none` };
  const thing = gatewayOf(world, from, path);
  if (thing !== undefined) return { thing, address };
  const own = world.found.interfaces.find(({ addresses, vpc }) => vpc === from.vpc && addresses.includes(address));
  return own ? { thing: nameOfInterface(world, own) } : { address };
}

/** Of a service that nobody leads to, an address of it: then the analysis says why nobody does. */
function inPublic(world: World, from: NetworkInterface, need: Need, path: Path): Ending | Unended {
  const thing = gatewayOf(world, from, path);
  if (thing !== undefined) return { thing };
  const service = isService(need) ? endpointName(need.service, need.region) : undefined;
  const address = service === undefined ? undefined : world.found.serviceAddresses.get(service);
  if (address !== undefined) return { address };
  const isEndpoint = lastGateway(path)?.kind === 'endpoint';
  return { why: isEndpoint ? `no prefix list of ${service} is among the answers` : whyOf(path) };
}

/** The last gateway on the way there: what is beyond belongs to others. */
function lastGateway({ hops }: Path): Hop | undefined {
  const kinds: readonly Hop['kind'][] = ['endpoint', 'internet gateway', 'peering', 'transit gateway'];
  return [...hops].reverse().find(({ kind, way }) => way === 'there' && kinds.includes(kind));
}

/** A gateway that may be a destination. */
function gatewayOf(world: World, { vpc }: NetworkInterface, path: Path): string | undefined {
  const last = lastGateway(path);
  if (!last || last.kind === 'endpoint') return undefined;
  if (last.kind === 'internet gateway') return inVpcOwner(world, internetGatewayOf(world, vpc), 'igw');
  if (last.kind === 'peering') return inVpcOwner(world, peeringIn(world, last.at, vpc), 'pcx');
  return inVpcOwner(world, attachmentIn(world, last.at, vpc), 'tgw-attach');
}

function inVpcOwner(world: World, id: Id | undefined, prefix: 'igw' | 'pcx' | 'tgw-attach'): string | undefined {
  return id === undefined ? undefined : named(world, id, prefix, world.vpcOwner);
}

/** How paths name an interface. */
export function nameOfInterface(world: World, { id, owner = world.home.accountId }: NetworkInterface): string {
  return named(world, id, 'eni', owner);
}

/** The first hop that is missing, or not known. */
export function whyOf({ hops, to }: Path): string {
  for (const { at, verdict } of hops) {
    if (verdict.is === 'assumed') return verdict.why;
    if (verdict.is === 'blocked') return `the path ends at ${at}, as ${meaningOf(verdict)}`;
  }
  return `what leads to ${to} is not among the answers`;
}
