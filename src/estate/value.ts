// What is known of one argument: three values, never two. A rule that reads values only through these cannot take
// "not known before the apply" for "not set".

/** What a leaf or a block of JSON can be. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** It is said. */
export interface Known {
  readonly kind: 'known';
  readonly value: Exclude<Json, null>;
  /** Whole addresses that the expression behind it names: `module.a.aws_s3_bucket.code`. */
  readonly references: readonly string[];
  /** Terraform marks it: no report shows it. */
  readonly sensitive?: true;
}

/** It is said, and what it is comes out when Terraform applies. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly references: readonly string[];
  /** The text with its expressions, as a configuration says it: what stands around them is known. */
  readonly template?: string;
}

/** Nobody says it: the service's default holds. */
export interface Unset {
  readonly kind: 'unset';
}

export type Value = Known | Unknown | Unset;

export const unset: Unset = { kind: 'unset' };

/** What a text says that stands by itself. */
export function known(text: string): Known {
  return { kind: 'known', value: text, references: [] };
}

/** The text that is known; undefined otherwise. Terraform takes numbers and switches as texts, and the reverse. */
export function textOf(value: Value): string | undefined {
  if (value.kind !== 'known') return undefined;
  return typeof value.value === 'object' ? undefined : String(value.value);
}

/** The same, for a message that quotes it: what Terraform hides is not known to it. */
export function openTextOf(value: Value): string | undefined {
  return value.kind === 'known' && value.sensitive ? undefined : textOf(value);
}

/** The number that is known. */
export function numberOf(value: Value): number | undefined {
  const text = textOf(value);
  return text === undefined || text.trim() === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
}

/** Whether it is known to be this. */
export function is(value: Value, expected: string | number | boolean): boolean {
  return textOf(value) === String(expected);
}

/** Whether somebody says it: a plan writes the empty text for what nobody does. */
export function isSaid(value: Value): boolean {
  return value.kind !== 'unset' && textOf(value) !== '';
}

/** How a report quotes it. */
export function shown(value: Value): string {
  if (value.kind === 'unset') return 'not set';
  if (value.kind === 'unknown') return 'known after the apply';
  if (value.sensitive) return '(sensitive)';
  return typeof value.value === 'string' ? value.value : JSON.stringify(value.value);
}
