// What a role may do, by all policies of the estate that are attached to it.
import { argument, blocks, elements, type Estate, type Standing } from './estate';
import { means, meant, pointing } from './join';
import { documentOf, matchesWord, type PolicyDocument, type PolicyStatement } from './policy-document';
import { remembered } from './remembered';
import { read } from './tree';
import { known, textOf, type Value } from './value';

/** A statement, and the resource that says it. */
export interface Permission extends PolicyStatement {
  readonly by: Standing;
}

export interface Permissions {
  readonly statements: readonly Permission[];
  /** ARNs of policies that stand elsewhere, such as AWS's own. */
  readonly elsewhere: readonly string[];
  /** Whether these are all policies that the estate attaches, each of them known whole. */
  readonly whole: boolean;
  /** The resources that attach or are a policy. */
  readonly by: readonly Standing[];
}

const attachments = [
  ['aws_iam_role_policy_attachment', 'role'],
  ['aws_iam_policy_attachment', 'roles'],
] as const;

/** Several rules ask of each role. */
export function permissionsOf(estate: Estate, role: Standing): Permissions {
  return permissionsIn(estate)(role);
}

const permissionsIn = remembered((estate: Estate) => remembered((role: Standing) => readPermissions(estate, role)));

function readPermissions(estate: Estate, role: Standing): Permissions {
  const inline = pointing(estate, 'aws_iam_role_policy', 'role', role);
  const attached = attachments.flatMap(([type, path]) => pointing(estate, type, path, role));
  const arns = [
    ...attached.map((one) => argument(one, 'policy_arn')),
    ...(elements(role, 'managed_policy_arns') ?? []),
  ];
  const managed = arns.map((arn) => ({ arn, policies: meant(estate, arn, 'aws_iam_policy') }));
  const policies = managed.flatMap((one) => one.policies);
  const unread = managed.filter((one) => one.policies.length === 0).map(({ arn }) => textOf(arn));
  const documents = [
    ...[...inline, ...policies].map((by) => ({ by, ...documentOf(estate, argument(by, 'policy')) })),
    ...ownDocuments(estate, role).map((one) => ({ by: role, ...one })),
  ];
  return {
    statements: documents.flatMap(({ by, statements }) => statements.map((one) => ({ ...one, by }))),
    elsewhere: unread.filter((arn) => arn !== undefined),
    whole: documents.every(({ whole }) => whole) && unread.every((arn) => arn !== undefined),
    by: [...inline, ...policies, ...attached],
  };
}

/** Blocks of the role itself. */
function ownDocuments(estate: Estate, role: Standing): PolicyDocument[] {
  const own = blocks(role, 'inline_policy');
  if (own === undefined) return [{ statements: [], whole: false }];
  return own.map((block) => documentOf(estate, read(block, 'policy')));
}

/** Whether an allow statement names an action, as it is or by a wildcard. */
export function allows({ effect, excludes, actions }: PolicyStatement, action: string): boolean {
  return effect === 'Allow' && !excludes && actions.texts.some((word) => matchesWord(word, action));
}

/** Whether something is allowed at all, on whatever resource: undefined when not all policies are known. */
export function may({ statements, elsewhere, whole, by }: Permissions, action: string): boolean | undefined {
  if (statements.some((one) => allows(one, action))) return true;
  const isUnsure = !whole || elsewhere.length > 0 || by.length === 0;
  return isUnsure || statements.some(({ actions, excludes }) => excludes || !actions.whole) ? undefined : false;
}

/** The resources of a type that a statement speaks of, by ARN or by reference. */
export function spokenOf(estate: Estate, { resources }: PolicyStatement, type: string): readonly Standing[] {
  const values: readonly Value[] = [
    { kind: 'unknown', references: resources.references },
    ...resources.texts.map(known),
  ];
  return values.flatMap((value) => meant(estate, value, type));
}

/** Whether a statement speaks of a resource, by its ARN or by reference. */
export function speaksOf({ resources }: PolicyStatement, resource: Standing): boolean {
  const value: Value = { kind: 'unknown', references: resources.references };
  if (means(value, resource)) return true;
  return resources.texts.some((text) => means(known(text), resource));
}
