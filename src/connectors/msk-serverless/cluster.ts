// The cluster itself, `aws_msk_serverless_cluster`. Encryption at rest and in transit is always on, and there is no key
// to choose.
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { storePlacementOf } from '../../facts/network';
import { resource, type Lifecycle, type Resource } from '../../terraform/resource';
import type { Use } from '../connector';
import type { NormalCreation } from './normal';

export function clusterResource(create: NormalCreation, use: Use): Resource<'aws_msk_serverless_cluster'> {
  const { subnets, securityGroups } = storePlacementOf(create, terraformName(use.name), use.network);
  return resource(
    'aws_msk_serverless_cluster',
    terraformName(use.name),
    child(use.pointer, 'create'),
    {
      cluster_name: create.name,
      client_authentication: { sasl: { iam: { enabled: true } } },
      vpc_config: [{ subnet_ids: subnets, security_group_ids: securityGroups }],
    },
    { lifecycle: { prevent_destroy: use.application.protect, ...keptPlacement(create) } },
  );
}

/**
 * What the cluster took over from the application, and cannot change any more: without this, another subnet or group of
 * the application would replace the cluster, with all its records. Source: the provider's `aws_msk_serverless_cluster`,
 * where both force a new one.
 */
function keptPlacement({ subnets, securityGroups }: NormalCreation): Pick<Lifecycle, 'ignore_changes'> {
  const ignored = [
    ...(subnets ? [] : ['vpc_config[0].subnet_ids']),
    ...(securityGroups ? [] : ['vpc_config[0].security_group_ids']),
  ];
  return ignored.length > 0 ? { ignore_changes: ignored } : {};
}
