// One connection, from a subnet of the job to a destination and back, hop by hop.
import { addressOf, type Address } from '../aws/address-range';
import type { Need } from '../facts/need';
import type { Target } from './destination';
import { aclHop, ephemeral, groupHop, type PortRange } from './filters';
import { forward, sameRegion } from './forward';
import { assumed, blocked, passAll, proven, then, type Answer, type Hop, type Step, type Verdict } from './hop';
import { byId, holds, vpcOf, type Network } from './network';
import { lost, type Arrival, type Packet } from './packet';
import type { Party } from './party';
import { isOneOf } from './routes';
import { asOneHost } from './somewhere';
import { acrossGateway } from './transit';
import { isUnknown, type Id, type Placed } from './topology';

/** A path, and whether it is proven: its last hop is the one that is missing when it is blocked. */
export interface Path {
  readonly subnet: Id;
  readonly to: string;
  /** What it leads to; absent where the name already ends it. */
  readonly target?: Target;
  readonly hops: readonly Hop[];
  readonly verdict: Hop['verdict']['is'];
}

/** A need, and the paths to all that it is, from all subnets. */
export interface Reached {
  readonly need: Need;
  readonly paths: readonly Path[];
  readonly verdict: Path['verdict'];
}

/** What is true of all hops is true of a path. */
export function verdictOf(hops: readonly Hop[]): Path['verdict'] {
  const all = hops.map(({ verdict }) => verdict.is);
  if (all.includes('blocked')) return 'blocked';
  return all.includes('assumed') ? 'assumed' : 'proven';
}

/**
 * The worst of the paths between all addresses that rules and routes can tell from each other. The job has addresses
 * everywhere in its subnet; a host of which a range is known has one somewhere in it.
 */
export function trace(network: Network, job: Placed, subnet: Id, target: Target, ports: PortRange): Path {
  const none: Path = { subnet, to: target.id, target, hops: [], verdict: 'assumed' };
  const paths = endsOf(network, target).map((to) => {
    const all = addressesOf(network, subnet, versionOf(to)).map((address): Path => {
      const hops = between(network, partyOf(address, job, subnet), to, target, ports);
      return { subnet, to: target.id, target, hops, verdict: verdictOf(hops) };
    });
    return worstOf(all) ?? none;
  });
  return worstOf(asOneHost(paths)) ?? none;
}

/** A path that is blocked before one that is assumed. */
function worstOf(paths: readonly Path[]): Path | undefined {
  const of = (verdict: Path['verdict']): Path | undefined => paths.find((path) => path.verdict === verdict);
  return of('blocked') ?? of('assumed') ?? paths[0];
}

/** A packet has one version of the protocol; what is public is reached by IPv4. */
function versionOf({ address }: Party): Address['version'] {
  return typeof address === 'object' ? address.version : 4;
}

/** Those of one version; of a subnet that has none of it, and of one that nobody knows, some address. */
function addressesOf(network: Network, subnet: Id, version: Address['version']): (Address | 'unknown')[] {
  const all = network.subnet(subnet)?.cidrs.known.flatMap((cidr) => network.samples(cidr)) ?? [];
  const own = all.filter((address) => address.version === version);
  return own.length > 0 ? own : ['unknown'];
}

/** IPv4 where a subnet has it. */
function preferred(network: Network, subnet: Id): (Address | 'unknown')[] {
  const [first, ...more] = addressesOf(network, subnet, 4);
  return first === undefined || first === 'unknown' ? addressesOf(network, subnet, 6) : [first, ...more];
}

function partyOf(address: Party['address'], { securityGroups }: Pick<Placed, 'securityGroups'>, subnet?: Id): Party {
  return { address, securityGroups, ...(subnet !== undefined && { subnet }) };
}

function endsOf(network: Network, target: Target): Party[] {
  const none = { securityGroups: { known: [] } };
  if (target.kind === 'interface')
    return preferred(network, target.subnet).map((address) => partyOf(address, target, target.subnet));
  if (target.kind === 'public')
    return [{ address: 'public', ...none, ...(target.service && { service: target.service }) }];
  if (target.kind === 'unknown') {
    const address = target.like === undefined ? undefined : addressOf(target.like);
    return [{ address: address ?? 'unknown', securityGroups: { known: [], rest: target.why } }];
  }
  const unknownGroups = { known: [], rest: { unknown: `the security groups of ${target.id} are not known` } };
  const single = addressOf(target.cidr);
  const addresses = single ? [single] : network.samples(target.cidr);
  return addresses.map((address) => ({ address, securityGroups: unknownGroups }));
}

function between(network: Network, from: Party, to: Party, target: Target, ports: PortRange): readonly Hop[] {
  const subnet = String(from.subnet);
  const out = groupHop(network, from, 'egress', to, ports, seenFrom(network, subnet, to));
  const start: Step<true> = passAll([out], true);
  const there = then(start, (): Step<Arrival> => {
    if (target.kind === 'unknown' && target.like === undefined)
      return lost('destination', target.id, target.why, 'there');
    const packet: Packet = { from, to, ports, way: 'there' };
    return forward(network, { subnet, by: 'interface', passed: 0 }, packet);
  });
  const delivered = then(there, (arrival) => deliver(network, from, to, target, ports, arrival));
  return then(delivered, (arrival) => back(network, from, to, arrival)).hops;
}

/** Groups of others can be named in outbound rules in the VPC, and across a peering connection within the Region. */
function seenFrom(network: Network, subnet: Id, { subnet: other }: Party): Answer {
  if (other === undefined || other === subnet) return other === subnet;
  const [here, there] = [vpcOf(network, subnet), vpcOf(network, other)];
  const unknown = [here, there].find((vpc) => isUnknown(vpc));
  if (isUnknown(unknown)) return unknown;
  if (here === there) return true;
  const peering = network.topology.peerings.find(({ requester, accepter }) =>
    [requester, accepter].every((end) => end === here || end === there),
  );
  return peering === undefined ? false : sameRegion(network, String(here), String(there));
}

/** A connection that has arrived: who takes it. Where it is delivered is kept for the way back. */
interface Delivered {
  readonly arrival: Arrival;
  readonly subnet?: Id;
}

function deliver(
  network: Network,
  from: Party,
  to: Party,
  target: Target,
  ports: PortRange,
  arrival: Arrival,
): Step<Delivered> {
  if (arrival.kind === 'service') return { hops: [], where: { arrival } };
  if (arrival.kind === 'internet') return outside(to, target, arrival);
  if (arrival.kind === 'site') return atSite(network, to, arrival);
  if (to.address === 'public')
    return lost('destination', arrival.vpc, { unknown: `who forwards it in ${arrival.vpc} is not known` }, 'there');
  const subnet = to.subnet ?? subnetOf(network, arrival.vpc, to);
  if (subnet === undefined) return nobody(network, arrival.vpc);
  const own = vpcOf(network, subnet);
  if (!isUnknown(own) && own !== arrival.vpc) return nobody(network, arrival.vpc);
  const inward = arrival.from === subnet ? [] : aclHop(network, subnet, 'ingress', from, ports, 'there');
  const into = groupHop(network, { ...to, subnet }, 'ingress', from, ports, arrival.groups);
  const hops = [...inward, into, ...(target.kind === 'interface' ? target.beyond : [])];
  return passAll(hops, { arrival, subnet });
}

function outside({ address }: Party, target: Target, arrival: Arrival): Step<Delivered> {
  const hop: Hop = { kind: 'destination', way: 'there', at: target.id, verdict: proven };
  if (address !== 'unknown' && target.kind !== 'interface') return { hops: [hop], where: { arrival } };
  return { hops: [{ ...hop, verdict: blocked('NO_POSSIBLE_DESTINATION') }] };
}

function atSite(network: Network, to: Party, arrival: Extract<Arrival, { kind: 'site' }>): Step<Delivered> {
  const attachment = byId(network.topology.attachments).get(arrival.attachment);
  const site = attachment?.kind === 'site' ? attachment.site : arrival.attachment;
  const cidrs = byId(network.topology.sites).get(site)?.cidrs;
  const why = `whether it is at ${site} is not declared`;
  const isThere = cidrs ? isOneOf(cidrs, to, why) : { unknown: why };
  const verdict: Verdict = isUnknown(isThere)
    ? assumed(isThere)
    : isThere
      ? proven
      : blocked('NO_POSSIBLE_DESTINATION');
  return passAll([{ kind: 'site', way: 'there', at: site, verdict }], { arrival });
}

/** The subnet that an address is in. */
function subnetOf({ topology }: Network, vpc: Id, { address }: Party): Id | undefined {
  if (typeof address !== 'object') return undefined;
  return topology.subnets.find((subnet) => subnet.vpc === vpc && holds(subnet.cidrs, address) === true)?.id;
}

/** In a VPC that is planned all subnets are known; of one that exists there may be others. */
function nobody({ vpc }: Network, id: Id): Step<never> {
  const known = vpc(id);
  const verdict =
    known === undefined || known.otherEndpoints
      ? assumed({ unknown: `the subnets of ${id} are not all declared` })
      : blocked('NO_POSSIBLE_DESTINATION');
  return { hops: [{ kind: 'destination', way: 'there', at: id, verdict }] };
}

/** The answer: past network ACLs, which know nothing of the question, and by routes of its own. */
function back(network: Network, from: Party, to: Party, { arrival, subnet }: Delivered): Step<true> {
  const home = String(from.subnet);
  const packet: Packet = { from: to, to: from, ports: ephemeral, way: 'back' };
  const last = (came: Arrival): Step<true> => {
    const isHome = came.kind === 'vpc' && (isUnknown(vpcOf(network, home)) || came.vpc === vpcOf(network, home));
    if (!isHome)
      return { hops: [{ kind: 'destination', way: 'back', at: home, verdict: blocked('NO_POSSIBLE_DESTINATION') }] };
    return passAll(came.from === home ? [] : aclHop(network, home, 'ingress', to, ephemeral, 'back'), true);
  };
  if (arrival.kind === 'service') return passAll(aclHop(network, home, 'ingress', to, ephemeral, 'back'), true);
  if (arrival.kind === 'site') return then(fromSite(network, packet, arrival.attachment), last);
  if (arrival.kind === 'internet') return fromInternet(network, packet, arrival.nat, home, last);
  return then(forward(network, { subnet: String(subnet), by: 'interface', passed: 0 }, packet), last);
}

function fromInternet(
  network: Network,
  packet: Packet,
  nat: Id | undefined,
  home: Id,
  last: (arrival: Arrival) => Step<true>,
): Step<true> {
  if (nat === undefined) return passAll(aclHop(network, home, 'ingress', packet.from, ephemeral, 'back'), true);
  const inward = passAll(aclHop(network, nat, 'ingress', packet.from, ephemeral, 'back'), nat);
  return then(
    then(inward, (subnet) => forward(network, { subnet, by: 'interface', passed: 0 }, packet)),
    last,
  );
}

function fromSite(network: Network, packet: Packet, id: Id): Step<Arrival> {
  const attachment = byId(network.topology.attachments).get(id);
  if (attachment?.kind !== 'site' || isUnknown(attachment.gateway))
    return lost('site', id, { unknown: `the gateway of ${id} is not declared` }, 'back');
  const { gateway, announced, site } = attachment;
  const isAnnounced = announced
    ? isOneOf(announced, packet.to, `whether ${id} announces the subnet is not known`)
    : true;
  const verdict: Verdict = isUnknown(isAnnounced)
    ? assumed(isAnnounced)
    : isAnnounced
      ? proven
      : blocked('not-announced');
  const inside = { gateway, attachment, zone: { unknown: `${site} is in no zone` }, passed: 0, groups: false };
  return then(passAll([{ kind: 'site', way: 'back', at: id, verdict }], inside), (next) =>
    acrossGateway({ network, forward }, next, packet),
  );
}
