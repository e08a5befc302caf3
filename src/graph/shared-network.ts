// The network of another stack that an application stands in: its zones, and what its spec or its contract tells of the
// ways out of it. They are drawn as an own network's are.
import type { Need } from '../facts/need';
import { isShared, sharedZones } from '../network/normal';
import { addressIn, type Surroundings } from '../reach/surroundings';
import { isUnknown, type Attachment, type Fact, type Id, type Topology } from '../reach/topology';
import { networkTypes, typeOf, type NetworkType } from './network-types';
import { idOf, type Edge, type Node } from './picture';
import { shown, type Subject } from './subject';

export interface SharedNetwork {
  readonly zones: readonly Omit<Node, 'marks'>[];
  readonly nodes: readonly Omit<Node, 'marks'>[];
  /** The nodes that packets of the application's may go through. */
  readonly ways: readonly Node['id'][];
  /** Between the nodes. */
  readonly edges: readonly Edge[];
  /** The node through which a need is reached, where its path leads through one. */
  readonly by: (need: Need) => Node['id'] | undefined;
}

/** @param group the box of its VPC */
export function drawShared(subject: Subject, group: string): SharedNetwork {
  const { network } = subject.normalised.spec;
  if (!network || !isShared(network)) return nothing;
  const { surroundings } = subject;
  const things = surroundings ? thingsIn(surroundings) : [];
  const ids = new Map(things.map(({ id }) => [id, nodeIdOf(id)]));
  return {
    zones: sharedZones(network).map((zone) => ({
      id: idOf('zone', zone),
      kind: 'network',
      label: shown(zone, subject),
      lines: ['zone'],
      group,
    })),
    nodes: things.map((thing) => nodeOf(thing, subject, group)),
    ways: things.filter(({ type }) => type.isWay).map(({ id }) => nodeIdOf(id)),
    edges: things.flatMap(({ id, to }) => {
      const end = to === undefined || isUnknown(to) ? undefined : ids.get(to);
      return end === undefined ? [] : [{ from: nodeIdOf(id), to: end, kind: 'network' as const }];
    }),
    by: (need) => surroundings && leadingTo(need, things, subject, surroundings),
  };
}

const nothing: SharedNetwork = { zones: [], nodes: [], ways: [], edges: [], by: () => undefined };

/** What of the network's topology is drawn. */
interface Thing {
  readonly id: Id;
  readonly type: NetworkType;
  /** What tells one from another. */
  readonly says?: Fact<string>;
  /** What of the network it hangs on. */
  readonly to?: Fact<Id>;
  /** Whether what is reached through it is known by it: through a NAT gateway everything may be. */
  readonly leads?: true;
}

/** What the network's stack makes, and its endpoints, whoever made them. */
function thingsIn({ topology, told }: Surroundings): Thing[] {
  const { endpoints, natGateways, internetGateways, peerings, attachments, transitGateways } = topology;
  const known = endpoints.filter(({ service }) => !isUnknown(service));
  return [
    ...known.map(({ id, service }) => ({
      id,
      type: typeOf(id) ?? networkTypes.aws_vpc_endpoint,
      says: service,
      leads,
    })),
    ...natGateways.map(({ id }) => ({ id, type: typeOf(id) })),
    ...internetGateways.map(({ id }) => ({ id, type: typeOf(id) })),
    ...peerings.map((one) => ({ id: one.id, type: typeOf(one.id), says: otherEnd(one, told.vpc), leads })),
    ...attachments.map((one) => ({ id: one.id, type: typeOf(one.id), says: saidOf(one), to: one.gateway, leads })),
    ...transitGateways.map(({ id }) => ({ id, type: typeOf(id) })),
  ].flatMap(({ type, ...thing }) => (type === undefined ? [] : [{ ...thing, type }]));
}

const leads = true;

function otherEnd({ requester, accepter }: Topology['peerings'][number], own: Id | undefined): Fact<Id> {
  return requester === own ? accepter : requester;
}

/** The gateway at the other end of a peering; else the own one, of which a node would be another line. */
function saidOf(attachment: Attachment): Fact<Id> {
  return attachment.kind === 'peering' ? attachment.peer : attachment.gateway;
}

const nodeIdOf = (id: Id): Node['id'] => idOf('network', id);

function nodeOf({ id, type, says }: Thing, subject: Subject, group: string): Omit<Node, 'marks'> {
  const name = id.slice(id.indexOf('.') + 1);
  // Another thing that the stack makes has a node of its own.
  const said = says === undefined || isUnknown(says) || typeOf(says) !== undefined ? [] : [shown(says, subject)];
  return {
    id: nodeIdOf(id),
    kind: 'network',
    label: `${type.noun} ${shown(name, subject)}`,
    lines: said,
    group: type.stands === 'vpc' ? group : 'home',
  };
}

/** By the paths that reach has followed. */
function leadingTo(
  need: Need,
  things: readonly Thing[],
  { needs = [] }: Subject,
  surroundings: Surroundings,
): Node['id'] | undefined {
  const paths = needs.filter((one) => one.need === need).flatMap((one) => one.paths);
  const passed = paths.flatMap(({ hops, target }) => [
    ...hops.filter(({ way }) => way === 'there').map(({ at }) => at),
    ...(target ? [target.id] : []),
  ]);
  const leading = new Set(things.filter((thing) => thing.leads).map(({ id }) => id));
  const found = passed.map((id) => addressIn(id, surroundings) ?? id).find((id) => leading.has(id));
  return found === undefined ? undefined : nodeIdOf(found);
}
