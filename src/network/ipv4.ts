// IPv4 ranges as rules compare them: which is one, which holds or meets which.
import { addressText, includes, overlaps, rangeOf, type Range } from '../aws/address-range';

/** Whether a text is a CIDR block whose bits after the prefix are zero: AWS refuses 10.0.0.1/8. */
export function isRange(text: string): boolean {
  return rangeAround(text) === text;
}

/** The same range with zeros after the prefix; undefined for what is not four numbers below 256 and a prefix. */
export function rangeAround(text: string): string | undefined {
  const range = ofIpv4(text);
  return range && addressText({ version: 4, value: range.first }) + text.slice(text.indexOf('/'));
}

/** Whether a text is an address of four decimal numbers; host names are none. */
export function isAddress(text: string): boolean {
  return ofIpv4(`${text}/32`) !== undefined;
}

/** Whether all addresses of a range are in another: `inner` may be an address alone. */
export function holds(outer: string, inner: string): boolean {
  const [one, other] = [ofIpv4(outer), ofIpv4(inner.includes('/') ? inner : `${inner}/32`)];
  return one !== undefined && other !== undefined && includes(one, other);
}

/** Whether two ranges have addresses in common: then one of them holds the other. */
export function overlap(one: string, other: string): boolean {
  const [some, others] = [ofIpv4(one), ofIpv4(other)];
  return some !== undefined && others !== undefined && overlaps(some, others);
}

/** Whether an address is in one of the ranges. */
export function isAmong(address: string, cidrs: readonly string[]): boolean {
  return cidrs.some((cidr) => holds(cidr, address));
}

function ofIpv4(text: string): Range | undefined {
  const range = rangeOf(text);
  return range?.version === 4 ? range : undefined;
}
