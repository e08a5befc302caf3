// A role beside the execution role, which a service of AWS assumes for the application: who may assume it, and what it
// may do.
import { awsName, longest } from '../aws/naming';
import { attribute, resource, type AnyResource } from '../terraform/resource';
import { json, type JsonDocument, type Text } from '../terraform/value';
import type { Pointer } from '../document/pointer';
import type { Identity } from './identity';
import { mergeStatements, policyDocument, type Statement } from './statement';

export interface DerivedRole {
  readonly name: string;
  /** What the role is for, for people: it follows "the role that". */
  readonly purpose: string;
  /** Merged and sorted. */
  readonly statements: readonly Statement[];
}

/** Who may assume a role, and on behalf of what: the "confused deputy" conditions. */
export interface Trust {
  /** `states.amazonaws.com` */
  readonly service: string;
  /** The ARNs of what the service acts for; of this account only. */
  readonly sources: readonly string[];
}

/** What AWS calls a derived role. IAM has one list of roles for all Regions. */
export function derivedRoleName({ name, home }: Identity, what: string): string {
  return awsName(longest.role, name, home.region, what);
}

export interface MadeRole {
  readonly arn: Text;
  readonly resources: readonly AnyResource[];
  readonly role: DerivedRole;
}

/**
 * A role with one policy. Who uses the role refers to `arn` and must wait for the policy too: it comes with the role's
 * resources.
 */
export function derivedRole(
  { what, purpose, trust, statements }: Omit<DerivedRole, 'name'> & { readonly what: string; readonly trust: Trust },
  identity: Identity,
  cause: Pointer,
): MadeRole {
  const address = what.replaceAll('-', '_');
  const name = derivedRoleName(identity, what);
  const merged = mergeStatements(statements);
  const role = resource('aws_iam_role', address, cause, {
    name,
    description: `Role of the Flink application ${identity.name} that ${purpose}`,
    assume_role_policy: trustPolicy(trust, identity.home.accountId),
  });
  const policy = resource('aws_iam_role_policy', address, cause, {
    name: 'least-privilege',
    role: attribute(role, 'id'),
    policy: policyDocument(merged),
  });
  return { arn: attribute(role, 'arn'), resources: [role, policy], role: { name, purpose, statements: merged } };
}

function trustPolicy({ service, sources }: Trust, accountId: string): JsonDocument {
  return json({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: service },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'aws:SourceAccount': accountId }, ArnEquals: { 'aws:SourceArn': sources } },
      },
    ],
  });
}
