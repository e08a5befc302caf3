// A created cluster with its subnet group and its parameters.
import type { ResourceArguments } from '../../../generated/resources';
import { arn } from '../../aws/arn';
import { toDays } from '../../text/duration';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { attribute, resource, type Resource } from '../../terraform/resource';
import { storePlacementOf, type Placement } from '../../facts/network';
import type { Use } from '../connector';
import { closed, createdFrom, type Created } from './created';
import { wayToS3 } from './loading';
import type { NormalCluster } from './normal';

/** Its ARN follows from its name. */
interface CreatedCluster extends Created {
  readonly arn: string;
}

/**
 * Private, encrypted, TLS only; AWS keeps and rotates the administrator's password, so that it never enters the state.
 */
export function createdCluster(create: NormalCluster, database: string, use: Use): CreatedCluster {
  const { home, protect } = use.application;
  const name = terraformName(use.name);
  const { subnets, securityGroups } = storePlacementOf(create.vpc, name, use.network);
  const [group, parameters] = [subnetGroup(create, subnets, use), clusterParameters(create, use)];
  const cluster = resource(
    'aws_redshift_cluster',
    name,
    child(use.pointer, 'create'),
    {
      cluster_identifier: create.name,
      database_name: database,
      node_type: create.nodeType,
      cluster_type: create.nodes === 1 ? 'single-node' : 'multi-node',
      number_of_nodes: create.nodes,
      port: create.port,
      master_username: create.adminUser,
      manage_master_password: true,
      ...beside(group, parameters),
      vpc_security_group_ids: securityGroups,
      ...closed,
      ...keys(create),
      ...snapshots(create),
    },
    { lifecycle: { prevent_destroy: protect } },
  );
  return {
    ...createdFrom(create),
    arn: arn(home, 'redshift', `cluster:${create.name}`),
    host: attribute(cluster, 'dns_name'),
    behind: securityGroups,
    adminSecret: attribute(cluster, 'master_password_secret_arn'),
    resources: [group, parameters, cluster, ...wayToS3(create, name, use, cluster.cause)],
  };
}

function beside(group: Resource<'aws_redshift_subnet_group'>, parameters: Resource<'aws_redshift_parameter_group'>) {
  return {
    cluster_subnet_group_name: attribute(group, 'name'),
    cluster_parameter_group_name: attribute(parameters, 'name'),
  };
}

function subnetGroup({ name }: NormalCluster, subnets: Placement['subnets'], use: Use) {
  const cause = child(use.pointer, 'create');
  return resource('aws_redshift_subnet_group', terraformName(use.name), cause, { name, subnet_ids: subnets });
}

function clusterParameters(create: NormalCluster, use: Use) {
  return resource('aws_redshift_parameter_group', terraformName(use.name), child(use.pointer, 'create'), {
    name: create.name,
    family: 'redshift-1.0',
    parameter: [
      { name: 'enable_user_activity_logging', value: 'true' },
      { name: 'require_ssl', value: 'true' },
    ],
  });
}

/** One key for the data and for the administrator's password. */
function keys({ encryption }: NormalCluster) {
  return {
    encrypted: true,
    ...(encryption && { kms_key_id: encryption.kmsKey, master_password_secret_kms_key_id: encryption.kmsKey }),
  } satisfies Partial<ClusterArguments>;
}

function snapshots({ name, snapshotRetention, finalSnapshot }: NormalCluster) {
  return {
    automated_snapshot_retention_period: toDays(snapshotRetention),
    skip_final_snapshot: !finalSnapshot,
    ...(finalSnapshot && { final_snapshot_identifier: `${name}-final` }),
  } satisfies Partial<ClusterArguments>;
}

type ClusterArguments = ResourceArguments['aws_redshift_cluster'];
