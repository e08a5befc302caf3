// Cuts `terraform providers schema -json` (13 MB) down to what `src/terraform/provider-schema.ts` describes.
import type { Attribute, AttributeType, Block, BlockType, ProviderSchema } from '../src/terraform/provider-schema';

/** One provider's part of `terraform providers schema -json`, as far as we read it. */
export interface FullSchema {
  readonly provider: { readonly block: FullBlock };
  readonly resource_schemas: Readonly<Record<string, { readonly block: FullBlock }>>;
  readonly data_source_schemas: Readonly<Record<string, { readonly block: FullBlock }>>;
}

interface FullBlock {
  readonly attributes?: Readonly<Record<string, FullAttribute>>;
  readonly block_types?: Readonly<Record<string, Omit<BlockType, 'block'> & { readonly block: FullBlock }>>;
  readonly deprecated?: true;
}

type FullAttribute = Omit<Attribute, 'type'> & { readonly type?: AttributeType | 'dynamic' };

/** The types to keep. */
export interface Kept {
  readonly resources: readonly string[];
  readonly dataSources: readonly string[];
}

/**
 * Keeps the named types and drops prose. Throws when the provider lacks one, or says something we cannot keep. Unlike
 * that of a resource, the `id` of a data source may be given: `aws_vpc` finds a VPC by it.
 */
export function trimmed(schema: FullSchema, version: string, kept: Kept): ProviderSchema {
  const { resource_schemas, data_source_schemas } = schema;
  const resources = mapSorted(named(resource_schemas, kept.resources, version), '', ({ block }, path) =>
    withoutSettableId(trimBlock(block, path.slice(1))),
  );
  const dataSources = mapSorted(named(data_source_schemas, kept.dataSources, version), 'data', ({ block }, path) =>
    trimBlock(block, path),
  );
  const { endpoints: _, ...block_types } = schema.provider.block.block_types ?? {};
  return {
    version,
    provider: trimBlock({ ...schema.provider.block, block_types }, 'provider'),
    resources,
    dataSources,
  };
}

function named<Schema>(
  all: Readonly<Record<string, Schema>>,
  types: readonly string[],
  version: string,
): Record<string, Schema> {
  const missing = types.find((type) => all[type] === undefined);
  if (missing !== undefined) throw new Error(`provider ${version} has no type ${missing}`);
  return Object.fromEntries(types.map((type) => [type, all[type] as Schema]));
}

/** The schema as text with stable bytes: one line per type, so that a diff shows which ones changed. */
export function written({ version, provider, resources, dataSources }: ProviderSchema): string {
  const section = (blocks: Readonly<Record<string, Block>>): string =>
    `{\n${Object.entries(blocks)
      .map(([type, block]) => `${JSON.stringify(type)}:${JSON.stringify(block)}`)
      .join(',\n')}\n}`;
  return (
    `{"version":${JSON.stringify(version)},\n"provider":${JSON.stringify(provider)},\n` +
    `"resources":${section(resources)},\n"dataSources":${section(dataSources)}}\n`
  );
}

/** Older resources declare `id` as optional, but the provider's SDK refuses a configuration that sets it. */
function withoutSettableId(block: Block): Block {
  const id = block.attributes?.['id'];
  if (id?.optional !== true || id.computed !== true) return block;
  return { ...block, attributes: { ...block.attributes, id: { type: id.type, computed: true } } };
}

function trimBlock(block: FullBlock, path: string): Block {
  return {
    ...(isEmpty(block.attributes) ? {} : { attributes: mapSorted(block.attributes, path, trimAttribute) }),
    ...(isEmpty(block.block_types) ? {} : { block_types: mapSorted(block.block_types, path, trimBlockType) }),
    ...flag('deprecated', block.deprecated),
  };
}

function trimAttribute({ type, required, optional, computed, deprecated }: FullAttribute, path: string): Attribute {
  if (type === undefined)
    throw new Error(`${path} has a nested type, which src/terraform/provider-schema.ts does not describe`);
  return {
    type: type === 'dynamic' ? mapOfTexts : type,
    ...flag('required', required),
    ...flag('optional', optional),
    ...flag('computed', computed),
    ...flag('deprecated', deprecated),
  };
}

function trimBlockType(
  { nesting_mode, min_items, max_items, block }: NonNullable<FullBlock['block_types']>[string],
  path: string,
): BlockType {
  if (!['list', 'set', 'single'].includes(nesting_mode))
    throw new Error(`${path} nests as ${nesting_mode}, which src/terraform/provider-schema.ts does not describe`);
  return {
    nesting_mode,
    ...(min_items ? { min_items } : {}),
    ...(max_items ? { max_items } : {}),
    block: trimBlock(block, path),
  };
}

/** `terraform_data` takes any value; CDKTF's class of it takes maps alone, and texts are all that we keep there. */
const mapOfTexts: AttributeType = ['map', 'string'];

const isEmpty = (record: object | undefined): record is undefined =>
  record === undefined || Object.keys(record).length === 0;

const flag = <Name extends string>(name: Name, value: true | undefined): { [key in Name]?: true } =>
  (value === true ? { [name]: true } : {}) as { [key in Name]?: true };

function mapSorted<From, To>(
  record: Readonly<Record<string, From>>,
  path: string,
  trim: (from: From, path: string) => To,
): Record<string, To> {
  const names = Object.keys(record).sort();
  return Object.fromEntries(names.map((name) => [name, trim(record[name] as From, `${path}.${name}`)]));
}
