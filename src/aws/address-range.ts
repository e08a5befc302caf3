// Addresses and ranges of them, of IPv4 and IPv6 alike, as numbers that compare: the one place that knows how they are
// written.
import ipaddr from 'ipaddr.js';

export interface Address {
  readonly version: 4 | 6;
  readonly value: bigint;
}

/** First and last address, both included. */
export interface Range {
  readonly version: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
  /** Length of the prefix: 16 of `10.0.0.0/16`. */
  readonly bits: number;
}

/** What has been read, as each rule is asked for many packets; forgotten when it is much. */
const read = new Map<string, Range | undefined>();
const mostRead = 10_000;

/** Undefined for what is no range: such a text is told elsewhere, or known to Terraform only. */
export function rangeOf(cidr: string): Range | undefined {
  if (read.has(cidr)) return read.get(cidr);
  if (read.size >= mostRead) read.clear();
  const range = readRange(cidr);
  read.set(cidr, range);
  return range;
}

function readRange(cidr: string): Range | undefined {
  const [, text, length] = /^([^/]+)\/(\d{1,3})$/.exec(cidr) ?? [];
  const address = addressOf(String(text));
  const bits = Number(length);
  const width = address?.version === 4 ? 32 : 128;
  if (!address || bits > width) return undefined;
  const size = 1n << BigInt(width - bits);
  const first = address.value - (address.value % size);
  return { version: address.version, first, last: first + size - 1n, bits };
}

/** Undefined for a name. */
export function addressOf(text: string): Address | undefined {
  const bare = text.replace(/^\[(.*:.*)\]$/, '$1');
  if (!ipaddr.IPv4.isValidFourPartDecimal(bare) && !ipaddr.IPv6.isValid(bare)) return undefined;
  const parsed = ipaddr.parse(bare);
  const value = parsed.toByteArray().reduce((whole, byte) => (whole << 8n) | BigInt(byte), 0n);
  return { version: parsed.kind() === 'ipv4' ? 4 : 6, value };
}

export function contains({ version, first, last }: Range, address: Address): boolean {
  return version === address.version && first <= address.value && address.value <= last;
}

/** Whether all of a range is in another. */
export function includes(outer: Range, { version, first, last }: Range): boolean {
  return contains(outer, { version, value: first }) && contains(outer, { version, value: last });
}

export function overlaps(one: Range, other: Range): boolean {
  return one.version === other.version && one.first <= other.last && other.first <= one.last;
}

/** As people write it. */
export function addressText({ version, value }: Address): string {
  const bytes = Array.from({ length: version === 4 ? 4 : 16 }, (_, at, width = version === 4 ? 4 : 16) =>
    Number((value >> BigInt(8 * (width - 1 - at))) & 255n),
  );
  return ipaddr.fromByteArray(bytes).toString();
}

/** Whether nobody on the internet has an address in the range. Sources: RFC 1918, RFC 6598, RFC 4193 and the like. */
export function isPrivate({ version, first, last, bits }: Range): boolean {
  const kinds = [first, last].map((value) => ipaddr.parse(addressText({ version, value })).range());
  return bits > 7 && kinds.every((kind) => kind !== 'unicast');
}

/** Whether the internet knows the address. */
export function isPublic(address: Address): boolean {
  return ipaddr.parse(addressText(address)).range() === 'unicast';
}
