// Statements of cluster policies, for clusters created here and for those of other accounts.
import { globalArn } from '../../aws/arn';
import type { Text, Value } from '../../terraform/value';
import type { Use } from '../connector';

/** Source: MSK developer guide, "Multi-VPC private connectivity", cluster policy. */
export const connecting = [
  'kafka:CreateVpcConnection',
  'kafka:DescribeCluster',
  'kafka:DescribeClusterV2',
  'kafka:GetBootstrapBrokers',
] as const;

/** A statement of a cluster policy. */
export function allowance(
  principals: readonly string[],
  actions: readonly string[],
  resources: readonly Text[],
): Value {
  return { Effect: 'Allow', Principal: { AWS: principals }, Action: actions, Resource: resources };
}

/** All of another account, which has the same partition. */
export function accountPrincipal(account: string, { application: { home } }: Use): string {
  return globalArn({ ...home, accountId: account }, 'iam', 'root');
}
