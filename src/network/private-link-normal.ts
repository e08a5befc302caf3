// `spec.network.privateLink` as it is meant: defaults, the names and ports behind each endpoint, and its zones.
import type { PrivateLinkEntry, Network } from '../../generated/application';
import { terraformName } from '../aws/naming';
import { isZoneId } from '../aws/regions';
import { child, type Pointer } from '../document/pointer';
import type { Address } from '../terraform/value';
import { kept } from './kept';

export type NormalLink = PrivateLinkEntry & Required<Pick<PrivateLinkEntry, 'privateDns' | 'acceptance' | 'remove'>>;

/** Name → entry. */
export type NormalLinks = Readonly<Record<string, NormalLink>>;

/** A domain without records has one for every name; a service has each endpoint accepted unless it is told not to. */
export function privateLinkDefaults(given: NonNullable<Network['privateLink']>): NormalLinks {
  return Object.fromEntries(
    Object.entries(given).map(([name, entry]) => [
      name,
      {
        privateDns: false,
        acceptance: 'pending',
        remove: false,
        ...(entry.domain !== undefined && { records: { '*': {} } }),
        ...entry,
      },
    ]),
  );
}

/** The place in the spec of an entry, or of one of its keys. */
export function linkPointer(name: string, ...keys: readonly (keyof PrivateLinkEntry)[]): Pointer {
  return child('/spec/network/privateLink', name, ...keys);
}

/** The second half of the addresses of what an entry creates: `private_link_confluent`. */
export function linkLabel(name: string): string {
  return terraformName('private_link', name);
}

/** The endpoint of an entry. */
export function linkEndpoint(name: string): Address {
  return `aws_vpc_endpoint.${linkLabel(name)}`;
}

/** The output by whose value the owner of the service knows the endpoint. */
export function endpointOutput(name: string): string {
  return `${linkLabel(name)}_endpoint`;
}

/** The security group of an entry's endpoint. */
export function linkGroup(name: string): Address {
  return `aws_security_group.${linkLabel(name)}`;
}

/** A record's whole name: `@` is the domain itself, as in zone files. */
export function recordName(record: string, domain: string): string {
  return record === '@' ? domain : `${record}.${domain}`;
}

/** The names that lead to the endpoint. */
export function hostsOf({ hosts, domain, records = {} }: NormalLink): string[] {
  const inZone = domain === undefined ? [] : Object.keys(records).map((record) => recordName(record, domain));
  return [...new Set([...inZone, ...(hosts ?? [])])];
}

/** The ports of an entry, sorted; ranges that overlap are one. */
export function openPorts({ ports = [], portRanges = [] }: PrivateLinkEntry): [first: number, last: number][] {
  const given = [
    ...ports.map((port): [number, number] => [port, port]),
    ...portRanges.map(({ first, last }): [number, number] => [first, last]),
  ].sort(([a], [b]) => a - b);
  return given.reduce<[number, number][]>((done, [first, last]) => {
    const before = done.at(-1);
    if (!before || first > before[1]) return [...done, [first, last]];
    return [...done.slice(0, -1), [before[0], Math.max(before[1], last)]];
  }, []);
}

/**
 * The zones of a created VPC in which the endpoint stands: AWS takes subnets in the zones of the service only. Source:
 * the PrivateLink guide, "Subnets and Availability Zones".
 */
export function zonesOfLink({ zones, providerZones }: PrivateLinkEntry, ofVpc: readonly string[]): readonly string[] {
  if (zones) return zones;
  return providerZones ? ofVpc.filter((zone) => !isZoneId(zone) || providerZones.includes(zone)) : ofVpc;
}

/** The ways that the entries open (way.ts). An endpoint is in the VPC: its group stands for its addresses. */
export function privateLinkWays({ privateLink }: { readonly privateLink?: NormalLinks }) {
  return kept(privateLink).map(([name, link]) => ({
    pointer: linkPointer(name),
    beyond: `PrivateLink ${name}`,
    hosts: hostsOf(link),
    cidrs: [],
    group: linkGroup(name),
    endpoint: linkEndpoint(name),
    ...(link.privateDns && { privateName: true as const }),
    ports: openPorts(link),
  }));
}
