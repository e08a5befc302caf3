// Checks the arguments and blocks of one resource, provider or nested block against its schema.
import { at, describe, entries, isObject, report, type Check, type JsonObject, type Place } from './finding';
import { kindOfReference } from './references';
import { own } from '../document/own';
import {
  isSettable,
  kindOf,
  type AttributeType,
  type Block,
  type BlockType,
  type Kind,
} from '../terraform/provider-schema';
import { readTemplate } from '../terraform/template';

/** Checks what a block holds; `schemaPath` is where it is in the schema, as in `extra`. */
export function checkBody(
  check: Check,
  block: Block,
  body: unknown,
  place: Place,
  schemaPath: string,
  meta?: ReadonlySet<string>,
): void {
  if (!isObject(body)) return report(check, place, `must be an object, but is ${describe(body)}`);
  for (const [key, value] of entries(body)) {
    const here = at(place, key);
    const keyPath = `${schemaPath}.${key}`;
    const attribute = own(block.attributes, key);
    const nested = own(block.block_types, key);
    if (check.extra.has(keyPath) || meta?.has(key) === true) continue;
    if (nested !== undefined) checkBlocks(check, nested, value, here, keyPath);
    else if (attribute === undefined) report(check, here, `${schemaPath} has no argument or block "${key}"`);
    else if (!isSettable(attribute)) report(check, here, `"${key}" is computed by the provider and cannot be set`);
    else if (value !== null) checkValue(check, attribute.type, value, here, key);
  }
  for (const [key, { required }] of Object.entries(block.attributes ?? {})) {
    if (required === true && (own(body, key) ?? null) === null)
      report(check, place, `the argument "${key}" is required`);
  }
  for (const [key, { min_items = 0 }] of Object.entries(block.block_types ?? {})) {
    if (min_items > 0 && (own(body, key) ?? null) === null) report(check, place, `the block "${key}" is required`);
  }
}

/** A block is one object or a list of objects; null and the empty list are no block. Never an expression. */
function checkBlocks(
  check: Check,
  { nesting_mode, min_items = 0, max_items, block }: BlockType,
  value: unknown,
  place: Place,
  schemaPath: string,
): void {
  if (value === null) return;
  const bodies: readonly unknown[] = Array.isArray(value) ? value : [value];
  const name = schemaPath.slice(schemaPath.lastIndexOf('.') + 1);
  const most = nesting_mode === 'single' ? 1 : (max_items ?? Infinity);
  if (bodies.length < min_items)
    report(
      check,
      place,
      `the block "${name}" must occur at least ${times(min_items)}, but occurs ${times(bodies.length)}`,
    );
  if (bodies.length > most)
    report(check, place, `the block "${name}" may occur at most ${times(most)}, but occurs ${times(bodies.length)}`);
  bodies.forEach((body, index) =>
    checkBody(check, block, body, Array.isArray(value) ? at(place, index) : place, schemaPath),
  );
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

function checkValue(check: Check, type: AttributeType, value: unknown, place: Place, name: string): void {
  if (value === null) return;
  if (typeof value === 'string' && readTemplate(value).isEvaluated)
    return checkExpression(check, kindOf(type), value, place, name);
  if (typeof type === 'string') {
    if (!isPrimitive[type](value)) report(check, place, `"${name}" must be ${nouns[type]}, but is ${describe(value)}`);
  } else if (type[0] === 'list' || type[0] === 'set') {
    if (Array.isArray(value))
      value.forEach((item: unknown, index) => checkValue(check, type[1], item, at(place, index), `${name}[${index}]`));
    else report(check, place, `"${name}" must be ${nouns.list}, but is ${describe(value)}`);
  } else if (!isObject(value)) {
    report(check, place, `"${name}" must be ${nouns.map}, but is ${describe(value)}`);
  } else if (type[0] === 'object') {
    checkMembers(check, type[1], value, place, name);
  } else {
    for (const [key, item] of Object.entries(value)) checkValue(check, type[1], item, at(place, key), `${name}.${key}`);
  }
}

/**
 * A text with more than one reference in it can become anything that a text can; a lone reference is what it refers to.
 */
function checkExpression(check: Check, wanted: Kind, value: string, place: Place, name: string): void {
  const [traversal] = readTemplate(value).traversals;
  if (traversal === undefined || value !== `\${${traversal.text}}`) return;
  const kind = kindOfReference(check, traversal);
  if (kind === undefined || kind === wanted || convertible.has(`${kind} to ${wanted}`)) return;
  report(check, place, `"${name}" must be ${nouns[wanted]}, but "${traversal.text}" is ${nouns[kind]}`);
}

const convertible = new Set(['string to number', 'string to bool', 'number to string', 'bool to string']);

/** Terraform wants every member of an object, null for those not set, and drops others without a word. */
function checkMembers(
  check: Check,
  members: Readonly<Record<string, AttributeType>>,
  value: JsonObject,
  place: Place,
  name: string,
): void {
  for (const [key, item] of Object.entries(value)) {
    const type = own(members, key);
    if (type === undefined) report(check, at(place, key), `"${name}" has no member "${key}"`);
    else checkValue(check, type, item, at(place, key), `${name}.${key}`);
  }
  const missing = Object.keys(members).filter((key) => own(value, key) === undefined);
  if (missing.length > 0)
    report(check, place, `"${name}" must have ${missing.map((key) => `"${key}"`).join(', ')}, null if not set`);
}

const isPrimitive: Record<'string' | 'number' | 'bool', (value: unknown) => boolean> = {
  string: (value) => ['string', 'number', 'boolean'].includes(typeof value),
  number: (value) =>
    typeof value === 'number' || (typeof value === 'string' && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(value)),
  bool: (value) => typeof value === 'boolean' || value === 'true' || value === 'false',
};

const nouns: Record<Kind, string> = {
  string: 'a text',
  number: 'a number',
  bool: 'true or false',
  list: 'a list',
  map: 'an object',
};
