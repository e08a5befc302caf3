// The network of another stack around an application that shares it: what stands there, and how the application's own
// configuration names it.
import { contract } from '../facts/network';
import type { Location } from '../document/location';
import type { Configuration } from '../override';
import { render } from '../terraform/literal';
import { emptyTopology } from './empty-topology';
import type { Id, Listing, SecurityGroup, Topology } from './topology';

export interface Surroundings {
  /** The network's whole name. */
  readonly name: string;
  /** Its ids are those of its own stack. */
  readonly topology: Topology;
  readonly told: ToldPlaces;
  /** Where the spec of the network asks for a resource, by its address; nothing where only a contract is known. */
  readonly placeOf?: (address: Id) => Location | undefined;
}

/** What the contract of a network names of its topology; a place that nobody knows before Terraform runs is missing. */
export interface ToldPlaces {
  readonly vpc?: Id;
  /** The subnet of each zone. */
  readonly subnets: ReadonlyMap<string, Id>;
}

/** Terraform's address of something in a stack; what exists has an id that means the same in all stacks. */
const planned = /^(?:aws_[a-z0-9_]+|terraform_data)[.]/;

/** `core:aws_subnet.private_a`: two stacks may have things of one address. */
export function idInStack(id: Id, stack: string): Id {
  return planned.test(id) ? `${stack}:${id}` : id;
}

/** The address of what stands in that stack; undefined for anything else. */
export function addressIn(id: Id, { name }: Surroundings): Id | undefined {
  return id.startsWith(`${name}:`) ? id.slice(name.length + 1) : undefined;
}

/** The application's configuration with the contract's words for what they stand for. */
export function standingIn(configuration: Configuration, { name, told }: Surroundings): Configuration {
  const words = [
    ...(told.vpc === undefined ? [] : [[render(contract('vpc')), told.vpc] as const]),
    ...[...told.subnets].map(([zone, id]) => [render(contract('zones', zone, 'subnet')), id] as const),
  ];
  const meant = new Map(words.map(([word, id]) => [word, idInStack(id, name)]));
  return mapped(configuration, (text) => meant.get(text) ?? text) as Configuration;
}

/** Both as one network; rules that the application's stack adds to groups of the other one are theirs. */
export function joinedWith(own: Topology, { name, topology }: Surroundings): Topology {
  const theirs = named(topology, name);
  const keys = Object.keys(emptyTopology) as (keyof typeof emptyTopology)[];
  const all = keys.map((key) => [key, [...(own[key] as readonly unknown[]), ...(theirs[key] as readonly unknown[])]]);
  return { ...own, ...(Object.fromEntries(all) as Partial<Topology>), securityGroups: groupsOf(own, theirs) };
}

function groupsOf(own: Topology, theirs: Topology): SecurityGroup[] {
  const added = new Map(own.securityGroups.map((group) => [group.id, group]));
  const known = new Set(theirs.securityGroups.map(({ id }) => id));
  return [
    ...own.securityGroups.filter(({ id }) => !known.has(id)),
    ...theirs.securityGroups.map((group) => {
      const more = added.get(group.id);
      if (!more) return group;
      return { ...group, ingress: both(group.ingress, more.ingress), egress: both(group.egress, more.egress) };
    }),
  ];
}

/** What is not known of a group of others, its own stack knows. */
function both<Item>(theirs: Listing<Item>, { known }: Listing<Item>): Listing<Item> {
  return { ...theirs, known: [...theirs.known, ...known] };
}

function named(topology: Topology, stack: string): Topology {
  const ids = new Set(idsIn(topology));
  return mapped(topology, (text) => (ids.has(text) ? idInStack(text, stack) : text)) as Topology;
}

/** The ids of things, of whatever kind. */
function idsIn(value: unknown): Id[] {
  if (typeof value !== 'object' || value === null) return [];
  const own: unknown = Reflect.get(value, 'id');
  return [...(typeof own === 'string' ? [own] : []), ...Object.values(value).flatMap(idsIn)];
}

/** Plain data with every text in it changed. */
export function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item, change)]));
}
