// A topology with its things by id, and its addresses cut where any range of it begins or ends.
import { contains, overlaps, rangeOf, type Address, type Range } from '../aws/address-range';
import { isUnknown, type Fact, type Id, type Listing, type Subnet, type Topology, type Vpc } from './topology';

export interface Network {
  readonly topology: Topology;
  readonly vpc: (id: Id) => Vpc | undefined;
  readonly subnet: (id: Id) => Subnet | undefined;
  /** One address for each part of a range of which no rule, route or network of the topology tells two. */
  readonly samples: (cidr: string) => readonly Address[];
}

/** More parts of one range than this are not looked at one by one: the first ones speak for it. */
const mostSamples = 64;

export function networkOf(topology: Topology): Network {
  const vpcs = byId(topology.vpcs);
  const subnets = byId(topology.subnets);
  const cuts = cutsOf(topology);
  return {
    topology,
    vpc: (id) => vpcs.get(id),
    subnet: (id) => subnets.get(id),
    samples(cidr) {
      const range = rangeOf(cidr);
      if (!range) return [];
      const inside = cuts.filter(({ version, value }) => contains(range, { version, value }) && value !== range.first);
      return [{ version: range.version, value: range.first }, ...inside].slice(0, mostSamples);
    },
  };
}

const indexes = new WeakMap<readonly unknown[], ReadonlyMap<Id, unknown>>();

/** The first of two with one id counts. Lists do not change, so each is gone through once. */
export function byId<Thing extends { readonly id: Id }>(things: readonly Thing[]): ReadonlyMap<Id, Thing> {
  const made = indexes.get(things) ?? new Map([...things].reverse().map((thing) => [thing.id, thing]));
  indexes.set(things, made);
  return made as ReadonlyMap<Id, Thing>;
}

function cutsOf(topology: Topology): readonly Address[] {
  const found = new Map<string, Address>();
  for (const range of rangesIn(topology))
    for (const value of [range.first, range.last + 1n])
      found.set(`${range.version} ${value}`, { version: range.version, value });
  return [...found.values()].sort((a, b) => (a.value < b.value ? -1 : 1));
}

/** Every range that stands anywhere in a topology. */
function rangesIn(value: unknown): Range[] {
  if (typeof value === 'string') {
    const range = /^[0-9a-fA-F:.]+\/\d+$/.test(value) ? rangeOf(value) : undefined;
    return range ? [range] : [];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(rangesIn) : [];
}

/** The VPC of a subnet, as far as it is known. */
export function vpcOf(network: Network, subnet: Id): Fact<Id> {
  return network.subnet(subnet)?.vpc ?? { unknown: `${subnet} is not declared` };
}

/** Whether a list of ranges holds an address; `undefined` when a range that is not known may. */
export function holds(cidrs: Listing<string>, address: Address): boolean | undefined {
  const found = cidrs.known.some((cidr) => {
    const range = rangeOf(cidr);
    return range !== undefined && contains(range, address);
  });
  return found || (cidrs.rest === undefined ? false : undefined);
}

/** Whether any two ranges of two VPCs overlap. */
export function share(one: Listing<string>, other: Listing<string>): boolean {
  const ranges = other.known.flatMap((cidr) => rangeOf(cidr) ?? []);
  return one.known.some((cidr) => ranges.some((range) => overlaps(range, rangeOf(cidr) ?? none)));
}

const none: Range = { version: 4, first: 0n, last: -1n, bits: 32 };

/** The Region of a VPC, as far as it is known. */
export function regionOf(network: Network, vpc: Id): string | undefined {
  const region = network.vpc(vpc)?.region;
  return region === undefined || isUnknown(region) ? undefined : region;
}
