// What a field of the schema takes → conditions of Terraform's on a variable, with the sentence that says the fix.
import { expressionOf } from '../hcl/expression';
import { quoted } from '../hcl/quoted';
import { resolveField, type Field } from '../schema/field';
import { kindOf, lengthsOf, patternOf, rangeOf } from '../schema/wording';
import { literal, renderData } from '../terraform/literal';
import { textFormOf } from './re2';
import type { Validation } from './reusable';
import { ended, wordOf } from './words';

/**
 * @param value an expression: `var.parallelism`
 * @param subject what sentences begin with: `Parallelism`
 */
export function conditionsOn(
  unresolved: Field,
  value: string,
  subject: string = titleOf(resolveField(unresolved)),
): readonly Validation[] {
  const field = resolveField(unresolved);
  if (field.const !== undefined) return [oneOfWords([field.const], value, subject)];
  if (field.enum) return [oneOfWords(field.enum, value, subject)];
  if (field.type === 'string' || field.type === undefined) return onText(field, value, subject);
  if (field.type === 'integer' || field.type === 'number') return onNumber(field, value, subject);
  if (field.type === 'array') return [...onCount(field, value, subject), ...onElements(field, value)];
  if (field.type !== 'object') return [];
  return field.properties ? onMembers(field, value) : [...onCount(field, value, subject), ...onEntries(field, value)];
}

const titleOf = ({ title = 'The value' }: Field): string => title;

function oneOfWords(words: readonly (string | number | boolean)[], value: string, subject: string): Validation {
  const named = words.map(String);
  const [last] = named.slice(-1);
  const said = named.length === 1 ? last : `${named.slice(0, -1).join(', ')} or ${last}`;
  return {
    condition: `contains(${expressionOf(renderData(words))}, ${value})`,
    message: ended(`${subject} must be ${named.length === 1 ? '' : 'one of '}${said}`),
  };
}

function onText(field: Field, value: string, subject: string): readonly Validation[] {
  const { pattern, minLength, maxLength, examples: [example] = [] } = field;
  const form = pattern === undefined ? undefined : textFormOf(pattern);
  const shown = example === undefined ? '' : `, such as ${JSON.stringify(example)}`;
  const matching = (expression: string): string => `can(regex(${quoted(literal(expression))}, ${value}))`;
  return [
    ...(form
      ? [
          {
            condition: [matching(form.matches), ...form.not.map((one) => `!${matching(one)}`)].join(' && '),
            message: ended(`${subject} must have the right form${shown}${patternOf(field)}`),
          },
        ]
      : []),
    ...(minLength === undefined && maxLength === undefined
      ? []
      : [
          {
            condition: between(`length(${value})`, minLength, maxLength),
            message: ended(`${subject} must have ${lengthsOf(field)}`),
          },
        ]),
  ];
}

function onNumber(field: Field, value: string, subject: string): readonly Validation[] {
  const { type, minimum, maximum } = field;
  const isWhole = type === 'integer';
  const hasRange = minimum !== undefined || maximum !== undefined;
  const range = hasRange ? `${minimum !== undefined && maximum !== undefined ? 'from ' : ''}${rangeOf(field)}` : '';
  const conditions = [
    ...(hasRange ? [between(value, minimum, maximum)] : []),
    ...(isWhole ? [`floor(${value}) == ${value}`] : []),
  ];
  if (conditions.length === 0) return [];
  const message = ended(
    `${subject} must be ${[isWhole ? kindOf(type) : '', range].filter((one) => one !== '').join(' ')}`,
  );
  return [{ condition: conditions.join(' && '), message }];
}

function between(value: string, least?: number, most?: number): string {
  return [
    ...(least === undefined ? [] : [`${value} >= ${least}`]),
    ...(most === undefined ? [] : [`${value} <= ${most}`]),
  ].join(' && ');
}

/** Of a list or a map. */
function onCount(field: Field, value: string, subject: string): readonly Validation[] {
  const isList = field.type === 'array';
  const [least, most] = isList ? [field.minItems, field.maxItems] : [field.minProperties, field.maxProperties];
  const counted = lengthsOf({
    ...(least !== undefined && { minLength: least }),
    ...(most !== undefined && { maxLength: most }),
  }).replace(/characters$/, isList ? 'elements' : 'entries');
  const count = {
    condition: between(`length(${value})`, least, most),
    message: ended(`${subject} must have ${counted}`),
  };
  const unique = {
    condition: `length(distinct(${value})) == length(${value})`,
    message: ended(`${subject} must not have an element twice`),
  };
  return [
    ...(least === undefined && most === undefined ? [] : [count]),
    ...(field.uniqueItems === true ? [unique] : []),
  ];
}

function onElements({ items = {} }: Field, value: string): readonly Validation[] {
  return forAll(items, value, 'Each element');
}

function onEntries({ propertyNames, additionalProperties: further }: Field, value: string): readonly Validation[] {
  return [
    ...(propertyNames ? forAll({ type: 'string', ...resolveField(propertyNames) }, `keys(${value})`, 'Each key') : []),
    ...(typeof further === 'object' ? forAll(further, `values(${value})`, 'Each value') : []),
  ];
}

/** Elements of lists within lists have different names. */
const elements: readonly string[] = ['one', 'inner', 'innermost'];

function forAll(unresolved: Field, list: string, otherwise: string): readonly Validation[] {
  const field = resolveField(unresolved);
  const name = elements.find((word) => !new RegExp(`\\b${word}\\b`).test(list));
  if (name === undefined) throw new Error('lists in lists, four deep');
  const subject = field.title === undefined ? otherwise : `Each ${lowered(field.title)}`;
  return conditionsOn(field, name, subject).map(({ condition, message }) => ({
    condition: `alltrue([for ${name} in ${list} : ${condition}])`,
    message,
  }));
}

const lowered = (title: string): string =>
  /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

/** One that is optional, and has no default, may be null. */
function onMembers({ properties = {}, required = [] }: Field, value: string): readonly Validation[] {
  return Object.entries(properties).flatMap(([key, unresolved]) => {
    const member = resolveField(unresolved);
    const place = `${value}.${wordOf(key)}`;
    const isThere = required.includes(key) || member.default !== undefined;
    return conditionsOn(member, place).map(({ condition, message }) => ({
      condition: isThere ? condition : `${place} == null ? true : ${condition}`,
      message,
    }));
  });
}
