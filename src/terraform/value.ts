// What a planned argument may hold. A plain string is always literal text; only the four expression
// shapes below can become Terraform code, and only our own stages can write them.
import type { DataType } from './data-types';
import type { ResourceType } from './resource-types';

/** The Terraform address of a planned resource. */
export type Address = `${ResourceType}.${string}`;

/** The Terraform address of something that is looked up. */
export type DataAddress = `data.${DataType}.${string}`;

/** What a condition is about that stands in the block of it, and which instance of a repeated resource it is. */
export type Self = 'self' | 'each';

/**
 * An attribute of a planned resource or of what is looked up, or a variable:
 * `{ $ref: ['aws_kinesis_stream.orders', 'arn'] }`.
 */
export interface Reference {
  readonly $ref: readonly [address: Address | DataAddress | Self | 'var', attribute: string];
}

/** What stands under keys in a value that is only known to Terraform: `jsondecode(...)["subnets"]["a"]`. */
export interface Member {
  readonly $member: readonly [of: Call, ...keys: readonly string[]];
}

/** Text made of parts that are not all known yet: an ARN and a suffix. */
export interface Join {
  readonly $join: readonly Text[];
}

type FunctionName =
  | 'basename'
  | 'can'
  | 'cidrsubnet'
  | 'coalescelist'
  | 'distinct'
  | 'element'
  | 'join'
  | 'jsondecode'
  | 'lower'
  | 'regex'
  | 'replace'
  | 'setsubtract'
  | 'slice'
  | 'sort'
  | 'split'
  | 'toset';

/** A call of a Terraform function, such as `replace(arn, ":cluster/", ":topic/")`. */
export interface Call {
  readonly $call: readonly [name: FunctionName, ...arguments: readonly (Text | number)[]];
}

/** A document that Terraform takes as a JSON string: an IAM policy, for example. */
export interface JsonDocument {
  readonly $json: Value;
}

/** A path inside the stack's own folder, rendered as `${path.module}/...`. */
export interface ModulePath {
  readonly $path: readonly [file: string];
}

/** Anything that Terraform evaluates. Recognised by shape: a user's own map has only strings as values, never these. */
export type Expression = Reference | Join | Call | Member | JsonDocument | ModulePath;

export type Text = string | Expression;
export type Numeric = number | Expression;
export type Bool = boolean | Expression;

/** Any planned value, as plain data. */
export type Value =
  string | number | boolean | null | Expression | readonly Value[] | { readonly [key: string]: Value | undefined };

export const ref = (address: Address | DataAddress | Self | 'var', attribute: string): Reference => ({
  $ref: [address, attribute],
});
/** One part alone is the value itself. */
export const join = (...parts: readonly Text[]): Text => {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  return parts.every((part) => typeof part === 'string') ? parts.join('') : { $join: parts };
};
export const call = (...parts: Call['$call']): Call => ({ $call: parts });
export const member = (...parts: Member['$member']): Member => ({ $member: parts });
export const json = (document: Value): JsonDocument => ({ $json: document });
export const modulePath = (file: string): ModulePath => ({ $path: [file] });

const keywords = ['$ref', '$join', '$call', '$member', '$json', '$path'] as const;

/** Whether a planned value is an expression and not literal data. */
export function isExpression(value: unknown): value is Expression {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  const keyword = keywords.find((known) => known === keys[0]);
  return keys.length === 1 && keyword !== undefined && typeof Reflect.get(value, keyword) === 'object';
}
