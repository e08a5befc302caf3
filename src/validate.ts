// Document → typed application, or the schema's objections in words that help. The validator is compiled by ajv at build
// time; this file turns its errors into problems.
import type { ErrorObject } from 'ajv';
import type { FlinkApplication } from '../generated/application';
import validator from '../generated/validate.js';
import type { Document } from './document';
import type { Problem } from './diagnostic';
import { allFields, formOf, resolveField, type Field } from './field';
import { child, dotted, segments, type Pointer } from './pointer';
import { whyRefused } from './refused';
import { retiredRuntimes, runtimeMeant } from './runtime';
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
  const field = fieldOf(error);
  const value = valueAt(tree, pointer);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownProperty(pointer, String(error.params['additionalProperty']), field);
    case 'required':
      return missingProperty(pointer, String(error.params['missingProperty']), field);
    case 'discriminator':
      return unknownType(pointer, String(error.params['tag']), error.params['tagValue'], field);
    case 'type':
      return { code: 'FLK2003', severity: 'error', pointer, message: `${name(pointer)} must be ${kind(error.params['type'])}, but is ${describe(value)}`, expected: formOf(field), found: describe(value), ...mend(value, field) };
    case 'enum':
      return notAllowed(pointer, value, field.enum ?? []);
    case 'const':
      return { code: 'FLK2011', severity: 'error', pointer, message: `${name(pointer)} must be "${field.const ?? ''}", but is ${describe(value)}`, ...suggestions(value, [field.const ?? '']) };
    case 'minimum':
    case 'maximum':
      return { code: 'FLK2005', severity: 'error', pointer, message: `${name(pointer)} is out of range: ${describe(value)}`, expected: `${field.minimum ?? ''} to ${field.maximum ?? ''}`, found: describe(value) };
    case 'minLength':
    case 'maxLength':
      return { code: 'FLK2007', severity: 'error', pointer, message: `${name(pointer)} has ${length(value)} characters`, expected: lengths(field) };
    case 'minItems':
    case 'maxItems':
    case 'minProperties':
    case 'maxProperties':
      return { code: 'FLK2008', severity: 'error', pointer, on: 'key', message: `${name(pointer)} has too ${error.keyword.startsWith('min') ? 'few' : 'many'} entries`, expected: `${error.keyword.startsWith('min') ? 'at least' : 'at most'} ${String(error.params['limit'])}` };
    case 'uniqueItems':
      return repeated(pointer, Number(error.params['i']), Number(error.params['j']), value);
    default:
      return { code: 'FLK2006', severity: 'error', pointer, message: `${describe(value)} is not ${article(field)}`, expected: `${formOf(field)}${patternOf(field)}`, found: describe(value) };
  }
}

/** The part of the schema that refused the value: the validator is built to say (`verbose`). */
function fieldOf({ parentSchema = {} }: ErrorObject): Field {
  return resolveField(parentSchema as Field);
}

function unknownProperty(pointer: Pointer, key: string, field: Field): Problem {
  const allowed = Object.keys(field.properties ?? {});
  const refused = whyRefused(dotted(pointer), key);
  const shared = { severity: 'error', pointer: child(pointer, key), on: 'key' } as const;
  if (refused) return { ...shared, code: 'FLK2012', message: `"${key}" cannot be set`, help: refused.reason, ...(refused.secret && { concealed: true }) };
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
    ...(field.oneOf && { allowed: tagsOf(field, key) }),
    ...(example !== undefined && { help: `add, for example: ${key}: ${JSON.stringify(example)}` }),
  };
}

function unknownType(pointer: Pointer, tag: string, value: unknown, field: Field): Problem {
  const allowed = tagsOf(field, tag);
  return { code: 'FLK2010', severity: 'error', pointer: child(pointer, tag), message: `unknown ${tag} ${describe(value)}`, allowed, ...suggestions(value, allowed) };
}

/** The words that tell the branches of a union apart. */
function tagsOf({ oneOf = [] }: Field, tag: string): string[] {
  return oneOf.map((branch) => resolveField(resolveField(branch).properties?.[tag] ?? {}).const ?? '');
}

/** Marks the later of two equal items. */
function repeated(pointer: Pointer, one: number, other: number, list: unknown): Problem {
  const [first, second] = [Math.min(one, other), Math.max(one, other)].map((index) => child(pointer, index));
  const item = valueAt(list, child('', one));
  return { code: 'FLK2009', severity: 'error', pointer: second ?? pointer, message: `${name(pointer)} holds ${describe(item)} twice`, because: { pointer: first ?? pointer, note: 'the first one' } };
}

function notAllowed(pointer: Pointer, value: unknown, allowed: readonly string[]): Problem {
  const isRuntime = pointer === '/spec/runtime' && typeof value === 'string';
  const retired = isRuntime ? retiredRuntimes[value] : undefined;
  const meant = isRuntime ? runtimeMeant(value) : undefined;
  return {
    code: 'FLK2004',
    severity: 'error',
    pointer,
    message: `${name(pointer)} cannot be ${describe(value)}`,
    allowed,
    ...(retired === undefined ? (meant === undefined ? suggestions(value, allowed) : { suggestions: [meant] }) : { help: retired }),
  };
}

function badName(error: ErrorObject, pointer: Pointer, key: string): Problem {
  const field = fieldOf(error);
  const limit = error.keyword.endsWith('Length') ? lengths(field) : undefined;
  return {
    code: limit === undefined ? 'FLK2006' : 'FLK2007',
    severity: 'error',
    pointer: child(pointer, key),
    on: 'key',
    message: limit === undefined ? `"${shorten(key)}" cannot be a name here` : `the name "${shorten(key)}" has ${key.length} characters`,
    expected: limit ?? `${formOf(field)}${patternOf(field)}`,
  };
}

function suggestions(value: unknown, allowed: readonly string[]): Pick<Problem, 'suggestions'> {
  return typeof value === 'string' ? { suggestions: suggest(value, allowed) } : {};
}

/** The commonest slips in YAML: text without quotes, numbers in quotes, and a key with nothing behind it. */
function mend(value: unknown, { type }: Field): Pick<Problem, 'help'> {
  const written = String(value);
  if (value === null) return { help: 'write its content, or remove the line' };
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return { help: `put it in quotes: "${written}"` };
  const bare = (type === 'boolean' && /^(true|false)$/.test(written)) || ((type === 'integer' || type === 'number') && /^[0-9]{1,15}$/.test(written));
  return bare && typeof value === 'string' ? { help: `remove the quotes: ${written}` } : {};
}

function lengths({ minLength, maxLength }: Field): string {
  if (minLength === undefined) return `at most ${maxLength ?? 0} characters`;
  return maxLength === undefined ? `at least ${minLength} characters` : `${minLength} to ${maxLength} characters`;
}

/** A pattern that a person can still read. */
function patternOf({ pattern = '' }: Field): string {
  return pattern === '' || pattern.length > 60 ? '' : ` (${pattern})`;
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
