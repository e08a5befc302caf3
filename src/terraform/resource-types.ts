// Every resource type that flinkform emits, what AWS knows such a resource by, and how others speak of it. The list is
// the source of what is generated from the AWS provider: after adding a type here, run `scripts/provider-schema.ts`,
// and `scripts/replaced-arguments.ts` with the provider's executable.
import type { ResourceArguments } from '../../generated/resources';
import { arn, s3Arn, type Home } from '../aws/arn';

export type ResourceType = keyof ResourceArguments;

/** What is known of a resource type; `'none'` is an answer, and leaving one out does not compile. */
export interface Trait<Argument extends string = string> {
  /**
   * The arguments that AWS knows the resource by, within one account and Region; the last is its name. `'none'` where
   * AWS makes the name, and for what comes with a resource that bears the name: that one is told, once.
   */
  readonly identity: readonly [Argument, ...Argument[]] | 'none';
  /** Another type with whose resources these share their names. */
  readonly namesake?: string;
  /** How others speak of it without a reference. `'none'` where only references do, or what waits for it need not. */
  readonly mention: Mention<Argument> | 'none';
  /**
   * What it never leaves, of a store in a VPC. In its subnets: the provider replaces clusters and connections of MSK
   * that change them, and Redshift takes no subnet out of a group in which a node stands (ModifyClusterSubnetGroup,
   * SubnetAlreadyInUse). In its VPC: a domain or workgroup changes subnets in place, within its VPC. Source: the
   * OpenSearch developer guide, "Launching your Amazon OpenSearch Service domains within a VPC", limitations.
   */
  readonly stays?: 'in its subnets' | 'in its VPC';
}

/** How other resources can speak of a created one without a reference. */
export interface Mention<Argument extends string = string> {
  /** The argument that holds its name. */
  readonly name: Argument;
  /** What text about it, or about something in it, begins with. */
  readonly beginnings: (name: string, home: Home) => readonly string[];
  /** Arguments of other resources that hold the bare name, by the end of their path. */
  readonly holders?: readonly string[];
}

const nothing = { identity: 'none', mention: 'none' } as const;

const traits = {
  aws_appautoscaling_policy: nothing,
  aws_appautoscaling_target: nothing,
  aws_cloudwatch_composite_alarm: nothing,
  aws_cloudwatch_event_rule: nothing,
  aws_cloudwatch_event_target: nothing,
  aws_cloudwatch_dashboard: nothing,
  aws_cloudwatch_log_group: nothing,
  aws_cloudwatch_log_metric_filter: nothing,
  aws_cloudwatch_log_resource_policy: nothing,
  aws_cloudwatch_log_stream: nothing,
  aws_cloudwatch_metric_alarm: nothing,
  aws_cloudwatch_query_definition: nothing,
  aws_customer_gateway: nothing,
  aws_default_security_group: nothing,
  aws_dx_gateway_association: nothing,
  aws_dx_gateway_association_proposal: nothing,
  aws_dynamodb_table: {
    identity: ['name'],
    mention: { name: 'name', beginnings: (name, home) => [arn(home, 'dynamodb', `table/${name}`)] },
  },
  aws_ec2_transit_gateway: nothing,
  aws_ec2_transit_gateway_default_route_table_association: nothing,
  aws_ec2_transit_gateway_default_route_table_propagation: nothing,
  aws_ec2_transit_gateway_peering_attachment: nothing,
  aws_ec2_transit_gateway_peering_attachment_accepter: nothing,
  aws_ec2_transit_gateway_route: nothing,
  aws_ec2_transit_gateway_route_table: nothing,
  aws_ec2_transit_gateway_route_table_association: nothing,
  aws_ec2_transit_gateway_route_table_propagation: nothing,
  aws_ec2_transit_gateway_vpc_attachment: nothing,
  aws_ec2_transit_gateway_vpc_attachment_accepter: nothing,
  aws_eip: nothing,
  aws_flow_log: nothing,
  aws_glue_catalog_database: {
    identity: ['name'],
    mention: {
      name: 'name',
      beginnings: (name, home) => [arn(home, 'glue', `database/${name}`)],
      holders: ['database_name', 'database.name'],
    },
  },
  aws_glue_registry: {
    identity: ['registry_name'],
    mention: {
      name: 'registry_name',
      beginnings: (name, home) => [arn(home, 'glue', `registry/${name}`)],
      holders: ['registry_name'],
    },
  },
  aws_glue_schema: { identity: ['registry_arn', 'schema_name'], mention: 'none' },
  aws_iam_role: nothing,
  aws_iam_role_policy: nothing,
  aws_iam_role_policy_attachment: nothing,
  aws_iam_service_linked_role: { identity: ['aws_service_name'], mention: 'none' },
  aws_internet_gateway: nothing,
  aws_kinesis_firehose_delivery_stream: {
    identity: ['name'],
    mention: { name: 'name', beginnings: (name, home) => [arn(home, 'firehose', `deliverystream/${name}`)] },
  },
  aws_kinesis_stream: {
    identity: ['name'],
    mention: { name: 'name', beginnings: (name, home) => [arn(home, 'kinesis', `stream/${name}`)] },
  },
  aws_kinesis_stream_consumer: { identity: ['stream_arn', 'name'], mention: 'none' },
  aws_kinesisanalyticsv2_application: nothing,
  aws_lakeformation_permissions: nothing,
  aws_lb: nothing,
  aws_lb_listener: nothing,
  aws_lb_target_group: nothing,
  aws_lb_target_group_attachment: nothing,
  aws_msk_cluster: { identity: ['cluster_name'], mention: 'none', stays: 'in its subnets' },
  aws_msk_cluster_policy: nothing,
  aws_msk_configuration: { identity: ['name'], mention: 'none' },
  // One account has one list of clusters in a Region, of both kinds. Source: the API of MSK, CreateClusterV2.
  aws_msk_serverless_cluster: {
    identity: ['cluster_name'],
    namesake: 'aws_msk_cluster',
    mention: 'none',
    stays: 'in its subnets',
  },
  aws_msk_single_scram_secret_association: nothing,
  aws_msk_vpc_connection: { ...nothing, stays: 'in its subnets' },
  aws_nat_gateway: nothing,
  aws_network_acl: nothing,
  aws_network_acl_rule: nothing,
  aws_opensearch_domain: {
    identity: ['domain_name'],
    mention: { name: 'domain_name', beginnings: (name, home) => [arn(home, 'es', `domain/${name}`)] },
    stays: 'in its VPC',
  },
  aws_opensearchserverless_access_policy: nothing,
  aws_opensearchserverless_collection: { identity: ['name'], mention: 'none' },
  aws_opensearchserverless_security_policy: nothing,
  aws_opensearchserverless_vpc_endpoint: { identity: ['name'], mention: 'none' },
  // Aliases are nobody's alone, and AWS makes the ids.
  aws_prometheus_workspace: nothing,
  aws_ram_principal_association: nothing,
  aws_ram_resource_association: nothing,
  aws_ram_resource_share: nothing,
  aws_ram_resource_share_accepter: nothing,
  aws_redshift_cluster: { identity: ['cluster_identifier'], mention: 'none' },
  aws_redshift_parameter_group: nothing,
  aws_redshift_subnet_group: { identity: ['name'], mention: 'none', stays: 'in its subnets' },
  aws_redshiftserverless_namespace: nothing,
  aws_redshiftserverless_workgroup: { identity: ['workgroup_name'], mention: 'none', stays: 'in its VPC' },
  aws_route: nothing,
  aws_route53_resolver_endpoint: nothing,
  aws_route53_resolver_rule: nothing,
  aws_route53_resolver_rule_association: nothing,
  aws_route_table: nothing,
  aws_route_table_association: nothing,
  aws_route53_record: { identity: ['zone_id', 'name', 'type'], mention: 'none' },
  aws_route53_zone: nothing,
  aws_s3_bucket: {
    identity: ['bucket'],
    mention: {
      name: 'bucket',
      beginnings: (name, { partition }) => [s3Arn(partition, name), `s3://${name}`],
      holders: ['bucket', 'target_bucket'],
    },
  },
  aws_s3_bucket_lifecycle_configuration: nothing,
  aws_s3_bucket_logging: nothing,
  aws_s3_bucket_ownership_controls: nothing,
  aws_s3_bucket_policy: nothing,
  aws_s3_bucket_public_access_block: nothing,
  aws_s3_bucket_server_side_encryption_configuration: nothing,
  aws_s3_bucket_versioning: nothing,
  aws_s3_object: nothing,
  aws_s3tables_namespace: { identity: ['table_bucket_arn', 'namespace'], mention: 'none' },
  aws_s3tables_table_bucket: {
    identity: ['name'],
    mention: { name: 'name', beginnings: (name, home) => [arn(home, 's3tables', `bucket/${name}`)] },
  },
  aws_scheduler_schedule: nothing,
  aws_scheduler_schedule_group: nothing,
  aws_secretsmanager_secret_policy: nothing,
  aws_security_group: nothing,
  aws_sfn_state_machine: nothing,
  aws_sqs_queue: {
    identity: ['name'],
    mention: { name: 'name', beginnings: (name, home) => [arn(home, 'sqs', name)] },
  },
  aws_ssm_parameter: { identity: ['name'], mention: 'none' },
  aws_subnet: nothing,
  aws_timestreamwrite_database: {
    identity: ['database_name'],
    mention: {
      name: 'database_name',
      beginnings: (name, home) => [arn(home, 'timestream', `database/${name}`)],
      holders: ['database_name'],
    },
  },
  aws_timestreamwrite_table: { identity: ['database_name', 'table_name'], mention: 'none' },
  aws_vpc: nothing,
  aws_vpc_dhcp_options: nothing,
  aws_vpc_dhcp_options_association: nothing,
  aws_vpc_endpoint: nothing,
  aws_vpc_endpoint_connection_accepter: nothing,
  aws_vpc_endpoint_private_dns: nothing,
  aws_vpc_endpoint_route_table_association: nothing,
  aws_vpc_endpoint_service: nothing,
  aws_vpc_endpoint_service_private_dns_verification: nothing,
  aws_vpc_ipv4_cidr_block_association: nothing,
  aws_vpc_peering_connection: nothing,
  aws_vpc_peering_connection_accepter: nothing,
  aws_vpc_peering_connection_options: nothing,
  aws_vpc_security_group_egress_rule: nothing,
  aws_vpc_security_group_ingress_rule: nothing,
  aws_vpn_connection: nothing,
  /** Terraform's own, from 1.4 on: a value that the state keeps. */
  terraform_data: nothing,
} satisfies { readonly [Type in ResourceType]: Trait<keyof ResourceArguments[Type] & string> };

export const resourceTypes = Object.keys(traits) as readonly ResourceType[];

export function traitOf(type: ResourceType): Trait {
  return traits[type];
}
