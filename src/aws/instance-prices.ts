// What an hour of a machine costs, by its type: USD in us-east-1. AWS's lists have the sizes of a family in proportion
// to their virtual processors, to a tenth of a cent; so a family is known by one price.
import type { Price, PriceSource } from './price';

/** Family → USD for an hour of its size `large`, which has two virtual processors. */
const families: Readonly<Record<string, readonly [usdOfLarge: number, source: PriceSource]>> = {
  'kafka.m5': [0.21, 'infracost'],
  'kafka.m7g': [0.204, 'brokerPages'],
  'express.m7g': [0.408, 'brokerPages'],
  'm5.search': [0.142, 'offerFile'],
  'm6g.search': [0.128, 'offerFile'],
  'm7g.search': [0.135, 'offerFile'],
  'm7i.search': [0.161, 'offerFile'],
  'm8g.search': [0.149, 'offerFile'],
  'c5.search': [0.125, 'offerFile'],
  'c6g.search': [0.113, 'offerFile'],
  'c7g.search': [0.12, 'offerFile'],
  'c7i.search': [0.143, 'offerFile'],
  'c8g.search': [0.132, 'offerFile'],
  'r5.search': [0.186, 'offerFile'],
  'r6g.search': [0.167, 'offerFile'],
  'r6gd.search': [0.191, 'offerFile'],
  'r7g.search': [0.178, 'offerFile'],
  'r7gd.search': [0.226, 'offerFile'],
  'r7i.search': [0.212, 'offerFile'],
  'r8g.search': [0.196, 'offerFile'],
  'r8gd.search': [0.244, 'offerFile'],
  'i3.search': [0.25, 'offerFile'],
  'i4g.search': [0.247, 'offerFile'],
  'i4i.search': [0.275, 'offerFile'],
  'im4gn.search': [0.273, 'offerFile'],
  'or1.search': [0.209, 'offerFile'],
  'or2.search': [0.2, 'offerFile'],
  'om2.search': [0.153, 'offerFile'],
  'oi2.search': [0.292, 'offerFile'],
};

/** Machines that are in no proportion to others of their family. */
const single: Readonly<Record<string, readonly [usd: number, source: PriceSource]>> = {
  'kafka.t3.small': [0.0456, 'infracost'],
  't3.small.search': [0.036, 'offerFile'],
  't3.medium.search': [0.073, 'offerFile'],
  'ultrawarm1.medium.search': [0.238, 'offerFile'],
  'ultrawarm1.large.search': [2.68, 'offerFile'],
  'ra3.large': [0.543, 'warehousePages'],
  'ra3.xlplus': [1.086, 'warehousePages'],
  'ra3.4xlarge': [3.26, 'infracost'],
  'ra3.16xlarge': [13.04, 'infracost'],
  'dc2.large': [0.25, 'infracost'],
  'dc2.8xlarge': [4.8, 'warehousePages'],
};

/** Of a size named `4xlarge`: how many times `large` it is. */
function larges(size: string): number | undefined {
  if (size === 'medium') return 0.5;
  if (size === 'large') return 1;
  const [, times] = /^([1-9][0-9]?)?xlarge$/.exec(size) ?? [];
  return /^([1-9][0-9]?)?xlarge$/.test(size) ? 2 * Number(times ?? 1) : undefined;
}

/** `kafka.m5.4xlarge`, `r6g.large.search`, `ra3.xlplus`; undefined for a type whose price is not known. */
export function instancePrice(type: string): Price | undefined {
  const unit = type;
  const own = Object.hasOwn(single, type) ? single[type] : undefined;
  if (own) return { usd: own[0], unit, per: 'hour', source: own[1] };
  const parts = type.split('.');
  const at = parts.findIndex((part) => larges(part) !== undefined);
  const family = parts.filter((_, index) => index !== at).join('.');
  const known = Object.hasOwn(families, family) ? families[family] : undefined;
  const times = at === -1 ? undefined : larges(String(parts[at]));
  return known && times !== undefined ? { usd: known[0] * times, unit, per: 'hour', source: known[1] } : undefined;
}
