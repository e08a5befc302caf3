// Brokers tell their clients of each other, and behind an endpoint of PrivateLink each has a port of its own. The group
// of an application in a shared network lets out the ports that its needs name, and nobody can add to them when the
// network is applied: what the endpoint takes besides is told. An own network opens them itself (`network/way.ts`).
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
  const opened = plan.needs.filter(isHost).map(portsOf);
  const told = reached.flatMap((one) => {
    const { need } = one;
    if (!isHost(need) || need.tellsOthers !== true) return [];
    return endpointsOf(one, surroundings).map((endpoint) => ({ need, endpoint }));
  });
  const uses = groupBy(told, ({ need, endpoint }) => `${need.pointer} ${endpoint}`);
  return [...uses.values()].flatMap(([{ need, endpoint }]) => {
    const missing = portsTaken(endpoint, surroundings).flatMap((ports) => without(ports, opened));
    return missing.length > 0 ? [unopened(need, endpoint, missing, surroundings)] : [];
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

function unopened(need: HostNeed, endpoint: Id, missing: readonly Ports[], { name }: Surroundings): Problem {
  const ports = missing.map(([first, last]) => (first === last ? String(first) : `${first} to ${last}`)).join(', ');
  const more = `brokers behind ${endpoint} of the network ${name} are reached on TCP port ${ports} as well`;
  const message = `${more}, which the security group of the application does not let out`;
  const help = 'name a broker for each of these ports here: clients are told all of them, whichever they ask first';
  return warning('FLK3402', need.pointer, message, { help });
}
