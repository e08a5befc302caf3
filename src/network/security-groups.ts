// The security group of the application, those of what is created for it, and the rules between them: only what a need
// asks for, in both directions, by group where that works.
import { awsName, terraformName } from '../aws/naming';
import type { Pointer } from '../document/pointer';
import { applicationGroup } from '../facts/network';
import type { StackIdentity } from '../facts/identity';
import { isService, type HostNeed, type Need } from '../facts/need';
import { address, resource, type AnyResource } from '../terraform/resource';
import { isExpression, ref, type Address, type Reference, type Text } from '../terraform/value';
import { ensured } from '../text/ensured';
import { endpointGroup, type Endpoint } from './endpoints';
import type { Ground } from './ground';
import { isAddress } from './ipv4';
import { rangeLabel } from './labels';
import { isHost, wayTo, type Way } from './way';

/** TCP ports, the last as well. */
export type Ports = readonly [first: number, last: number];

/** Who may be reached, by what AWS knows them by in a rule. */
export type Peer =
  | { readonly group: Text; readonly label: string }
  | { readonly prefixList: Text; readonly label: string }
  | { readonly cidr: Text; readonly label: string };

/** One direction of a conversation. */
export interface Allowed {
  readonly peer: Peer;
  readonly ports: Ports;
  readonly cause: Pointer;
  readonly purpose: string;
  /** TCP when left out. The address ends in it where it is said: of both, or of UDP. */
  readonly protocol?: 'tcp' | 'udp';
}

/** Who uses what stands in the network: `the application`, `the VPC`. */
export interface Source {
  readonly peer: Peer;
  readonly who: string;
}

const anywhere: Peer = { cidr: '0.0.0.0/0', label: 'anywhere' };
const https: Ports = [443, 443];

/** The groups of one network, and who talks to whom. */
export interface Neighbours {
  readonly ground: Ground;
  readonly endpoints: readonly Endpoint[];
  readonly needs: readonly Need[];
  /** Groups that what is created refers to. */
  readonly referred: readonly Address[];
  /** The ways of an existing VPC are not known, those of a created one are. */
  readonly leadsOut: boolean;
  readonly ways: readonly Way[];
  readonly identity: StackIdentity;
  /** What the groups of renamed stores were called when they were made. */
  readonly firstLabels: ReadonlyMap<string, string>;
}

/** The application's group with its rules, and those of stores; for a network that creates groups. */
export function ownGroups(neighbours: Neighbours): AnyResource[] {
  const { ground, referred, identity, firstLabels } = neighbours;
  const own = group(applicationGroup, '/spec/network/vpc', 'Flink application', ground, identity);
  const others = referred.filter((one) => one !== applicationGroup && one !== endpointGroup);
  const stores = others.map((one) => {
    const first: Address = `aws_security_group.${firstLabels.get(labelOf(one)) ?? labelOf(one)}`;
    return { ...group(first, '/spec/network/vpc', describe(first), ground, identity), name: labelOf(one) };
  });
  return [own, ...stores, ...egressRules(neighbours), ...ingressRules(neighbours.needs)];
}

/** The group of the interface endpoints, which takes HTTPS from those who use them. */
export function endpointGroups(ground: Ground, from: readonly Source[], identity: StackIdentity): AnyResource[] {
  const cause = '/spec/network/egress';
  const own = group(endpointGroup, cause, 'VPC endpoints', ground, identity);
  return [own, ...takenFrom(endpointGroup, from, { ports: https, cause, what: 'HTTPS' })];
}

/** What a group takes from those who use it. */
export function takenFrom(
  of: Address,
  from: readonly Source[],
  { what, ...said }: Pick<Allowed, 'ports' | 'cause'> & { readonly what: string },
): AnyResource[] {
  return from.map(({ peer, who }) => ingress(of, { ...said, peer, purpose: `${what} from ${who}` }));
}

/** A group whose description changes is another one: the old one goes when nothing stands behind it any more. */
export function group(
  of: Address,
  cause: Pointer,
  whose: string,
  { vpc }: Ground,
  { name }: StackIdentity,
): AnyResource {
  const label = labelOf(of);
  return resource(
    'aws_security_group',
    label,
    cause,
    {
      name_prefix: `${awsName(200, name, label.replaceAll('_', '-'))}-`,
      description: `${whose} of ${name}`,
      vpc_id: ensured(vpc, 'a security group without a VPC'),
      tags: { Name: `${name}-${label.replaceAll('_', '-')}` },
      // The interfaces of the service go some time after the application.
      timeouts: { delete: '30m' },
    },
    { lifecycle: { create_before_destroy: true } },
  );
}

const describe = (of: Address): string => `Store ${labelOf(of)}`;

function labelOf(of: Address): string {
  return of.slice(of.indexOf('.') + 1);
}

/** What leaves the application. */
function egressRules({ ground, endpoints, needs, leadsOut, ways }: Neighbours): AnyResource[] {
  const toEndpoints = endpoints.map(toEndpoint);
  const beyond = needs.filter(isService).filter((need) => !serves(endpoints, need));
  const toServices = leadsOut
    ? beyond.map(({ pointer }): Allowed => ({ peer: anywhere, ports: https, cause: pointer, purpose: 'HTTPS to AWS' }))
    : [];
  const toHosts = needs.filter(isHost).flatMap((need) => toHost(need, ways, leadsOut));
  const all = [...toEndpoints, ...toServices, ...toHosts, ...ways.flatMap(throughWay), ...lookups(ground)];
  return unique(all.map((allowed) => egress(applicationGroup, allowed)));
}

/** Gateways are known by their prefix lists, interfaces by their one group: one rule for all of those. */
function toEndpoint(endpoint: Endpoint): Allowed {
  const { service, kind, cause } = endpoint;
  return kind === 'gateway'
    ? { peer: prefixList(endpoint), ports: https, cause, purpose: `HTTPS to ${service}` }
    : { peer: byGroup(endpointGroup), ports: https, cause: '/spec/network/egress', purpose: 'HTTPS to VPC endpoints' };
}

/** What the section that opens a way says itself: brokers name ports that no source or sink does. */
function throughWay({ group, ports = [], pointer: cause }: Way): Allowed[] {
  if (group === undefined) return [];
  return ports.map((one) => ({ peer: byGroup(group), ports: one, cause, purpose: `To ${labelOf(group)}` }));
}

/** AWS's own resolver is no matter of security groups; DNS servers of the user's are. */
function lookups({ create }: Ground): Allowed[] {
  return (create?.dns?.servers ?? []).flatMap((server): Allowed[] => {
    const to = { peer: byCidr(`${server}/32`), ports: [53, 53] as const, cause: '/spec/network/vpc/create/dns' };
    return [
      { ...to, purpose: 'DNS' },
      { ...to, purpose: 'DNS', protocol: 'udp' },
    ];
  });
}

/** What stores take from the application. */
function ingressRules(needs: readonly Need[]): AnyResource[] {
  const taken = needs.filter(isHost).flatMap((need) =>
    plannedGroups(need).map((store) => {
      const { pointer: cause, purpose } = need;
      return ingress(store, { peer: byGroup(applicationGroup), ports: portsOf(need), cause, purpose });
    }),
  );
  return unique(taken);
}

/** A name that is not known to lead into the VPC may lead anywhere: its port is what can be said of it. */
function toHost(need: HostNeed, ways: readonly Way[], leadsOut: boolean): Allowed[] {
  const { pointer: cause, purpose, behind = [], host } = need;
  const said = { ports: portsOf(need), cause, purpose };
  if (behind.length > 0) return behind.map((one) => ({ peer: groupPeer(one), ...said }));
  if (typeof host === 'string' && isAddress(host)) return [{ peer: byCidr(`${host}/32`), ...said }];
  const way = typeof host === 'string' ? wayTo(host, ways) : undefined;
  if (way?.ports) return [];
  if (way?.group !== undefined) return [{ peer: byGroup(way.group), ...said }];
  if (way) return way.cidrs.map((cidr) => ({ peer: byCidr(cidr), ...said }));
  return leadsOut ? [{ peer: anywhere, ...said }] : [];
}

export const portsOf = ({ port, lastPort = port }: HostNeed): Ports => [port, lastPort];

function serves(endpoints: readonly Endpoint[], need: Need): boolean {
  return endpoints.some(
    (endpoint) => isService(need) && endpoint.service === need.service && endpoint.region === need.region,
  );
}

/** Of a need's groups, those that are created. */
function plannedGroups({ behind = [] }: HostNeed): Address[] {
  return behind.flatMap((one) => (isExpression(one) && '$ref' in one ? [planned(one.$ref[0])] : []));
}

function prefixList({ address }: Endpoint): Peer {
  return { prefixList: ref(address, 'prefix_list_id'), label: labelOf(address) };
}

const byGroup = (of: Address): Peer => ({ group: ref(of, 'id'), label: labelOf(of) });

export function groupPeer(of: Text): Peer {
  if (typeof of === 'string') return { group: of, label: terraformName(of) };
  if (!('$ref' in of)) throw new Error('a security group that is no reference');
  return byGroup(planned(of.$ref[0]));
}

/** Security groups are never looked up. */
function planned(of: Reference['$ref'][0]): Address {
  if (of === 'self' || of.startsWith('data.')) throw new Error(`${of} is no security group of this stack`);
  return of as Address;
}

export const byCidr = (cidr: string): Peer => ({ cidr, label: rangeLabel(cidr) });

export function egress(of: Address, allowed: Allowed): AnyResource {
  const { peer, cause } = allowed;
  return resource('aws_vpc_security_group_egress_rule', ruleName(labelOf(of), peer, allowed), cause, {
    security_group_id: ref(of, 'id'),
    ...ruleArguments(allowed),
  });
}

export function ingress(of: Address, allowed: Allowed): AnyResource {
  const { peer, cause } = allowed;
  return resource('aws_vpc_security_group_ingress_rule', ruleName(labelOf(of), peer, allowed), cause, {
    security_group_id: ref(of, 'id'),
    ...ruleArguments(allowed),
  });
}

/** `application_endpoints_443`: whose rule, the other side, and the port. */
function ruleName(whose: string, { label }: Peer, { ports, protocol }: Allowed): string {
  return terraformName(whose, label, String(ports[0]), ...(protocol === undefined ? [] : [protocol]));
}

export function ruleArguments({ peer, ports: [from_port, to_port], purpose, protocol = 'tcp' }: Allowed) {
  return {
    // Source of the characters: the API of EC2, IpRange.
    description: purpose.replace(/[^A-Za-z0-9 ._:/()#,@[\]+=&;{}!$*-]/g, ' '),
    ip_protocol: protocol,
    from_port,
    to_port,
    ...('group' in peer && { referenced_security_group_id: peer.group }),
    ...('prefixList' in peer && { prefix_list_id: peer.prefixList }),
    ...('cidr' in peer && { cidr_ipv4: peer.cidr }),
  };
}

/** Several needs may ask for one rule: the first says why it is there. */
export function unique(rules: readonly AnyResource[]): AnyResource[] {
  return [...new Map([...rules].reverse().map((rule) => [address(rule), rule])).values()].reverse();
}
