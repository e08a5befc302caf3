// Document → typed application, or the schema's objections in words that help. The validator is compiled by ajv at build
// time; this file turns its errors into problems.
import type { ErrorObject } from 'ajv';
import type { FlinkApplication } from '../generated/application';
import validator from '../generated/validate.js';
import type { Document } from './document';
import type { Problem } from './diagnostic';
import { allFields, fieldAt, formOf, resolveField, type Field } from './field';
import { child, dotted, segments, type Pointer } from './pointer';
import { whyRefused } from './refused';
import { retiredRuntimes } from './runtime';
import { suggest } from './suggest';

export interface Validated {
  /** Present when there is no problem. */
  readonly application?: FlinkApplication;
  readonly problems: readonly Problem[];
}

export function validate(document: Document): Validated {
  const { tree } = document;
  if (validator(tree)) return { application: tree as unknown as FlinkApplication, problems: [] };
  const errors = validator.errors ?? [];
  return { problems: errors.filter((error) => !isEcho(error, errors)).map((error) => toProblem(error, tree)) };
}

/** ajv reports some faults twice: a bad name also as "propertyNames", a missing tag also as "discriminator". */
function isEcho(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  if (error.keyword === 'propertyNames') return true;
  if (error.keyword !== 'discriminator' || error.params['error'] !== 'tag') return false;
  return all.some((other) => other.keyword === 'required' && other.instancePath === error.instancePath);
}

function toProblem(error: ErrorObject, tree: unknown): Problem {
  const pointer = error.instancePath;
  if (error.propertyName !== undefined) return badName(error, pointer, error.propertyName);
  const field = fieldAt(error.schemaPath);
  const value = valueAt(tree, pointer);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownProperty(pointer, String(error.params['additionalProperty']), field);
    case 'required':
      return missingProperty(pointer, String(error.params['missingProperty']), field);
    case 'discriminator':
      return unknownType(pointer, String(error.params['tag']), error.params['tagValue'], field);
    case 'type':
      return { code: 'FLK2003', severity: 'error', pointer, message: `${name(pointer)} must be ${kind(error.params['type'])}, but is ${describe(value)}`, expected: formOf(field), found: describe(value), ...quoting(value, field) };
    case 'enum':
      return notAllowed(pointer, value, field.enum ?? []);
    case 'const':
      return { code: 'FLK2011', severity: 'error', pointer, message: `${name(pointer)} must be "${field.const ?? ''}", but is ${describe(value)}`, ...suggestions(value, [field.const ?? '']) };
    case 'minimum':
    case 'maximum':
      return { code: 'FLK2005', severity: 'error', pointer, message: `${name(pointer)} is out of range: ${describe(value)}`, expected: `${field.minimum ?? ''} to ${field.maximum ?? ''}`, found: describe(value) };
    case 'minLength':
    case 'maxLength':
      return { code: 'FLK2007', severity: 'error', pointer, message: `${name(pointer)} has ${length(value)} characters`, expected: `${field.minLength ?? 0} to ${field.maxLength ?? 'any number of'} characters` };
    case 'minItems':
    case 'maxItems':
    case 'minProperties':
    case 'maxProperties':
      return { code: 'FLK2008', severity: 'error', pointer, on: 'key', message: `${name(pointer)} has too ${error.keyword.startsWith('min') ? 'few' : 'many'} entries`, expected: `${error.keyword.startsWith('min') ? 'at least' : 'at most'} ${String(error.params['limit'])}` };
    case 'uniqueItems':
      return { code: 'FLK2009', severity: 'error', pointer: child(pointer, Number(error.params['i'])), message: `${name(pointer)} holds ${describe(valueAt(tree, child(pointer, Number(error.params['i']))))} twice` };
    default:
      return { code: 'FLK2006', severity: 'error', pointer, message: `${describe(value)} is not ${article(field)}`, expected: formOf(field), found: describe(value) };
  }
}

function unknownProperty(pointer: Pointer, key: string, field: Field): Problem {
  const allowed = Object.keys(field.properties ?? {});
  const reason = whyRefused(dotted(pointer), key);
  const shared = { severity: 'error', pointer: child(pointer, key), on: 'key' } as const;
  if (reason !== undefined) return { ...shared, code: 'FLK2012', message: `"${key}" cannot be set`, help: reason };
  const elsewhere = allFields().filter(({ path }) => path.endsWith(`.${key}`)).map(({ path }) => path);
  const suggested = suggest(key, allowed);
  return {
    ...shared,
    code: 'FLK2001',
    message: `unknown property "${key}"`,
    suggestions: suggested,
    allowed,
    ...(suggested.length === 0 && elsewhere.length > 0 && { help: `"${key}" belongs to ${[...new Set(elsewhere)].slice(0, 3).join(' or ')}` }),
  };
}

function missingProperty(pointer: Pointer, key: string, field: Field): Problem {
  const missing = resolveField(field.properties?.[key] ?? {});
  const [example] = missing.examples ?? [missing.const];
  const where = pointer === '' ? 'the spec' : dotted(pointer);
  return {
    code: 'FLK2002',
    severity: 'error',
    pointer,
    on: 'key',
    message: `${where} needs "${key}"`,
    ...(missing.description !== undefined && { expected: missing.description }),
    ...(example !== undefined && { help: `add, for example: ${key}: ${JSON.stringify(example)}` }),
  };
}

function unknownType(pointer: Pointer, tag: string, value: unknown, field: Field): Problem {
  const allowed = (field.oneOf ?? []).map((branch) => resolveField(resolveField(branch).properties?.[tag] ?? {}).const ?? '');
  return { code: 'FLK2010', severity: 'error', pointer: child(pointer, tag), message: `unknown ${tag} ${describe(value)}`, allowed, ...suggestions(value, allowed) };
}

function notAllowed(pointer: Pointer, value: unknown, allowed: readonly string[]): Problem {
  const retired = pointer === '/spec/runtime' && typeof value === 'string' ? retiredRuntimes[value] : undefined;
  return {
    code: 'FLK2004',
    severity: 'error',
    pointer,
    message: `${name(pointer)} cannot be ${describe(value)}`,
    allowed,
    ...suggestions(value, allowed),
    ...(retired !== undefined && { help: retired }),
  };
}

function badName(error: ErrorObject, pointer: Pointer, key: string): Problem {
  const field = fieldAt(error.schemaPath);
  const limit = error.keyword.endsWith('Length') ? `${field.minLength ?? 0} to ${field.maxLength ?? ''} characters` : undefined;
  return {
    code: limit === undefined ? 'FLK2006' : 'FLK2007',
    severity: 'error',
    pointer: child(pointer, key),
    on: 'key',
    message: limit === undefined ? `"${shorten(key)}" cannot be a name here` : `the name "${shorten(key)}" has ${key.length} characters`,
    expected: limit ?? `${formOf(field)}${field.pattern === undefined ? '' : ` (${field.pattern})`}`,
  };
}

function suggestions(value: unknown, allowed: readonly string[]): Pick<Problem, 'suggestions'> {
  return typeof value === 'string' ? { suggestions: suggest(value, allowed) } : {};
}

/** Numbers, booleans and dates that are meant as text are the commonest slip in YAML. */
function quoting(value: unknown, field: Field): Pick<Problem, 'help'> {
  return field.type === 'string' && (typeof value === 'number' || typeof value === 'boolean') ? { help: `put it in quotes: "${String(value)}"` } : {};
}

function name(pointer: Pointer): string {
  return pointer === '' ? 'the spec' : (segments(pointer).at(-1) ?? '');
}

function article({ title = 'value' }: Field): string {
  return `a valid ${/^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title}`;
}

function kind(type: unknown): string {
  const words: Readonly<Record<string, string>> = { object: 'a map', array: 'a list', string: 'text', integer: 'a whole number', number: 'a number', boolean: 'true or false' };
  return words[String(type)] ?? String(type);
}

function describe(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? `"${shorten(value)}"` : String(value);
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

function length(value: unknown): number {
  return typeof value === 'string' ? [...value].length : 0;
}

function valueAt(tree: unknown, pointer: Pointer): unknown {
  return segments(pointer).reduce<unknown>((node, step) => (typeof node === 'object' && node !== null ? Reflect.get(node, step) : undefined), tree);
}
