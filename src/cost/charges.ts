// What each type of resource is charged for. A type that flinkform emits and that is not here does not compile.
import { memberOf } from '../document/own';
import { blocksIn, switchIn, type Block } from '../reach/read-block';
import type { ResourceType } from '../terraform/resource-types';
import type { Charge, Charges } from './charge';
import { prices } from '../aws/prices';
import * as stores from './stores';
import * as ways from './ways';

const charges = {
  aws_appautoscaling_policy: 'free',
  aws_appautoscaling_target: 'free',
  aws_cloudwatch_composite_alarm: { standing: [{ what: 'composite alarms', price: prices.compositeAlarm, units: 1 }] },
  aws_cloudwatch_event_rule: 'free',
  aws_cloudwatch_event_target: 'free',
  aws_cloudwatch_dashboard: { standing: [{ what: 'dashboards', price: prices.dashboard, units: 1 }] },
  aws_cloudwatch_log_group: { use: ['logIngested', 'logStored'] },
  aws_cloudwatch_log_metric_filter: { use: ['customMetric'] },
  aws_cloudwatch_log_resource_policy: 'free',
  aws_cloudwatch_log_stream: 'free',
  aws_cloudwatch_metric_alarm: alarm,
  aws_cloudwatch_query_definition: 'free',
  aws_customer_gateway: 'free',
  aws_default_security_group: 'free',
  aws_dx_gateway_association: ways.transitAttachment,
  aws_dx_gateway_association_proposal: 'free',
  aws_dynamodb_table: stores.table,
  aws_ec2_transit_gateway: 'free',
  aws_ec2_transit_gateway_default_route_table_association: 'free',
  aws_ec2_transit_gateway_default_route_table_propagation: 'free',
  aws_ec2_transit_gateway_peering_attachment: ways.transitAttachment,
  aws_ec2_transit_gateway_peering_attachment_accepter: ways.transitAttachment,
  aws_ec2_transit_gateway_route: 'free',
  aws_ec2_transit_gateway_route_table: 'free',
  aws_ec2_transit_gateway_route_table_association: 'free',
  aws_ec2_transit_gateway_route_table_propagation: 'free',
  aws_ec2_transit_gateway_vpc_attachment: ways.transitAttachment,
  aws_ec2_transit_gateway_vpc_attachment_accepter: 'free',
  aws_eip: ways.publicAddress,
  aws_flow_log: { use: ['logIngested'] },
  aws_glue_catalog_database: 'free',
  aws_glue_registry: 'free',
  aws_glue_schema: 'free',
  aws_iam_role: 'free',
  aws_iam_role_policy: 'free',
  aws_iam_role_policy_attachment: 'free',
  aws_iam_service_linked_role: 'free',
  aws_internet_gateway: 'free',
  aws_kinesis_firehose_delivery_stream: stores.deliveryStream,
  aws_kinesis_stream: stores.stream,
  aws_kinesis_stream_consumer: stores.consumer,
  aws_kinesisanalyticsv2_application: application,
  aws_lakeformation_permissions: 'free',
  aws_lb: ways.loadBalancer,
  aws_lb_listener: 'free',
  aws_lb_target_group: 'free',
  aws_lb_target_group_attachment: 'free',
  aws_msk_cluster: stores.brokers,
  aws_msk_cluster_policy: 'free',
  aws_msk_configuration: 'free',
  aws_msk_serverless_cluster: {
    standing: [{ what: 'serverless cluster', price: prices.serverlessCluster, units: 1 }],
    use: ['serverlessPartition', 'serverlessKafkaIn', 'serverlessKafkaOut', 'serverlessKafkaStorage'],
  },
  aws_msk_single_scram_secret_association: 'free',
  aws_msk_vpc_connection: { unknown: ['private connectivity of the cluster, by the hour and by the GB'] },
  aws_nat_gateway: ways.natGateway,
  aws_network_acl: 'free',
  aws_network_acl_rule: 'free',
  aws_opensearch_domain: stores.searchDomain,
  aws_opensearchserverless_access_policy: 'free',
  aws_opensearchserverless_collection: stores.searchCollection,
  aws_opensearchserverless_security_policy: 'free',
  aws_opensearchserverless_vpc_endpoint: ways.searchEndpoint,
  aws_prometheus_workspace: { unknown: ['samples that are written, kept and queried'] },
  aws_ram_principal_association: 'free',
  aws_ram_resource_association: 'free',
  aws_ram_resource_share: 'free',
  aws_ram_resource_share_accepter: 'free',
  aws_redshift_cluster: stores.warehouse,
  aws_redshift_parameter_group: 'free',
  aws_redshift_subnet_group: 'free',
  aws_redshiftserverless_namespace: { use: ['warehouseStorage'] },
  aws_redshiftserverless_workgroup: { use: ['warehouseUnit'] },
  aws_route: 'free',
  aws_route53_record: 'free',
  aws_route53_resolver_endpoint: ways.resolver,
  aws_route53_resolver_rule: 'free',
  aws_route53_resolver_rule_association: 'free',
  aws_route53_zone: ways.hostedZone,
  aws_route_table: 'free',
  aws_route_table_association: 'free',
  aws_s3_bucket: { use: ['objectStorage', 'objectWrites'] },
  aws_s3_bucket_lifecycle_configuration: 'free',
  aws_s3_bucket_logging: 'free',
  aws_s3_bucket_ownership_controls: 'free',
  aws_s3_bucket_policy: 'free',
  aws_s3_bucket_public_access_block: 'free',
  aws_s3_bucket_server_side_encryption_configuration: 'free',
  aws_s3_bucket_versioning: 'free',
  aws_s3_object: 'free',
  aws_s3tables_namespace: 'free',
  aws_s3tables_table_bucket: { unknown: ['tables: storage, objects and compaction'] },
  aws_scheduler_schedule: { use: ['schedule'] },
  aws_scheduler_schedule_group: 'free',
  aws_secretsmanager_secret_policy: 'free',

  aws_security_group: 'free',
  aws_sfn_state_machine: { use: ['stateTransition'] },
  aws_sqs_queue: stores.queue,
  aws_ssm_parameter: parameter,
  aws_subnet: 'free',
  aws_timestreamwrite_database: 'free',
  aws_timestreamwrite_table: { unknown: ['records that are written, kept in both stores and queried'] },
  aws_vpc: 'free',
  aws_vpc_dhcp_options: 'free',
  aws_vpc_dhcp_options_association: 'free',
  aws_vpc_endpoint: ways.endpoint,
  aws_vpc_endpoint_connection_accepter: 'free',
  aws_vpc_endpoint_private_dns: 'free',
  aws_vpc_endpoint_route_table_association: 'free',
  aws_vpc_endpoint_service: 'free',
  aws_vpc_endpoint_service_private_dns_verification: 'free',
  aws_vpc_ipv4_cidr_block_association: 'free',
  aws_vpc_peering_connection: { unknown: ['data that crosses zones or Regions'] },
  aws_vpc_peering_connection_accepter: 'free',
  aws_vpc_peering_connection_options: 'free',
  aws_vpc_security_group_egress_rule: 'free',
  aws_vpc_security_group_ingress_rule: 'free',
  aws_vpn_connection: ways.vpn,
  terraform_data: 'free',
} as const satisfies Record<ResourceType, Charge>;

/** What a resource of the configuration is charged for; nothing for one that is free. */
export function chargesFor(block: Block): Charges {
  const charge: Charge | undefined = Object.hasOwn(charges, block.type)
    ? charges[block.type as ResourceType]
    : undefined;
  if (charge === undefined || charge === 'free') return {};
  return typeof charge === 'function' ? charge(block) : charge;
}

/** The capacity of the application is in the plan (`bill.ts`). An application without snapshots keeps none. */
function application(block: Block): Charges {
  const settings = blocksIn(block, 'application_configuration', 'application_snapshot_configuration');
  const keeps = settings.some((one) => switchIn(one, 'snapshots_enabled', false) === true);
  return keeps ? { use: ['backup'] } : {};
}

/**
 * Each metric that an alarm looks at is charged, also those of metric mathematics. How many a query of Metrics Insights
 * finds is not in the spec: it is one for each task that the job has. Source:
 * https://aws.amazon.com/cloudwatch/pricing/
 */
function alarm(block: Block): Charges {
  const expressions = blocksIn(block, 'metric_query').map((one) => String(memberOf(one.body, 'expression')));
  if (expressions.some((one) => /^SELECT\b/.test(one)))
    return { unknown: ['alarms on queries: each metric that a query finds is charged'] };
  const queried = blocksIn(block, 'metric_query', 'metric').length;
  return { standing: [{ what: 'metrics in alarms', price: prices.alarm, units: Math.max(1, queried) }] };
}

/** In bytes. Source: the Systems Manager guide, "Managing parameter tiers". */
const mostOfStandard = 4096;

/**
 * A standard parameter costs nothing, and what tiers by itself is one up to its size. References are counted as they
 * are written: ids are hardly longer.
 */
function parameter(block: Block): Charges {
  const tier = memberOf(block.body, 'tier');
  const bytes = Buffer.byteLength(String(memberOf(block.body, 'insecure_value') ?? memberOf(block.body, 'value')));
  const advanced = tier === 'Advanced' || (tier === 'Intelligent-Tiering' && bytes > mostOfStandard);
  return advanced ? { standing: [{ what: 'advanced parameter', price: prices.advancedParameter, units: 1 }] } : {};
}
