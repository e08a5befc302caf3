// JSONata as Step Functions has it: version 2.0.6 without `$eval`, six functions of its own, no context item, and an
// expression that yields nothing fails its state.
// https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html
import { createHash } from 'node:crypto';
import jsonata from 'jsonata';
import { isObject, type Json, type JsonObject } from './json';
import { StatesError } from './states-error';

/** What an expression may read: `$states`, and the variables. */
export interface Scope {
  readonly states: JsonObject;
  readonly variables: JsonObject;
  /** Milliseconds since the epoch, for `$now()` and `$millis()`. */
  readonly now: number;
}

/** `{% … %}`: what stands between, or undefined for a text that is no expression. */
export function expressionIn(text: string): string | undefined {
  return /^\{%([\s\S]*)%\}$/.exec(text)?.[1]?.trim();
}

/**
 * The value with every expression in it worked out, at any depth of objects and lists.
 * @param field where it stands in its state, such as `Arguments`
 */
export async function evaluate(template: Json, scope: Scope, field: string): Promise<Json> {
  if (typeof template === 'string') {
    const expression = expressionIn(template);
    return expression === undefined ? template : evaluateText(expression, scope, field);
  }
  if (Array.isArray(template)) {
    const items: Json[] = [];
    for (const [index, item] of (template as readonly Json[]).entries())
      items.push(await evaluate(item, scope, `${field}[${index}]`));
    return items;
  }
  if (!isObject(template)) return template;
  const members: Record<string, Json> = {};
  for (const [name, item] of Object.entries(template)) members[name] = await evaluate(item, scope, `${field}/${name}`);
  return members;
}

/** Parsing is most of the work, and machines run the same few expressions again and again. */
const parsed = new Map<string, jsonata.Expression>();

function parse(expression: string): jsonata.Expression {
  const known = parsed.get(expression);
  if (known !== undefined) return known;
  const made = jsonata(expression);
  for (const [name, native] of Object.entries(natives)) made.assign(name, native);
  parsed.set(expression, made);
  return made;
}

async function evaluateText(expression: string, { states, variables, now }: Scope, field: string): Promise<Json> {
  const fail = (why: string): never => {
    throw new StatesError('States.QueryEvaluationError', `The JSONata expression '${expression}' for ${field} ${why}`);
  };
  let value: unknown;
  try {
    value = await parse(expression).evaluate(undefined, { ...clockAt(now), ...variables, states });
  } catch (error) {
    return fail(`failed: ${messageOf(error)}`);
  }
  if (value === undefined) return fail('returned nothing (undefined).');
  return asJson(value, fail);
}

/** Errors of JSONata are no instances of Error. */
function messageOf(error: unknown): string {
  const { message, code } = error as { readonly message?: string; readonly code?: string };
  return [code, message].filter((part) => part !== undefined).join(' ');
}

/**
 * A copy without what JSONata hangs on its lists. AWS writes what is no number as text, 'NaN', which no call accepts:
 * here the state fails, which no machine of ours may count on either.
 */
function asJson(value: unknown, fail: (why: string) => never): Json {
  if (typeof value === 'function' || (isObject(value) && '_jsonata_lambda' in value))
    return fail('returned a function.');
  if (typeof value === 'number' && !Number.isFinite(value)) return fail(`returned ${value}.`);
  if (Array.isArray(value)) return value.map((item) => asJson(item, fail));
  if (!isObject(value)) return value as Json;
  const defined = Object.entries(value).filter(([, item]) => (item as unknown) !== undefined);
  return Object.fromEntries(defined.map(([name, item]) => [name, asJson(item, fail)]));
}

type Native = (...given: readonly unknown[]) => unknown;

/** The time of the virtual clock. */
function clockAt(now: number): Readonly<Record<string, Native>> {
  return {
    millis: () => now,
    now: (picture, timezone) =>
      jsonata('$fromMillis($at, $picture, $timezone)').evaluate(undefined, { at: now, picture, timezone }),
  };
}

/** What Step Functions adds or takes away. */
const natives: Readonly<Record<string, Native>> = {
  parse: (text) => (text === undefined ? undefined : (JSON.parse(String(text)) as unknown)),
  partition: (items, size) => partition(items as readonly unknown[], Math.trunc(Number(size))),
  range: (first, last, step) => range(Number(first), Number(last), Number(step)),
  hash: (text, algorithm) =>
    createHash(hashName(String(algorithm)))
      .update(String(text))
      .digest('hex'),
  eval: refused('$eval', 'Step Functions does not have it: $parse reads JSON'),
  random: refused('$random', 'a run of a test would not be the same twice'),
  uuid: refused('$uuid', 'a run of a test would not be the same twice'),
};

function refused(name: string, why: string): Native {
  return () => {
    throw new Error(`${name}: ${why}`);
  };
}

function partition(items: readonly unknown[], size: number): unknown {
  if (!(size > 0) || items.length === 0) return undefined;
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

function range(first: number, last: number, step: number): unknown {
  const count = Math.floor((Math.trunc(last) - Math.trunc(first)) / Math.trunc(step)) + 1;
  if (!Number.isFinite(count) || count < 1) return undefined;
  const all = Array.from({ length: count }, (_, index) => Math.trunc(first) + index * Math.trunc(step));
  return all.length === 1 ? all[0] : all;
}

function hashName(algorithm: string): string {
  if (/^(MD5|SHA-(1|256|384|512))$/.test(algorithm)) return algorithm.replace('-', '').toLowerCase();
  throw new Error(`$hash has no algorithm ${algorithm}`);
}
