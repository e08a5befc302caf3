// A packet on its way, gateway by gateway, until it is delivered, leaves the cloud, or is lost.
import { isPublic } from '../aws/address-range';
import { aclHop } from './filters';
import {
  blocked,
  assumed,
  faultOf,
  passAll,
  proven,
  then,
  type Answer,
  type Hop,
  type Step,
  type Verdict,
} from './hop';
import { byId, regionOf, share, vpcOf, type Network } from './network';
import { lost, mostGateways, withoutIt, type Arrival, type Packet, type Spot } from './packet';
import { isOneOf, routeIn } from './routes';
import { isUnknown, type Fact, type Id, type Peering, type RouteTarget } from './topology';
import { acrossGateway } from './transit';

/** From a subnet to wherever its route table leads. */
export function forward(network: Network, spot: Spot, packet: Packet): Step<Arrival> {
  const { way, to, ports } = packet;
  const { table, chosen, mayBeOther } = routeIn(network, spot.subnet, to);
  const isLocal = chosen !== undefined && !isUnknown(chosen.target) && chosen.target.kind === 'local';
  const stays = isLocal && to.subnet === spot.subnet;
  const out = stays ? [] : aclHop(network, spot.subnet, 'egress', to, ports, way);
  const end: Verdict = mayBeOther ? assumed(mayBeOther) : blocked('NO_ROUTE_TO_DESTINATION');
  const route: Hop = {
    kind: 'route',
    way,
    at: table,
    ...(chosen && { by: chosen.id }),
    verdict: chosen && !mayBeOther ? proven : end,
  };
  const left = passAll(stays ? [] : [...out, route], chosen?.target);
  if (spot.passed > mostGateways)
    return { hops: [...left.hops, { ...route, verdict: blocked('NO_POSSIBLE_DESTINATION') }] };
  return then(left, (target) =>
    isUnknown(target) ? lost('route', table, target, way) : through(network, spot, packet, target),
  );
}

type Through = (network: Network, spot: Spot, packet: Packet, id: Id) => Step<Arrival>;

const ways: Readonly<Record<RouteTarget['kind'], Through>> = {
  local: throughLocal,
  peering: throughPeering,
  'transit-gateway': throughTransit,
  nat: throughNat,
  'internet-gateway': throughInternetGateway,
  'egress-only': throughInternetGateway,
  'gateway-endpoint': throughEndpoint,
  appliance: (_, __, { way }, id) => lost('route', id, { unknown: `what ${id} does with it is not known` }, way),
  blackhole: (_, __, { way }, id) => ({ hops: [{ kind: 'route', way, at: id, verdict: blocked('BAD_STATE_ROUTE') }] }),
};

function through(network: Network, spot: Spot, packet: Packet, { kind, id }: RouteTarget): Step<Arrival> {
  return ways[kind](network, spot, packet, id);
}

function throughLocal(network: Network, { subnet, by }: Spot, { to, way }: Packet): Step<Arrival> {
  const vpc = vpcOf(network, subnet);
  const groups = by === 'interface';
  // Of a subnet that nobody declares this much is known: it is in its own VPC.
  if (isUnknown(vpc) && to.subnet !== subnet) return lost('destination', subnet, vpc, way);
  return { hops: [], where: { kind: 'vpc', vpc: isUnknown(vpc) ? subnet : vpc, from: subnet, groups } };
}

function throughPeering(network: Network, spot: Spot, packet: Packet, id: Id): Step<Arrival> {
  const { way } = packet;
  const peering = byId(network.topology.peerings).get(id);
  if (!peering) return withoutIt(network, 'peering', id, way);
  const [near, far] = endsOf(network, spot, peering);
  if (isUnknown(near)) return lost('peering', id, near, way);
  if (far === undefined) return { hops: [{ kind: 'peering', way, at: id, verdict: blocked('wrong-vpc') }] };
  if (isUnknown(far)) return lost('peering', id, far, way);
  const verdict = peeringVerdict(network, spot, packet, peering, [near, far]);
  const groups = sameRegion(network, near, far);
  return passAll([{ kind: 'peering', way, at: id, verdict }], { kind: 'vpc', vpc: far, groups } as const);
}

/** The VPC on this side, and the one beyond: none when the connection belongs to others. */
function endsOf(
  network: Network,
  { subnet }: Spot,
  { requester, accepter }: Peering,
): [Fact<Id>, Fact<Id> | undefined] {
  const near = vpcOf(network, subnet);
  const ends = [requester, accepter];
  const unknown = ends.find((end) => isUnknown(end));
  if (ends.includes(near)) return [near, requester === near ? accepter : requester];
  return [near, unknown];
}

/** Source: the peering guide, "VPC peering limitations": no overlap, nothing beyond the two VPCs on either side. */
function peeringVerdict(
  network: Network,
  { by }: Spot,
  { to }: Packet,
  { accepted }: Peering,
  [near, far]: readonly [Id, Id],
): Verdict {
  const [one, other] = [network.vpc(near)?.cidrs, network.vpc(far)?.cidrs];
  if (accepted === false || (one && other && share(one, other))) return blocked('BAD_STATE');
  if (by !== 'interface' || to.address === 'public') return blocked('PCX_REQUIRES_ADDRESS_IN_VPC_CIDR');
  const isThere = other
    ? isOneOf(other, to, `whether it is in ${far} is not declared`)
    : { unknown: `${far} is not declared` };
  if (isThere === false) return blocked('PCX_REQUIRES_ADDRESS_IN_VPC_CIDR');
  const unknown = [accepted, isThere, one?.rest, other?.rest].find((fact) => isUnknown(fact));
  return unknown ? assumed(unknown) : proven;
}

/** Groups of a peer can be named in its own Region only. Source: the peering guide, "Reference peer groups". */
export function sameRegion(network: Network, one: Id, other: Id): Answer {
  const [here, there] = [regionOf(network, one), regionOf(network, other)];
  if (here === undefined || there === undefined)
    return { unknown: `the Region of ${one} or of ${other} is not declared` };
  return here === there;
}

function throughTransit(network: Network, spot: Spot, packet: Packet, id: Id): Step<Arrival> {
  const { way, from, ports } = packet;
  const vpc = vpcOf(network, spot.subnet);
  if (isUnknown(vpc)) return lost('transit gateway', id, vpc, way);
  const { attachments, transitGateways } = network.topology;
  const attachment = attachments.find((one) => one.kind === 'vpc' && one.gateway === id && one.vpc === vpc);
  const isOurs = transitGateways.some((gateway) => gateway.id === id);
  if (attachment?.kind !== 'vpc') {
    const faulty = network.topology.faulty.find((one) => one.gateway === id && one.vpc === vpc);
    if (faulty) return { hops: [{ kind: 'transit gateway', way, at: faulty.id, verdict: faultOf(faulty) }] };
    if (!isOurs || attachments.some((one) => one.gateway !== id && isUnknown(one.gateway)))
      return lost('transit gateway', id, { unknown: `the attachments of ${id} are not declared` }, way);
    return { hops: [{ kind: 'transit gateway', way, at: id, verdict: blocked('not-attached') }] };
  }
  const zone = network.subnet(spot.subnet)?.zone ?? { unknown: `the zone of ${spot.subnet} is not declared` };
  const zones = attachment.subnets.known.map((subnet) => ({ subnet, zone: network.subnet(subnet)?.zone }));
  const same = zones.find((one) => one.subnet === spot.subnet || (one.zone === zone && !isUnknown(zone)));
  const doors = same ? [same.subnet] : attachment.subnets.known;
  const unsure = isUnknown(zone)
    ? zone
    : (attachment.subnets.rest ?? zones.map((one) => one.zone).find((one) => isUnknown(one)));
  const verdict = same ? proven : isUnknown(unsure) ? assumed(unsure) : blocked('TGW_ROUTE_AZ_RESTRICTION');
  const inward = doors.flatMap((door) => aclHop(network, door, 'ingress', from, ports, way));
  const hop: Hop = { kind: 'transit gateway', way, at: attachment.id, verdict };
  return then(passAll([hop, ...inward], attachment), (attachment) =>
    acrossGateway(
      { network, forward },
      { gateway: id, attachment, zone, passed: spot.passed + 1, groups: attachment.groupReferences },
      packet,
    ),
  );
}

function throughNat(network: Network, spot: Spot, packet: Packet, id: Id): Step<Arrival> {
  const { way, from, ports } = packet;
  const nat = byId(network.topology.natGateways).get(id);
  if (!nat) return withoutIt(network, 'NAT gateway', id, way);
  if (isUnknown(nat.subnet)) return lost('NAT gateway', id, nat.subnet, way);
  const { subnet } = nat;
  if (nat.connectivity === 'private')
    return lost('NAT gateway', id, { unknown: `where the private ${id} leads is not known` }, way);
  const hop: Hop = { kind: 'NAT gateway', way, at: id, verdict: natVerdict(network, spot, subnet, nat.elasticAddress) };
  const inward = subnet === spot.subnet ? [] : aclHop(network, subnet, 'ingress', from, ports, way);
  const beyond = (): Step<Arrival> => {
    const translated = { ...packet, from: { ...packet.from, subnet, securityGroups: { known: [] } } };
    return forward(network, { subnet, by: 'nat', passed: spot.passed + 1 }, translated);
  };
  const came = then(passAll([hop, ...inward], id), beyond);
  return came.where?.kind === 'internet' ? { ...came, where: { kind: 'internet', nat: subnet } } : came;
}

function natVerdict(network: Network, { subnet, by }: Spot, natSubnet: Id, elasticAddress: boolean): Verdict {
  const [here, there] = [vpcOf(network, subnet), vpcOf(network, natSubnet)];
  if (by === 'nat') return blocked('NO_POSSIBLE_DESTINATION');
  if (!elasticAddress) return blocked('nat-without-elastic-address');
  const unknown = [here, there].find((vpc) => isUnknown(vpc));
  if (unknown) return assumed(unknown);
  return here === there ? proven : blocked('wrong-vpc');
}

/** Neither the job nor what comes through a transit gateway has a public address: a NAT gateway gives one. */
function throughInternetGateway(network: Network, spot: Spot, { to, way }: Packet, id: Id): Step<Arrival> {
  const gateway = byId(network.topology.internetGateways).get(id);
  const verdict = (): Verdict => {
    const isSixOut = gateway?.kind === 'egress-only' && typeof to.address === 'object' && to.address.version === 6;
    if (typeof to.address === 'object' && !isPublic(to.address))
      return blocked('IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS');
    if (spot.by !== 'nat' && !isSixOut) return blocked('IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS');
    const [own, here] = [gateway?.vpc ?? { unknown: `${id} is not declared` }, vpcOf(network, spot.subnet)];
    const unknown = [own, here].find((vpc) => isUnknown(vpc));
    if (unknown) return assumed(unknown);
    return own === here ? proven : blocked('wrong-vpc');
  };
  return passAll([{ kind: 'internet gateway', way, at: id, verdict: verdict() }], { kind: 'internet' } as const);
}

function throughEndpoint(network: Network, { by }: Spot, { way }: Packet, id: Id): Step<Arrival> {
  const endpoint = byId(network.topology.endpoints).get(id);
  if (!endpoint) return withoutIt(network, 'endpoint', id, way);
  const passes = endpoint.pending ? assumed(endpoint.pending) : proven;
  const verdict = by === 'interface' ? passes : blocked('gateway-endpoint-from-elsewhere');
  return passAll([{ kind: 'endpoint', way, at: id, verdict }], { kind: 'service' } as const);
}
