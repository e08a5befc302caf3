// A created Firehose stream with its role, error log and bucket.
import type { ResourceArguments } from '../../../generated/resources';
import { arn, s3Arn } from '../../aws/arn';
import { hardenedBucket } from '../../facts/bucket';
import { toDays, toMilliseconds } from '../../text/duration';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { address, attribute, resource, type AnyResource, type Resource } from '../../terraform/resource';
import { ensured } from '../../text/ensured';
import type { Text } from '../../terraform/value';
import type { Use } from '../connector';
import {
  bucketOf,
  deliveryBucket,
  type NormalBucket,
  type NormalCreation,
  type NormalOpensearch,
  type NormalRedshift,
} from './creation';
import { deliveryRole } from './role';

type StreamArguments = ResourceArguments['aws_kinesis_firehose_delivery_stream'];

export interface CreatedStream {
  readonly stream: Resource<'aws_kinesis_firehose_delivery_stream'>;
  readonly resources: readonly AnyResource[];
}

/** With its bucket, if it makes one, its error log and the role that it delivers as. */
export function createdStream(create: NormalCreation, use: Use): CreatedStream {
  const cause = child(use.pointer, 'create');
  const name = terraformName(use.name);
  const log = errorLog(create, use);
  const { role, policy } = deliveryRole(create, arn(use.application.home, 'logs', `log-group:${log.name}`), use);
  const context: Context = {
    create,
    use,
    role: attribute(role, 'arn'),
    delivery: logging(log.delivery),
    backup: logging(log.backup ?? log.delivery),
  };
  const stream = resource(
    'aws_kinesis_firehose_delivery_stream',
    name,
    cause,
    { name: create.name, server_side_encryption: encryption(create), ...destination(context) },
    {
      lifecycle: { prevent_destroy: use.application.protect },
      // Firehose tries the role out when the stream is created.
      dependsOn: [address(policy)],
    },
  );
  const bucket = deliveryBucket(create)?.create;
  const buckets = bucket ? hardenedBucket(name, bucket, cause, use.application) : [];
  return { stream, resources: [...buckets, ...log.resources, role, policy, stream] };
}

function encryption({ encryption: given }: NormalCreation) {
  return {
    enabled: true,
    ...(given ? { key_type: 'CUSTOMER_MANAGED_CMK', key_arn: given.kmsKey } : { key_type: 'AWS_OWNED_CMK' }),
  } satisfies StreamArguments['server_side_encryption'];
}

/** What fails on its way to S3 is logged apart where S3 is not the destination itself. */
function errorLog(create: NormalCreation, use: Use) {
  const cause = child(use.pointer, 'create');
  const name = `/aws/kinesisfirehose/${create.name}`;
  const group = resource('aws_cloudwatch_log_group', terraformName(use.name), cause, {
    name,
    retention_in_days: toDays(create.logRetention),
  });
  const logStream = (of: 'delivery' | 'backup') =>
    resource('aws_cloudwatch_log_stream', terraformName(use.name, of), cause, {
      name: of,
      log_group_name: attribute(group, 'name'),
    });
  const delivery = logStream('delivery');
  const backup = create.s3 ? undefined : logStream('backup');
  return { name, delivery, backup, resources: [group, delivery, ...(backup ? [backup] : [])] };
}

interface Context {
  readonly create: NormalCreation;
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

function destination(
  context: Context,
): Pick<
  StreamArguments,
  | 'destination'
  | 'extended_s3_configuration'
  | 'opensearch_configuration'
  | 'opensearchserverless_configuration'
  | 'redshift_configuration'
> {
  const { s3, opensearch, redshift } = context.create;
  if (opensearch?.collection)
    return {
      destination: 'opensearchserverless',
      opensearchserverless_configuration: {
        collection_endpoint: `https://${opensearch.collection.endpoint}`,
        ...toIndex(opensearch, context),
      },
    };
  if (opensearch) return { destination: 'opensearch', opensearch_configuration: toOpensearch(opensearch, context) };
  if (redshift) return { destination: 'redshift', redshift_configuration: toRedshift(redshift, context) };
  if (s3) return { destination: 'extended_s3', extended_s3_configuration: toBucket(s3, context, context.delivery) };
  throw new Error('a Firehose stream without destination passed the checks');
}

function toBucket(bucket: NormalBucket, { create: { buffering }, use, role }: Context, log: Logging) {
  const formats = {
    none: 'UNCOMPRESSED',
    gzip: 'GZIP',
    snappy: 'Snappy',
    zip: 'ZIP',
    'hadoop-snappy': 'HADOOP_SNAPPY',
  } as const;
  const key = bucket.create?.encryption?.kmsKey ?? bucket.kmsKey;
  return {
    role_arn: role,
    bucket_arn: bucket.create
      ? attribute({ type: 'aws_s3_bucket', name: terraformName(use.name) }, 'arn')
      : s3Arn(use.application.home.partition, bucketOf(bucket)),
    prefix: bucket.prefix,
    error_output_prefix: bucket.errorPrefix,
    buffering_size: buffering.size,
    buffering_interval: toSeconds(buffering.interval),
    compression_format: formats[bucket.compression],
    ...(key !== undefined && { kms_key_arn: key }),
    cloudwatch_logging_options: log,
  };
}

function toOpensearch({ domain, rotation = 'none', ...rest }: NormalOpensearch, context: Context) {
  const periods = { none: 'NoRotation', hour: 'OneHour', day: 'OneDay', week: 'OneWeek', month: 'OneMonth' } as const;
  return {
    domain_arn: ensured(domain, 'Firehose to OpenSearch without domain'),
    index_rotation_period: periods[rotation],
    ...toIndex(rest, context),
  };
}

/** What domains and collections have in common. */
function toIndex({ index, retry, failed, vpc }: NormalOpensearch, context: Context) {
  return {
    role_arn: context.role,
    index_name: index,
    buffering_size: context.create.buffering.size,
    buffering_interval: toSeconds(context.create.buffering.interval),
    retry_duration: toSeconds(retry),
    s3_backup_mode: 'FailedDocumentsOnly',
    s3_configuration: toBucket(failed, context, context.backup),
    cloudwatch_logging_options: context.delivery,
    ...(vpc && {
      vpc_config: { role_arn: context.role, subnet_ids: vpc.subnets, security_group_ids: vpc.securityGroups },
    }),
  };
}

/** User and password come from the secret, so that neither stands in the state. */
function toRedshift(
  { endpoint, port, database, table, columns, copyOptions, secret, retry, staging }: NormalRedshift,
  context: Context,
) {
  const gzip = staging.compression === 'gzip' && !/\bgzip\b/i.test(copyOptions);
  return {
    role_arn: context.role,
    cluster_jdbcurl: `jdbc:redshift://${endpoint}:${port}/${database}`,
    data_table_name: table,
    ...(columns && { data_table_columns: columns.join(',') }),
    copy_options: gzip ? `${copyOptions} GZIP` : copyOptions,
    retry_duration: toSeconds(retry),
    s3_backup_mode: 'Disabled',
    secrets_manager_configuration: { enabled: true, secret_arn: secret, role_arn: context.role },
    s3_configuration: toBucket(staging, context, context.backup),
    cloudwatch_logging_options: context.delivery,
  };
}

const toSeconds = (duration: string): number => toMilliseconds(duration) / 1000;
