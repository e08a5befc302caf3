// IPv4 ranges: those of the application's VPC, and what lies in which.
import ipaddr from 'ipaddr.js';
import { ref, type Text } from '../terraform/value';
import type { NormalVpc } from './normal';

/** A range of the application's VPC: as a CIDR block, or known to Terraform only. */
export interface OwnRange {
  readonly cidr: Text;
  /** For Terraform's addresses: `10_20_0_0_16`, or `vpc` for the range that a pool gives. */
  readonly label: string;
}

/** Every range of the VPC; of an existing one those that the spec declares. */
export function ownRanges({ create, cidrs = [] }: NormalVpc): OwnRange[] {
  if (!create) return cidrs.map(known);
  const first = create.cidr === undefined ? poolRange : known(create.cidr);
  return [first, ...(create.secondaryCidrs ?? []).map(known)];
}

/** The ranges that the application's addresses are in. */
export function applicationRanges(vpc: NormalVpc): OwnRange[] {
  const { create } = vpc;
  if (!create) return ownRanges(vpc);
  return create.privateCidr === undefined ? ownRanges(vpc).slice(0, 1) : [known(create.privateCidr)];
}

const poolRange: OwnRange = { cidr: ref('aws_vpc.network', 'cidr_block'), label: 'vpc' };

const known = (cidr: string): OwnRange => ({ cidr, label: rangeLabel(cidr) });

/** `10.20.0.0/16` → `10_20_0_0_16`, for Terraform's addresses. */
export function rangeLabel(cidr: string): string {
  return cidr.replace(/[./]/g, '_');
}

/** Whether a text is an IPv4 range in due form: four numbers below 256, and zeros after the prefix. */
export function isRange(cidr: string): boolean {
  if (!ipaddr.IPv4.isValidCIDRFourPartDecimal(cidr)) return false;
  return ipaddr.IPv4.networkAddressFromCIDR(cidr).toString() === addressOf(cidr);
}

/** The same range with zeros after the prefix; for four numbers below 256. */
export function rangeAround(cidr: string): string | undefined {
  if (!ipaddr.IPv4.isValidCIDRFourPartDecimal(cidr)) return undefined;
  return ipaddr.IPv4.networkAddressFromCIDR(cidr).toString() + cidr.slice(cidr.indexOf('/'));
}

/** Whether two ranges have an address in common. */
export function overlaps(one: string, other: string): boolean {
  const [[address, prefix], [otherAddress, otherPrefix]] = [ipaddr.IPv4.parseCIDR(one), ipaddr.IPv4.parseCIDR(other)];
  return address.match(otherAddress, Math.min(prefix, otherPrefix));
}

/** Whether a text is an IPv4 address; host names are none. */
export function isAddress(host: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(host);
}

/** Whether an address is in one of the ranges. */
export function isAmong(address: string, cidrs: readonly string[]): boolean {
  return cidrs.some((cidr) => overlaps(`${address}/32`, cidr));
}

const addressOf = (cidr: string): string => cidr.slice(0, cidr.indexOf('/'));
