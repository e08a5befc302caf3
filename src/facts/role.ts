// The execution role as others must name it: in the policies of what the application reads and writes.
import type { ExecutionRole } from '../../generated/application';
import { globalArn } from '../aws/arn';
import type { Identity } from './identity';
import { awsName, longest } from '../aws/naming';
import type { Address } from '../terraform/value';

export interface RoleIdentity {
  readonly name: string;
  /** Known before the role exists, so that policies can be read in a review. */
  readonly arn: string;
  /**
   * The planned role; absent when the user's own role is used. Some services refuse a policy that names a role before
   * it exists.
   */
  readonly address?: Address;
}

export function roleOf(
  { name: application, home }: Identity,
  { arn, name, path = '/' }: ExecutionRole = {},
): RoleIdentity {
  if (arn !== undefined) return { name: arn.slice(arn.lastIndexOf('/') + 1), arn };
  const roleName = name ?? awsName(longest.role, application, home.region, 'execution');
  return { name: roleName, arn: globalArn(home, 'iam', `role${path}${roleName}`), address: 'aws_iam_role.execution' };
}
