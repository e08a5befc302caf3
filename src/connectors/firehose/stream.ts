// A created Firehose stream with its role, error log and bucket.
import type { ResourceArguments } from '../../../generated/resources';
import { arn, s3Arn } from '../../aws/arn';
import { hardenedBucket } from '../../facts/bucket';
import { toDays, toMilliseconds } from '../../text/duration';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { address, attribute, resource, type AnyResource, type Resource } from '../../terraform/resource';
import type { Text } from '../../terraform/value';
import type { Use } from '../connector';
import type { Bucket, Stream, ToCollection, ToDomain, ToRedshift } from './destination';
import { copyWords } from './normal';
import { deliveryRole } from './role';

type StreamArguments = ResourceArguments['aws_kinesis_firehose_delivery_stream'];

export interface CreatedStream {
  readonly stream: Resource<'aws_kinesis_firehose_delivery_stream'>;
  readonly resources: readonly AnyResource[];
}

/** With its bucket, if it makes one, its error log and the role that it delivers as. */
export function createdStream(delivery: Stream, use: Use): CreatedStream {
  const cause = child(use.pointer, 'create');
  const name = terraformName(use.name);
  const log = errorLog(delivery, use);
  const { role, policy } = deliveryRole(delivery, arn(use.application.home, 'logs', `log-group:${log.name}`), use);
  const context: Context = {
    created: delivery,
    use,
    role: attribute(role, 'arn'),
    delivery: logging(log.delivery),
    backup: logging(log.backup ?? log.delivery),
  };
  const stream = resource(
    'aws_kinesis_firehose_delivery_stream',
    name,
    cause,
    { name: delivery.name, server_side_encryption: encryption(delivery), ...destination(context) },
    {
      lifecycle: { prevent_destroy: use.application.protect },
      // Firehose tries the role out when the stream is created.
      dependsOn: [address(policy)],
    },
  );
  const bucket = delivery.destination.bucket.create;
  const buckets = bucket ? hardenedBucket(name, bucket, cause, use.application) : [];
  return { stream, resources: [...buckets, ...log.resources, role, policy, stream] };
}

function encryption({ encryption: given }: Stream) {
  return {
    enabled: true,
    ...(given ? { key_type: 'CUSTOMER_MANAGED_CMK', key_arn: given.kmsKey } : { key_type: 'AWS_OWNED_CMK' }),
  } satisfies StreamArguments['server_side_encryption'];
}

/** What fails on its way to S3 is logged apart where S3 is not the destination itself. */
function errorLog({ name: stream, destination, logRetention }: Stream, use: Use) {
  const cause = child(use.pointer, 'create');
  const name = `/aws/kinesisfirehose/${stream}`;
  const group = resource('aws_cloudwatch_log_group', terraformName(use.name), cause, {
    name,
    retention_in_days: toDays(logRetention),
  });
  const logStream = (of: 'delivery' | 'backup') =>
    resource('aws_cloudwatch_log_stream', terraformName(use.name, of), cause, {
      name: of,
      log_group_name: attribute(group, 'name'),
    });
  const delivery = logStream('delivery');
  const backup = destination.kind === 's3' ? undefined : logStream('backup');
  return { name, delivery, backup, resources: [group, delivery, ...(backup ? [backup] : [])] };
}

interface Context {
  readonly created: Stream;
  readonly use: Use;
  readonly role: Text;
  readonly delivery: Logging;
  readonly backup: Logging;
}

type Logging = { readonly enabled: true; readonly log_group_name: Text; readonly log_stream_name: Text };

function logging(stream: Resource<'aws_cloudwatch_log_stream'>): Logging {
  return {
    enabled: true,
    log_group_name: attribute(stream, 'log_group_name'),
    log_stream_name: attribute(stream, 'name'),
  };
}

type DestinationArguments = Pick<
  StreamArguments,
  | 'destination'
  | 'extended_s3_configuration'
  | 'opensearch_configuration'
  | 'opensearchserverless_configuration'
  | 'redshift_configuration'
>;

function destination(context: Context): DestinationArguments {
  const { destination: to } = context.created;
  switch (to.kind) {
    case 's3':
      return { destination: 'extended_s3', extended_s3_configuration: toBucket(to.bucket, context, context.delivery) };
    case 'domain':
      return { destination: 'opensearch', opensearch_configuration: toDomain(to, context) };
    case 'collection':
      return { destination: 'opensearchserverless', opensearchserverless_configuration: toCollection(to, context) };
    case 'redshift':
      return { destination: 'redshift', redshift_configuration: toRedshift(to, context) };
  }
}

function toBucket(bucket: Bucket, { created: { buffering }, use, role }: Context, log: Logging) {
  const formats = {
    none: 'UNCOMPRESSED',
    gzip: 'GZIP',
    snappy: 'Snappy',
    zip: 'ZIP',
    'hadoop-snappy': 'HADOOP_SNAPPY',
  } as const;
  return {
    role_arn: role,
    bucket_arn: bucket.create
      ? attribute({ type: 'aws_s3_bucket', name: terraformName(use.name) }, 'arn')
      : s3Arn(use.application.home.partition, bucket.name),
    prefix: bucket.prefix,
    ...(bucket.errorPrefix !== undefined && { error_output_prefix: bucket.errorPrefix }),
    buffering_size: buffering.size,
    buffering_interval: toSeconds(buffering.interval),
    compression_format: formats[bucket.compression],
    ...(bucket.kmsKey !== undefined && { kms_key_arn: bucket.kmsKey }),
    cloudwatch_logging_options: log,
  };
}

/**
 * Firehose buffers a backup for a minute at least. Source: Firehose developer guide, "Configure backup settings": 60 to
 * 900 seconds, and "Zero buffering feature [...] is not available for Amazon S3 backup destination".
 */
function toBackup(bucket: Bucket, context: Context) {
  const backup = toBucket(bucket, context, context.backup);
  return { ...backup, buffering_interval: Math.max(60, backup.buffering_interval) };
}

function toDomain(domain: ToDomain, context: Context) {
  const periods = { none: 'NoRotation', hour: 'OneHour', day: 'OneDay', week: 'OneWeek', month: 'OneMonth' } as const;
  return { domain_arn: domain.arn, index_rotation_period: periods[domain.rotation], ...toIndex(domain, context) };
}

function toCollection(collection: ToCollection, context: Context) {
  return { collection_endpoint: `https://${collection.endpoint}`, ...toIndex(collection, context) };
}

/** What domains and collections have in common. */
function toIndex({ index, retry, bucket, vpc }: ToCollection | ToDomain, context: Context) {
  return {
    role_arn: context.role,
    index_name: index,
    buffering_size: context.created.buffering.size,
    buffering_interval: toSeconds(context.created.buffering.interval),
    retry_duration: toSeconds(retry),
    s3_backup_mode: 'FailedDocumentsOnly',
    s3_configuration: toBackup(bucket, context),
    cloudwatch_logging_options: context.delivery,
    ...(vpc && {
      vpc_config: { role_arn: context.role, subnet_ids: vpc.subnets, security_group_ids: vpc.securityGroups },
    }),
  };
}

/** User and password come from the secret, so that neither stands in the state. */
function toRedshift(
  { endpoint, port, database, table, columns, copyOptions, secret, retry, bucket }: ToRedshift,
  context: Context,
) {
  const gzip = bucket.compression === 'gzip' && !/\bgzip\b/i.test(copyWords(copyOptions));
  return {
    role_arn: context.role,
    cluster_jdbcurl: `jdbc:redshift://${endpoint}:${port}/${database}`,
    data_table_name: table,
    ...(columns && { data_table_columns: columns.join(',') }),
    copy_options: gzip ? `${copyOptions} GZIP` : copyOptions,
    retry_duration: toSeconds(retry),
    s3_backup_mode: 'Disabled',
    secrets_manager_configuration: { enabled: true, secret_arn: secret, role_arn: context.role },
    s3_configuration: toBucket(bucket, context, context.backup),
    cloudwatch_logging_options: context.delivery,
  };
}

const toSeconds = (duration: string): number => toMilliseconds(duration) / 1000;
