// The managed VPC connection of the application's subnets to an existing cluster, `aws_msk_vpc_connection`.
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { storePlacementOf, vpcById, type VpcIdentity } from '../../facts/network';
import { resource, type Resource } from '../../terraform/resource';
import type { Use } from '../connector';
import { vpcConnections, type PrivateAuth } from '../kafka-client/auth';
import { clusterParts } from '../msk-cluster/address';

/**
 * Named for the cluster, because all its uses share it. It keeps the network that the application has when it is made:
 * another subnet or group would replace it, and the running job would lose its brokers. Source: the provider's
 * `aws_msk_vpc_connection`, where every argument forces a new one.
 */
export function vpcConnection(
  cluster: string,
  { vpc, auth }: { readonly vpc: VpcIdentity; readonly auth: PrivateAuth },
  use: Use,
): Resource<'aws_msk_vpc_connection'> {
  const name = connectionName(cluster, vpc, auth);
  const { subnets, securityGroups } = storePlacementOf({}, name, use.network);
  return resource(
    'aws_msk_vpc_connection',
    name,
    child(use.pointer, 'connection'),
    {
      authentication: vpcConnections[auth],
      target_cluster_arn: cluster,
      vpc_id: vpc.id,
      client_subnets: subnets,
      security_groups: securityGroups,
    },
    { lifecycle: { ignore_changes: ['client_subnets', 'security_groups'] } },
  );
}

/** Where it begins: in the application's VPC, which the use says where the network does not. */
export function clientVpc({ vpc }: { readonly vpc?: string }, { network }: Use): VpcIdentity | undefined {
  return vpc === undefined ? network?.vpc : vpcById(vpc);
}

/**
 * `cluster_payments_6357e0b2_0a1b2c3d_iam`: the beginning of the UUID keeps clusters of one name in two accounts apart,
 * and the VPC's label makes a connection from another VPC another one, with the subnets of that.
 */
export function connectionName(cluster: string, vpc: VpcIdentity, auth: PrivateAuth): string {
  const { name, id } = clusterParts(cluster);
  return terraformName('cluster', name, id.slice(0, 8), vpc.label, auth);
}
