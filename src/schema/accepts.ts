// Whether a field takes a value, in the few keywords that schema/ uses. The compiled validator knows whole specs only;
// test/module-probes.test.ts holds the two together.
import { isDeepStrictEqual } from 'node:util';
import { isObject, type Json, type JsonObject } from '../document/document';
import { own } from '../document/own';
import { eachOnce } from '../text/once';
import { resolveField, type Field } from './field';

/** Formats are not asked. */
export function accepts(unresolved: Field, value: Json): boolean {
  const field = resolveField(unresolved);
  if (field.const !== undefined && value !== field.const) return false;
  if (field.enum && !field.enum.some((word) => word === value)) return false;
  if (field.oneOf && !field.oneOf.some((branch) => accepts(branch, value))) return false;
  return hasType(field, value) && isWithinLimits(field, value);
}

function hasType({ type }: Field, value: Json): boolean {
  if (type === undefined) return true;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

function isWithinLimits(field: Field, value: Json): boolean {
  if (typeof value === 'string') return takesText(field, value);
  if (typeof value === 'number') return isBetween(value, field.minimum, field.maximum);
  if (Array.isArray(value)) return takesList(field, value as readonly Json[]);
  return !isObject(value) || takesMembers(field, value);
}

const isBetween = (value: number, least = -Infinity, most = Infinity): boolean => least <= value && value <= most;

const expressionOf = eachOnce((pattern: string) => new RegExp(pattern, 'u'));

function takesText({ pattern, minLength, maxLength }: Field, text: string): boolean {
  if (!isBetween([...text].length, minLength, maxLength)) return false;
  return pattern === undefined || expressionOf(pattern).test(text);
}

function takesList({ items = {}, minItems, maxItems, uniqueItems }: Field, list: readonly Json[]): boolean {
  if (!isBetween(list.length, minItems, maxItems)) return false;
  const isRepeated = list.some((one, at) => list.slice(0, at).some((before) => isDeepStrictEqual(one, before)));
  return !(uniqueItems === true && isRepeated) && list.every((one) => accepts(items, one));
}

function takesMembers(field: Field, map: JsonObject): boolean {
  const { properties, propertyNames = {}, additionalProperties: further = true, required = [] } = field;
  const entries = Object.entries(map);
  if (!isBetween(entries.length, field.minProperties, field.maxProperties)) return false;
  if (required.some((key) => !Object.hasOwn(map, key))) return false;
  return entries.every(([key, value]) => {
    const member = own(properties, key) ?? (typeof further === 'object' ? further : undefined);
    return accepts(propertyNames, key) && (member ? accepts(member, value) : further !== false);
  });
}
