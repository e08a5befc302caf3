// Brokers tell their clients of each other, and behind an endpoint of PrivateLink each has a port of its own. The group
// of an application in a shared network lets out the ports that its needs name. Its stack is the same whether that of
// the network is compiled with it, apart, or known by a copy: what the endpoint takes besides is told, and opened by
// nobody. An own network opens them itself (`network/way.ts`).
import type { Problem } from '../diagnostics/diagnostic';
import { warning } from '../diagnostics/problem';
import { applicationGroup } from '../facts/network';
import type { HostNeed } from '../facts/need';
import { portsOf, type Ports } from '../network/security-groups';
import { isHost } from '../network/way';
import type { Plan } from '../plan';
import { address } from '../terraform/resource';
import { groupBy } from '../text/group-by';
import { byId } from './network';
import { addressIn, type Surroundings } from './surroundings';
import type { Id } from './topology';
import type { Reached } from './trace';

/** One problem for each use of an endpoint. */
export function unopenedPorts(reached: readonly Reached[], plan: Plan, surroundings?: Surroundings): Problem[] {
  if (!surroundings || !plan.resources.some((one) => address(one) === applicationGroup)) return [];
  const hosts = plan.needs.filter(isHost);
  const opened = hosts.map(portsOf);
  const told = reached.flatMap((one) => {
    const { need } = one;
    if (!isHost(need) || need.tellsOthers !== true) return [];
    return endpointsOf(one, surroundings).map((endpoint) => ({ need, endpoint }));
  });
  const uses = groupBy(told, ({ need, endpoint }) => `${need.pointer} ${endpoint}`);
  return [...uses.values()].flatMap(([{ need, endpoint }]) => {
    const missing = portsTaken(endpoint, surroundings).flatMap((ports) => without(ports, opened));
    const other = otherName(endpoint, hosts, surroundings);
    return missing.length > 0 ? [unopened(need, endpoint, missing, surroundings.name, other)] : [];
  });
}

/** The endpoints of the shared network that a need leads to, by their ids in its own stack. */
function endpointsOf({ paths }: Reached, surroundings: Surroundings): Id[] {
  const { endpoints } = surroundings.topology;
  const all = paths.flatMap(({ target }) => {
    const id = target?.kind === 'interface' ? ownId(target.id, surroundings) : undefined;
    return endpoints.some((one) => one.id === id && one.kind === 'interface') ? [String(id)] : [];
  });
  return [...new Set(all)];
}

/** What exists has one id in all stacks. */
const ownId = (id: Id, surroundings: Surroundings): Id => addressIn(id, surroundings) ?? id;

/** The ports of TCP that the groups of an endpoint name. */
function portsTaken(endpoint: Id, { topology }: Surroundings): Ports[] {
  const groups = byId(topology.endpoints).get(endpoint)?.securityGroups.known ?? [];
  const rules = groups.flatMap((group) => byId(topology.securityGroups).get(group)?.ingress.known ?? []);
  return rules.flatMap(({ protocol, from, to = from }): Ports[] =>
    protocol === 'tcp' && from !== undefined && to !== undefined ? [[from, to]] : [],
  );
}

/** What is left of a range where others are taken out of it. */
function without(ports: Ports, others: readonly Ports[]): Ports[] {
  return others.reduce<Ports[]>((left, [first, last]) => left.flatMap((one) => outside(one, first, last)), [ports]);
}

function outside([from, to]: Ports, first: number, last: number): Ports[] {
  if (last < from || first > to) return [[from, to]];
  const both: Ports[] = [
    [from, first - 1],
    [last + 1, to],
  ];
  return both.filter(([low, high]) => low <= high);
}

/** A whole name that leads to the endpoint, and that no source or sink has. */
function otherName(endpoint: Id, hosts: readonly HostNeed[], { topology }: Surroundings): string | undefined {
  const named = hosts.map(({ host }) => host);
  const names = topology.places.flatMap((place) => (place.endpoint === endpoint ? [place.names] : []));
  return names.find((one) => !one.startsWith('*.') && !named.includes(one));
}

function unopened(
  { pointer }: HostNeed,
  endpoint: Id,
  missing: readonly Ports[],
  network: string,
  other: string | undefined,
): Problem {
  const ports = missing.map(([first, last]) => (first === last ? String(first) : `${first} to ${last}`)).join(', ');
  const takes = `${endpoint} of the network ${network} takes TCP port ${ports} as well`;
  const message = `${takes}, which the security group of the application does not let out`;
  const example = other === undefined ? '' : `, as that of ${other}`;
  const help = `name a broker on each of these ports here${example}: clients are told all, whichever they ask first`;
  return warning('FLK3402', pointer, message, { help });
}
