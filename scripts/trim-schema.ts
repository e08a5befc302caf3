// Cuts `terraform providers schema -json` (13 MB) down to what `src/terraform/provider-schema.ts` describes.
import type { Attribute, AttributeType, Block, BlockType, ProviderSchema } from '../src/terraform/provider-schema';

/** One provider's part of `terraform providers schema -json`, as far as we read it. */
export interface FullSchema {
  readonly provider: { readonly block: FullBlock };
  readonly resource_schemas: Readonly<Record<string, { readonly block: FullBlock }>>;
}

interface FullBlock {
  readonly attributes?: Readonly<Record<string, FullAttribute>>;
  readonly block_types?: Readonly<Record<string, Omit<BlockType, 'block'> & { readonly block: FullBlock }>>;
  readonly deprecated?: true;
}

type FullAttribute = Omit<Attribute, 'type'> & { readonly type?: AttributeType | 'dynamic' };

/**
 * Keeps the named resource types and drops prose. Throws when the provider lacks one, or says something we cannot keep.
 */
export function trimmed(schema: FullSchema, version: string, resourceTypes: readonly string[]): ProviderSchema {
  const resources = [...resourceTypes].sort().map((type): [string, Block] => {
    const resource = schema.resource_schemas[type];
    if (resource === undefined) throw new Error(`provider ${version} has no resource type ${type}`);
    return [type, withoutSettableId(trimBlock(resource.block, type))];
  });
  const { endpoints: _, ...block_types } = schema.provider.block.block_types ?? {};
  return {
    version,
    provider: trimBlock({ ...schema.provider.block, block_types }, 'provider'),
    resources: Object.fromEntries(resources),
  };
}

/** The schema as text with stable bytes: one line per resource, so that a diff shows which ones changed. */
export function written({ version, provider, resources }: ProviderSchema): string {
  const lines = Object.entries(resources).map(([type, block]) => `${JSON.stringify(type)}:${JSON.stringify(block)}`);
  return `{"version":${JSON.stringify(version)},\n"provider":${JSON.stringify(provider)},\n"resources":{\n${lines.join(',\n')}\n}}\n`;
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
