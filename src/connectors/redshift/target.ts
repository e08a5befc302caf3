// The database that a Redshift sink writes to: where it is, and what must be created for it.
import type { ResourceArguments } from '../../../generated/resources';
import { arn, parseArn } from '../../aws/arn';
import { toDays } from '../../text/duration';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { attribute, resource, type AnyResource } from '../../terraform/resource';
import { ensured } from '../../text/ensured';
import { placementOf } from '../../facts/network';
import type { Text } from '../../terraform/value';
import type { Use } from '../connector';
import type { NormalCluster, NormalSink, NormalWorkgroup } from './creation';

export interface Target {
  /** Of the cluster or the workgroup. */
  readonly arn: Text;
  /** What the Data API calls it; absent for a workgroup that exists and is written by JDBC. */
  readonly name?: string;
  readonly region: string;
  /** Absent for a database that exists and is written through the Data API. */
  readonly host?: Text;
  readonly port: number;
  /** The secret that AWS makes for the administrator of a created database. */
  readonly adminSecret?: Text;
  readonly resources: readonly AnyResource[];
}

export function targetOf({ create, cluster, serverless, endpoint, port, database }: NormalSink, use: Use): Target {
  if (create) return createdCluster(create, database, use);
  if (serverless?.create) return createdWorkgroup(serverless.create, database, use);
  const existing = ensured(cluster ?? serverless?.workgroup, 'Redshift without database');
  const { region, resource: path } = parseArn(existing);
  const name = serverless ? serverless.name : path.slice('cluster:'.length);
  return {
    arn: existing,
    ...(name !== undefined && { name }),
    region,
    ...(endpoint !== undefined && { host: endpoint }),
    port,
    resources: [],
  };
}

/**
 * Private, encrypted, TLS only; AWS keeps and rotates the administrator's password, so that it never enters the state.
 */
function createdCluster(create: NormalCluster, database: string, use: Use): Target {
  const cause = child(use.pointer, 'create');
  const name = terraformName(use.name);
  const { home, protect } = use.application;
  const { subnets, securityGroups } = placementOf(create.vpc, use.network);
  const group = resource('aws_redshift_subnet_group', name, cause, { name: create.name, subnet_ids: subnets });
  const parameters = clusterParameters(create, use);
  const cluster = resource(
    'aws_redshift_cluster',
    name,
    cause,
    {
      cluster_identifier: create.name,
      database_name: database,
      node_type: create.nodeType,
      cluster_type: create.nodes === 1 ? 'single-node' : 'multi-node',
      number_of_nodes: create.nodes,
      port: create.port,
      master_username: create.adminUser,
      manage_master_password: true,
      cluster_subnet_group_name: attribute(group, 'name'),
      cluster_parameter_group_name: attribute(parameters, 'name'),
      vpc_security_group_ids: securityGroups,
      ...closed,
      ...keys(create),
      ...snapshots(create),
    },
    { lifecycle: { prevent_destroy: protect } },
  );
  const host = attribute(cluster, 'dns_name');
  const adminSecret = attribute(cluster, 'master_password_secret_arn');
  const clusterArn = arn(home, 'redshift', `cluster:${create.name}`);
  return { ...endOf(create, use), arn: clusterArn, host, adminSecret, resources: [group, parameters, cluster] };
}

/** What clusters and workgroups have in common, in the Region of the application. */
function endOf({ name, port }: NormalCluster | NormalWorkgroup, { application: { home } }: Use) {
  return { name, region: home.region, port };
}

const closed = { publicly_accessible: false, enhanced_vpc_routing: true } as const;

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

/** The namespace holds the data, the workgroup the computers. */
function createdWorkgroup(create: NormalWorkgroup, database: string, use: Use): Target {
  const namespace = createdNamespace(create, database, use);
  const { subnets, securityGroups } = placementOf(create.vpc, use.network);
  const workgroup = resource(
    'aws_redshiftserverless_workgroup',
    namespace.name,
    namespace.cause,
    {
      workgroup_name: create.name,
      namespace_name: attribute(namespace, 'namespace_name'),
      base_capacity: create.baseCapacity,
      ...(create.maxCapacity !== undefined && { max_capacity: create.maxCapacity }),
      port: create.port,
      subnet_ids: subnets,
      security_group_ids: securityGroups,
      ...closed,
      config_parameter: [{ parameter_key: 'require_ssl', parameter_value: 'true' }],
    },
    {
      // AWS shows every parameter, also those that were not given and those that the provider does not know: each would
      // be a change in every plan. Source: issues 33692 and 49939 of hashicorp/terraform-provider-aws.
      lifecycle: { ignore_changes: ['config_parameter'] },
    },
  );
  const host = attribute(workgroup, 'endpoint[0].address');
  const adminSecret = attribute(namespace, 'admin_password_secret_arn');
  const resources = [namespace, workgroup];
  return { ...endOf(create, use), arn: attribute(workgroup, 'arn'), host, adminSecret, resources };
}

function createdNamespace(create: NormalWorkgroup, database: string, use: Use) {
  return resource(
    'aws_redshiftserverless_namespace',
    terraformName(use.name),
    child(use.pointer, 'serverless', 'create'),
    {
      namespace_name: create.name,
      db_name: database,
      admin_username: create.adminUser,
      manage_admin_password: true,
      ...(create.encryption && {
        kms_key_id: create.encryption.kmsKey,
        admin_password_secret_kms_key_id: create.encryption.kmsKey,
      }),
      log_exports: ['connectionlog', 'useractivitylog', 'userlog'],
    },
    { lifecycle: { prevent_destroy: use.application.protect } },
  );
}
