// The role that the application runs as, with the statements that the spec needs and no more.
import type { Facts } from '../facts/facts';
import type { NormalApplication } from '../normalise';
import { fingerprint } from '../aws/naming';
import { firstLabels } from '../facts/former-names';
import { render } from '../terraform/literal';
import { address, attribute, resource } from '../terraform/resource';
import { roleOf } from '../facts/role';
import { policyDocument, type Statement } from '../facts/statement';
import { json, type Address, type JsonDocument, type Text } from '../terraform/value';
import { attachments } from './role-additions';

/** What the inline policies of a role may have together, in characters without white space. Source: IAM's quotas. */
export const longestPolicy = 10_240;

/**
 * Up to here a policy gets a successor beside it when it changes, which may be half as long again: both together are
 * within what a role may have. A longer one is changed in place.
 */
export const longestTwice = 4_096;

/** Where the policy is, if the role is made here. */
export const policyAddress: Address = 'aws_iam_role_policy.execution';

export interface Role {
  readonly arn: Text;
  /** What must exist before the application is created: the service checks the permissions at once. */
  readonly before: readonly Address[];
  readonly facts: Facts;
}

/** `statements` are merged already. */
export function executionRole({ spec, identity }: NormalApplication, statements: readonly Statement[]): Role {
  const { arn, path = '/', permissionsBoundary } = spec.executionRole;
  if (arn !== undefined) return { arn, before: [], facts: {} };
  const role = resource('aws_iam_role', 'execution', '/spec/executionRole', {
    name: roleOf(identity, spec.executionRole).name,
    path,
    description: `Execution role of the Flink application ${identity.name}`,
    assume_role_policy: trustPolicy(identity.arn, identity.home.accountId),
    force_detach_policies: false,
    ...(permissionsBoundary !== undefined && { permissions_boundary: permissionsBoundary }),
  });
  const policy = resource('aws_iam_role_policy', 'execution', '/spec', {
    name_prefix: policyPrefix(statements, firstLabels(spec)),
    role: attribute(role, 'id'),
    policy: policyDocument(statements),
  });
  const attached = attachments(role, spec.executionRole);
  return {
    arn: attribute(role, 'arn'),
    before: [policyAddress, ...attached.map(address)],
    facts: {
      resources: [role, policy, ...attached],
      outputs: [
        { name: 'execution_role_arn', description: 'Role that the application runs as', value: attribute(role, 'arn') },
      ],
    },
  };
}

/**
 * The name begins with a fingerprint of what is allowed, so that other permissions are another policy: Terraform makes
 * it before the application is updated and deletes the old one afterwards. Changed in place, permissions would shrink
 * before the running job lets go, and before the service has removed its network interfaces. The provider ends it with
 * what no other policy has: an apply that fails leaves the old policy to the next one, and if that has the old
 * permissions again, it must not delete the policy that it has just made. What is only called otherwise in the spec is
 * no other permission.
 */
function policyPrefix(statements: readonly Statement[], labels: ReadonlyMap<string, string>): string {
  const text = policyText(statements);
  if (text.length > longestTwice) return 'least-privilege-';
  const asMade = text.replace(/\b(aws_\w+)[.](\w+)/g, (whole, type: string, label: string) => {
    const first = labels.get(label);
    return first === undefined ? whole : `${type}.${first}`;
  });
  return `least-privilege-${fingerprint(asMade)}-`;
}

/** The policy as IAM counts it, but for references, which are not known yet. */
export function policyText(statements: readonly Statement[]): string {
  return String(render(policyDocument(statements)));
}

/** Only the service may assume the role, and only on behalf of this application (the "confused deputy" conditions). */
function trustPolicy(applicationArn: string, accountId: string): JsonDocument {
  return json({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'kinesisanalytics.amazonaws.com' },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'aws:SourceAccount': accountId }, ArnEquals: { 'aws:SourceArn': applicationArn } },
      },
    ],
  });
}
