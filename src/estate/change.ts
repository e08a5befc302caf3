// What a plan does to a resource. The table is closed: an action that nobody knows is a plan that nobody can judge.

/** There is no "replace" in a plan: it is a destroy and a create, in either order, or a create that forgets the old. */
export type Action = 'none' | 'read' | 'create' | 'update' | 'delete' | 'replace' | 'forget' | 'replace and forget';

/**
 * Source: Terraform's JSON output format, "Change Representation", and `internal/command/jsonplan/plan.go` for `forget`
 * (https://developer.hashicorp.com/terraform/internals/json-format).
 */
const actions: ReadonlyMap<string, Action> = new Map([
  ['no-op', 'none'],
  ['read', 'read'],
  ['create', 'create'],
  ['update', 'update'],
  ['delete', 'delete'],
  ['delete,create', 'replace'],
  ['create,delete', 'replace'],
  ['forget', 'forget'],
  ['create,forget', 'replace and forget'],
  // OpenTofu's `ForgetThenCreate`, of `lifecycle { destroy = false }`: the old one stays in AWS, a new one is made.
  // https://github.com/opentofu/opentofu/blob/main/internal/command/jsonplan/plan.go
  ['forget,create', 'replace and forget'],
]);

/** The action of a list of verbs; undefined for one that is not in the table. */
export function actionOf(verbs: unknown): Action | undefined {
  const isList = Array.isArray(verbs) && verbs.every((verb) => typeof verb === 'string' && !verb.includes(','));
  return isList ? actions.get(verbs.join()) : undefined;
}

/** Whether what stood before stands no more, or is no longer Terraform's. */
export function isLost(action: Action): boolean {
  return ['delete', 'replace', 'forget', 'replace and forget'].includes(action);
}
