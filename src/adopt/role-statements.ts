// The policy that a role has → statements of the spec, without those that flinkform derives by itself.
import type { RoleStatement } from '../../generated/application';
import type { Statement } from '../facts/statement';
import { memberOf } from '../document/own';
import { isObject } from '../estate/shape';
import { canonical, documentIn } from './json-document';

/** How a document is written that is nothing but permissions. */
const plain: readonly string[] = ['Effect', 'Action', 'Resource', 'Condition'];

/**
 * What the policy allows beside what is derived; undefined where it says something that a spec has no words for: what
 * it denies, a name of a statement, everything but some actions, wildcards in actions.
 */
export function statementsOf(policy: string, derived: readonly Statement[]): RoleStatement[] | undefined {
  const document = documentIn(policy);
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
  if (conditions !== undefined && !isConditions(conditions)) return undefined;
  return {
    actions: [...actions].sort() as [string, ...string[]],
    resources: [...resources].sort() as [string, ...string[]],
    ...(conditions !== undefined && { conditions: conditionsOf(conditions) }),
    reason: 'the role had it when it was adopted',
  };
}

/** Operators, each with its keys. */
function isConditions(value: unknown): value is Readonly<Record<string, object>> {
  return isObject(value) && Object.values(value).every(isObject);
}

function conditionsOf(conditions: Readonly<Record<string, object>>): NonNullable<RoleStatement['conditions']> {
  const operators = Object.entries(conditions).map(([operator, keys]) => {
    const all = Object.entries(keys).map(([key, values]) => [key, listed(values).map(String)] as const);
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
