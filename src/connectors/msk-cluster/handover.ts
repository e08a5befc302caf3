// What the owner of a cluster in another account must allow.
import { parseArn } from '../../aws/arn';
import { terraformName } from '../../aws/naming';
import type { Output } from '../../facts/facts';
import type { Statement } from '../../facts/statement';
import { json } from '../../terraform/value';
import type { Use } from '../connector';
import { accountPrincipal, allowance, connecting } from './policy-statement';

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
  connection: 'direct' | 'multi-vpc',
  statements: readonly Statement[],
  use: Use,
): Output[] {
  const principal = accountPrincipal(use.application.home.accountId, use);
  const control = connection === 'multi-vpc' ? [allowance([principal], connecting, [cluster])] : [];
  const data = statements.filter(({ actions }) => actions.every((action) => action.startsWith('kafka-cluster:')));
  const all = [...control, ...data.map(({ actions, resources }) => allowance([principal], actions, resources))];
  if (!isForeign(cluster, use) || all.length === 0) return [];
  return [
    {
      name: ownersPolicy(use),
      description:
        `Cluster policy that account ${parseArn(cluster).account} must attach ` + `for ${use.direction} ${use.name}`,
      value: json({ Version: '2012-10-17', Statement: all }),
    },
  ];
}
