// The policy that a role has → statements of the spec, without those that flinkform derives by itself.
import type { RoleStatement } from '../../generated/application';
import type { Statement } from '../facts/statement';
import { memberOf } from '../document/own';

/** How a document is written that is nothing but permissions. */
const plain: readonly string[] = ['Effect', 'Action', 'Resource', 'Condition'];

/**
 * What the policy allows beside what is derived; undefined where it says something that a spec has no words for: what
 * it denies, a name of a statement, everything but some actions, wildcards in actions.
 */
export function statementsOf(policy: string, derived: readonly Statement[]): RoleStatement[] | undefined {
  const document = JSON.parse(policy) as unknown;
  if (memberOf(document, 'Version') !== '2012-10-17' || memberOf(document, 'Id') !== undefined) return undefined;
  const said = listed(memberOf(document, 'Statement'));
  const all = said.map(statementOf);
  if (all.some((one) => one === undefined)) return undefined;
  const known = new Set(derived.map((one) => keyOf(one.actions, one.resources, one.conditions)));
  return all.flatMap((one) =>
    one === undefined || known.has(keyOf(one.actions, one.resources, one.conditions)) ? [] : [one],
  );
}

function statementOf(one: unknown): RoleStatement | undefined {
  if (typeof one !== 'object' || one === null || Object.keys(one).some((key) => !plain.includes(key))) return undefined;
  const [actions, resources] = ['Action', 'Resource'].map((key) => listed(memberOf(one, key)).map(String));
  if (memberOf(one, 'Effect') !== 'Allow' || !actions?.length || !resources?.length) return undefined;
  if (actions.some((action) => /[*?]/.test(action))) return undefined;
  const conditions = memberOf(one, 'Condition');
  return {
    actions: [...actions].sort() as [string, ...string[]],
    resources: [...resources].sort() as [string, ...string[]],
    ...(conditions !== undefined && { conditions: conditionsOf(conditions) }),
    reason: 'the role had it when it was adopted',
  };
}

function conditionsOf(conditions: unknown): NonNullable<RoleStatement['conditions']> {
  const operators = Object.entries(conditions as object).map(([operator, keys]) => {
    const all = Object.entries(keys as object).map(([key, values]) => [key, listed(values).map(String)] as const);
    return [operator, Object.fromEntries(all)] as const;
  });
  return Object.fromEntries(operators) as NonNullable<RoleStatement['conditions']>;
}

/** IAM takes one text for a list of one. */
function listed(value: unknown): readonly unknown[] {
  return value === undefined ? [] : [value].flat();
}

function keyOf(actions: readonly string[], resources: readonly unknown[], conditions: unknown): string {
  return JSON.stringify([[...actions].sort(), [...resources].map(String).sort(), canonical(conditions ?? {})]);
}

/** Keys in one order, and lists of texts as well: to IAM both mean the same in any. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(canonical);
    const [only] = items;
    return items.length === 1 ? only : items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, member]) => [key, canonical(member)]));
}
