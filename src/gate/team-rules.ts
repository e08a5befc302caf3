// Rules of a team as data: what an argument of resources, or a field of the spec, must be.
import type { TeamRule } from '../../generated/policy-file';
import { argument, argumentPaths, standing, type Estate, type Standing } from '../estate/estate';
import { entriesAt } from '../estate/tree';
import { shown, unset, type Json, type Value } from '../estate/value';
import { failed, passed, undecided, type Verdict } from '../rules/rule';
import { like } from '../text/like';
import type { NamedRule } from './policy';

/** What the rule says of the resources that it is for. */
export function judgeByTeam(rule: NamedRule, estate: Estate): Verdict[] {
  return rule.resources === undefined
    ? []
    : standing(estate, rule.resources).flatMap((resource) => verdictsOn(rule, resource));
}

/** One for each block that is wrong; one wrong block is enough, whatever else is not known. */
function verdictsOn(rule: NamedRule, resource: Standing): readonly Verdict[] {
  const verdicts = placesOf(resource, rule.path).map((place) => verdictAt(rule, resource, place));
  const wrong = verdicts.filter(({ outcome }) => outcome === 'failed');
  if (wrong.length > 0) return wrong;
  return verdicts
    .filter(({ outcome }) => outcome === 'unknown')
    .concat(passed(resource))
    .slice(0, 1);
}

interface Place {
  readonly path: string;
  readonly value: Value;
}

/** Where the path of a rule leads: `*` at its end to every key of a map; what follows a map may be a key with dots. */
function placesOf(resource: Standing, path: string): readonly Place[] {
  const map = /^(?<map>.+)[.][*]$/.exec(path)?.groups?.map;
  if (map === undefined)
    return argumentPaths(resource, path).map((one) => ({ path: one, value: valueAt(resource, one) }));
  return argumentPaths(resource, map).flatMap((one) => {
    const entries = entriesAt(resource.arguments, one);
    if (!entries) return [{ path: one, value: argument(resource, one) }];
    return entries.map(([key, value]) => ({ path: `${one}.${key}`, value }));
  });
}

function valueAt(resource: Standing, path: string): Value {
  const value = argument(resource, path);
  if (value.kind !== 'unset') return value;
  const names = path.split('.');
  const keyed = names.flatMap((_, at) => {
    const [map, key] = [names.slice(0, at).join('.'), names.slice(at).join('.')];
    return (map === '' ? [] : (entriesAt(resource.arguments, map) ?? [])).filter(([one]) => one === key);
  });
  return keyed[0]?.[1] ?? value;
}

function verdictAt(rule: NamedRule, resource: Standing, { path, value }: Place): Verdict {
  if (value.kind === 'unknown' && rule.operator !== 'set')
    return undecided(resource, `${path} is known after the apply only`, path);
  return holds(rule, value)
    ? passed(resource)
    : failed(resource, rule.message, { path, expected: expectationOf(rule), found: shown(value) });
}

/** `at least 72`. */
export function expectationOf({ operator, value }: TeamRule): string {
  const words = operator.replaceAll('-', ' ');
  return value === undefined ? words : `${words} ${typeof value === 'string' ? value : JSON.stringify(value)}`;
}

/** Whether the value is what the rule asks for; what is not set is none of the values. */
export function holds({ operator, value: expected }: TeamRule, value: Value): boolean {
  if (operator === 'set') return value.kind !== 'unset';
  if (operator === 'not-set') return value.kind === 'unset';
  const found = value.kind === 'known' ? value.value : undefined;
  const texts = listOf(found).map(String);
  switch (operator) {
    case 'equals':
      return found !== undefined && same(found, expected);
    case 'differs':
      return found === undefined || !same(found, expected);
    case 'one-of':
      return texts.length > 0 && texts.every((text) => listOf(expected).map(String).includes(text));
    case 'none-of':
      return texts.every((text) => !listOf(expected).map(String).includes(text));
    case 'at-least':
      return isNumber(found) && Number(found) >= Number(expected);
    case 'at-most':
      return isNumber(found) && Number(found) <= Number(expected);
    case 'like':
      return texts.length > 0 && texts.every((text) => like(text, String(expected)));
    case 'unlike':
      return texts.every((text) => !like(text, String(expected)));
  }
}

/** A spec's own value as a rule reads it. */
export function plainValue(value: unknown): Value {
  if (value === undefined || value === null) return unset;
  return { kind: 'known', value: value as Exclude<Json, null>, references: [] };
}

/** What is wrong with a rule itself: a sentence, or nothing. */
export function wrongRule({ operator, value }: TeamRule): string | undefined {
  const takesNone = operator === 'set' || operator === 'not-set';
  if (takesNone) return value === undefined ? undefined : `${operator} takes no value`;
  if (value === undefined) return `${operator} needs a value`;
  if (operator === 'one-of' || operator === 'none-of')
    return isListOfScalars(value) ? undefined : `${operator} takes a list of values`;
  if (operator === 'at-least' || operator === 'at-most')
    return typeof value === 'number' ? undefined : `${operator} takes a number`;
  if (operator === 'equals' || operator === 'differs')
    return isScalar(value) || isListOfScalars(value) ? undefined : `${operator} takes a value, or a list of values`;
  return isScalar(value) ? undefined : `${operator} takes one value`;
}

function isListOfScalars(value: unknown): boolean {
  return Array.isArray(value) && value.every(isScalar);
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/**
 * Terraform writes numbers and switches as texts, too. A list is the same when it has the same values as often: sets
 * have no order, and a plan does not tell them from lists. One value is no list of one.
 */
function same(found: unknown, expected: unknown): boolean {
  if (!isListOfScalars(found)) return isScalar(found) && isScalar(expected) && String(found) === String(expected);
  const [some, others] = [found, expected].map((list) => listOf(list).map(String).sort());
  return Array.isArray(expected) && JSON.stringify(some) === JSON.stringify(others);
}

function isNumber(found: unknown): boolean {
  return (
    (typeof found === 'number' || typeof found === 'string') &&
    String(found).trim() !== '' &&
    !Number.isNaN(Number(found))
  );
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
