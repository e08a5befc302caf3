// What the spec adds to the execution role by hand: statements, managed policies, and roles that the job assumes.
import type { ExecutionRole } from '../../generated/application';
import { parseArn } from '../aws/arn';
import { fingerprint } from '../aws/naming';
import { child, type Pointer } from '../document/pointer';
import type { Facts, Output } from '../facts/facts';
import { serviceNeed } from '../facts/need';
import { roleOf } from '../facts/role';
import { allow, type Statement } from '../facts/statement';
import type { NormalApplication } from '../normalise';
import { attribute, resource, type Resource } from '../terraform/resource';
import { json } from '../terraform/value';

/** A policy that is attached to the execution role, and the place in the spec that names it. */
export interface ManagedPolicy {
  readonly arn: string;
  readonly pointer: Pointer;
}

const at = '/spec/executionRole';

/** The output with what the owners of the assumed roles must allow. */
export const trustOutput = 'assumed_roles_trust_policy';

export function managedPoliciesOf({ managedPolicies = [] }: ExecutionRole): ManagedPolicy[] {
  return managedPolicies.map((arn, index) => ({ arn, pointer: child(at, 'managedPolicies', index) }));
}

/** The same whether the role is created here or exists: what an existing one must hold is told. */
export function roleAdditions(application: NormalApplication): Facts {
  const { identity, spec } = application;
  const { statements = [], assume = [] } = spec.executionRole;
  const pointer = child(at, 'assume' satisfies keyof ExecutionRole);
  if (assume.length === 0) return { statements: statements.map(statementOf) };
  const purpose = 'assume the roles that the job uses';
  return {
    statements: [...statements.map(statementOf), allow(['sts:AssumeRole'], assume, { pointer, purpose })],
    needs: [serviceNeed('sts', identity.home.region, pointer, 'the roles that the job assumes')],
    outputs: [trust(application, assume)],
  };
}

function statementOf(
  { actions, resources, conditions, reason }: NonNullable<ExecutionRole['statements']>[number],
  index: number,
): Statement {
  return allow(actions, resources, { pointer: child(at, 'statements', index), purpose: reason }, conditions);
}

/** One statement for all of them: it names who assumes, and not what is assumed. */
function trust({ identity, spec }: NormalApplication, assumed: readonly string[]): Output {
  const owners = [...new Set(assumed.map((arn) => parseArn(arn).account))].sort();
  return {
    name: trustOutput,
    description:
      'Statement that must stand in the trust policies of the roles that the job assumes, ' +
      `in account ${owners.join(', ')}`,
    value: json({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Principal: { AWS: roleOf(identity, spec.executionRole).arn }, Action: 'sts:AssumeRole' },
      ],
    }),
  };
}

/**
 * Attached one by one, so that the application waits for each, and loses none before its update. Two policies may have
 * one name, under two paths or as one of AWS's.
 */
export function attachments(
  role: Resource<'aws_iam_role'>,
  given: ExecutionRole,
): Resource<'aws_iam_role_policy_attachment'>[] {
  return managedPoliciesOf(given).map(({ arn, pointer }) => {
    const name = arn.slice(arn.lastIndexOf('/') + 1).replace(/[^A-Za-z0-9]+/g, '_');
    return resource('aws_iam_role_policy_attachment', `execution_${name}_${fingerprint(arn)}`, pointer, {
      role: attribute(role, 'name'),
      policy_arn: arn,
    });
  });
}
