// One operator, function, number or text of a JSONata expression is another.
import { expressionIn } from '../language/expression';

/** What each of them becomes. */
const swaps: Readonly<Record<string, string>> = {
  '<=': '<',
  '>=': '>',
  '!=': '=',
  '<': '<=',
  '>': '>=',
  '=': '!=',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  and: 'or',
  or: 'and',
  $min: '$max',
  $max: '$min',
  $ceil: '$floor',
  $floor: '$ceil',
  true: 'false',
  false: 'true',
};

/** Texts, names, numbers, operators of two signs and of one: only those of `swaps`, numbers and texts are changed. */
const token = /'[^']*'|"[^"]*"|\$?[A-Za-z_][A-Za-z0-9_]*|\d+(?:\.\d+)?|:=|~>|<=|>=|!=|[<>=+*/-]/g;

/** Every text with one change; none for a text that is no expression. */
export function expressionMutants(text: string): readonly string[] {
  const expression = expressionIn(text);
  if (expression === undefined) return [];
  return [...expression.matchAll(token)].flatMap((match) => {
    const [found] = match;
    return replacements(found).map(
      (other) => `{% ${expression.slice(0, match.index)}${other}${expression.slice(match.index + found.length)} %}`,
    );
  });
}

function replacements(found: string): readonly string[] {
  const swapped = Object.hasOwn(swaps, found) ? swaps[found] : undefined;
  if (swapped !== undefined) return [swapped];
  if (/^['"]/.test(found)) return [`${found.charAt(0)}another${found.charAt(0)}`];
  return /^\d/.test(found) ? [String(Number(found) * 2 + 1)] : [];
}
