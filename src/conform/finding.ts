// What a check of a Terraform configuration carries along and says.
import { child, type Pointer } from '../document/pointer';
import { own } from '../document/own';
import type { ProviderSchema } from '../terraform/provider-schema';

/** Parsed JSON, of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A part of a configuration that Terraform or the provider's schema would refuse. */
export interface Finding {
  /** `aws_kinesis_stream.orders`, `provider.aws`, `output.arn`, or the name of another section. */
  readonly address: string;
  /** The place below that address, as it stands in the JSON. */
  readonly path: Pointer;
  /** One sentence without a full stop. */
  readonly message: string;
}

/** One run over one configuration. */
export interface Check {
  readonly configuration: JsonObject;
  readonly schema: ProviderSchema;
  /** Schema paths of arguments newer than the schema: `aws_kms_key.new_block.argument`. */
  readonly extra: ReadonlySet<string>;
  readonly findings: Finding[];
}

export type Place = Omit<Finding, 'message'>;

export const at = ({ address, path }: Place, ...segments: (string | number)[]): Place => ({
  address,
  path: child(path, ...segments),
});

export function report(check: Check, { address, path }: Place, message: string): void {
  check.findings.push({ address, path, message });
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const member = (value: unknown, name: string): unknown => (isObject(value) ? own(value, name) : undefined);

/** A body's members: JSON drops undefined ones, and Terraform takes the key "//" for a comment. */
export const entries = (body: JsonObject): [string, unknown][] =>
  Object.entries(body).filter(([key, value]) => key !== '//' && value !== undefined);

/** A value as a message quotes it. */
export function describe(value: unknown): string {
  if (value === undefined) return 'absent';
  if (typeof value === 'string')
    return `the text ${JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value)}`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
