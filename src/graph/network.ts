// The network of an application: its interfaces, the VPC that they stand in, what leads out of it, and what they must
// reach. What is planned is read from the configuration by its type, over one table, whoever planned it.
import { endpointName } from '../aws/services';
import { memberAt, memberOf } from '../document/own';
import { textsIn } from '../document/texts';
import { isService, type Need } from '../facts/need';
import { networkOf, type NetworkIdentity } from '../facts/network';
import { isShared, ownNetwork } from '../network/normal';
import { wayTo, waysOf } from '../network/way';
import { sortBy } from '../text/sort-by';
import { isExpression, type Text, type Value } from '../terraform/value';
import { isWithin } from './findings';
import { needsAt, needText } from './needs';
import { networkTypes, type NetworkType } from './network-types';
import { idOf, type Edge, type Group, type Node } from './picture';
import { drawShared } from './shared-network';
import { shown, type Subject, type Written } from './subject';
import type { Placed } from './units';

export const networkPlace = '/spec/network';

export interface Drawing {
  readonly groups: readonly Group[];
  /** The application's interfaces, where it stands in a VPC: they are what the section of the spec is about. */
  readonly interfaces: readonly Placed[];
  /** Subnets, endpoints, gateways: as planned, or known by their ids. */
  readonly nodes: readonly Omit<Node, 'marks'>[];
  readonly edges: readonly Edge[];
}

/** A resource of the configuration that is drawn as a node. */
interface Planned {
  readonly node: Omit<Node, 'marks'>;
  readonly type: NetworkType;
  /** Addresses of other resources that its arguments name. */
  readonly names: readonly string[];
  readonly block: unknown;
}

/** The node through which a need is reached, where one is known. */
type By = (need: Need) => Node['id'] | undefined;

/** What leads out, and the whole name of the service that it is for, where it is for one. */
interface Endpoint {
  readonly node: Omit<Node, 'marks'>;
  readonly service: unknown;
  readonly address: string;
}

const transitAt = '/spec/network/transitGateway';
const sitesAt = '/spec/network/onPremises';

/** `units` are what may have needs: sources, sinks, and sections. */
export function drawNetwork(subject: Subject, units: readonly Placed[]): Drawing {
  const { identity, spec } = subject.normalised;
  const vpcs = plannedVpcs(subject);
  const planned = plannedNodes(subject);
  const between = [...planned].flatMap(([address, one]) => linksOf(address, one, planned));
  const network = networkOf(identity, spec.network);
  if (!network) return { groups: vpcs, interfaces: [], nodes: nodesOf(planned), edges: between };
  const shared = drawShared(subject, existingVpc.id);
  const existing = [...literalSubnets(network, subject), ...shared.zones];
  const group = groupOfInterfaces(network, planned);
  const ways = [...planned]
    .filter(([, { node, type }]) => type.isWay && node.group === group)
    .map(([address, { node, block }]) => ({ address, node, service: memberOf(block, 'service_name') }));
  const by: By = (need) =>
    shared.by(need) ?? ways.find((way) => serves(way, need) || leadsTo(way, need, subject))?.node.id;
  return {
    groups: [...vpcs, ...(group === existingVpc.id ? [existingGroup(network, subject)] : [])],
    interfaces: [{ pointer: networkPlace, node: interfacesNode(network, group, subject) }],
    nodes: [...existing, ...shared.nodes, ...nodesOf(planned)],
    edges: [
      { from: 'application', to: 'interfaces', kind: 'network' },
      ...[...existing.map(({ id }) => id), ...ownSubnets(network, planned)].map(leadTo),
      ...[...shared.ways, ...ways.map(({ node }) => node.id)].map(leadTo),
      ...shared.edges,
      ...between,
      ...units.flatMap((unit) => needEdges(unit, by, subject)),
    ],
  };
}

/** What a stack has of networks, whoever uses it. */
export function drawPlanned(written: Written): Pick<Drawing, 'groups' | 'nodes' | 'edges'> {
  const planned = plannedNodes(written);
  const edges = [...planned].flatMap(([address, one]) => linksOf(address, one, planned));
  return { groups: plannedVpcs(written), nodes: nodesOf(planned), edges };
}

const leadTo = (to: string): Edge => ({ from: 'interfaces', to, kind: 'network' });

const existingVpc = { id: 'vpc', kind: 'vpc', within: 'home' } as const;

/** Of a VPC that the spec knows by what stands in it, or by the name of its stack. */
function existingGroup({ subnetOwner }: NetworkIdentity, subject: Subject): Group {
  const { network } = subject.normalised.spec;
  const shared = subnetOwner === undefined ? '' : `, shared by account ${shown(subnetOwner, subject)}`;
  const what = network && isShared(network) ? `network ${shown(network.from, subject)}` : 'existing VPC';
  return { ...existingVpc, label: `${what}${shared}` };
}

function interfacesNode({ securityGroups }: NetworkIdentity, group: string, subject: Subject): Placed['node'] {
  const lines = securityGroups.map((one) => `security group ${nameOfGroup(one, subject)}`);
  return { id: 'interfaces', kind: 'network', label: 'network interfaces', lines, group };
}

/** One that is created by its name in Terraform: it has no id yet. */
function nameOfGroup(group: Text, subject: Subject): string {
  const [address] = typeof group === 'object' && '$ref' in group ? group.$ref : [];
  const [type, name] = String(address).split('.');
  return shown(type === 'aws_security_group' && name !== undefined ? name : group, subject);
}

function literalSubnets({ subnets }: NetworkIdentity, subject: Subject): Drawing['nodes'] {
  const known = subnets.filter((one): one is string => !isExpression(one));
  return known.map((one, index) => ({
    id: idOf('subnet', String(index + 1)),
    kind: 'network',
    label: shown(one, subject),
    lines: ['subnet'],
    group: existingVpc.id,
  }));
}

/** Where the subnets are that the application stands in. */
function groupOfInterfaces(network: NetworkIdentity, planned: ReadonlyMap<string, Planned>): string {
  return addressesOf(network).flatMap((address) => planned.get(address)?.node.group ?? [])[0] ?? existingVpc.id;
}

function ownSubnets(network: NetworkIdentity, planned: ReadonlyMap<string, Planned>): string[] {
  return addressesOf(network).flatMap((address) => planned.get(address)?.node.id ?? []);
}

function addressesOf({ subnets }: NetworkIdentity): string[] {
  return subnets.flatMap((one) => (typeof one === 'object' && '$ref' in one ? [one.$ref[0]] : []));
}

/**
 * Through the endpoint for a service, or what leads to the host, where one is planned; else straight on: what routes it
 * is not said here.
 */
function needEdges({ node, pointer }: Placed, by: By, subject: Subject): Edge[] {
  const served = needsAt(subject, pointer).map((need) => ({ need, by: by(need) }));
  const from = [...new Set(served.map(({ by }) => by ?? 'interfaces'))];
  return from.map((id) => {
    const own = served.filter(({ by }) => (by ?? 'interfaces') === id).map(({ need }) => need);
    return { from: id, to: node.id, kind: 'network', label: needText(own, subject) };
  });
}

/** Sites are beyond the attachment to the transit gateway, as other VPCs are; the rest has resources of its own. */
function leadsTo({ address }: Endpoint, need: Need, { normalised, plan }: Subject): boolean {
  const network = ownNetwork(normalised.spec.network);
  if (isService(need) || typeof need.host !== 'string' || !network) return false;
  const way = wayTo(need.host, waysOf(network));
  if (!way) return false;
  if (way.endpoint !== undefined) return address === way.endpoint;
  const maker = [sitesAt, transitAt].some((at) => isWithin(way.pointer, at)) ? transitAt : way.pointer;
  return plan?.resources.some((one) => `${one.type}.${one.name}` === address && isWithin(one.cause, maker)) === true;
}

function serves({ service }: Endpoint, need: Need): boolean {
  return isService(need) && service === endpointName(need.service, need.region);
}

function plannedVpcs({ configuration, ...subject }: Written): Group[] {
  return named(configuration, 'aws_vpc').map(([name, block]) => {
    const range = memberOf(block, 'cidr_block');
    const label = ['VPC', shown(name, subject), ...(typeof range === 'string' ? [shown(range, subject)] : [])];
    return { id: idOf('aws_vpc', name), kind: 'vpc', label: label.join(' '), within: 'home' };
  });
}

/** By address, in the order of the table and then of their names. */
function plannedNodes({ configuration, ...subject }: Written): ReadonlyMap<string, Planned> {
  const all = Object.entries(networkTypes).flatMap(([name, type]) =>
    named(configuration, name).map(([own, block]): [string, Planned] => {
      const group = idOfVpc(configuration, block);
      const node: Planned['node'] = {
        id: idOf(name, own),
        kind: 'network',
        label: `${type.noun} ${shown(own, subject)}`,
        lines: saidOf(block, type).map((value) => shown(value, subject)),
        group: type.stands === 'vpc' ? group : 'home',
      };
      return [`${name}.${own}`, { node, type, names: namesIn(block), block }];
    }),
  );
  return new Map(all);
}

function saidOf(block: unknown, { says }: NetworkType): Value[] {
  return says.flatMap((key) => {
    const value = memberOf(block, key);
    return typeof value === 'string' ? [value] : [];
  });
}

/** The VPC that an argument names, or else the one of a subnet that one names. */
function idOfVpc(configuration: Subject['configuration'], block: unknown): string {
  const names = [...namesIn(memberOf(block, 'vpc_id')), ...namesIn(block)].map((address) => address.split('.'));
  const vpc = names.find(([type]) => type === 'aws_vpc');
  if (vpc) return idOf('aws_vpc', ...vpc.slice(1));
  const subnet = names.find(([type]) => type === 'aws_subnet');
  const above = subnet && namesIn(memberAt(configuration, ['resource', ...subnet, 'vpc_id']));
  const found = above?.map((address) => address.split('.')).find(([type]) => type === 'aws_vpc');
  return found ? idOf('aws_vpc', ...found.slice(1)) : existingVpc.id;
}

/** The addresses of resources in the expressions of a value, each once. */
function namesIn(value: unknown): string[] {
  const found = textsIn(value, '').flatMap(({ text }) => [...text.matchAll(/(?<!\$)\$\{(aws_\w+\.[\w-]+)/g)]);
  return [...new Set(found.map(([, address]) => String(address)))];
}

/** To what it names, apart from what it stands in. */
function linksOf(address: string, { node, names }: Planned, planned: ReadonlyMap<string, Planned>): Edge[] {
  const others = names.filter((name) => name !== address && !name.startsWith('aws_subnet.'));
  return others.flatMap((name) => {
    const to = planned.get(name)?.node.id;
    return to === undefined ? [] : [{ from: node.id, to, kind: 'network' as const }];
  });
}

function nodesOf(planned: ReadonlyMap<string, Planned>): Drawing['nodes'] {
  return [...planned.values()].map(({ node }) => node);
}

function named(configuration: Subject['configuration'], type: string): [name: string, block: unknown][] {
  const resources = memberAt(configuration, ['resource', type]);
  return typeof resources === 'object' && resources !== null
    ? sortBy(Object.entries(resources as object) as [string, unknown][], ([name]) => name)
    : [];
}
