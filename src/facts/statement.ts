// IAM statements: who asked for each permission, how statements merge, and how they become a policy document.
import type { Pointer } from '../document/pointer';
import { sortBy } from '../text/sort-by';
import { json, type JsonDocument, type Text, type Value } from '../terraform/value';

/** Why a statement is there: the place in the spec, and what the permission is for. */
export interface Cause {
  readonly pointer: Pointer;
  readonly purpose: string;
}

/** IAM condition block: operator → condition key → values. */
export type Conditions = Readonly<Record<string, Readonly<Record<string, Text | readonly Text[]>>>>;

/** An allow statement of the execution role. */
export interface Statement {
  /** Full action names such as `kinesis:GetRecords`; a wildcard only where the spec adds one by hand. */
  readonly actions: readonly string[];
  readonly resources: readonly Text[];
  readonly conditions?: Conditions;
  readonly causes: readonly Cause[];
}

/**
 * Text of the user's that a resource of a policy matches letter by letter: `*` and `?` would be wildcards, and `${`
 * would begin a policy variable. Source: IAM user guide, "Using policy variables to specify special characters".
 */
export function exactly(text: string): string {
  return text.replace(/[*?]|\$(?=\{)/g, (special) => `\${${special}}`);
}

/** Shorthand for the usual case: one cause. */
export function allow(
  actions: readonly string[],
  resources: readonly Text[],
  cause: Cause,
  conditions?: Conditions,
): Statement {
  return { actions, resources, causes: [cause], ...(conditions && { conditions }) };
}

/**
 * Merges statements without granting more: first those on the same resources (their actions unite), then those with
 * the same actions (their resources unite). Sorted by first action, then by resource, so that the order of the spec
 * does not matter.
 */
export function mergeStatements(statements: readonly Statement[]): Statement[] {
  const sameResources = fold(statements, (s) => key([[...s.resources].map(key).sort(), s.conditions]));
  const sameActions = fold(sameResources, (s) => key([[...s.actions].sort(), s.conditions]));
  // Uniting one way can make two statements alike the other way.
  if (sameActions.length < statements.length) return mergeStatements(sameActions);
  return sortBy(sameActions, (s) => key([s.actions, s.resources.map(key), s.conditions]));
}

/** The statements as an IAM policy document. */
export function policyDocument(statements: readonly Statement[], principal?: '*'): JsonDocument {
  return json({
    Version: '2012-10-17',
    Statement: statements.map(({ actions, resources, conditions }) => ({
      Effect: 'Allow',
      ...(principal !== undefined && { Principal: principal }),
      Action: actions,
      Resource: resources,
      ...(conditions && { Condition: conditions as Value & object }),
    })),
  });
}

function fold(statements: readonly Statement[], keyOf: (statement: Statement) => string): Statement[] {
  const merged = new Map<string, Statement>();
  for (const statement of statements) {
    const id = keyOf(statement);
    const earlier = merged.get(id);
    merged.set(id, earlier ? unite(earlier, statement) : unite(statement, statement));
  }
  return [...merged.values()];
}

function unite(a: Statement, b: Statement): Statement {
  return {
    actions: [...new Set([...a.actions, ...b.actions])].sort(),
    resources: unique([...a.resources, ...b.resources]),
    ...(a.conditions && { conditions: a.conditions }),
    causes: unique([...a.causes, ...b.causes]),
  };
}

function unique<T extends object | string>(values: readonly T[]): T[] {
  return sortBy([...new Map(values.map((value) => [key(value), value])).values()], key);
}

function key(value: object | string): string {
  return JSON.stringify(value);
}
