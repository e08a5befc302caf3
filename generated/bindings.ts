// Generated from the list of resource types and the CDKTF bindings by `npm run generate`. Do not edit.
// Each binding is loaded when the first resource of its type is built: the large ones cost tens of milliseconds, and
// most stacks need a few.
import type { TerraformResource } from 'cdktf';
import type { Construct } from 'constructs';
import type { ResourceType } from '../src/terraform/resource-types';

/** Every class of the bindings has this shape; `constructs/resource.ts` gives it what its type asks for. */
export type ResourceClass = new (scope: Construct, id: string, config: never) => TerraformResource;

/** Resource type → CDKTF class. */
export const bindings: Readonly<Record<ResourceType, () => ResourceClass>> = {
  aws_appautoscaling_policy: () => (require('@cdktf/provider-aws/lib/appautoscaling-policy') as typeof import('@cdktf/provider-aws/lib/appautoscaling-policy')).AppautoscalingPolicy,
  aws_appautoscaling_target: () => (require('@cdktf/provider-aws/lib/appautoscaling-target') as typeof import('@cdktf/provider-aws/lib/appautoscaling-target')).AppautoscalingTarget,
  aws_cloudwatch_log_group: () => (require('@cdktf/provider-aws/lib/cloudwatch-log-group') as typeof import('@cdktf/provider-aws/lib/cloudwatch-log-group')).CloudwatchLogGroup,
  aws_cloudwatch_log_resource_policy: () => (require('@cdktf/provider-aws/lib/cloudwatch-log-resource-policy') as typeof import('@cdktf/provider-aws/lib/cloudwatch-log-resource-policy')).CloudwatchLogResourcePolicy,
  aws_cloudwatch_log_stream: () => (require('@cdktf/provider-aws/lib/cloudwatch-log-stream') as typeof import('@cdktf/provider-aws/lib/cloudwatch-log-stream')).CloudwatchLogStream,
  aws_cloudwatch_metric_alarm: () => (require('@cdktf/provider-aws/lib/cloudwatch-metric-alarm') as typeof import('@cdktf/provider-aws/lib/cloudwatch-metric-alarm')).CloudwatchMetricAlarm,
  aws_dynamodb_table: () => (require('@cdktf/provider-aws/lib/dynamodb-table') as typeof import('@cdktf/provider-aws/lib/dynamodb-table')).DynamodbTable,
  aws_glue_catalog_database: () => (require('@cdktf/provider-aws/lib/glue-catalog-database') as typeof import('@cdktf/provider-aws/lib/glue-catalog-database')).GlueCatalogDatabase,
  aws_glue_registry: () => (require('@cdktf/provider-aws/lib/glue-registry') as typeof import('@cdktf/provider-aws/lib/glue-registry')).GlueRegistry,
  aws_glue_schema: () => (require('@cdktf/provider-aws/lib/glue-schema') as typeof import('@cdktf/provider-aws/lib/glue-schema')).GlueSchema,
  aws_iam_role: () => (require('@cdktf/provider-aws/lib/iam-role') as typeof import('@cdktf/provider-aws/lib/iam-role')).IamRole,
  aws_iam_role_policy: () => (require('@cdktf/provider-aws/lib/iam-role-policy') as typeof import('@cdktf/provider-aws/lib/iam-role-policy')).IamRolePolicy,
  aws_iam_service_linked_role: () => (require('@cdktf/provider-aws/lib/iam-service-linked-role') as typeof import('@cdktf/provider-aws/lib/iam-service-linked-role')).IamServiceLinkedRole,
  aws_kinesis_firehose_delivery_stream: () => (require('@cdktf/provider-aws/lib/kinesis-firehose-delivery-stream') as typeof import('@cdktf/provider-aws/lib/kinesis-firehose-delivery-stream')).KinesisFirehoseDeliveryStream,
  aws_kinesis_stream: () => (require('@cdktf/provider-aws/lib/kinesis-stream') as typeof import('@cdktf/provider-aws/lib/kinesis-stream')).KinesisStream,
  aws_kinesis_stream_consumer: () => (require('@cdktf/provider-aws/lib/kinesis-stream-consumer') as typeof import('@cdktf/provider-aws/lib/kinesis-stream-consumer')).KinesisStreamConsumer,
  aws_kinesisanalyticsv2_application: () => (require('@cdktf/provider-aws/lib/kinesisanalyticsv2-application') as typeof import('@cdktf/provider-aws/lib/kinesisanalyticsv2-application')).Kinesisanalyticsv2Application,
  aws_lakeformation_permissions: () => (require('@cdktf/provider-aws/lib/lakeformation-permissions') as typeof import('@cdktf/provider-aws/lib/lakeformation-permissions')).LakeformationPermissions,
  aws_msk_cluster: () => (require('@cdktf/provider-aws/lib/msk-cluster') as typeof import('@cdktf/provider-aws/lib/msk-cluster')).MskCluster,
  aws_msk_cluster_policy: () => (require('@cdktf/provider-aws/lib/msk-cluster-policy') as typeof import('@cdktf/provider-aws/lib/msk-cluster-policy')).MskClusterPolicy,
  aws_msk_configuration: () => (require('@cdktf/provider-aws/lib/msk-configuration') as typeof import('@cdktf/provider-aws/lib/msk-configuration')).MskConfiguration,
  aws_msk_serverless_cluster: () => (require('@cdktf/provider-aws/lib/msk-serverless-cluster') as typeof import('@cdktf/provider-aws/lib/msk-serverless-cluster')).MskServerlessCluster,
  aws_msk_single_scram_secret_association: () => (require('@cdktf/provider-aws/lib/msk-single-scram-secret-association') as typeof import('@cdktf/provider-aws/lib/msk-single-scram-secret-association')).MskSingleScramSecretAssociation,
  aws_msk_vpc_connection: () => (require('@cdktf/provider-aws/lib/msk-vpc-connection') as typeof import('@cdktf/provider-aws/lib/msk-vpc-connection')).MskVpcConnection,
  aws_opensearch_domain: () => (require('@cdktf/provider-aws/lib/opensearch-domain') as typeof import('@cdktf/provider-aws/lib/opensearch-domain')).OpensearchDomain,
  aws_opensearchserverless_access_policy: () => (require('@cdktf/provider-aws/lib/opensearchserverless-access-policy') as typeof import('@cdktf/provider-aws/lib/opensearchserverless-access-policy')).OpensearchserverlessAccessPolicy,
  aws_opensearchserverless_collection: () => (require('@cdktf/provider-aws/lib/opensearchserverless-collection') as typeof import('@cdktf/provider-aws/lib/opensearchserverless-collection')).OpensearchserverlessCollection,
  aws_opensearchserverless_security_policy: () => (require('@cdktf/provider-aws/lib/opensearchserverless-security-policy') as typeof import('@cdktf/provider-aws/lib/opensearchserverless-security-policy')).OpensearchserverlessSecurityPolicy,
  aws_opensearchserverless_vpc_endpoint: () => (require('@cdktf/provider-aws/lib/opensearchserverless-vpc-endpoint') as typeof import('@cdktf/provider-aws/lib/opensearchserverless-vpc-endpoint')).OpensearchserverlessVpcEndpoint,
  aws_redshift_cluster: () => (require('@cdktf/provider-aws/lib/redshift-cluster') as typeof import('@cdktf/provider-aws/lib/redshift-cluster')).RedshiftCluster,
  aws_redshift_parameter_group: () => (require('@cdktf/provider-aws/lib/redshift-parameter-group') as typeof import('@cdktf/provider-aws/lib/redshift-parameter-group')).RedshiftParameterGroup,
  aws_redshift_subnet_group: () => (require('@cdktf/provider-aws/lib/redshift-subnet-group') as typeof import('@cdktf/provider-aws/lib/redshift-subnet-group')).RedshiftSubnetGroup,
  aws_redshiftserverless_namespace: () => (require('@cdktf/provider-aws/lib/redshiftserverless-namespace') as typeof import('@cdktf/provider-aws/lib/redshiftserverless-namespace')).RedshiftserverlessNamespace,
  aws_redshiftserverless_workgroup: () => (require('@cdktf/provider-aws/lib/redshiftserverless-workgroup') as typeof import('@cdktf/provider-aws/lib/redshiftserverless-workgroup')).RedshiftserverlessWorkgroup,
  aws_s3_bucket: () => (require('@cdktf/provider-aws/lib/s3-bucket') as typeof import('@cdktf/provider-aws/lib/s3-bucket')).S3Bucket,
  aws_s3_bucket_lifecycle_configuration: () => (require('@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration') as typeof import('@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration')).S3BucketLifecycleConfiguration,
  aws_s3_bucket_logging: () => (require('@cdktf/provider-aws/lib/s3-bucket-logging') as typeof import('@cdktf/provider-aws/lib/s3-bucket-logging')).S3BucketLoggingA,
  aws_s3_bucket_ownership_controls: () => (require('@cdktf/provider-aws/lib/s3-bucket-ownership-controls') as typeof import('@cdktf/provider-aws/lib/s3-bucket-ownership-controls')).S3BucketOwnershipControls,
  aws_s3_bucket_policy: () => (require('@cdktf/provider-aws/lib/s3-bucket-policy') as typeof import('@cdktf/provider-aws/lib/s3-bucket-policy')).S3BucketPolicy,
  aws_s3_bucket_public_access_block: () => (require('@cdktf/provider-aws/lib/s3-bucket-public-access-block') as typeof import('@cdktf/provider-aws/lib/s3-bucket-public-access-block')).S3BucketPublicAccessBlock,
  aws_s3_bucket_server_side_encryption_configuration: () => (require('@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration') as typeof import('@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration')).S3BucketServerSideEncryptionConfigurationA,
  aws_s3_bucket_versioning: () => (require('@cdktf/provider-aws/lib/s3-bucket-versioning') as typeof import('@cdktf/provider-aws/lib/s3-bucket-versioning')).S3BucketVersioningA,
  aws_s3_object: () => (require('@cdktf/provider-aws/lib/s3-object') as typeof import('@cdktf/provider-aws/lib/s3-object')).S3Object,
  aws_s3tables_namespace: () => (require('@cdktf/provider-aws/lib/s3tables-namespace') as typeof import('@cdktf/provider-aws/lib/s3tables-namespace')).S3TablesNamespace,
  aws_s3tables_table_bucket: () => (require('@cdktf/provider-aws/lib/s3tables-table-bucket') as typeof import('@cdktf/provider-aws/lib/s3tables-table-bucket')).S3TablesTableBucket,
  aws_secretsmanager_secret_policy: () => (require('@cdktf/provider-aws/lib/secretsmanager-secret-policy') as typeof import('@cdktf/provider-aws/lib/secretsmanager-secret-policy')).SecretsmanagerSecretPolicy,
  aws_sqs_queue: () => (require('@cdktf/provider-aws/lib/sqs-queue') as typeof import('@cdktf/provider-aws/lib/sqs-queue')).SqsQueue,
  terraform_data: () => (require('cdktf') as typeof import('cdktf')).DataResource,
};
