// What a text that is all that a variable of the environment can hold comes to in a field of another type.
import { isObject, type Json } from '../document/document';
import { own } from '../document/own';
import { segments, type Pointer } from '../document/pointer';
import { member } from '../document/member';
import { resolveField, rootField, type Field } from './field';

/** The field of a place in a spec, as far as its schema and its own tags lead there. */
export function fieldAt(tree: Json, pointer: Pointer): Field | undefined {
  const steps = segments(pointer);
  // The spec of a network is the section `network` of an application's.
  const isNetwork = member(tree, 'kind') === 'Network' && steps[0] === 'spec';
  let field: Field | undefined = isNetwork ? fieldBelow(rootField, ['spec', 'network'], []) : rootField;
  let value: Json | undefined = isNetwork ? member(tree, 'spec') : tree;
  for (const step of isNetwork ? steps.slice(1) : steps) {
    field = field && fieldBelow(field, [step], [value]);
    value = member(value, step);
  }
  return field && resolveField(field);
}

/** @param values what stands there: the branch of a union is told by it */
function fieldBelow(field: Field, steps: readonly string[], values: readonly (Json | undefined)[]): Field | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return field;
  const { properties, additionalProperties, items } = branchOf(resolveField(field), values[0]);
  const further = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  const below = own(properties, step) ?? items ?? further;
  return below && fieldBelow(below, rest, values.slice(1));
}

function branchOf(field: Field, value: Json | undefined): Field {
  const { oneOf, discriminator } = field;
  if (!oneOf || !discriminator) return field;
  const tag = isObject(value) ? own(value, discriminator.propertyName) : undefined;
  const branches = oneOf.map(resolveField);
  return branches.find(({ properties }) => isTagged(own(properties, discriminator.propertyName), tag)) ?? {};
}

function isTagged(field: Field | undefined, tag: Json | undefined): boolean {
  const { const: only, enum: words = [] } = field ? resolveField(field) : {};
  return tag !== undefined && [only, ...words].some((word) => word === tag);
}

/** Undefined where the text is none of that type; texts stay as they are, and so does what has no type here. */
export function valueOfText(text: string, { type, items }: Pick<Field, 'type' | 'items'>): Json | undefined {
  if (type === 'boolean') return text === 'true' || text === 'false' ? text === 'true' : undefined;
  if (type === 'number' || type === 'integer') return numberOf(text);
  return type === 'array' && items ? listOf(text, resolveField(items)) : text;
}

/** A scalar as a field takes it: one for text has the text of a number, of true and of false. */
export function valueFor(value: Json | undefined, field: Pick<Field, 'type'> = {}): Json | undefined {
  return field.type === 'string' && (typeof value === 'number' || typeof value === 'boolean') ? String(value) : value;
}

/** What a variable must hold for a field. */
export function wantedText({ type }: Pick<Field, 'type'>): string {
  if (type === 'boolean') return '"true" or "false"';
  return type === 'array' ? 'values with commas between them, or a JSON list' : 'a JSON number';
}

const jsonNumber = /^-?(0|[1-9][0-9]{0,20})(\.[0-9]{1,20})?([eE][-+]?[0-9]{1,3})?$/;

function numberOf(text: string): number | undefined {
  const number = jsonNumber.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) && (Number.isSafeInteger(number) || !Number.isInteger(number)) ? number : undefined;
}

/** JSON, or values with commas between them; blanks around those are none of theirs. */
function listOf(text: string, items: Field): Json[] | undefined {
  if (/^\s*\[/.test(text)) return jsonList(text);
  const values = text.split(',').map((value) => value.trim());
  const all = values.map((value) => (value === '' ? undefined : valueOfText(value, items)));
  return all.every((value) => value !== undefined) ? all : undefined;
}

/** Lists of scalars: nothing that is put into a spec may have a shape of its own. */
function jsonList(text: string): Json[] | undefined {
  try {
    const list = JSON.parse(text) as Json;
    return Array.isArray(list) && list.every((value) => ['string', 'number', 'boolean'].includes(typeof value))
      ? [...(list as readonly Json[])]
      : undefined;
  } catch {
    return undefined;
  }
}
