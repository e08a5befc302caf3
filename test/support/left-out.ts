// Resources that leave out what rules ask for, as people write them: in a plan the provider fills it in at the apply.
import type { TerraformJson } from '../../src/rules/rule';
import { exampleCluster, exampleDomain, exampleTable, exampleWarehouse } from '../../src/rules/example-stores';

const home = { aws_vpc: { home: { cidr_block: '10.0.0.0/16' } } };

const documents = {
  job: {
    statement: [
      { actions: ['kinesis:*'], resources: ['${aws_kinesis_stream.orders.arn}'] },
      { actions: ['iam:PassRole'], resources: ['*'] },
    ],
  },
  trust: {
    statement: [
      { actions: ['sts:AssumeRole'], principals: [{ type: 'Service', identifiers: ['states.amazonaws.com'] }] },
    ],
  },
};

/** Module → its configuration. */
export const leftOut: Readonly<Record<string, TerraformJson>> = {
  domain: exampleDomain({
    encrypt_at_rest: null,
    node_to_node_encryption: null,
    domain_endpoint_options: null,
    vpc_options: null,
    log_publishing_options: null,
  }),
  dynamic_block: exampleDomain({
    encrypt_at_rest: null,
    dynamic: { encrypt_at_rest: { for_each: [1], content: { enabled: true } } },
  }),
  cluster: exampleCluster({
    client_authentication: null,
    encryption_info: null,
    logging_info: null,
    broker_node_group_info: { connectivity_info: null },
  }),
  table: exampleTable({ point_in_time_recovery: null, deletion_protection_enabled: null }),
  warehouse: exampleWarehouse({
    aws_redshift_logging: null,
    aws_redshift_cluster: { orders: { publicly_accessible: null, encrypted: null, enhanced_vpc_routing: null } },
  }),
  stores: {
    resource: {
      aws_kms_key: { orders: {} },
      aws_sqs_queue: { orders: { name: 'orders', kms_master_key_id: null } },
      aws_s3_bucket: { archive: { bucket: 'example-archive' } },
      aws_sns_topic: { team: { name: 'team' } },
      aws_redshiftserverless_workgroup: { orders: { workgroup_name: 'orders', namespace_name: 'orders' } },
    },
  },
  network: {
    resource: {
      ...home,
      aws_default_security_group: { home: { vpc_id: '${aws_vpc.home.id}' } },
      aws_security_group: { job: { name: 'job', vpc_id: '${aws_vpc.home.id}' } },
    },
  },
  documents: {
    data: { aws_iam_policy_document: documents },
    resource: {
      aws_kinesis_stream: { orders: { name: 'orders', shard_count: 1 } },
      aws_iam_role_policy: { job: { role: 'job', policy: '${data.aws_iam_policy_document.job.json}' } },
      aws_iam_role: { job: { name: 'job', assume_role_policy: '${data.aws_iam_policy_document.trust.json}' } },
    },
  },
};
