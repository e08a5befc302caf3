// A need → where it is: what its name leads to, seen from the job's VPC.
import { bestNamed } from '../aws/host-names';
import { endpointName, hostOf, serviceOf } from '../aws/services';
import { isService, nameOf, type HostNeed, type Need, type ServiceNeed } from '../facts/need';
import { isExpression, type Text } from '../terraform/value';
import { addressOf, isPublic } from '../aws/address-range';
import { whereaboutsOf } from '../aws/whereabouts';
import { assumed, blocked, faultOf, proven, type Hop, type Verdict } from './hop';
import { anyNameRule, comesBefore, leadsPast, recordFor, ruleFor, type Found } from './names';
import { byId, type Network } from './network';
import { addressLike } from './private-host';
import {
  isUnknown,
  type Endpoint,
  type Fact,
  type Id,
  type Place,
  type Placed,
  type ResolverRule,
  type Unknown,
} from './topology';

/** Network interfaces in a subnet, an address or a range of them, what is public, or what nobody knows. */
export type Target =
  | {
      readonly kind: 'interface';
      readonly id: Id;
      readonly subnet: Id;
      readonly securityGroups: Placed['securityGroups'];
      /** What is behind the interface. */
      readonly beyond: readonly Hop[];
    }
  | { readonly kind: 'address'; readonly id: string; readonly cidr: string }
  | { readonly kind: 'public'; readonly id: string; readonly service?: string }
  | {
      readonly kind: 'unknown';
      readonly id: string;
      readonly why: Unknown;
      /** An address that routes take for the one that nobody knows. */
      readonly like?: string;
    };

/** How a name is resolved, and all that must be reached by it. */
export interface Destination {
  readonly names: readonly Hop[];
  readonly targets: readonly Target[];
}

/** Where a need is, for who asks in a VPC. */
export function destinationOf(network: Network, need: Need, vpc: Fact<Id>): Destination {
  const found = isService(need) ? serviceDestination(network, need, vpc) : hostDestination(network, need, vpc);
  return { ...found, names: [...resolver(network, need, vpc), ...found.names] };
}

/** Every name is asked of it first, where it is not known that the resolver of AWS answers; an address is no name. */
function resolver(network: Network, need: Need, vpc: Fact<Id>): Hop[] {
  if (isUnknown(vpc) || (!isService(need) && addressOf(nameOf(need)))) return [];
  const { dnsSupport, otherRules } = network.vpc(vpc) ?? {};
  const unsure = isUnknown(dnsSupport) ? dnsSupport : (otherRules ?? anyNameRule(network, vpc));
  return unsure ? [{ kind: 'name', way: 'there', at: vpc, verdict: assumed(unsure) }] : [];
}

function serviceDestination(network: Network, need: ServiceNeed, vpc: Fact<Id>): Destination {
  const service = endpointName(need.service, need.region);
  const host = hostOf(need.service, need.region);
  const named = network.topology.endpoints.find(({ id }) => id === need.by);
  if (named) return { names: [regionHop(network, named, need)], targets: interfacesOf(network, named, []) };
  const rule = isUnknown(vpc) ? undefined : ruleFor(network, host, vpc);
  const own = isUnknown(vpc) ? undefined : privateEndpoint(network, service, need, vpc);
  if (own && !comesBefore(rule, host)) return own;
  const record = isUnknown(vpc) ? undefined : recordFor(network, host, vpc);
  if (record && !comesBefore(rule, record.zone.name)) return throughRecord(network, record, need, vpc);
  if (rule) return forwarded(rule, host);
  const other = mayHaveEndpoint(network, vpc);
  if (other) return { names: [], targets: [unknownTarget(host, other)] };
  return { names: [], targets: [{ kind: 'public', id: host, service }] };
}

/** What a VPC that exists has may serve it; in one that is planned everything is seen. */
function mayHaveEndpoint(network: Network, vpc: Fact<Id>): Unknown | undefined {
  if (isUnknown(vpc)) return vpc;
  const known = network.vpc(vpc);
  return known ? known.otherEndpoints : { unknown: `${vpc} is not declared` };
}

const unknownTarget = (id: string, why: Unknown): Target => ({ kind: 'unknown', id, why });

/** The endpoint to which the service's own name leads in the VPC. */
function privateEndpoint(network: Network, service: string, need: ServiceNeed, vpc: Id): Destination | undefined {
  const endpoint = network.topology.endpoints.find(
    (one) => one.kind === 'interface' && one.vpc === vpc && one.service === service && one.privateDns !== false,
  );
  if (!endpoint) return undefined;
  const { dnsSupport, dnsHostnames } = network.vpc(vpc) ?? {};
  const dns: Hop = {
    kind: 'name',
    way: 'there',
    at: vpc,
    by: endpoint.id,
    verdict: dnsVerdict(dnsSupport, dnsHostnames),
  };
  const uncertain = isUnknown(endpoint.privateDns) ? assumed(endpoint.privateDns) : proven;
  const names: Hop[] = [
    { ...dns, verdict: dns.verdict.is === 'proven' ? uncertain : dns.verdict },
    regionHop(network, endpoint, need),
  ];
  return { names, targets: interfacesOf(network, endpoint, []) };
}

function dnsVerdict(support?: Fact<boolean>, hostnames?: Fact<boolean>): Verdict {
  const both = [support, hostnames];
  if (both.includes(false)) return blocked('dns-attributes-off');
  const unknown = both.find((fact) => isUnknown(fact));
  return isUnknown(unknown) ? assumed(unknown) : proven;
}

/** Across Regions for the few services that AWS offers so, and with the Region said. */
function regionHop(network: Network, { id, vpc, serviceRegion }: Endpoint, need: ServiceNeed): Hop {
  const here = isUnknown(vpc) ? vpc : network.vpc(vpc)?.region;
  const hop = { kind: 'endpoint', way: 'there', at: id } as const;
  const unknown = [here, serviceRegion].find((fact) => isUnknown(fact));
  if (isUnknown(unknown)) return { ...hop, verdict: assumed(unknown) };
  const reaches =
    serviceRegion === need.region && (here === need.region || serviceOf(need.service).crossRegion === true);
  return { ...hop, verdict: reaches ? proven : blocked('endpoint-in-another-region') };
}

/** What has interfaces; an endpoint may wait for whom it leads to. */
type Interfaces = Placed & Partial<Pick<Endpoint, 'pending'>>;

function interfacesOf(
  network: Network,
  { id, subnets, securityGroups, pending }: Interfaces,
  after: readonly Hop[],
): Target[] {
  const waiting: Hop[] = pending ? [{ kind: 'endpoint', way: 'there', at: id, verdict: assumed(pending) }] : [];
  const fault = faultAt(network, id);
  const beyond = [...(fault ? [fault] : waiting), ...after];
  const known = subnets.known.map((subnet): Target => ({ kind: 'interface', id, subnet, securityGroups, beyond }));
  if (subnets.rest === undefined && known.length > 0) return known;
  return [...known, unknownTarget(id, subnets.rest ?? { unknown: `the subnets of ${id} are not known` })];
}

/** What AWS says of an endpoint that does not serve. */
function faultAt({ topology }: Network, id: Id): Hop | undefined {
  const faulty = byId(topology.faulty).get(id);
  return faulty && { kind: 'endpoint', way: 'there', at: id, verdict: faultOf(faulty) };
}

function hostDestination(network: Network, need: HostNeed, vpc: Fact<Id>): Destination {
  const { stores, endpoints } = network.topology;
  const planned = referencesIn(need.host).map((id) => byId<Interfaces>([...stores, ...endpoints]).get(id));
  const store = planned.find((one) => one !== undefined);
  const name = nameOf(need);
  if (store && 'isPublic' in store) return { names: [], targets: [{ kind: 'public', id: store.id }] };
  if (store) return { names: [], targets: interfacesOf(network, store, []) };
  if (typeof need.host !== 'string')
    return { names: [], targets: [unknownTarget(name, { unknown: `it is not known where ${name} is` })] };
  return namedDestination(network, need.host, need, vpc);
}

/** The resources that a planned text is made of. */
export function referencesIn(text: Text | number): Id[] {
  if (typeof text !== 'object' || !isExpression(text)) return [];
  if ('$ref' in text) return [text.$ref[0]];
  if ('$join' in text) return text.$join.flatMap(referencesIn);
  if ('$call' in text) return text.$call.slice(1).flatMap((part) => referencesIn(part as Text | number));
  return [];
}

function namedDestination(network: Network, host: string, need: Need, vpc: Fact<Id>): Destination {
  const address = addressOf(host);
  if (address)
    return {
      names: [],
      targets: [isPublic(address) ? publicAddress(host) : { kind: 'address', id: host, cidr: host }],
    };
  const rule = isUnknown(vpc) ? undefined : ruleFor(network, host, vpc);
  const record = isUnknown(vpc) ? undefined : recordFor(network, host, vpc);
  if (record && !comesBefore(rule, record.zone.name)) return throughRecord(network, record, need, vpc);
  const connection = network.topology.stores.find(({ clusterName }) => host.split('.').includes(String(clusterName)));
  if (connection) return { names: [], targets: interfacesOf(network, connection, []) };
  const place = bestNamed(host, network.topology.places, ({ names }) => names);
  if (rule && (!place || leadsPast(rule, place))) return forwarded(rule, host);
  if (!place) return { names: [], targets: [undeclared(network, host, need, vpc)] };
  const asked: Hop[] = rule ? [{ kind: 'name', way: 'there', at: rule.id, verdict: proven }] : [];
  const names = rule ? asked : toldName(host, place, vpc);
  if (place.endpoint === undefined)
    return { names, targets: place.cidrs.map((cidr) => ({ kind: 'address', id: host, cidr })) };
  const own = place.privateName ? [...asked, ...privateName(network, place)] : names;
  return { names: [...own, ...faultsOf(network, [place.endpoint])], targets: ofThing(network, place.endpoint, need) };
}

function undeclared(network: Network, host: string, need: Need, vpc: Fact<Id>): Target {
  const like = !isService(need) && need.visibility === 'private' ? addressLike(network, vpc) : undefined;
  return {
    kind: 'unknown',
    id: host,
    why: { unknown: `it is not declared where ${host} is` },
    ...(like !== undefined && { like }),
  };
}

/**
 * The spec says where a host is, and nothing in the topology makes its name. Those of AWS's services are public, and
 * lead to the same addresses from everywhere, but to no endpoint.
 */
function toldName(host: string, { endpoint }: Place, vpc: Fact<Id>): Hop[] {
  if (endpoint === undefined && whereaboutsOf(host).length > 0) return [];
  const leads = endpoint === undefined ? '' : `, which must lead to ${endpoint}`;
  const verdict = assumed({ unknown: `nothing here makes the name ${host}${leads}` });
  return [{ kind: 'name', way: 'there', at: isUnknown(vpc) ? host : vpc, verdict }];
}

/** A private name that is not switched on waits for the owner of the service. */
function privateName(network: Network, { endpoint, privateName: isPrivate }: Place): Hop[] {
  const found = endpoint === undefined ? undefined : byId(network.topology.endpoints).get(endpoint);
  if (!isPrivate || !found) return [];
  const { id, vpc, privateDns } = found;
  const { dnsSupport, dnsHostnames } = (isUnknown(vpc) ? undefined : network.vpc(vpc)) ?? {};
  const attributes = dnsVerdict(dnsSupport, dnsHostnames);
  const later = { unknown: `the private name of ${id} is switched on when its owner has accepted it` };
  const verdict = attributes.is === 'proven' && privateDns !== true ? assumed(later) : attributes;
  return [{ kind: 'name', way: 'there', at: id, verdict }];
}

/** Of an address on the internet as much is known as of the internet, and itself. */
const publicAddress = (host: string): Target => ({ kind: 'address', id: host, cidr: host });

function forwarded({ id }: ResolverRule, host: string): Destination {
  const why = { unknown: `${host} is asked of the servers of ${id}, whose answer is not declared` };
  return {
    names: [{ kind: 'name', way: 'there', at: id, verdict: assumed(why) }],
    targets: [unknownTarget(host, why)],
  };
}

function throughRecord(network: Network, { zone, unsure, record }: Found, need: Need, vpc: Fact<Id>): Destination {
  const name = isService(need) ? hostOf(need.service, need.region) : nameOf(need);
  const at = isUnknown(vpc) ? undefined : network.vpc(vpc);
  const hop: Hop = {
    kind: 'name',
    way: 'there',
    at: zone.id,
    ...(record && { by: record.id }),
    verdict: dnsVerdict(at?.dnsSupport, at?.dnsHostnames),
  };
  if (unsure) return { names: [{ ...hop, verdict: assumed(unsure) }], targets: [unknownTarget(name, unsure)] };
  if (!record) {
    const rest = zone.records.rest;
    return {
      names: [{ ...hop, verdict: rest ? assumed(rest) : blocked('no-record') }],
      targets: rest ? [unknownTarget(name, rest)] : [],
    };
  }
  const { known, rest } = record.values;
  const targets = known.flatMap((value) => ('of' in value ? ofThing(network, value.of, need) : ofText(value.text)));
  const things = known.flatMap((value) => ('of' in value ? value.of : []));
  return {
    names: [hop, ...faultsOf(network, things)],
    targets: rest ? [...targets, unknownTarget(name, rest)] : targets,
  };
}

function ofText(text: string): Target[] {
  if (addressOf(text)) return [{ kind: 'address', id: text, cidr: text }];
  return [unknownTarget(text, { unknown: `it is not declared where ${text} is` })];
}

/** Of endpoints that stand: what serves is in the topology. */
function faultsOf(network: Network, ids: readonly Id[]): Hop[] {
  const known = byId<Interfaces>(network.topology.endpoints);
  return ids.flatMap((id) => (known.has(id) ? [] : (faultAt(network, id) ?? [])));
}

function ofThing(network: Network, id: Id, need: Need): Target[] {
  const { topology } = network;
  const found = byId<Interfaces>([...topology.stores, ...topology.endpoints, ...topology.loadBalancers]).get(id);
  if (!found) return [unknownTarget(id, { unknown: `it is not declared where ${id} is` })];
  return interfacesOf(network, found, isService(need) ? [] : listenersOf(topology, id, need.port));
}

/** What an endpoint for a service of the topology's, or a load balancer, must listen on. */
function listenersOf(topology: Network['topology'], id: Id, port: number): Hop[] {
  const endpoint = byId(topology.endpoints).get(id);
  const offered = topology.endpointServices.find((service) => service.id === endpoint?.service);
  const behind = offered?.loadBalancers.known ?? [id];
  return behind.flatMap((one): Hop[] => {
    const listeners = byId(topology.loadBalancers).get(one)?.listeners;
    if (!listeners) return [];
    const listener = listeners.known.find((each) => each.port === port);
    const verdict = listener ? proven : listeners.rest ? assumed(listeners.rest) : blocked('ELBV2_LISTENERS_MISMATCH');
    return [{ kind: 'listener', way: 'there', at: one, ...(listener && { by: listener.id }), verdict }];
  });
}
