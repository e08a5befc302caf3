// One argument in every sample → the expression over their values that it is in all of them, if there is one.
import { literal, renderData } from '../terraform/literal';
import type { Json } from '../document/document';
import type { Tree } from '../hcl/node';
import { ensured } from '../text/ensured';
import { sortBy } from '../text/sort-by';
import type { Sample } from './sample';
import { expressed, valueIn } from './evaluate';
import { atomOf, token, type Expression } from './token';

/** Whatever it is: exactly a value, or a boolean that is its opposite, or a number that grows with it, or a text. */
export function learnValue(samples: readonly Sample[]): Tree | undefined {
  const nodes = samples.map(({ node }) => node);
  return whole(samples) ?? (nodes.every((node) => typeof node === 'string') ? learnText(samples) : undefined);
}

function whole(samples: readonly Sample[]): string | undefined {
  const [first] = samples;
  if (!first) throw new Error('nothing to learn from');
  for (const [id, value] of first.values)
    for (const expression of expressionsFor(id, value, first.node))
      if (isRight(expression, samples)) return token(expression);
  return undefined;
}

/** What of one value the node of the same sample may be. */
function expressionsFor(id: string, value: Json, node: Tree): Expression[] {
  const of = atomOf(id);
  if (of.scope !== 'milliseconds' && same(node, renderData(value))) return [{ kind: 'value', of }];
  if (typeof node === 'boolean' && node === !value) return [{ kind: 'not', of }];
  if (typeof node !== 'number' || typeof value !== 'number' || node === 0 || value === 0) return [];
  if (Number.isInteger(node / value)) return [{ kind: 'times', of, by: node / value, over: 1 }];
  return Number.isInteger(value / node) ? [{ kind: 'times', of, by: 1, over: value / node }] : [];
}

function isRight(expression: Expression, samples: readonly Sample[]): boolean {
  return samples.every(({ values, node }) => {
    const value = valueIn(expression, values);
    return value !== undefined && same(node, renderData(value));
  });
}

const same = (one: Tree, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

/** A text that a value may stand in, as it is in the sample that is read. */
interface Candidate {
  readonly text: string;
  readonly expression: Expression;
}

/** Values stand in a text; longer ones are looked for first. All that stand in it do, or some of them by chance. */
function learnText(samples: readonly Sample[]): string | undefined {
  const read = richest(samples);
  const text = read.node as string;
  const candidates = sortBy(candidatesIn(read, text, samples), ({ text: one }) => String(100_000 - one.length));
  const sets = [candidates, ...candidates.map((one) => candidates.filter((other) => other !== one))];
  for (const some of [...sets, ...candidates.map((one) => [one])]) {
    const learned = replaced(text, some);
    if (samples.every(({ values, node }) => expressed(learned, values) === node)) return learned;
  }
  return undefined;
}

/** Lists are told from texts by their second element. */
function richest(samples: readonly Sample[]): Sample {
  const elements = ({ values }: Sample): number =>
    [...values.values()].reduce<number>(
      (sum, value) => sum + (Array.isArray(value) ? Math.min(value.length, 2) : 0),
      0,
    );
  const most = Math.max(...samples.map(elements));
  return ensured(
    samples.find((one) => elements(one) === most),
    'nothing to learn from',
  );
}

function candidatesIn({ values }: Sample, text: string, samples: readonly Sample[]): Candidate[] {
  return [...values].flatMap(([id, value]): Candidate[] => {
    const of = atomOf(id);
    if (of.scope === 'milliseconds') return [];
    const isFixed = samples.every((other) => JSON.stringify(other.values.get(id)) === JSON.stringify(value));
    if (isFixed) return [];
    if (Array.isArray(value))
      return joined(value as readonly Json[], text).map((by) => listed(value, by, { kind: 'join', of, by }));
    if (typeof value === 'object') return [];
    const own = literal(String(value));
    return own !== '' && text.includes(own) ? [{ text: own, expression: { kind: 'value', of } }] : [];
  });
}

const listed = (value: readonly Json[], by: string, expression: Expression): Candidate => ({
  text: value.map((one) => literal(String(one))).join(by),
  expression,
});

/** What stands between the first two elements of a list, where the whole list stands in the text. */
function joined(value: readonly Json[], text: string): string[] {
  const [first, second] = value.map((one) => literal(String(one)));
  if (first === undefined || second === undefined || !text.includes(first)) return [];
  const after = text.indexOf(first) + first.length;
  const next = text.indexOf(second, after);
  return next < 0 ? [] : [text.slice(after, next)];
}

function replaced(text: string, candidates: readonly Candidate[]): string {
  let [learned, at] = ['', 0];
  while (at < text.length) {
    const found = candidates.find((one) => text.startsWith(one.text, at) && isApart(text, at, one.text));
    learned += found ? token(found.expression) : text.charAt(at);
    at += found?.text.length ?? 1;
  }
  return learned;
}

/** A number within another one is another number. */
function isApart(text: string, at: number, one: string): boolean {
  const isDigits = /^[0-9]+$/.test(one);
  return !isDigits || (!/[0-9]/.test(text.charAt(at - 1)) && !/[0-9]/.test(text.charAt(at + one.length)));
}
