// The policy of a cluster that is created here, which lets other accounts connect to it, `aws_msk_cluster_policy`.
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { attribute, resource, type AnyResource, type Resource } from '../../terraform/resource';
import { json } from '../../terraform/value';
import type { Use } from '../connector';
import { accountPrincipal, allowance, connecting } from '../msk-cluster/policy-statement';
import type { NormalCreation } from './normal';

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
