// Rules of a team as data: what an argument of resources, or a field of the spec, must be.
import { standing, argument, type Estate, type Standing } from '../estate/estate';
import { shown, unset, type Json, type Value } from '../estate/value';
import { failed, passed, undecided, type Verdict } from '../rules/rule';
import { like } from '../text/like';
import type { NamedRule } from './policy';

/** What the rule says of the resources that it is for. */
export function judgeByTeam(rule: NamedRule, estate: Estate): Verdict[] {
  return rule.resources === undefined
    ? []
    : standing(estate, rule.resources).map((resource) => verdictOf(rule, resource, argument(resource, rule.path)));
}

function verdictOf(rule: NamedRule, resource: Standing, value: Value): Verdict {
  if (value.kind === 'unknown' && rule.operator !== 'set')
    return undecided(resource, `${rule.path} is known after the apply only`, rule.path);
  return holds(rule, value)
    ? passed(resource)
    : failed(resource, rule.message, { path: rule.path, expected: expectationOf(rule), found: shown(value) });
}

/** `at least 72`. */
export function expectationOf({ operator, value }: NamedRule): string {
  const words = operator.replaceAll('-', ' ');
  return value === undefined ? words : `${words} ${typeof value === 'string' ? value : JSON.stringify(value)}`;
}

/** Whether the value is what the rule asks for; what is not set is none of the values. */
export function holds({ operator, value: expected }: NamedRule, value: Value): boolean {
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
export function wrongRule({ operator, value }: NamedRule): string | undefined {
  const takesNone = operator === 'set' || operator === 'not-set';
  if (takesNone) return value === undefined ? undefined : `${operator} takes no value`;
  if (value === undefined) return `${operator} needs a value`;
  if (operator === 'one-of' || operator === 'none-of')
    return Array.isArray(value) && value.every(isScalar) ? undefined : `${operator} takes a list of values`;
  if (operator === 'at-least' || operator === 'at-most')
    return typeof value === 'number' ? undefined : `${operator} takes a number`;
  return isScalar(value) ? undefined : `${operator} takes one value`;
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** Terraform writes numbers and switches as texts, too. */
function same(found: unknown, expected: unknown): boolean {
  return typeof found === 'object' ? false : String(found) === String(expected);
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
