// IPv4 ranges as rules compare them: which is one, which holds or meets which.
import ipaddr from 'ipaddr.js';

/** Whether a text is a CIDR block whose bits after the prefix are zero: AWS refuses 10.0.0.1/8. */
export function isRange(text: string): boolean {
  return rangeAround(text) === text;
}

/** The same range with zeros after the prefix; undefined for what is not four numbers below 256 and a prefix. */
export function rangeAround(text: string): string | undefined {
  if (!ipaddr.IPv4.isValidCIDRFourPartDecimal(text)) return undefined;
  return ipaddr.IPv4.networkAddressFromCIDR(text).toString() + text.slice(text.indexOf('/'));
}

/** Whether a text is an address of four decimal numbers; host names are none. */
export function isAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text);
}

/** Whether all addresses of a range are in another: `inner` may be an address alone. */
export function holds(outer: string, inner: string): boolean {
  const [network, prefix] = ipaddr.IPv4.parseCIDR(outer);
  const [address, own] = ipaddr.IPv4.parseCIDR(inner.includes('/') ? inner : `${inner}/32`);
  return own >= prefix && address.match(network, prefix);
}

/** Whether two ranges have addresses in common: then one of them holds the other. */
export function overlap(one: string, other: string): boolean {
  return holds(one, other) || holds(other, one);
}

/** Whether an address is in one of the ranges. */
export function isAmong(address: string, cidrs: readonly string[]): boolean {
  return cidrs.some((cidr) => holds(cidr, address));
}
