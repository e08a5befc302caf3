// Values that the schema takes and a module cannot: the compiler refuses them, or makes something else of them than
// what was learned, such as an escaped star in a policy. They are excluded by validations.
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Json } from '../document/document';
import { quoted } from '../hcl/quoted';
import { literal } from '../terraform/literal';
import { ended } from './words';
import type { Validation } from './reusable';
import type { Tried } from './trial';

/** Of one value: the module says what the compiler makes of it, or not, or the compiler refuses it. */
export type Outcome = 'as learned' | 'otherwise' | { readonly refused: Diagnostic };

/** @param value an expression: `var.topic` */
export type Limit = (value: string) => Validation;

export function limitsOf(
  tried: Pick<Tried, 'usual' | 'others' | 'refused'>,
  outcomeOf: (value: Json) => Outcome,
): Limit[] {
  const { usual } = tried;
  if (outcomeOf(usual) !== 'as learned') return [];
  if (typeof usual === 'string')
    return textLimits(
      usual,
      (text) => text,
      outcomeOf,
      (value) => [value, ''],
    );
  if (typeof usual === 'number')
    return numberLimits(usual, [...tried.others, ...tried.refused.map(({ value }) => value)], outcomeOf);
  const [first] = Array.isArray(usual) ? (usual as readonly Json[]) : [];
  if (typeof first !== 'string') return [];
  return textLimits(
    first,
    (text) => [text],
    outcomeOf,
    (value) => ['one', `for one in ${value} : `],
  );
}

/** What escapes, changes or ends texts somewhere: in templates, policies, JSON, patterns and names. */
const characters = [
  '*',
  '?',
  '$',
  '%',
  '{',
  '}',
  '"',
  "'",
  '\\',
  '\n',
  ' ',
  '/',
  ':',
  ',',
  ';',
  '<',
  '&',
  '#',
  'A',
  '_',
  '.',
  '-',
  'é',
];

/** Of templates and of variables in policies, with a brace behind them. */
const opening = ['$', '%'];

type Inside = (value: string) => readonly [one: string, loop: string];

function textLimits(
  usual: string,
  asValue: (text: string) => Json,
  outcomeOf: (value: Json) => Outcome,
  inside: Inside,
): Limit[] {
  const middle = Math.ceil(usual.length / 2);
  const places = (character: string): readonly string[] => [
    `${usual.slice(0, middle)}${character}${usual.slice(middle)}`,
    `${usual}${character}`,
    `${character}${usual}`,
  ];
  const isLeftOut = (character: string): boolean =>
    places(character).some((text) => outcomeOf(asValue(text)) === 'otherwise');
  const excluded = characters.filter((one) => isLeftOut(one) || (opening.includes(one) && isLeftOut(`${one}{x}`)));
  const longest = longestText(usual, asValue, outcomeOf);
  return [
    ...(excluded.length > 0 ? [without(excluded, inside)] : []),
    ...(longest === undefined ? [] : [noLonger(longest, inside)]),
  ];
}

function without(excluded: readonly string[], inside: Inside): Limit {
  const set = excluded.map((one) => (/[\\\]^-]/.test(one) ? `\\${one}` : one === '\n' ? '\\n' : one)).join('');
  const shown = excluded.map((one) =>
    one === 'A' ? 'capital letters' : one === '\n' ? 'line breaks' : one === ' ' ? 'blanks' : one,
  );
  const pattern = `[${set.replace('A', 'A-Z').replace('é', '[:^ascii:]')}]`;
  return (value) => {
    const [one, loop] = inside(value);
    const condition = `!can(regex(${quoted(literal(pattern))}, ${one}))`;
    return {
      condition: loop === '' ? condition : `alltrue([${loop}${condition}])`,
      message: ended(
        `What is written here cannot have ${shown.join(' ')} in it: a module says letter by letter what it is given`,
      ),
    };
  };
}

/** The most letters that are as learned, where more are refused or become something else: names are cut, for one. */
function longestText(
  usual: string,
  asValue: (text: string) => Json,
  outcomeOf: (value: Json) => Outcome,
): number | undefined {
  const fits = (length: number): boolean =>
    [grown(usual, length), usual.padEnd(length, 'a')].some((text) => outcomeOf(asValue(text)) === 'as learned');
  const most = 1024;
  if (fits(most)) return undefined;
  let [low, high] = [usual.length, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Longer by letters in its middle: what it begins and ends with stays. */
function grown(text: string, length: number): string {
  const middle = Math.ceil(text.length / 2);
  return `${text.slice(0, middle)}${'a'.repeat(Math.max(length - text.length, 0))}${text.slice(middle)}`;
}

function noLonger(most: number, inside: Inside): Limit {
  return (value) => {
    const [one, loop] = inside(value);
    const condition = `length(${one}) <= ${most}`;
    return {
      condition: loop === '' ? condition : `alltrue([${loop}${condition}])`,
      message: ended(`What is written here can have ${most} letters at most: names are made of it`),
    };
  };
}

/**
 * How many of a unit a duration may be that a module takes as a number: none where it is one of certain amounts, which
 * the provider knows.
 */
export function amountLimits(usual: number, outcomeOf: (amount: Json) => Outcome): Limit[] {
  const isAsLearned = (amount: number): boolean => outcomeOf(amount) === 'as learned';
  if (!isAsLearned(usual) || (!isAsLearned(usual + 1) && !isAsLearned(usual - 1))) return [];
  const [least, most] = [edgeOf(usual, 1, outcomeOf), edgeOf(usual, 1_000_000_000, outcomeOf)];
  return [
    (value) => ({
      condition: `${value} >= ${least} && ${value} <= ${most}`,
      message: ended(`The amount must be from ${least} to ${most}`),
      wrong: most + 1,
    }),
  ];
}

/** The numbers around the usual one that are as learned: the schema's bounds are among those that are tried. */
function numberLimits(usual: number, others: readonly Json[], outcomeOf: (value: Json) => Outcome): Limit[] {
  const numbers = others.filter((one): one is number => typeof one === 'number');
  const edge = (bound: number, sign: '<=' | '>=', words: string): Limit[] => {
    const limit = edgeOf(usual, bound, outcomeOf);
    if (limit === bound) return [];
    const next = outcomeOf(limit + Math.sign(bound - limit));
    const why = typeof next === 'object' ? `: ${next.refused.message}` : '';
    return [
      (value) => ({
        condition: `${value} ${sign} ${limit}`,
        message: ended(`The number must be ${words} ${limit}${why}`),
      }),
    ];
  };
  return [
    ...edge(Math.max(usual, ...numbers), '<=', 'at most'),
    ...edge(Math.min(usual, ...numbers), '>=', 'at least'),
  ];
}

/** The last one on the way to a bound that is as learned. */
function edgeOf(usual: number, bound: number, outcomeOf: (value: Json) => Outcome): number {
  if (outcomeOf(bound) === 'as learned') return bound;
  let [good, bad] = [usual, bound];
  while (Math.abs(good - bad) > 1) {
    const middle = Math.trunc((good + bad) / 2);
    if (outcomeOf(middle) === 'as learned') good = middle;
    else bad = middle;
  }
  return good;
}
