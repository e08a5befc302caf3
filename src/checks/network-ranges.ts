// The addresses of a created VPC, and what is placed in them.
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { child, type Pointer } from '../document/pointer';
import {
  addressesFor,
  kindsOf,
  leastPrivateRange,
  longestPrefix,
  rangePrefix,
  subnetPrefix,
  zoneNumber,
} from '../network/address-plan';
import { ensured } from '../text/ensured';
import { overlap, rangeAround } from '../network/ipv4';
import { ownNetwork, type NormalCreation, type OwnNetwork } from '../network/normal';
import type { NetworkCheck } from './network-check';

const at = '/spec/network/vpc/create';

export const networkRanges: NetworkCheck = ({ network, kpus }) => {
  const own = ownNetwork(network);
  const named = own?.vpc.cidrs?.map((cidr, index): Range => [child('/spec/network/vpc/cidrs', index), cidr]) ?? [];
  const wrong = named.flatMap(([pointer, cidr]) => wrongRange(pointer, cidr));
  const { create } = own?.vpc ?? {};
  if (!own || !create) return wrong;
  const broken = rangesOf(create).flatMap(([pointer, cidr]) => wrongRange(pointer, cidr));
  if (broken.length > 0 || !hasRange(create)) return broken;
  return [
    ...overlaps(create),
    ...otherFamily(create),
    ...privateRange(create),
    ...zoneNames(create),
    ...tooSmall(own, create, kpus),
  ];
};

/** That one of both must be there is a rule of its own. */
function hasRange({ cidr, ipam }: NormalCreation): boolean {
  return cidr !== undefined || ipam !== undefined;
}

type Range = readonly [pointer: Pointer, cidr: string];

function rangesOf({ cidr, secondaryCidrs = [] }: NormalCreation): Range[] {
  const first: Range[] = cidr === undefined ? [] : [[child(at, 'cidr'), cidr]];
  return [...first, ...secondaryCidrs.map((one, index): Range => [child(at, 'secondaryCidrs', index), one])];
}

/** Source: the VPC guide, "VPC CIDR blocks". EC2 mends host bits by itself, and Terraform refuses what is mended. */
function wrongRange(pointer: Pointer, cidr: string): Problem[] {
  const expected = rangeAround(cidr);
  if (expected === undefined) return [error('FLK3301', pointer, `"${cidr}" is no IPv4 range`, { found: cidr })];
  if (expected === cidr) return [];
  return [error('FLK3301', pointer, `"${cidr}" is an address within a range`, { expected, found: cidr })];
}

function overlaps(create: NormalCreation): Problem[] {
  const all = rangesOf(create);
  return all.flatMap(([pointer, cidr], index): Problem[] => {
    const earlier = all.slice(0, index).find(([, other]) => overlap(cidr, other));
    if (!earlier) return [];
    const because = { pointer: earlier[0], note: 'the other one' };
    return [error('FLK3302', pointer, `${cidr} and ${earlier[1]} have addresses in common`, { because })];
  });
}

/**
 * The private ranges that AWS keeps apart: a VPC that begins in one takes no secondary range of the others. Source: the
 * VPC guide, "IPv4 CIDR block association restrictions".
 */
const families = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];

function otherFamily(create: NormalCreation): Problem[] {
  const [first, ...others] = rangesOf(create);
  if (!first || create.cidr === undefined) return [];
  const own = families.find((family) => overlap(first[1], family));
  return others.flatMap(([pointer, cidr]): Problem[] => {
    const family = families.find((one) => overlap(cidr, one));
    if (family === undefined || family === own) return [];
    const because = { pointer: first[0], note: `the first range is of ${own ?? 'none of the private families'}` };
    const begins = own ?? first[1];
    const message = `AWS adds no range of ${family} to a VPC that begins in ${begins}`;
    return [
      error('FLK3303', pointer, message, {
        because,
        help: own === undefined ? 'take one of 100.64.0.0/10' : `take one of ${own}, or of 100.64.0.0/10`,
      }),
    ];
  });
}

function privateRange({ privateCidr, secondaryCidrs = [] }: NormalCreation): Problem[] {
  if (privateCidr === undefined || secondaryCidrs.includes(privateCidr)) return [];
  const message = `"privateCidr" is none of the secondary ranges`;
  return [error('FLK3304', child(at, 'privateCidr'), message, { allowed: secondaryCidrs, found: privateCidr })];
}

/** A letter and an id may mean one zone, and share a place among the eight. */
function zoneNames({ zones }: NormalCreation): Problem[] {
  const first = ensured(zones[0], 'a VPC without zones');
  const isLetter = (zone: string): boolean => zone.length === 1;
  return zones.flatMap((zone, index): Problem[] => {
    const pointer = child(at, 'zones', index);
    const earlier = zones.slice(0, index).find((other) => zoneNumber(other) === zoneNumber(zone));
    const message = (other: string, are: string): string => `"${zone}" and "${other}" ${are} the same zone`;
    const help = 'name all zones by letters, or all by ids';
    if (isLetter(zone) !== isLetter(first)) return [error('FLK3305', pointer, message(first, 'may be'), { help })];
    return earlier === undefined ? [] : [error('FLK3305', pointer, message(earlier, 'are'))];
  });
}

/**
 * Half of a zone's block is the private subnet; the other half holds a /28 for each further kind.
 * @param kpus of the application at its peak, which private subnets are to hold; absent for a network of many
 */
export function tooSmall(network: OwnNetwork, create: NormalCreation, kpus?: number): Problem[] {
  const kinds = kindsOf(network);
  const { privateCidr } = create;
  const least = longestPrefix - 4 - (kinds.length > 2 ? 1 : 0);
  const forPeak = kpus === undefined ? longestPrefix : leastPrivateRange(create, addressesFor(kpus));
  const isUsed = privateCidr === undefined || kinds.length > 1;
  const enough = privateCidr === undefined ? Math.min(least, forPeak) : least;
  const first = isUsed && rangePrefix(create, 'public') > least ? [smallRange(create, enough)] : [];
  if (privateCidr === undefined || subnetPrefix(create, 'private') <= longestPrefix) return first;
  const expected = `/${Math.min(longestPrefix - 3, forPeak)} or larger`;
  return [
    ...first,
    error('FLK3306', child(at, 'privateCidr'), 'the range is too small for eight subnets', { expected }),
  ];
}

function smallRange(create: NormalCreation, least: number): Problem {
  const pointer = create.cidr === undefined ? child(at, 'ipam') : child(at, 'cidr');
  const message = 'the range is too small for the subnets of eight zones';
  return error('FLK3306', pointer, message, { expected: `/${least} or larger` });
}
