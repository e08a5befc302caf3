// The cluster itself, `aws_msk_serverless_cluster`. Encryption at rest and in transit is always on, and there is no key
// to choose.
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { placementOf } from '../../facts/network';
import { resource, type Resource } from '../../terraform/resource';
import type { Use } from '../connector';
import type { NormalCreation } from './creation';

export function clusterResource(create: NormalCreation, use: Use): Resource<'aws_msk_serverless_cluster'> {
  const { subnets, securityGroups } = placementOf(create, use.network);
  return resource(
    'aws_msk_serverless_cluster',
    terraformName(use.name),
    child(use.pointer, 'create'),
    {
      cluster_name: create.name,
      client_authentication: { sasl: { iam: { enabled: true } } },
      vpc_config: [{ subnet_ids: subnets, security_group_ids: securityGroups }],
    },
    { lifecycle: { prevent_destroy: use.application.protect } },
  );
}
