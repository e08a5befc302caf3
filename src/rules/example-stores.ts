// Stores that nothing is wrong with, of which the examples of rules say what differs.
import { overlaid } from './overlaid';
import type { TerraformJson } from './rule';

/** @param changes of its arguments */
export function exampleCluster(changes: TerraformJson = {}): TerraformJson {
  const cluster = {
    cluster_name: 'orders',
    kafka_version: '3.8.x',
    number_of_broker_nodes: 3,
    broker_node_group_info: {
      instance_type: 'kafka.m7g.large',
      client_subnets: ['subnet-0a1b2c3d', 'subnet-0a1b2c3e', 'subnet-0a1b2c3f'],
      security_groups: ['sg-0a1b2c3d'],
      connectivity_info: { public_access: { type: 'DISABLED' } },
    },
    client_authentication: { unauthenticated: false, sasl: { iam: true } },
    encryption_info: { encryption_in_transit: { client_broker: 'TLS', in_cluster: true } },
    logging_info: { broker_logs: { cloudwatch_logs: { enabled: true, log_group: '/msk/orders' } } },
  };
  return { resource: { aws_msk_cluster: { orders: overlaid(cluster, changes) } } };
}

/** @param changes of its arguments */
export function exampleDomain(changes: TerraformJson = {}): TerraformJson {
  const domain = {
    domain_name: 'orders',
    engine_version: 'OpenSearch_2.19',
    cluster_config: { instance_type: 'm7g.large.search', instance_count: 3 },
    ebs_options: { ebs_enabled: true, volume_size: 100 },
    encrypt_at_rest: { enabled: true },
    node_to_node_encryption: { enabled: true },
    domain_endpoint_options: { enforce_https: true, tls_security_policy: 'Policy-Min-TLS-1-2-PFS-2023-10' },
    vpc_options: { subnet_ids: ['subnet-0a1b2c3d'], security_group_ids: ['sg-0a1b2c3d'] },
    log_publishing_options: {
      log_type: 'AUDIT_LOGS',
      enabled: true,
      cloudwatch_log_group_arn: 'arn:aws:logs:eu-west-1:111122223333:log-group:orders-audit',
    },
  };
  return { resource: { aws_opensearch_domain: { orders: overlaid(domain, changes) } } };
}

/** @param changes by resource type */
export function exampleWarehouse(changes: TerraformJson = {}): TerraformJson {
  const warehouse = {
    aws_redshift_cluster: {
      orders: {
        cluster_identifier: 'orders',
        node_type: 'ra3.large',
        master_username: 'loader',
        manage_master_password: true,
        skip_final_snapshot: true,
        cluster_parameter_group_name: '${aws_redshift_parameter_group.orders.name}',
        publicly_accessible: false,
        encrypted: true,
        enhanced_vpc_routing: true,
      },
    },
    aws_redshift_parameter_group: {
      orders: { name: 'orders', family: 'redshift-1.0', parameter: { name: 'require_ssl', value: 'true' } },
    },
    aws_redshift_logging: {
      orders: {
        cluster_identifier: '${aws_redshift_cluster.orders.id}',
        log_destination_type: 'cloudwatch',
        log_exports: ['connectionlog', 'userlog'],
      },
    },
  };
  return { resource: overlaid(warehouse, changes) };
}

/** @param changes of its arguments */
export function exampleTable(changes: TerraformJson = {}): TerraformJson {
  const table = {
    name: 'orders',
    billing_mode: 'PAY_PER_REQUEST',
    hash_key: 'id',
    attribute: { name: 'id', type: 'S' },
    deletion_protection_enabled: true,
    point_in_time_recovery: { enabled: true },
  };
  return { resource: { aws_dynamodb_table: { orders: overlaid(table, changes) } } };
}

/** What a stream needs that nobody finds fault with. */
export const encryptedStream = { name: 'orders', encryption_type: 'KMS', kms_key_id: 'alias/aws/kinesis' } as const;

/** @param changes of its arguments */
export function exampleStream(changes: TerraformJson = {}): TerraformJson {
  const stream = { ...encryptedStream, stream_mode_details: { stream_mode: 'ON_DEMAND' }, retention_period: 168 };
  return { resource: { aws_kinesis_stream: { orders: overlaid(stream, changes) } } };
}
