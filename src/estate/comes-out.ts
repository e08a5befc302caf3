// What comes out at the apply though nobody writes it: what the provider alone computes, and names that it makes up.
// What may be written and is not has the default of the service instead.
import awsProvider from '../../generated/aws-provider.json';
import { memberOf, own } from '../document/own';
import { isSettable, type Block, type ProviderSchema } from '../terraform/provider-schema';

/** How a resource, or a block of one, is described. */
export interface Described {
  /** Absent where the schema of the type is not at hand. */
  readonly block?: Block;
  readonly isWhole: boolean;
}

const schema = awsProvider as unknown as ProviderSchema;

export function described({ type, mode }: { readonly type: string; readonly mode: 'data' | 'managed' }): Described {
  const block = own(mode === 'data' ? schema.dataSources : schema.resources, type);
  return { isWhole: true, ...(block && { block }) };
}

/** The block of a name in one that is described. */
export function blockIn({ block }: Described, name: string): Described {
  const inside = own(block?.block_types, name)?.block;
  return { isWhole: false, ...(inside && { block: inside }) };
}

/**
 * Whether an argument comes out though nobody writes it.
 * @param values what a plan has of the resource or the block, known and unknown: it has every argument of the schema
 */
export function comesOut({ block, isWhole }: Described, name: string, values: readonly unknown[]): boolean {
  const attribute = own(block?.attributes, name);
  if (attribute && !isSettable(attribute)) return true;
  // Of some types the schema has `arn` as one that may be written, and it never is: that of `aws_kinesis_stream`.
  if (isWhole && ['arn', 'id', 'name'].includes(name)) return true;
  return values.some((one) => memberOf(one, `${name}_prefix`) !== undefined);
}
