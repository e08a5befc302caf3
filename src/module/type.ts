// Fields of the schema → Terraform's types, and values of a spec → values of these types.
import { isObject, type Json } from '../document/document';
import { own } from '../document/own';
import { expressionOf } from '../hcl/expression';
import { aligned, indented, type Item } from '../hcl/layout';
import { resolveField, type Field } from '../schema/field';
import { renderData } from '../terraform/literal';
import { wordOf } from './words';

/** Why there is no variable; the rest of a sentence that begins with the field. */
export interface Refused {
  readonly refused: string;
}

export const isRefused = (one: object | string): one is Refused => typeof one === 'object' && 'refused' in one;

/** On several lines where it has several; each line but the first begins where the first one does. */
export function typeOf(unresolved: Field): string | Refused {
  const field = resolveField(unresolved);
  if (field.oneOf)
    return { refused: 'takes values of several shapes, and a variable has one type: ask for its members' };
  if (field.const !== undefined) return typeof (field.const as unknown) === 'boolean' ? 'bool' : 'string';
  if (field.enum) return typeof field.enum[0] === 'number' ? 'number' : 'string';
  switch (field.type) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'bool';
    case 'number':
    case 'integer':
      return 'number';
    case 'array':
      return collection('list', field.items);
    case 'object':
      return field.properties ? objectType(field) : collection('map', furtherOf(field));
    default:
      return { refused: 'takes any value, and a variable has a type' };
  }
}

const furtherOf = ({ additionalProperties: further }: Field): Field | undefined =>
  typeof further === 'object' ? further : undefined;

function collection(kind: 'list' | 'map', of: Field | undefined): string | Refused {
  const type = of ? typeOf(of) : { refused: 'takes any value, and a variable has a type' };
  return isRefused(type) ? { refused: `has elements, of which one ${type.refused}` } : `${kind}(${type})`;
}

/** As many columns as an object on one line has at most. */
const widest = 60;

function objectType({ properties = {}, required = [] }: Field): string | Refused {
  const items: Item[] = [];
  for (const [key, member] of Object.entries(properties)) {
    const type = typeOf(member);
    if (isRefused(type)) return { refused: `has the member \`${key}\`, which ${type.refused}` };
    items.push({ name: wordOf(key), value: required.includes(key) ? type : optional(type, resolveField(member)) });
  }
  const line = `object({ ${items.map(({ name, value }) => `${name} = ${value}`).join(', ')} })`;
  const isShort = line.length <= widest && !line.includes('\n');
  return isShort ? line : `object({\n${indented(aligned(items).join('\n'))}\n})`;
}

function optional(type: string, field: Field): string {
  if (field.default === undefined) return `optional(${type})`;
  return `optional(${type}, ${expressionOf(renderData(terraformValueOf(field, field.default as Json)))})`;
}

/** Members of objects are called as variables are: `kms_key`. The keys of maps are data, and stay. */
export function terraformValueOf(unresolved: Field, value: Json): Json {
  const { items, properties, ...rest } = resolveField(unresolved);
  if (Array.isArray(value)) return (value as readonly Json[]).map((one) => terraformValueOf(items ?? {}, one));
  if (!isObject(value)) return value;
  const further = furtherOf(rest) ?? {};
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const member = own(properties, key);
      return [member ? wordOf(key) : key, terraformValueOf(member ?? further, one)];
    }),
  );
}
