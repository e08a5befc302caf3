// Random values of a field of the spec, from its schema alone. Whether they fit the rest of a spec, the compiler says.
import fc from 'fast-check';
import type { Json } from '../../src/document/document';
import { resolveField, type Field } from '../../src/schema/field';
import { value as text } from './arbitrary-text';

/** Where the spec lives: in ARNs, its own Region and more often than not its own account. */
export interface FieldHome {
  readonly region: string;
  readonly accountId: string;
}

/** How many elements and members a value has at most, beyond what its field asks for. */
const most = 4;

export function arbitraryOf(unresolved: Field, home: FieldHome): fc.Arbitrary<Json> {
  const field = resolveField(unresolved);
  const below = (one: Field): fc.Arbitrary<Json> => arbitraryOf(one, home);
  if (field.const !== undefined) return fc.constant(field.const);
  if (field.enum) return fc.constantFrom(...field.enum);
  if (field.oneOf) return fc.oneof(...field.oneOf.map(below));
  if (field.type === 'boolean') return fc.boolean();
  if (field.type === 'integer' || field.type === 'number') return numberOf(field);
  if (field.type === 'array') return listOf(field, below);
  return field.type === 'object' || field.properties ? mapOf(field, below) : textOf(field, home);
}

/** Small ones as often as any: those are what the compiler takes beside other fields. */
function numberOf({ type, minimum = 0, maximum = 1_000_000 }: Field): fc.Arbitrary<number> {
  const upTo = (max: number) => fc.integer({ min: Math.ceil(minimum), max: Math.floor(max) });
  const whole = fc.oneof(upTo(Math.min(maximum, minimum + 20)), upTo(maximum));
  return type === 'integer' ? whole : fc.oneof(whole, fc.double({ min: minimum, max: maximum, noNaN: true }));
}

function listOf({ items, minItems = 0, maxItems = Infinity }: Field, below: (field: Field) => fc.Arbitrary<Json>) {
  if (!items) throw new Error('a list of nothing');
  return fc.uniqueArray(below(items), {
    minLength: minItems,
    maxLength: Math.min(maxItems, minItems + most),
    selector: (one) => JSON.stringify(one),
  });
}

function mapOf(field: Field, below: (field: Field) => fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  const { properties = {}, required = [], additionalProperties, propertyNames } = field;
  const model = Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, below(one)]));
  const own = fc.record(model, { requiredKeys: [...required] }) as fc.Arbitrary<Record<string, Json>>;
  if (typeof additionalProperties !== 'object') return own;
  const keys = below(propertyNames ?? { type: 'string', minLength: 1, maxLength: 40 }).map(String);
  const further = fc.dictionary(keys, below(additionalProperties), { maxKeys: most, noNullPrototype: true });
  return fc.tuple(own, further).map(([given, more]) => ({ ...more, ...given }));
}

function textOf({ pattern, minLength = 0, maxLength = 1_024, examples = [] }: Field, home: FieldHome) {
  const fits = (drawn: string): boolean =>
    drawn.length >= minLength &&
    drawn.length <= maxLength &&
    (pattern === undefined || new RegExp(pattern, 'u').test(drawn));
  const drawn = pattern === undefined ? text(Math.min(maxLength, 60)) : matching(pattern, home);
  const shown = examples.filter((one): one is string => typeof one === 'string');
  return (shown.length > 0 ? fc.oneof({ weight: 9, arbitrary: drawn }, fc.constantFrom(...shown)) : drawn).filter(fits);
}

/** What looks ahead is not drawn by, and holds of most texts. */
function matching(pattern: string, { region, accountId }: FieldHome): fc.Arbitrary<string> {
  const atHome = pattern
    .replaceAll(/\(\?![^()]*(\([^()]*\)[^()]*)*\)/g, '')
    .replaceAll('(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?', '')
    .replaceAll(':[a-z0-9-]+:[0-9]{12}:', `:${region}:(${accountId}|${accountId}|444455556666):`)
    .replaceAll('::[0-9]{12}:', `::(${accountId}|${accountId}|444455556666):`);
  return fc.stringMatching(new RegExp(atHome, 'u'), { size: 'small' });
}
