// The managed VPC connection of the application's subnets to an existing cluster, `aws_msk_vpc_connection`.
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { placementOf } from '../../facts/network';
import { resource, type Resource } from '../../terraform/resource';
import type { Use } from '../connector';
import { vpcConnections, type PrivateAuth } from '../kafka-client/auth';
import { clusterParts } from './address';

/** Named for the cluster, because all its uses share it. */
export function vpcConnection(
  cluster: string,
  { vpc, auth }: { readonly vpc: string; readonly auth: PrivateAuth },
  use: Use,
): Resource<'aws_msk_vpc_connection'> {
  const { subnets, securityGroups } = placementOf({}, use.network);
  return resource('aws_msk_vpc_connection', connectionName(cluster, auth), child(use.pointer, 'connection'), {
    authentication: vpcConnections[auth],
    target_cluster_arn: cluster,
    vpc_id: vpc,
    client_subnets: subnets,
    security_groups: securityGroups,
  });
}

/** `cluster_payments_6357e0b2_iam`: the beginning of the UUID keeps clusters of one name in two accounts apart. */
function connectionName(cluster: string, auth: PrivateAuth): string {
  const { name, id } = clusterParts(cluster);
  return terraformName('cluster', name, id.slice(0, 8), auth);
}
