// What AWS says of the existing VPC of a network: the zones of its subnets, in place of those that the spec says, which
// subnets a search finds, and its ranges.
import { rangeOf } from '../aws/address-range';
import { isZoneId } from '../aws/regions';
import { own } from '../document/own';
import { contract } from '../facts/network';
import { foundEndpointSubnets, foundSubnets, vpcIdOf } from '../facts/found-network';
import { isShared, type NormalNetwork, type OwnNetwork } from '../network/normal';
import { namedSubnets } from '../network/named-ids';
import type { NormalApplication } from '../normalise';
import type { FreeAddresses, KnownVpc } from '../network/known-vpc';
import { render } from '../terraform/literal';
import type { Text } from '../terraform/value';
import type { Declared } from './declared';
import { lookedUp } from './looked-up';
import type { Cidr } from './topology';

/** An application as rules are to see it: see `withLiveZones`. */
export function asLive(application: NormalApplication, declared: Declared | undefined): NormalApplication {
  const { spec } = application;
  if (!spec.network) return application;
  return { ...application, spec: { ...spec, network: withLiveZones(spec.network, declared) } };
}

/** The zones that AWS says count more than those of the spec: the plan is the spec's all the same, and is judged so. */
export function withLiveZones<Network extends NormalNetwork>(network: Network, declared: Declared = {}): Network {
  if (isShared(network) || network.vpc.create) return network;
  const zones = liveZones(namedSubnets(network), network, declared);
  if (Object.keys(zones).length === 0) return network;
  return { ...network, vpc: { ...network.vpc, subnetZones: { ...network.vpc.subnetZones, ...zones } } };
}

/** Nothing where nobody has asked. */
export function knownVpc(network: NormalNetwork | undefined, declared: Declared = {}): KnownVpc {
  if (!network) return {};
  const { words } = lookedUp(network, declared.looked);
  if (isShared(network)) {
    const zones = (network.zones ?? []).map((zone) => words.get(String(render(contract('zones', zone, 'subnet')))));
    return { free: freeIn(zones, declared), ...answeredOf(words.get(String(render(contract('vpc')))), declared) };
  }
  if (network.vpc.create) return {};
  const { vpc, endpoints } = network;
  const idsOf = (texts: readonly Text[]): string[] => texts.flatMap((text) => words.get(String(render(text))) ?? []);
  const found = {
    ...(vpc.find && { application: idsOf(foundSubnets(vpc.find)) }),
    ...(endpoints?.find && { endpoints: idsOf(foundEndpointSubnets(endpoints.find)) }),
  };
  const all = [...namedSubnets(network), ...Object.values(found).flat()];
  const said = vpcIdOf(vpc);
  const id = typeof said === 'string' ? said : said && words.get(String(render(said)));
  const cidrs = rangesOf(id, declared);
  return {
    ...answeredOf(id, declared),
    ...found,
    ...(cidrs && { cidrs }),
    subnetZones: { ...vpc.subnetZones, ...liveZones(all, network, declared) },
    free: freeIn([...(vpc.subnets ?? []), ...(found.application ?? [])], declared),
  };
}

/** Of what nobody has described nothing is known. */
function freeIn(ids: readonly (string | undefined)[], { subnets = {}, interfaces = [] }: Declared): FreeAddresses[] {
  return ids.flatMap((id) => {
    const left = id === undefined ? undefined : own(subnets, id)?.free;
    if (id === undefined || left === undefined) return [];
    const there = interfaces.filter(({ subnet }) => subnet === id);
    return [{ subnet: id, left, groups: there.map(({ groups }) => groups.flatMap(({ name = [] }) => name)) }];
  });
}

function answeredOf(id: string | undefined, { answered }: Declared): Pick<KnownVpc, 'id' | 'answered'> {
  return { ...(id !== undefined && { id }), ...(answered && { answered }) };
}

function rangesOf(id: string | undefined, { vpcs = {} }: Declared): readonly Cidr[] | undefined {
  const ranges = id === undefined ? [] : (own(vpcs, id)?.cidrs ?? []);
  const ipv4 = ranges.filter((range) => rangeOf(range)?.version === 4);
  return ipv4.length > 0 ? ipv4 : undefined;
}

/**
 * By letters where the spec names zones so, else by ids: within one list one kind of them. Zones outside a Region have
 * no letter of their own.
 */
function liveZones(ids: readonly string[], { vpc }: OwnNetwork, { subnets = {} }: Declared): Record<string, string> {
  const [said] = Object.values(vpc.subnetZones ?? {});
  const isByLetter = said !== undefined && !isZoneId(said);
  return Object.fromEntries(
    ids.flatMap((id) => {
      const subnet = own(subnets, id);
      const zone = isByLetter ? /^(?:[a-z]+-)+\d+([a-z])$/.exec(String(subnet?.zoneName))?.[1] : subnet?.zone;
      return zone === undefined ? [] : [[id, zone]];
    }),
  );
}
