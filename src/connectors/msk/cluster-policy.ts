// The policy of a cluster that is created here, which lets other accounts connect to it, `aws_msk_cluster_policy`.
import { globalArn } from '../../aws/arn';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { attribute, resource, type AnyResource, type Resource } from '../../terraform/resource';
import { json, type Text, type Value } from '../../terraform/value';
import type { Use } from '../connector';
import type { NormalCreation } from './creation';

/** Source: MSK developer guide, "Multi-VPC private connectivity", cluster policy. */
export const connecting = [
  'kafka:CreateVpcConnection',
  'kafka:DescribeCluster',
  'kafka:DescribeClusterV2',
  'kafka:GetBootstrapBrokers',
] as const;

/** What the accounts may read and write is for the owner to add. */
export function clusterPolicy(
  { sharedWith }: NormalCreation,
  cluster: Resource<'aws_msk_cluster'>,
  use: Use,
): AnyResource[] {
  if (!sharedWith) return [];
  const arn = attribute(cluster, 'arn');
  const principals = [...sharedWith].sort().map((account) => accountPrincipal(account, use));
  return [
    resource('aws_msk_cluster_policy', terraformName(use.name), child(use.pointer, 'create', 'sharedWith'), {
      cluster_arn: arn,
      policy: json({ Version: '2012-10-17', Statement: [allowance(principals, connecting, [arn])] }),
    }),
  ];
}

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
