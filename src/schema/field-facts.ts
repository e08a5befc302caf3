// What a schema says of one of its fields, each under its name: for `explain`, and for pages.
import { own } from '../document/own';
import type { Field, PlacedField } from './field';

/** Name → text, in the order in which people ask. */
export function factsOfField({ field }: PlacedField): ReadonlyMap<string, string> {
  const facts: Readonly<Record<string, unknown>> = {
    'one of': field.enum?.join(', '),
    default: field.default,
    range: field.minimum === undefined ? undefined : `${field.minimum} to ${field.maximum ?? 'any'}`,
    form: field.pattern,
    example: field.examples?.[0],
    keys: keysOf(field),
  };
  return new Map(
    Object.entries(facts).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'string' ? value : JSON.stringify(value)] as const],
    ),
  );
}

function keysOf({ properties, required = [] }: Field): string | undefined {
  if (!properties) return undefined;
  return Object.keys(properties)
    .map((key) => (required.includes(key) ? `${key} (required)` : key))
    .join(', ');
}

/** What kind of value it takes, in a word or two. */
export function typeOf({ type, enum: words, const: only, oneOf }: Field): string {
  if (only !== undefined) return `always "${only}"`;
  if (oneOf) return 'one of several shapes';
  if (words) return 'word';
  const plain = {
    object: 'map',
    array: 'list',
    string: 'text',
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false',
  };
  return (type === undefined ? undefined : own<string>(plain, type)) ?? 'any value';
}
