// Clusters across VPCs and accounts: the policy on the owner's side, the managed VPC connection on the client's.
import { parseArn } from '../../aws/arn';
import type { Use } from '../connector';
import { placementOf } from '../../facts/network';
import type { Output } from '../../facts/facts';
import { mskModes } from '../kafka-client/auth';
import type { NormalCreation } from './cluster';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { attribute, resource, type AnyResource, type Resource } from '../../terraform/resource';
import type { Statement } from '../../facts/statement';
import { json, type Text, type Value } from '../../terraform/value';
import { ensured } from '../../text/ensured';
import type { MSKAuthentication } from '../../../generated/application';

/** Source: MSK developer guide, "Multi-VPC private connectivity", cluster policy. */
const connecting = [
  'kafka:CreateVpcConnection',
  'kafka:DescribeCluster',
  'kafka:DescribeClusterV2',
  'kafka:GetBootstrapBrokers',
] as const;

/** Lets other accounts connect to a created cluster; what they may read and write is for the owner to add. */
export function sharingPolicy(
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

/**
 * The connection of the application's subnets to an existing cluster elsewhere; named for the cluster, because all its
 * uses share it.
 */
export function vpcConnection(cluster: string, vpc: string, auth: MSKAuthentication, use: Use): AnyResource {
  const { subnets, securityGroups } = placementOf({}, use.network);
  return resource('aws_msk_vpc_connection', connectionName(cluster, auth), child(use.pointer, 'connection'), {
    authentication: ensured(mskModes[auth].vpcConnection, 'a VPC connection that takes no such login'),
    target_cluster_arn: cluster,
    vpc_id: vpc,
    client_subnets: subnets,
    security_groups: securityGroups,
  });
}

/** `cluster_payments_6357e0b2_iam`: the beginning of the UUID keeps clusters of one name in two accounts apart. */
function connectionName(cluster: string, auth: MSKAuthentication): string {
  const [, name = '', id = ''] = parseArn(cluster).resource.split('/');
  return terraformName('cluster', name, id.slice(0, 8), auth);
}

/** Name of the output with the policy that the owner of a cluster in another account must attach. */
export const ownersPolicy = (use: Use): string => terraformName(use.name, 'cluster_policy');

export const isForeign = (cluster: string, use: Use): boolean =>
  parseArn(cluster).account !== use.application.home.accountId;

/**
 * The policy for the owner: what the execution role may do, and the connection that whoever runs Terraform makes. It
 * names the account and not the role, for the connection needs the policy before the role exists.
 */
export function ownersPolicyOutput(
  cluster: string,
  multiVpc: boolean,
  statements: readonly Statement[],
  use: Use,
): Output[] {
  const principal = accountPrincipal(use.application.home.accountId, use);
  const control = multiVpc ? [allowance([principal], connecting, [cluster])] : [];
  const data = statements.filter(({ actions }) => actions.every((action) => action.startsWith('kafka-cluster:')));
  const all = [...control, ...data.map(({ actions, resources }) => allowance([principal], actions, resources))];
  if (!isForeign(cluster, use) || all.length === 0) return [];
  return [
    {
      name: ownersPolicy(use),
      description: `Cluster policy that account ${parseArn(cluster).account} must attach for ${use.direction} ${use.name}`,
      value: json({ Version: '2012-10-17', Statement: all }),
    },
  ];
}

function allowance(principals: readonly string[], actions: readonly string[], resources: readonly Text[]): Value {
  return { Effect: 'Allow', Principal: { AWS: principals }, Action: actions, Resource: resources };
}

function accountPrincipal(account: string, use: Use): string {
  return `arn:${use.application.home.partition}:iam::${account}:root`;
}
