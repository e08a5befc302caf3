// Which addresses the subnets of a created VPC have. Each zone has an eighth of the range by the letter of its name, so
// that a zone more, or less, moves no other: Terraform would replace a subnet whose range changes.
import { addressText, rangeOf } from '../aws/address-range';
import type { VPCCreation } from '../../generated/application';
import type { OwnNetwork } from './normal';
import { ensured } from '../text/ensured';
import { call, ref, type Text } from '../terraform/value';

/** AWS keeps five addresses of each subnet for itself. Source: the VPC guide, "Subnet CIDR blocks". */
export const reservedAddresses = 5;

/** AWS advises a fifth more addresses than KPUs. Source: that of FLK3307. */
export const addressesPerKpu = 1.2;

/** Subnets of a VPC are no smaller. Source: the VPC guide, "Subnet CIDR blocks". */
export const longestPrefix = 28;

/** The kinds of subnets that a zone can have. */
export type SubnetKind = 'private' | 'public' | 'attachment';

/** Which subnets the zones of a created VPC have. */
export function kindsOf({ egress, transitGateway }: OwnNetwork): SubnetKind[] {
  return [
    'private',
    ...(egress === 'nat' ? (['public'] as const) : []),
    ...(transitGateway ? (['attachment'] as const) : []),
  ];
}

/** A part of a range: `cidrsubnet(range, newBits, number)` in Terraform's words. */
interface Part {
  /** How much longer its prefix is than that of the range. */
  readonly newBits: number;
  readonly number: number;
}

/** The bits that tell eight zones apart. */
const zoneBits = 3;

/** The place of a zone among the eight: of its letter in the name, or of the number in its id. */
export function zoneNumber(zone: string): number {
  return zone.length === 1 ? zone.charCodeAt(0) - 'a'.charCodeAt(0) : Number(zone.slice(-1)) - 1;
}

/** The length of the prefix of the range that subnets of this kind are cut from. */
export function rangePrefix(create: VPCCreation, kind: SubnetKind): number {
  if (kind === 'private' && create.privateCidr !== undefined) return prefixOf(create.privateCidr);
  return create.ipam?.netmask ?? prefixOf(ensured(create.cidr, 'a VPC without a range'));
}

/** The length of the prefix of a subnet: more than 28 where the range is too small for it. */
export function subnetPrefix(create: VPCCreation, kind: SubnetKind): number {
  const range = rangePrefix(create, kind);
  if (kind !== 'private') return longestPrefix;
  return range + zoneBits + (create.privateCidr === undefined ? 1 : 0);
}

/** Addresses for interfaces in a subnet whose prefix has this length. */
export function usableAddresses(prefix: number): number {
  return 2 ** (32 - prefix) - reservedAddresses;
}

/** Addresses that the KPUs of an application may take in a subnet. */
export function addressesFor(kpus: number): number {
  return Math.ceil(kpus * addressesPerKpu);
}

/** The longest prefix of the range of private subnets in each of which so many addresses are for interfaces. */
export function leastPrivateRange(create: VPCCreation, addresses: number): number {
  const longest = 32 - Math.ceil(Math.log2(addresses + reservedAddresses));
  return longest - (subnetPrefix(create, 'private') - rangePrefix(create, 'private'));
}

/**
 * The range of a subnet: the private one is the first half of the zone's block, or all of it where private subnets have
 * a range of their own; the public one is the first /28 of the second half, that of attachments the last.
 */
export function subnetCidr(create: VPCCreation, zone: string, kind: SubnetKind): Text {
  const { newBits, number } = partOf(create, zone, kind);
  if (kind === 'private' && create.privateCidr !== undefined) return partOfRange(create.privateCidr, newBits, number);
  if (create.cidr !== undefined) return partOfRange(create.cidr, newBits, number);
  return call('cidrsubnet', ref('aws_vpc.network', 'cidr_block'), newBits, number);
}

function partOf(create: VPCCreation, zone: string, kind: SubnetKind): Part {
  const newBits = subnetPrefix(create, kind) - rangePrefix(create, kind);
  const inBlock = 2 ** (newBits - zoneBits);
  const first = zoneNumber(zone) * inBlock;
  const within = { private: 0, public: inBlock / 2, attachment: inBlock - 1 };
  return { newBits, number: first + within[kind] };
}

/** `cidrsubnet` for a range that is known. */
function partOfRange(range: string, newBits: number, number: number): string {
  const prefix = prefixOf(range) + newBits;
  const { first } = ensured(rangeOf(range), 'a VPC without a range');
  const value = first + BigInt(number) * (1n << BigInt(32 - prefix));
  return `${addressText({ version: 4, value })}/${prefix}`;
}

/** The length of the prefix of a CIDR block. */
export function prefixOf(cidr: string): number {
  return Number(cidr.slice(cidr.indexOf('/') + 1));
}
