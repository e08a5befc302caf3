// A second opinion on reachability, written apart from the checker: a breadth-first search over an explicit graph of
// hops, for one pair of addresses at a time. It knows fully known networks of IPv4 whose ranges are /30 or larger, and
// says yes or no; everything is looked up by walking through the lists.
import { endpointName } from '../../src/aws/services';
import type { Need } from '../../src/facts/need';
import type { AclRule, GroupRule, Id, Ports, Route, Topology, TransitRoute } from '../../src/reach/topology';

/** What rules see of one end. */
interface End {
  /** Of no public address more is known than this. */
  readonly ip: number | 'public';
  readonly service?: string;
  readonly subnet?: Id;
  /** Undefined: somebody else's, whose rules are taken to admit. */
  readonly groups?: readonly Id[];
}

/** Where a packet can be. */
type Node =
  | { readonly at: 'interface'; readonly subnet: Id; readonly by: 'own' | 'transit' | 'nat'; readonly seen: boolean }
  | { readonly at: 'fabric'; readonly vpc: Id; readonly from?: Id; readonly seen: boolean }
  | {
      readonly at: 'gateway';
      readonly gateway: Id;
      readonly attachment: Id;
      readonly zone?: string;
      readonly seen: boolean;
    }
  | { readonly at: 'delivered'; readonly seen: boolean }
  | { readonly at: 'service' }
  | { readonly at: 'internet'; readonly nat: Id }
  | { readonly at: 'site'; readonly attachment: Id };

interface Packet {
  readonly from: End;
  readonly to: End;
  readonly port: number;
}

const edgePorts: readonly number[] = [1024, 8000, 9097, 9098, 9099, 20_000, 32_768, 65_535];

/** Whether every address of every subnet of the job reaches all of what is needed, and is answered. */
export function isReached(topology: Topology, need: Need): boolean {
  const job = topology.application;
  if (!job) throw new Error('there is no job');
  return job.subnets.known.every((subnet) => {
    const ends = endsOf(topology, need, vpcOf(topology, subnet));
    return (
      ends !== undefined &&
      addressesIn(cidrOf(topology, subnet)).every((ip) =>
        ends.every((to) => isPairReached(topology, { ip, subnet, groups: job.securityGroups.known }, to, need.port)),
      )
    );
  });
}

/** All that a need is; undefined when its name leads nowhere. */
function endsOf(topology: Topology, need: Need, vpc: Id): End[] | undefined {
  const names = find(topology.vpcs, vpc);
  const resolves = names.dnsSupport === true && names.dnsHostnames === true;
  if ('service' in need) {
    const service = endpointName(need.service, need.region);
    const own = topology.endpoints.find(
      (one) => one.kind === 'interface' && one.vpc === vpc && one.service === service && one.privateDns === true,
    );
    if (!own) return [{ ip: 'public', service }];
    return resolves ? interfaces(topology, own) : undefined;
  }
  if (typeof need.host !== 'string') {
    const store = '$ref' in need.host ? need.host.$ref[0] : 'none';
    return interfaces(topology, find(topology.stores, store));
  }
  if (/^[0-9.]+$/.test(need.host)) return [{ ip: numberOf(need.host) }];
  for (const zone of topology.hostedZones)
    for (const record of zone.records.known)
      if (zone.vpcs.known.includes(vpc) && record.name === need.host)
        return resolves
          ? record.values.known.flatMap((value) =>
              'of' in value ? interfaces(topology, find(topology.stores, value.of)) : [],
            )
          : undefined;
  return undefined;
}

function interfaces(
  topology: Topology,
  { subnets, securityGroups }: Pick<Topology['stores'][number], 'subnets' | 'securityGroups'>,
): End[] {
  return subnets.known.flatMap((subnet) =>
    addressesIn(cidrOf(topology, subnet)).map((ip) => ({ ip, subnet, groups: securityGroups.known })),
  );
}

function isPairReached(topology: Topology, from: End, to: End, port: number): boolean {
  const visible = isVisibleOut(topology, from, to);
  if (!allowedByGroups(topology, from.groups, 'egress', to, port, visible)) return false;
  const start: Node = { at: 'interface', subnet: String(from.subnet), by: 'own', seen: true };
  const ends = search(topology, start, { from, to, port });
  return ends !== undefined && ends.every((end) => isAnswered(topology, end, from, to, port));
}

/** All nodes where the packet may come out; undefined when it can get lost. */
function search(topology: Topology, start: Node, packet: Packet): Node[] | undefined {
  const ends: Node[] = [];
  let frontier: Node[] = [start];
  for (let step = 0; frontier.length > 0; step++) {
    if (step > 60) return undefined;
    const next: Node[] = [];
    for (const node of frontier) {
      const successors = successorsOf(topology, node, packet);
      if (successors.length === 0) return undefined;
      for (const one of successors) (isEnd(one) ? ends : next).push(one);
    }
    frontier = next;
  }
  return ends;
}

function isEnd({ at }: Node): boolean {
  return at === 'delivered' || at === 'service' || at === 'internet' || at === 'site';
}

function isAnswered(topology: Topology, end: Node, from: End, to: End, port: number): boolean {
  const home = String(from.subnet);
  const comesHome = (start: Node): boolean =>
    edgePorts.every((ephemeral) => {
      const ends = search(topology, start, { from: to, to: from, port: ephemeral });
      return ends !== undefined && ends.every(({ at }) => at === 'delivered');
    });
  if (end.at === 'delivered') {
    const seen = end.seen || false;
    const where = to.subnet ?? subnetOf(topology, to);
    return (
      (to.groups === undefined || allowedByGroups(topology, to.groups, 'ingress', from, port, seen)) &&
      comesHome({ at: 'interface', subnet: String(where), by: 'own', seen: true })
    );
  }
  if (end.at === 'service')
    return to.ip === 'public' && edgePorts.every((one) => passesAcl(topology, home, 'ingress', to, one));
  if (end.at === 'internet')
    return (
      to.ip === 'public' &&
      edgePorts.every((one) => passesAcl(topology, end.nat, 'ingress', to, one)) &&
      comesHome({ at: 'interface', subnet: end.nat, by: 'own', seen: false })
    );
  if (end.at !== 'site') return false;
  const attachment = find(topology.attachments, end.attachment);
  if (attachment.kind !== 'site' || typeof to.ip !== 'number' || typeof from.ip !== 'number') return false;
  const [there, here] = [to.ip, from.ip];
  return (
    find(topology.sites, attachment.site).cidrs.known.some((cidr) => within(there, cidr)) &&
    (attachment.announced === undefined || attachment.announced.known.some((cidr) => within(here, cidr))) &&
    comesHome({ at: 'gateway', gateway: String(attachment.gateway), attachment: attachment.id, seen: false })
  );
}

/** One hop on. */
function successorsOf(topology: Topology, node: Node, packet: Packet): Node[] {
  if (node.at === 'interface') return fromInterface(topology, node, packet);
  if (node.at === 'fabric') return fromFabric(topology, node, packet);
  if (node.at === 'gateway') return fromGateway(topology, node, packet);
  return [];
}

function fromInterface(topology: Topology, node: Extract<Node, { at: 'interface' }>, packet: Packet): Node[] {
  const { subnet, by, seen } = node;
  const { to, from, port } = packet;
  const vpc = vpcOf(topology, subnet);
  if (to.subnet === subnet) return [{ at: 'delivered', seen }];
  if (!passesAcl(topology, subnet, 'egress', to, port)) return [];
  const route = bestRoute(topology, subnet, to);
  if (!route) return [];
  const { kind, id } = route;
  if (kind === 'local') return [{ at: 'fabric', vpc, from: subnet, seen }];
  if (kind === 'gateway-endpoint') return by === 'own' && to.ip === 'public' ? [{ at: 'service' }] : [];
  if (kind === 'peering') return by === 'own' ? overPeering(topology, vpc, id, to) : [];
  if (kind === 'internet-gateway') {
    const isOurs = find(topology.internetGateways, id).vpc === vpc;
    return by === 'nat' && isOurs && to.ip === 'public' ? [{ at: 'internet', nat: subnet }] : [];
  }
  if (kind === 'nat') {
    const nat = find(topology.natGateways, id);
    const there = String(nat.subnet);
    if (by === 'nat' || !nat.elasticAddress || vpcOf(topology, there) !== vpc) return [];
    if (there !== subnet && !passesAcl(topology, there, 'ingress', from, port)) return [];
    return [{ at: 'interface', subnet: there, by: 'nat', seen: false }];
  }
  if (kind !== 'transit-gateway') return [];
  const attachment = topology.attachments.find((one) => one.kind === 'vpc' && one.gateway === id && one.vpc === vpc);
  if (attachment?.kind !== 'vpc') return [];
  const zone = String(find(topology.subnets, subnet).zone);
  const door = attachment.subnets.known.find((one) => find(topology.subnets, one).zone === zone);
  if (door === undefined || !passesAcl(topology, door, 'ingress', from, port)) return [];
  return [{ at: 'gateway', gateway: id, attachment: attachment.id, zone, seen: attachment.groupReferences === true }];
}

function overPeering(topology: Topology, vpc: Id, id: Id, to: End): Node[] {
  const { requester, accepter, accepted } = find(topology.peerings, id);
  if (accepted !== true || (requester !== vpc && accepter !== vpc)) return [];
  const far = String(requester === vpc ? accepter : requester);
  const [one, other] = [vpc, far].map((each) => find(topology.vpcs, each));
  const clash = one?.cidrs.known.some((a) =>
    other?.cidrs.known.some((b) => within(first(a), b) || within(first(b), a)),
  );
  if (clash || typeof to.ip !== 'number') return [];
  const { ip } = to;
  if (!other?.cidrs.known.some((cidr) => within(ip, cidr))) return [];
  return [{ at: 'fabric', vpc: far, seen: one?.region === other.region }];
}

function fromFabric(topology: Topology, node: Extract<Node, { at: 'fabric' }>, packet: Packet): Node[] {
  const { vpc, from, seen } = node;
  const { to, port } = packet;
  const subnet = to.subnet ?? subnetOf(topology, to);
  if (subnet === undefined || vpcOf(topology, subnet) !== vpc) return [];
  if (from !== subnet && !passesAcl(topology, subnet, 'ingress', packet.from, port)) return [];
  return [{ at: 'delivered', seen }];
}

function fromGateway(topology: Topology, node: Extract<Node, { at: 'gateway' }>, { to }: Packet): Node[] {
  const { gateway, attachment: inbound, zone, seen } = node;
  const table = topology.transitRouteTables.find(
    (one) => one.gateway === gateway && one.associations.known.some(({ attachment }) => attachment === inbound),
  );
  const target = table && bestTransitRoute(topology, table, to);
  if (target === undefined || target === 'blackhole') return [];
  const out = find(topology.attachments, target);
  if (out.kind === 'site') return [{ at: 'site', attachment: target }];
  const keeps = find(topology.transitGateways, gateway).groupReferences === true;
  if (out.kind === 'peering') {
    if (out.accepted !== true) return [];
    const other = String(out.gateway === gateway ? out.peer : out.gateway);
    return [{ at: 'gateway', gateway: other, attachment: target, ...(zone !== undefined && { zone }), seen: false }];
  }
  const doors = out.subnets.known.filter((one) => zone !== undefined && find(topology.subnets, one).zone === zone);
  return (doors.length > 0 ? doors : out.subnets.known).map((subnet) => ({
    at: 'interface',
    subnet,
    by: 'transit',
    seen: seen && keeps && out.groupReferences === true,
  }));
}

/** Longest prefix; a VPC's own addresses win a draw. */
function bestRoute(topology: Topology, subnet: Id, to: End): { kind: string; id: Id } | undefined {
  const { vpc, routeTable } = find(topology.subnets, subnet);
  const rows: { bits: number; kind: string; id: Id }[] = [];
  for (const cidr of find(topology.vpcs, String(vpc)).cidrs.known)
    if (typeof to.ip === 'number' && within(to.ip, cidr))
      rows.push({ bits: bitsOf(cidr), kind: 'local', id: String(vpc) });
  for (const { id, kind, routeTables, service } of topology.endpoints)
    if (
      kind === 'gateway' &&
      routeTables.known.includes(String(routeTable)) &&
      to.ip === 'public' &&
      service === to.service
    )
      rows.push({ bits: 32, kind: 'gateway-endpoint', id });
  for (const route of find(topology.routeTables, String(routeTable)).routes.known) {
    const bits = matchOf(route, to);
    const { target } = route;
    if (bits !== undefined && 'kind' in target) rows.push({ bits, kind: target.kind, id: target.id });
  }
  return longest(rows);
}

function matchOf({ destination }: Route, { ip }: End): number | undefined {
  if (!('cidr' in destination)) return undefined;
  const { cidr } = destination;
  if (ip === 'public') return bitsOf(cidr) === 0 ? 0 : undefined;
  return within(ip, cidr) ? bitsOf(cidr) : undefined;
}

function bestTransitRoute(
  topology: Topology,
  table: Topology['transitRouteTables'][number],
  { ip }: End,
): Id | 'blackhole' | undefined {
  const covers = (cidr: string): boolean => (ip === 'public' ? bitsOf(cidr) === 0 : within(ip, cidr));
  const rows: { bits: number; id: Id }[] = [];
  for (const { cidr, target } of table.routes.known as readonly (TransitRoute & { readonly cidr: string })[])
    if (covers(cidr))
      rows.push({
        bits: bitsOf(cidr),
        id: target === 'blackhole' ? target : String(Reflect.get(target, 'attachment')),
      });
  for (const { attachment: id } of table.propagations.known) {
    const from = find(topology.attachments, id);
    const cidrs =
      from.kind === 'vpc'
        ? find(topology.vpcs, String(from.vpc)).cidrs.known
        : from.kind === 'site'
          ? find(topology.sites, from.site).cidrs.known
          : [];
    for (const cidr of cidrs) if (covers(cidr)) rows.push({ bits: bitsOf(cidr), id });
  }
  return longest(rows)?.id;
}

/** The first of the longest. */
function longest<Row extends { bits: number }>(rows: readonly Row[]): Row | undefined {
  return rows.reduce<Row | undefined>((best, row) => (best && best.bits >= row.bits ? best : row), undefined);
}

/** In the VPC, or over a peering connection within the Region. */
function isVisibleOut(topology: Topology, { subnet: here }: End, { subnet: there }: End): boolean {
  if (here === undefined || there === undefined) return false;
  const [one, other] = [here, there].map((subnet) => vpcOf(topology, subnet));
  if (one === other) return true;
  const isPeered = topology.peerings.some(
    ({ requester, accepter }) => (requester === one && accepter === other) || (requester === other && accepter === one),
  );
  return isPeered && find(topology.vpcs, String(one)).region === find(topology.vpcs, String(other)).region;
}

function allowedByGroups(
  topology: Topology,
  groups: readonly Id[] | undefined,
  way: 'ingress' | 'egress',
  other: End,
  port: number,
  visible: boolean,
): boolean {
  const matches = ({ peer, ...ports }: GroupRule): boolean => {
    if (!opens(ports, port) || 'unknown' in peer) return false;
    if ('securityGroup' in peer) return visible && (other.groups ?? []).includes(peer.securityGroup);
    if ('cidr' in peer) return other.ip === 'public' ? bitsOf(peer.cidr) === 0 : within(other.ip, peer.cidr);
    const { service } = find(topology.prefixLists, peer.prefixList);
    return other.ip === 'public' && service !== undefined && service === other.service;
  };
  return (groups ?? []).some((group) => find(topology.securityGroups, group)[way].known.some(matches));
}

function passesAcl(topology: Topology, subnet: Id, way: 'ingress' | 'egress', other: End, port: number): boolean {
  const { networkAcl } = find(topology.subnets, subnet);
  if (networkAcl === 'default') return true;
  const rules = [...find(topology.networkAcls, String(networkAcl))[way].known];
  rules.sort((a, b) => Number(a.number) - Number(b.number));
  const covers = ({ cidr }: AclRule): boolean =>
    other.ip === 'public' ? bitsOf(String(cidr)) === 0 : within(other.ip, String(cidr));
  return rules.find((rule) => opens(rule, port) && covers(rule))?.action === 'allow';
}

function opens({ protocol, from = 0, to = 65_535 }: Ports, port: number): boolean {
  return protocol === 'all' || (protocol === 'tcp' && port >= from && port <= to);
}

function subnetOf(topology: Topology, { ip }: End): Id | undefined {
  return topology.subnets.find(({ cidrs }) => typeof ip === 'number' && cidrs.known.some((cidr) => within(ip, cidr)))
    ?.id;
}

function vpcOf(topology: Topology, subnet: Id): Id {
  return String(find(topology.subnets, subnet).vpc);
}

function cidrOf(topology: Topology, subnet: Id): string {
  return String(find(topology.subnets, subnet).cidrs.known[0]);
}

function find<Thing extends { readonly id: Id }>(things: readonly Thing[], id: Id): Thing {
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** One address of each /30. */
function addressesIn(cidr: string): number[] {
  const size = 2 ** (32 - bitsOf(cidr));
  return Array.from({ length: Math.max(1, size / 4) }, (_, at) => first(cidr) + 4 * at);
}

function numberOf(ip: string): number {
  return ip.split('.').reduce((whole, part) => whole * 256 + Number(part), 0);
}

function first(cidr: string): number {
  return numberOf(String(cidr.split('/')[0]));
}

function bitsOf(cidr: string): number {
  return Number(cidr.split('/')[1]);
}

function within(ip: number, cidr: string): boolean {
  return ip >= first(cidr) && ip < first(cidr) + 2 ** (32 - bitsOf(cidr));
}
