// What the JSON text of an IAM policy allows, pair by pair, and what of it another text does not allow any more.
import { memberOf } from '../../document/own';
import { sortedKeys } from '../../text/sorted-keys';

/** One action on one resource, either of them with wildcards. */
export interface Pair {
  readonly action: string;
  /** `*` in a policy about the resource that it hangs on: a trust policy, a key policy. */
  readonly resource: string;
  /** `Service:kinesisanalytics.amazonaws.com`; `nobody named` in a policy that hangs on a role. */
  readonly principal: string;
  /** The conditions as one text; the empty map for none. */
  readonly condition: string;
}

export interface Allowed {
  readonly allows: readonly Pair[];
  readonly denies: readonly Pair[];
}

/** Undefined for what cannot be compared: no JSON, or statements that speak of all but something. */
export function allowedBy(text: string): Allowed | undefined {
  const statements = listOf(memberOf(parsed(text), 'Statement'));
  const pairs = statements.map(pairsOf);
  if (statements.length === 0 || pairs.some((one) => one === undefined)) return undefined;
  const of = (effect: string): Pair[] =>
    statements.flatMap((one, at) => (memberOf(one, 'Effect') === effect ? (pairs[at] ?? []) : []));
  return { allows: of('Allow'), denies: of('Deny') };
}

/** What was allowed and is not any more: a narrower wildcard is not told, as it is how rights are cut to what is used. */
export function lostBetween(before: Allowed, after: Allowed): readonly Pair[] {
  const newlyDenied = after.denies.filter((deny) => !before.denies.some((one) => coversPair(one, deny)));
  return before.allows.filter(
    (pair) => !after.allows.some((one) => isKeptBy(pair, one)) || newlyDenied.some((deny) => isDenied(pair, deny)),
  );
}

function isKeptBy(pair: Pair, after: Pair): boolean {
  return (
    after.principal === pair.principal &&
    touches(after.action.toLowerCase(), pair.action.toLowerCase()) &&
    touches(after.resource, pair.resource)
  );
}

/** A condition may spare it: only a denial without one is certain. */
function isDenied(pair: Pair, deny: Pair): boolean {
  return (
    deny.condition === '{}' &&
    covers(deny.action.toLowerCase(), pair.action.toLowerCase()) &&
    covers(deny.resource, pair.resource)
  );
}

function coversPair(one: Pair, other: Pair): boolean {
  return isKeptBy(other, one) && one.condition === other.condition;
}

/** Either pattern takes in the other. */
function touches(a: string, b: string): boolean {
  return covers(a, b) || covers(b, a);
}

/** Whether a pattern takes in all that a text, or another pattern, means: `?` there takes in no `*`. */
export function covers(pattern: string, text: string): boolean {
  let [at, from] = [0, 0];
  let star: { readonly at: number; from: number } | undefined;
  while (from < text.length) {
    if (pattern[at] === '*') star = { at: at++, from };
    else if (pattern[at] === text[from] || (pattern[at] === '?' && text[from] !== '*')) [at, from] = [at + 1, from + 1];
    else if (star) [at, from] = [star.at + 1, ++star.from];
    else return false;
  }
  return [...pattern.slice(at)].every((character) => character === '*');
}

function pairsOf(statement: unknown): readonly Pair[] | undefined {
  const says = ['NotAction', 'NotResource', 'NotPrincipal'].some((key) => memberOf(statement, key) !== undefined);
  const [actions, resources] = [textsOf(memberOf(statement, 'Action')), textsOf(memberOf(statement, 'Resource'))];
  if (says || actions === undefined || actions.length === 0 || resources === undefined) return undefined;
  const condition = JSON.stringify(sortedKeys(memberOf(statement, 'Condition') ?? {}));
  const principals = principalsOf(memberOf(statement, 'Principal'));
  return actions.flatMap((action) =>
    (resources.length === 0 ? ['*'] : resources).flatMap((resource) =>
      principals.map((principal) => ({ action, resource, principal, condition })),
    ),
  );
}

function principalsOf(value: unknown): readonly string[] {
  if (value === undefined) return ['nobody named'];
  if (typeof value === 'string') return [`AWS:${value}`];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([type, of]) => (textsOf(of) ?? []).map((one) => `${type}:${one}`))
    : [];
}

/** Undefined for what is neither a text nor a list of texts; empty for what is left out. */
function textsOf(value: unknown): readonly string[] | undefined {
  const list = listOf(value);
  return list.every((one): one is string => typeof one === 'string') ? list : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
