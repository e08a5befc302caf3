// Through a transit gateway: the table that an attachment is associated with, the route in it, the attachment beyond.
import { assumed, blocked, passAll, proven, then, type Answer, type Hop, type Step, type Verdict } from './hop';
import { byId, type Network } from './network';
import { lost, mostGateways, withoutIt, type Arrival, type Packet, type Spot } from './packet';
import { transitRouteIn, type TransitTarget } from './routes';
import { isUnknown, type Attachment, type Fact, type Id, type TransitRouteTable, type Unknown } from './topology';

/** A packet that has come in by an attachment. */
export interface Inside {
  readonly gateway: Id;
  readonly attachment: Pick<Attachment, 'id'>;
  /** Of the subnet that it comes from: the gateway keeps to it where it can. */
  readonly zone: Fact<string>;
  readonly passed: number;
  /** Whether the attachment tells which groups the sender is in. */
  readonly groups: Answer;
}

/** The network, and how a packet goes on in a VPC that it has come into. */
interface World {
  readonly network: Network;
  readonly forward: (network: Network, spot: Spot, packet: Packet) => Step<Arrival>;
}

/** Across one gateway, and those that are joined to it. */
export function acrossGateway(world: World, inside: Inside, packet: Packet): Step<Arrival> {
  const { network } = world;
  const { way, to } = packet;
  const association = associationOf(network, inside);
  if (isUnknown(association)) return lost('transit gateway', inside.gateway, association, way);
  const at = inside.attachment.id;
  if (!association) {
    const verdict = blocked('TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION');
    return { hops: [{ kind: 'transit gateway', way, at, verdict }] };
  }
  const { chosen, mayBeOther } = transitRouteIn(network, association.table, to);
  const none: Verdict = mayBeOther ? assumed(mayBeOther) : blocked('TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT');
  const verdict =
    chosen?.target === 'blackhole' ? blocked('TGW_RTB_BAD_STATE_ROUTE') : chosen && !mayBeOther ? proven : none;
  const table = association.table.id;
  const hops: Hop[] = [
    { kind: 'transit gateway', way, at, by: association.id, verdict: proven },
    { kind: 'route', way, at: table, ...(chosen && { by: chosen.id }), verdict },
  ];
  return then(passAll(hops, chosen?.target), (target) =>
    isUnknown(target) ? lost('route', table, target, way) : toAttachment(world, inside, packet, target),
  );
}

interface Association {
  readonly id: Id;
  readonly table: TransitRouteTable;
}

function associationOf({ topology }: Network, { gateway, attachment }: Inside): Association | Unknown | undefined {
  const tables = topology.transitRouteTables.filter((table) => table.gateway === gateway);
  for (const table of tables)
    for (const one of table.associations.known) if (one.attachment === attachment.id) return { id: one.id, table };
  const rest = tables.map(({ associations }) => associations.rest).find((one) => one !== undefined);
  const isOurs = topology.transitGateways.some(({ id }) => id === gateway);
  return rest ?? (isOurs ? undefined : { unknown: `the route tables of ${gateway} are not declared` });
}

function toAttachment(world: World, inside: Inside, packet: Packet, target: TransitTarget): Step<Arrival> {
  const { way } = packet;
  const id = target === 'blackhole' ? target : target.attachment;
  const attachment = byId(world.network.topology.attachments).get(id);
  if (!attachment) return withoutIt(world.network, 'transit gateway', id, way);
  if (attachment.kind === 'site') return { hops: [], where: { kind: 'site', attachment: id } };
  if (attachment.kind === 'peering') return toPeer(world, inside, packet, attachment);
  return intoVpc(world, inside, packet, attachment);
}

function toPeer(
  world: World,
  { gateway, zone, passed }: Inside,
  packet: Packet,
  attachment: Extract<Attachment, { readonly kind: 'peering' }>,
): Step<Arrival> {
  const { id, accepted, peer } = attachment;
  const { way } = packet;
  const other = attachment.gateway === gateway ? peer : attachment.gateway;
  if (isUnknown(other)) return lost('transit gateway', id, other, way);
  const verdict = isUnknown(accepted) ? assumed(accepted) : accepted ? proven : blocked('BAD_STATE_ATTACHMENT');
  const hop: Hop = { kind: 'transit gateway', way, at: id, verdict };
  if (passed > mostGateways) return { hops: [{ ...hop, verdict: blocked('NO_POSSIBLE_DESTINATION') }] };
  const beyond = { gateway: other, attachment, zone, passed: passed + 1, groups: false };
  return then(passAll([hop], beyond), (next) => acrossGateway(world, next, packet));
}

/** By the subnet of the attachment in the packet's own zone, or by any of them where it has none there. */
function intoVpc(
  { network, forward }: World,
  { gateway, zone, passed, groups }: Inside,
  packet: Packet,
  attachment: Extract<Attachment, { readonly kind: 'vpc' }>,
): Step<Arrival> {
  const { way } = packet;
  const { known, rest } = attachment.subnets;
  const own = known.filter((subnet) => !isUnknown(zone) && network.subnet(subnet)?.zone === zone);
  const doors = own.length > 0 ? own : known;
  if (doors.length === 0)
    return lost(
      'transit gateway',
      attachment.id,
      rest ?? { unknown: `the subnets of ${attachment.id} are not declared` },
      way,
    );
  const supported = groupsAcross(network, gateway, attachment, groups);
  const steps = doors.map((subnet) => forward(network, { subnet, by: 'transit', passed }, packet));
  const step = steps.find(({ where }) => where === undefined) ?? steps[0];
  if (step?.where?.kind !== 'vpc') return step ?? { hops: [] };
  return { ...step, where: { ...step.where, groups: supported } };
}

/** On both attachments and on the gateway. Source: the guide of transit gateways, "Security group referencing". */
function groupsAcross(
  network: Network,
  gateway: Id,
  { groupReferences }: { groupReferences: Answer },
  near: Answer,
): Answer {
  const own = byId(network.topology.transitGateways).get(gateway)?.groupReferences;
  const all = [near, groupReferences, own ?? { unknown: `the options of ${gateway} are not declared` }];
  if (all.includes(false)) return false;
  return all.find((one) => isUnknown(one)) ?? true;
}
