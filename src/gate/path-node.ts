// Where the path of a team's rule may lead: in the arguments of a type of resources, as the provider's schema has them,
// and in a spec, as its JSON Schema has it. Both are read as one kind of node.
import application from '../../generated/application.schema.json';
import network from '../../generated/network-stack.schema.json';
import awsProvider from '../../generated/aws-provider.json';
import { own } from '../document/own';
import { resolvedIn, type Field, type RootField } from '../schema/field';
import type { AttributeType, Block, ProviderSchema } from '../terraform/provider-schema';

/** What stands at a place; `any` where nobody says. */
export type NodeKind = 'text' | 'number' | 'switch' | 'list' | 'map' | 'any';

export interface PathNode {
  readonly kind: NodeKind;
  /** The names of what is in it, in the order of the schema; nothing where each name leads somewhere. */
  readonly names?: readonly string[];
  /** Where a name leads: several branches of a union, or nowhere. */
  readonly enter: (name: string) => readonly PathNode[];
}

const anything: PathNode = { kind: 'any', enter: () => [anything] };

/** The arguments of a type; undefined where its schema is not at hand. */
export function argumentsOf(type: string): PathNode | undefined {
  const block = own((awsProvider as unknown as ProviderSchema).resources, type);
  return block && ofBlock(block, { kind: 'map' });
}

/** The release of the provider that {@link argumentsOf} knows. */
export const providerVersion = awsProvider.version;

/** @param of of a block that repeats, its items are read alike: `ingress.cidr_blocks`, `ingress.0.cidr_blocks` */
function ofBlock(block: Block, { kind }: { readonly kind: 'map' | 'list' }): PathNode {
  const { attributes = {}, block_types = {} } = block;
  const node: PathNode = {
    kind,
    names: [...Object.keys(attributes), ...Object.keys(block_types)],
    enter: (name) => {
      if (isIndex(name)) return [node];
      const [attribute, nested] = [own(attributes, name), own(block_types, name)];
      if (attribute) return [ofType(attribute.type)];
      return nested ? [ofBlock(nested.block, { kind: nested.nesting_mode === 'single' ? 'map' : 'list' })] : [];
    },
  };
  return node;
}

function ofType(type: AttributeType): PathNode {
  if (typeof type === 'string')
    return { kind: ({ string: 'text', number: 'number', bool: 'switch' } as const)[type], names: [], enter: () => [] };
  if (type[0] === 'map') return { kind: 'map', enter: () => [ofType(type[1])] };
  if (type[0] === 'object') {
    const [, members] = type;
    const enter = (name: string): PathNode[] => [own(members, name)].flatMap((one) => (one ? [ofType(one)] : []));
    return { kind: 'map', names: Object.keys(members), enter };
  }
  const item = ofType(type[1]);
  return { ...item, kind: 'list', enter: (name) => (isIndex(name) ? [item] : item.enter(name)) };
}

const isIndex = (name: string): boolean => /^\d+$/.test(name);

/** A spec of each kind. */
export function specNodes(): readonly PathNode[] {
  return [application, network].flatMap((schema) => ofField(schema as unknown as RootField, schema as Field));
}

function ofField(schema: RootField, unresolved: Field): readonly PathNode[] {
  const field = resolvedIn(schema, unresolved);
  if (field.oneOf) return field.oneOf.flatMap((branch) => ofField(schema, branch));
  const { properties = {}, additionalProperties, items } = field;
  const below = (one: Field | undefined): readonly PathNode[] => (one ? ofField(schema, one) : []);
  const further = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  if (field.type === 'array')
    return [{ kind: 'list', names: [], enter: (name) => (isIndex(name) || name === '*' ? below(items) : []) }];
  if (field.type === 'object')
    return [
      {
        kind: 'map',
        ...(further === undefined && { names: Object.keys(properties) }),
        enter: (name) =>
          name === '*'
            ? [...Object.values(properties), ...(further ? [further] : [])].flatMap(below)
            : below(own(properties, name) ?? further),
      },
    ];
  const kind = kindOf(field);
  return kind === 'any' ? [anything] : [{ kind, names: [], enter: () => [] }];
}

function kindOf({ type, const: only, enum: words }: Field): NodeKind {
  if (only !== undefined || words) return 'text';
  const kinds = { string: 'text', integer: 'number', number: 'number', boolean: 'switch' } as const;
  return (type === undefined ? undefined : own<NodeKind>(kinds, type)) ?? 'any';
}
