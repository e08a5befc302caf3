// One objection of the schema to a spec, in words that help.
import { valueAt, type Json } from '../document/document';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { localMember, statedPlace, type StatedPlace } from './example';
import { allFields, fieldsCalled, formOf, resolveField, type Field } from './field';
import { own } from '../document/own';
import { child, dotted, type Pointer } from '../document/pointer';
import { otherFamily } from './ipv4-only';
import { whyRefused } from './unavailable-keys';
import { retiredRuntimes, runtimeMeant } from '../aws/runtime';
import { ensured } from '../text/ensured';
import { suggest } from '../text/suggest';
import { aValid, describe, kindOf, lengthOf, lengthsOf, mend, nameOf, patternOf, rangeOf, sixFields } from './wording';
import { shorten } from '../text/shorten';

/** What is read of an error of ajv's. */
export interface SchemaError {
  readonly keyword: string;
  /** Where the refused value stands; for a refused key, where its map stands. */
  readonly instancePath: Pointer;
  /** Of a refused key: the key. */
  readonly propertyName?: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The part of the schema that refused: the validator is built to say (`verbose`). */
  readonly parentSchema?: object;
}

/** Where the problem stands that one error becomes. */
export function placeOf({ keyword, instancePath, propertyName, params }: SchemaError): Pick<Problem, 'pointer' | 'on'> {
  if (propertyName !== undefined) return { pointer: child(instancePath, propertyName), on: 'key' };
  switch (keyword) {
    case 'additionalProperties':
      return { pointer: child(instancePath, String(params['additionalProperty'])), on: 'key' };
    case 'required':
    case 'minItems':
    case 'maxItems':
    case 'minProperties':
    case 'maxProperties':
      return { pointer: instancePath, on: 'key' };
    case 'discriminator':
      return { pointer: child(instancePath, String(params['tag'])) };
    case 'uniqueItems':
      return { pointer: child(instancePath, Math.max(Number(params['i']), Number(params['j']))) };
    default:
      return { pointer: instancePath };
  }
}

/** What the words for an error are made from. */
interface Objection {
  readonly cause: SchemaError;
  readonly pointer: Pointer;
  readonly value: Json | undefined;
  readonly field: Field;
  readonly place: StatedPlace;
}

/** What to tell the author about one error; `tree` is the spec as the validator saw it. */
export function toProblem(cause: SchemaError, tree: Json): Problem {
  const pointer = cause.instancePath;
  if (cause.propertyName !== undefined) return badName(cause, pointer, cause.propertyName);
  const place = statedPlace(tree);
  const field = local(fieldOf(cause), pointer, place);
  const words = own(wordsFor, cause.keyword) ?? badForm;
  return words({ cause, pointer, value: valueAt(tree, pointer), field, place });
}

/** Keyword of JSON Schema → its words; all others are about the form of a text. */
const wordsFor: Readonly<Record<string, (objection: Objection) => Problem>> = {
  additionalProperties: ({ cause, pointer, field }) =>
    unknownProperty(pointer, String(cause.params['additionalProperty']), field),
  required: ({ cause, pointer, field, place }) =>
    missingProperty(pointer, String(cause.params['missingProperty']), field, place),
  discriminator: ({ cause, pointer, field }) =>
    unknownType(pointer, String(cause.params['tag']), cause.params['tagValue'], field),
  type: badType,
  enum: notAllowed,
  const: onlyWord,
  minimum: outOfRange,
  maximum: outOfRange,
  minLength: badLength,
  maxLength: badLength,
  minItems: badCount,
  maxItems: badCount,
  minProperties: badCount,
  maxProperties: badCount,
  uniqueItems: ({ cause, pointer, value }) =>
    repeated(pointer, Number(cause.params['i']), Number(cause.params['j']), value),
};

function badType({ cause, pointer, value, field }: Objection): Problem {
  const message = `${nameOf(pointer)} must be ${kindOf(cause.params['type'])}, but is ${describe(value)}`;
  const [expected, found] = [formOf(field), describe(value)];
  return error('FLK2003', pointer, message, { expected, found, ...mend(value, field) });
}

function onlyWord({ pointer, value, field }: Objection): Problem {
  const word = String(field.const);
  const message = `${nameOf(pointer)} must be "${word}", but is ${describe(value)}`;
  return error('FLK2011', pointer, message, suggestions(value, [word]));
}

function outOfRange({ pointer, value, field }: Objection): Problem {
  const message = `${nameOf(pointer)} is out of range: ${describe(value)}`;
  const expected = rangeOf(field);
  return error('FLK2005', pointer, message, { expected, found: describe(value) });
}

function badLength({ pointer, value, field }: Objection): Problem {
  const message = `${nameOf(pointer)} has ${lengthOf(value)} characters`;
  return error('FLK2007', pointer, message, { expected: lengthsOf(field) });
}

function badCount({ cause: { keyword, params }, pointer }: Objection): Problem {
  const few = keyword.startsWith('min');
  const message = `${nameOf(pointer)} has too ${few ? 'few' : 'many'} entries`;
  const expected = `${few ? 'at least' : 'at most'} ${String(params['limit'])}`;
  return error('FLK2008', pointer, message, { on: 'key', expected });
}

function badForm({ pointer, value, field }: Objection): Problem {
  const message = `${describe(value)} is not ${aValid(field)}`;
  const expected = `${formOf(field)}${patternOf(field)}`;
  return error('FLK2006', pointer, message, {
    expected,
    found: describe(value),
    ...otherFamily(value, field),
    ...sixFields(field),
  });
}

function fieldOf({ parentSchema = {} }: SchemaError): Field {
  return resolveField(parentSchema as Field);
}

/** The field with examples as they would be where the spec says that it is. */
function local({ examples, ...field }: Field, pointer: Pointer, place: StatedPlace): Field {
  const key = nameOf(pointer);
  return { ...field, ...(examples && { examples: examples.map((example) => localMember(key, example, place)) }) };
}

function unknownProperty(pointer: Pointer, key: string, field: Field): Problem {
  const allowed = Object.keys(field.properties ?? {});
  const refused = whyRefused(dotted(pointer), key);
  const place = child(pointer, key);
  if (refused)
    return error('FLK2012', place, `"${key}" cannot be set`, {
      on: 'key',
      help: refused.reason,
      ...(refused.secret && { concealed: true }),
    });
  const elsewhere = placesOf(key, pointer);
  const suggested = suggest(key, allowed);
  return error('FLK2001', place, `unknown property "${key}"`, {
    on: 'key',
    suggestions: suggested,
    allowed,
    ...(suggested.length === 0 &&
      elsewhere.length > 0 && { help: `"${key}" belongs to ${elsewhere.slice(0, 3).join(' or ')}` }),
  });
}

/** Where fields of this name stand: those that share the most steps with `pointer` first, of these the outermost. */
function placesOf(key: string, pointer: Pointer): string[] {
  const here = dotted(pointer).split('.');
  const shared = (path: string): number => {
    const steps = path.split('.');
    const parting = steps.findIndex((step, index) => step !== here[index] && step !== '<name>');
    return parting < 0 ? steps.length : parting;
  };
  return fieldsCalled(key).sort((a, b) => shared(b) - shared(a) || a.split('.').length - b.split('.').length);
}

function missingProperty(pointer: Pointer, key: string, field: Field, place: StatedPlace): Problem {
  const missing = resolveField(own(field.properties, key) ?? {});
  const [given] = missing.examples ?? [missing.const];
  const example = localMember(key, given, place);
  const where = pointer === '' ? 'the spec' : dotted(pointer);
  return error('FLK2002', pointer, `${where} needs "${key}"`, {
    on: 'key',
    ...(missing.description !== undefined && { expected: missing.description }),
    ...(field.oneOf && { allowed: tagsOf(field, key) }),
    ...(example !== undefined && { help: `add, for example: ${key}: ${JSON.stringify(example)}` }),
  });
}

function unknownType(pointer: Pointer, tag: string, value: unknown, field: Field): Problem {
  const allowed = tagsOf(field, tag);
  const elsewhere = unionsWith(tag, value);
  const otherwise = calledOtherwise(value, field, tag);
  return error('FLK2010', child(pointer, tag), `unknown ${tag} ${describe(value)}`, {
    allowed,
    ...(elsewhere.length > 0
      ? { help: `${describe(value)} belongs to ${elsewhere.join(' or ')}` }
      : (branchCalled(value, field, tag) ?? otherwise ?? suggestions(value, allowed))),
  });
}

/** The word of the branch that people call so. */
function branchCalled(value: unknown, { oneOf = [] }: Field, tag: string): Pick<Problem, 'suggestions'> | undefined {
  if (typeof value !== 'string') return undefined;
  const word = value.toLowerCase();
  const meant = oneOf.map((branch) => resolveField(ensured(own(resolveField(branch).properties, tag), 'no tag')));
  const found = meant.filter(({ alsoCalled }) => own(alsoCalled, word) !== undefined);
  return found.length > 0 ? { suggestions: found.flatMap(wordsOf) } : undefined;
}

/** A word that a branch takes under another key, which it must have: the examples of that key are such words. */
function calledOtherwise(value: unknown, { oneOf = [] }: Field, tag: string): Pick<Problem, 'help'> | undefined {
  if (typeof value !== 'string') return undefined;
  const word = value.toLowerCase();
  for (const branch of oneOf.map(resolveField)) {
    const [type] = tagsOf({ oneOf: [branch] }, tag);
    for (const key of (branch.required ?? []).filter((name) => name !== tag)) {
      const meant = meantBy(word, own(branch.properties, key));
      if (meant !== undefined) return { help: `write ${tag}: ${type}, ${key}: ${meant}` };
    }
  }
  return undefined;
}

/** What to write for a word: the word itself, where the field takes it or shows it as an example. */
function meantBy(word: string, field: Field = {}): string | undefined {
  const { examples = [], enum: words = [], alsoCalled } = resolveField(field);
  return words.includes(word) || examples.includes(word) ? word : own(alsoCalled, word);
}

/** Where the word would be right: some connectors are a sink only. */
function unionsWith(tag: string, value: unknown): string[] {
  const isIts = (branch: Field): boolean => {
    const tagged = own(resolveField(branch).properties, tag);
    return tagged !== undefined && wordsOf(resolveField(tagged)).some((word) => word === value);
  };
  return allFields().flatMap(({ path, field: { oneOf = [] } }) => (oneOf.some(isIts) ? [path] : []));
}

/** The words that tell the branches of a union apart. */
function tagsOf({ oneOf = [] }: Field, tag: string): string[] {
  return oneOf.flatMap((branch) => {
    const tagged = ensured(own(resolveField(branch).properties, tag), 'a branch without its tag');
    return wordsOf(resolveField(tagged));
  });
}

/** A branch has one word, or several that mean the same keys. */
function wordsOf(tag: Field): string[] {
  return (tag.enum ?? [ensured(tag.const, 'a tag without its word')]).map(String);
}

/** Marks the later of two equal items. */
function repeated(pointer: Pointer, one: number, other: number, list: Json | undefined): Problem {
  const [first, second] = [Math.min(one, other), Math.max(one, other)].map((index) => child(pointer, index));
  const item = Array.isArray(list) ? (list as readonly Json[])[one] : undefined;
  return error('FLK2009', second ?? pointer, `${nameOf(pointer)} holds ${describe(item)} twice`, {
    because: { pointer: first ?? pointer, note: 'the first one' },
  });
}

function notAllowed({ pointer, value, field }: Objection): Problem {
  const allowed = (field.enum ?? []).map(String);
  const isRuntime = pointer === '/spec/runtime' && typeof value === 'string';
  const retired = isRuntime ? own(retiredRuntimes, value) : undefined;
  const called = typeof value === 'string' ? own(field.alsoCalled, value) : undefined;
  const meant = isRuntime ? runtimeMeant(value) : allowed.find((word) => word === called);
  return error('FLK2004', pointer, `${nameOf(pointer)} cannot be ${describe(value)}`, {
    allowed,
    ...(retired === undefined
      ? meant === undefined
        ? suggestions(value, allowed)
        : { suggestions: [meant] }
      : { help: retired }),
  });
}

function badName(cause: SchemaError, pointer: Pointer, key: string): Problem {
  const field = fieldOf(cause);
  const limit = cause.keyword.endsWith('Length') ? lengthsOf(field) : undefined;
  const place = child(pointer, key);
  if (limit !== undefined) {
    const message = `the name "${shorten(key)}" has ${key.length} characters`;
    return error('FLK2007', place, message, { on: 'key', expected: limit });
  }
  const expected = `${formOf(field)}${patternOf(field)}`;
  return error('FLK2006', place, `"${shorten(key)}" cannot be a name here`, { on: 'key', expected });
}

function suggestions(value: unknown, allowed: readonly string[]): Pick<Problem, 'suggestions'> {
  return typeof value === 'string' ? { suggestions: suggest(value, allowed) } : {};
}
