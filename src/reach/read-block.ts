// The blocks of a configuration, and what their arguments say: a literal, a reference to something, or nothing that is
// known before Terraform runs.
import { memberOf } from '../document/own';
import type { Configuration } from '../override';
import { isUnknown, type Fact, type Id, type Listing, type Unknown } from './topology';

/** A resource of the configuration, or a block in one. */
export interface Block {
  readonly type: string;
  /** Of the resource: `aws_subnet.private_a`. */
  readonly address: Id;
  readonly body: unknown;
  /** The resource's Region, by its own argument or its provider. */
  readonly region: Fact<string>;
  readonly reader: Reader;
}

/** What of a configuration its blocks refer to. */
export interface Reader {
  readonly blocks: ReadonlyMap<Id, Block>;
  /** Other ids of things: an accepter is its connection. */
  readonly aliases: Map<Id, Id>;
}

/** Attributes that are things of their own; all others stand for the resource. */
const things: readonly string[] = [
  'association_default_route_table_id',
  'default_network_acl_id',
  'default_route_table_id',
  'default_security_group_id',
  'main_route_table_id',
  'prefix_list_id',
  'propagation_default_route_table_id',
];

const reference = /^\$\{((?:data\.)?[a-z0-9_]+\.[A-Za-z0-9_-]+(?:\[(?:\d+|"[^"$]*")\])?)\.([A-Za-z0-9_.[\]"-]+)\}$/;

/** All resources of a configuration. */
export function readerOf(configuration: Configuration): Reader {
  const blocks = new Map<Id, Block>();
  const reader: Reader = { blocks, aliases: new Map() };
  const regions = providerRegions(configuration);
  for (const [type, named] of members(memberOf(configuration, 'resource')))
    for (const [name, body] of members(named)) {
      const address = `${type}.${name}`;
      blocks.set(address, { type, address, body, region: regionOf(body, address, regions), reader });
    }
  return reader;
}

function members(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** `aws`, `aws.lake` → its Region. */
function providerRegions(configuration: Configuration): ReadonlyMap<string, unknown> {
  const providers = listOf(memberOf(memberOf(configuration, 'provider'), 'aws'));
  return new Map(
    providers.map((provider) => {
      const alias = memberOf(provider, 'alias');
      return [alias === undefined ? 'aws' : `aws.${String(alias)}`, memberOf(provider, 'region')];
    }),
  );
}

function regionOf(body: unknown, address: Id, regions: ReadonlyMap<string, unknown>): Fact<string> {
  const named = memberOf(body, 'provider');
  const region = memberOf(body, 'region') ?? regions.get(named === undefined ? 'aws' : String(named));
  return typeof region === 'string' && !region.includes('${') ? region : unknownOf(address, 'region');
}

/** One block or a list of them. */
function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function unknownOf(address: Id, what: string): Unknown {
  return { unknown: `${what} of ${address} is not known before Terraform runs` };
}

/** The nested blocks of that name, wherever they stand on the way. */
export function blocksIn(block: Block, ...names: readonly string[]): Block[] {
  return names.reduce<Block[]>(
    (outer, name) => outer.flatMap((one) => listOf(memberOf(one.body, name)).map((body) => ({ ...one, body }))),
    [block],
  );
}

/** A text, or that of the argument that it refers to; undefined where nothing is said. */
export function textIn(block: Block, key: string): Fact<string> | undefined {
  const value = memberOf(block.body, key);
  return value === undefined || value === null ? undefined : textFrom(value, block, key);
}

function textFrom(value: unknown, { address, reader }: Block, key: string, depth = 8): Fact<string> {
  const text = String(value);
  if (!/[$%]\{/.test(text.replace(/\$\$\{|%%\{/g, ''))) return text.replace(/([$%])\1\{/g, '$1{');
  const [, of, attribute] = reference.exec(text) ?? [];
  const block = reader.blocks.get(String(of));
  const said = block && memberOf(block.body, String(attribute));
  if (!block || depth === 0 || said === undefined || typeof said === 'object') return unknownOf(address, key);
  return textFrom(said, block, key, depth - 1);
}

/** Which thing an argument names: the address of a resource, or a literal id. */
export function idIn(block: Block, key: string): Fact<Id> | undefined {
  const value = memberOf(block.body, key);
  return value === undefined || value === null ? undefined : idFrom(value, block, key);
}

function idFrom(value: unknown, block: Block, key: string): Fact<Id> {
  const [, of, attribute] = reference.exec(String(value)) ?? [];
  if (of === undefined) return aliased(textFrom(value, block, key), block.reader);
  return canonical(things.includes(String(attribute)) ? `${of}.${attribute}` : of, block.reader);
}

function aliased(id: Fact<Id>, reader: Reader): Fact<Id> {
  return isUnknown(id) ? id : canonical(id, reader);
}

/** The id that all speak of. */
export function canonical(id: Id, { aliases }: Reader, depth = 8): Id {
  const other = aliases.get(id);
  return other === undefined || depth === 0 ? id : canonical(other, { aliases, blocks: new Map() }, depth - 1);
}

/** The things that an argument lists. */
export function idsIn(block: Block, key: string): Listing<Id> {
  return listing(memberOf(block.body, key), block, key, idFrom);
}

export function textsIn(block: Block, key: string): Listing<string> {
  return listing(memberOf(block.body, key), block, key, textFrom);
}

function listing(
  value: unknown,
  block: Block,
  key: string,
  read: (item: unknown, block: Block, key: string) => Fact<string>,
): Listing<string> {
  if (value === undefined || value === null) return { known: [] };
  if (!Array.isArray(value)) return { known: [], rest: unknownOf(block.address, key) };
  return listed(value.map((item) => read(item, block, key)));
}

/** What is known of a list, and why there is more. */
export function listed<Item>(facts: readonly Fact<Item>[]): Listing<Item> {
  const rest = facts.find((fact) => isUnknown(fact)) as Unknown | undefined;
  const known = facts.filter((fact): fact is Item => !isUnknown(fact));
  return rest === undefined ? { known } : { known, rest };
}

/** Several lists as one. */
export function joined<Item>(...listings: readonly Listing<Item>[]): Listing<Item> {
  const rest = listings.find((one) => one.rest !== undefined)?.rest;
  const known = [...new Set(listings.flatMap((one) => one.known))];
  return rest === undefined ? { known } : { known, rest };
}

/** Terraform takes the text for the value as well. */
export function switchIn(block: Block, key: string, otherwise: boolean): Fact<boolean> {
  const said = textIn(block, key);
  if (said === undefined) return otherwise;
  if (isUnknown(said)) return said;
  return ['true', 'enable', '1'].includes(said);
}

export function numberIn(block: Block, key: string): Fact<number> | undefined {
  const said = textIn(block, key);
  if (said === undefined || isUnknown(said)) return said;
  return Number.isFinite(Number(said)) ? Number(said) : unknownOf(block.address, key);
}
