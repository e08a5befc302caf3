// What a role may do, by all policies of the estate that are attached to it.
import { argument, argumentBefore, blocks, elements, type Estate, type Standing } from './estate';
import { meant, pointing } from './join';
import { tellersOf } from './read-back';
import { remembered } from './remembered';
import { documentAt, nothingKnown, type PolicyDocument, type Statement } from './statements';
import { read } from './tree';
import { isSaid, textOf, type Value } from './value';

/** A statement, and the resource that says it. */
export interface Permission extends Statement {
  readonly by: Standing;
  /** Terraform hides the policy: no report quotes it. */
  readonly sensitive: boolean;
}

export interface Permissions {
  readonly statements: readonly Permission[];
  /** ARNs of policies that stand elsewhere, such as AWS's own. */
  readonly elsewhere: readonly string[];
  /** Whether these are all policies that the estate attaches, each of them known whole. */
  readonly whole: boolean;
  /** The resources that attach or are a policy. */
  readonly by: readonly Standing[];
  /** A permissions boundary may take of all this. */
  readonly isBounded: boolean;
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
  const listed = listedArns(estate, role);
  // A list that is not known whole still names the policies of the estate that are in it.
  const arns = [
    ...attached.map((one) => argument(one, 'policy_arn')),
    ...(listed ?? [argument(role, 'managed_policy_arns')]),
  ];
  const managed = arns.map((arn) => ({ arn, policies: meant(estate, arn, 'aws_iam_policy') }));
  const policies = managed.flatMap((one) => one.policies);
  const unread = managed.filter((one) => one.policies.length === 0).map(({ arn }) => textOf(arn));
  const documents = [
    ...[...inline, ...policies].map((by) => ({ by, document: documentAt(estate, by.arguments, 'policy') })),
    ...ownDocuments(estate, role).map((document) => ({ by: role, document })),
  ];
  return {
    statements: documents.flatMap(({ by, document }) => statementsBy(by, document)),
    elsewhere: unread.filter((arn) => arn !== undefined),
    whole:
      listed !== undefined &&
      documents.every(({ document }) => document === undefined || document.whole) &&
      unread.every((arn) => arn !== undefined),
    by: [...inline, ...policies, ...attached],
    isBounded: isSaid(argument(role, 'permissions_boundary')),
  };
}

function statementsBy(by: Standing, document: PolicyDocument | undefined): readonly Permission[] {
  return document?.statements.map((one) => ({ ...one, by, sensitive: document.sensitive })) ?? [];
}

/** Blocks of the role itself. */
function ownDocuments(estate: Estate, role: Standing): readonly (PolicyDocument | undefined)[] {
  const own = ownPolicyPaths(estate, role);
  // How many there are is not known: one that nobody has read stands for them.
  if (own === undefined) return [nothingKnown];
  return own.map((path) => documentAt(estate, role.arguments, path));
}

/** Where a role says policies itself; undefined when it is not known how many it says. */
export function ownPolicyPaths(estate: Estate, role: Standing): readonly string[] | undefined {
  const told = toldBeside(estate, role, 'inline_policy', 'name');
  return blocks(role, 'inline_policy')?.flatMap((one, at) =>
    told.has(String(textOf(read(one, 'name')))) ? [] : [`inline_policy.${at}.policy`],
  );
}

function listedArns(estate: Estate, role: Standing): readonly Value[] | undefined {
  const told = toldBeside(estate, role, 'managed_policy_arns', 'policy_arn');
  return elements(role, 'managed_policy_arns')?.filter((arn) => !told.has(String(textOf(arn))));
}

/**
 * A role reads back all that hung on it before the change, as if it said that itself: what resources of the plan hang
 * on it they say themselves, as it will be.
 * @param name the argument by which they are told apart
 */
function toldBeside(estate: Estate, role: Standing, path: string, name: string): ReadonlySet<string> {
  return new Set(tellersOf(estate, role, path).flatMap((one) => textOf(argumentBefore(one, name)) ?? []));
}

/** Whether there are no policies but those that are read here. */
export function isAll({ whole, elsewhere, by }: Permissions): boolean {
  return whole && elsewhere.length === 0 && by.length > 0;
}
