// Kinesis Data Streams as source (polling or enhanced fan-out) and as sink.
import type { EnhancedFanOut, InitialPosition, KinesisSink, KinesisSource, StreamCreation } from '../../generated/application';
import type { Alarm } from '../alarm';
import { arn, parseArn } from '../arn';
import type { Problem } from '../diagnostic';
import { toHours } from '../duration';
import type { Facts, Need, PropertyGroup } from '../facts';
import { awsName, longest, terraformName } from '../naming';
import { child } from '../pointer';
import { exactlyOne, needed, noEffect } from '../presence';
import { attribute, resource, type Resource } from '../resource';
import { allow, type Statement } from '../statement';
import type { Connector, Use } from './connector';

type NormalCreation = StreamCreation & Required<Pick<StreamCreation, 'name' | 'mode' | 'retention'>>;
type NormalSink = Omit<KinesisSink, 'create'> & { readonly create?: NormalCreation };
type NormalSource = Omit<KinesisSource, 'create'> & {
  readonly create?: NormalCreation;
  readonly consumer: 'polling' | 'efo';
  readonly efo?: Required<EnhancedFanOut>;
  readonly initialPosition: InitialPosition;
};

export const kinesis: Connector<'kinesis', KinesisSource, NormalSource, KinesisSink, NormalSink> = {
  type: 'kinesis',
  title: 'Kinesis Data Streams',
  artefacts: [
    {
      // Source: AWS's migration guide to Flink 2.x and the connector page of the developer guide.
      coordinates: 'org.apache.flink:flink-connector-aws-kinesis-streams',
      versions: { 'FLINK-1_15': '1.15.4', 'FLINK-1_18': '4.3.0-1.18', 'FLINK-1_19': '5.0.0-1.19', 'FLINK-1_20': '5.1.0-1.20', 'FLINK-2_2': '6.0.0-2.0', 'FLINK-2_3': '6.0.0-2.0' },
    },
  ],
  source: {
    defaults: ({ create, efo, ...given }, use) => ({
      ...given,
      ...(create && { create: creationDefaults(create, use) }),
      consumer: given.consumer ?? 'polling',
      ...((given.consumer === 'efo' || efo) && { efo: { name: awsName(longest.stream, use.application.name, use.name), lifecycle: 'terraform' as const, ...efo } }),
      initialPosition: given.initialPosition ?? { at: 'latest' },
    }),
    check: (source, use) => [
      ...checkStream(source, use),
      ...checkConsumer(source, use),
      ...(source.consumer === 'polling' ? noEffect(source, ['efo'], use.pointer, '"consumer" is polling') : []),
      ...checkPosition(source.initialPosition, use),
    ],
    facts: sourceFacts,
  },
  sink: {
    defaults: ({ create, ...given }, use) => ({ ...given, ...(create && { create: creationDefaults(create, use) }) }),
    check: checkStream,
    facts: sinkFacts,
  },
};

function creationDefaults(given: StreamCreation, use: Use): NormalCreation {
  return { name: awsName(longest.stream, use.application.name, use.name), mode: 'on-demand', retention: '24h', ...given };
}

function checkStream(config: NormalSource | NormalSink, use: Use): Problem[] {
  const { create } = config;
  const problems = [...exactlyOne(config, ['create', 'stream'], use.pointer), ...foreignStream(config, use)];
  if (!create) return problems;
  const at = child(use.pointer, 'create');
  const hours = toHours(create.retention);
  return [
    ...problems,
    ...noEffect(config, ['kmsKey'], use.pointer, 'the key of a created stream is given in "create.encryption"'),
    ...(create.mode === 'on-demand' ? noEffect(create, ['shards'], at, 'an on-demand stream chooses its own number of shards') : []),
    ...(create.mode === 'provisioned' ? needed(create, 'shards', at, '"mode" is provisioned', '2') : []),
    ...(hours < 24 || hours > 8760 ? [retentionProblem(create.retention, child(at, 'retention'))] : []),
  ];
}

function foreignStream({ stream, kmsKey }: NormalSource | NormalSink, use: Use): Problem[] {
  const { accountId } = use.application.home;
  if (stream === undefined || parseArn(stream).account === accountId) return [];
  const { account } = parseArn(stream);
  const encrypted = kmsKey === undefined ? '; if the stream is encrypted, its key must be a customer-managed one that allows the role, named in "kmsKey"' : '; so must the policy of the key';
  return [{
    code: 'FLK3246', severity: 'info', pointer: child(use.pointer, 'stream'),
    message: `the stream is in account ${account}, whose owner must allow the access`,
    because: { pointer: '/aws/accountId', note: 'the application is here' },
    help: `give the policies in the outputs ${terraformName(use.name)}_*_policy to the owner${encrypted}`,
  }];
}

function retentionProblem(retention: string, pointer: string): Problem {
  return { code: 'FLK3060', severity: 'error', pointer, message: `a stream cannot keep records for ${retention}`, expected: '24h to 365d', found: retention };
}

/** A consumer stands on the stream, in the account of its owner. */
function checkConsumer({ create, efo, stream }: NormalSource, use: Use): Problem[] {
  const at = child(use.pointer, 'efo', 'lifecycle');
  if (create && efo?.lifecycle === 'existing') {
    return [{ code: 'FLK3002', severity: 'error', pointer: at, message: 'a created stream has no consumers yet', expected: 'terraform or job', found: 'existing' }];
  }
  const { account } = parseArn(arnOf({ ...(create && { create }), ...(stream !== undefined && { stream }), type: 'kinesis' }, use));
  if (!efo || efo.lifecycle === 'existing' || account === use.application.home.accountId) return [];
  const owner = { because: { pointer: child(use.pointer, 'stream'), note: `the stream is in account ${account}` }, help: `have account ${account} register the consumer "${efo.name}", and set efo: { lifecycle: existing }` };
  if (efo.lifecycle === 'terraform') return [{ code: 'FLK3245', severity: 'error', pointer: at, message: `Terraform cannot register a consumer on a stream of account ${account}`, ...owner }];
  return [{ code: 'FLK3245', severity: 'warning', pointer: at, message: `AWS does not document that a job may register a consumer on a stream of account ${account}`, ...owner }];
}

function checkPosition(position: InitialPosition, use: Use): Problem[] {
  const at = child(use.pointer, 'initialPosition');
  if (position.at !== 'timestamp') return noEffect(position, ['timestamp'], at, `"at" is ${position.at}`);
  const problems = needed(position, 'timestamp', at, '"at" is timestamp', '"2026-11-01T00:00:00Z"');
  if (position.timestamp === undefined || isMoment(position.timestamp)) return problems;
  return [{ code: 'FLK2006', severity: 'error', pointer: child(at, 'timestamp'), message: `"${position.timestamp}" is not a moment in time`, expected: 'a date that exists, such as 2026-11-01T00:00:00Z' }];
}

/** `Date` rolls 31 February over to March instead of refusing it. */
function isMoment(timestamp: string): boolean {
  const moment = new Date(timestamp);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 19) === timestamp.slice(0, 19);
}

function sourceFacts(source: NormalSource, use: Use): Facts {
  const stream = createdStream(source, use);
  const streamArn = arnOf(source, use);
  const registered = source.efo?.lifecycle === 'terraform';
  const consumer = source.efo && registered && resource('aws_kinesis_stream_consumer', terraformName(use.name), use.pointer, {
    name: source.efo.name,
    stream_arn: stream ? attribute(stream, 'arn') : streamArn,
  });
  return {
    resources: [...(stream ? [stream] : []), ...(consumer ? [consumer] : [])],
    statements: [...readStatements(source, streamArn, use), ...keyStatements(source, streamArn, ['kms:Decrypt'], use)],
    properties: { [`source.${use.name}`]: sourceProperties(source, streamArn) },
    needs: [need(use)],
    alarms: lag(source, streamArn, use),
  };
}

/** Keys as the connector's own `KinesisSourceConfigOptions` spells them. */
function sourceProperties({ efo, initialPosition }: NormalSource, streamArn: string): PropertyGroup {
  const positions = { latest: 'LATEST', 'trim-horizon': 'TRIM_HORIZON', timestamp: 'AT_TIMESTAMP' } as const;
  return {
    'stream.arn': streamArn,
    'aws.region': parseArn(streamArn).region,
    'source.init.position': positions[initialPosition.at],
    ...(initialPosition.timestamp !== undefined && { 'source.init.timestamp': new Date(initialPosition.timestamp).toISOString() }),
    'source.reader.type': efo ? 'EFO' : 'POLLING',
    ...(efo && {
      'source.efo.consumer.name': efo.name,
      'source.efo.lifecycle': efo.lifecycle === 'job' ? 'JOB_MANAGED' : 'SELF_MANAGED',
    }),
  };
}

function sinkFacts(sink: NormalSink, use: Use): Facts {
  const stream = createdStream(sink, use);
  const streamArn = arnOf(sink, use);
  return {
    resources: stream ? [stream] : [],
    statements: [
      allow(['kinesis:DescribeStream', 'kinesis:DescribeStreamSummary', 'kinesis:PutRecord', 'kinesis:PutRecords'], [streamArn], { pointer: use.pointer, purpose: `write to the stream of sink ${use.name}` }),
      ...keyStatements(sink, streamArn, ['kms:GenerateDataKey'], use),
    ],
    properties: { [`sink.${use.name}`]: { 'stream.arn': streamArn, 'aws.region': parseArn(streamArn).region } },
    needs: [need(use)],
  };
}

/**
 * The calls that the connector's source makes (apache/flink-connector-aws), by reader. With enhanced fan-out the
 * consumer's ARN ends with a moment that is not known before, hence the `:*` behind its name.
 */
function readStatements({ efo }: NormalSource, streamArn: string, use: Use): Statement[] {
  const cause = { pointer: use.pointer, purpose: `read the stream of source ${use.name}` };
  const always = ['kinesis:DescribeStream', 'kinesis:DescribeStreamSummary', 'kinesis:GetShardIterator', 'kinesis:ListShards'];
  if (!efo) return [allow([...always, 'kinesis:GetRecords'], [streamArn], cause)];
  const fanOut = { pointer: child(use.pointer, 'consumer'), purpose: `read source ${use.name} with enhanced fan-out` };
  const register = ['kinesis:DeregisterStreamConsumer', 'kinesis:RegisterStreamConsumer'];
  const consume = ['kinesis:DescribeStreamConsumer', 'kinesis:SubscribeToShard', ...(efo.lifecycle === 'job' ? register : [])];
  return [allow(always, [streamArn], cause), allow(consume, [streamArn, `${streamArn}/consumer/${efo.name}:*`], fanOut)];
}

/** A stream with the AWS-managed key needs no permission; one with a key of the user's does, through Kinesis only. */
function keyStatements(config: NormalSource | NormalSink, streamArn: string, actions: readonly string[], use: Use): Statement[] {
  const key = config.create?.encryption?.kmsKey ?? config.kmsKey;
  if (key === undefined) return [];
  const pointer = child(use.pointer, ...(config.create ? ['create', 'encryption', 'kmsKey'] : ['kmsKey']));
  const service = `kinesis.${parseArn(streamArn).region}.amazonaws.com`;
  return [allow(actions, [key], { pointer, purpose: `use the key of ${use.direction} ${use.name}` }, { StringEquals: { 'kms:ViaService': service } })];
}

function createdStream(config: NormalSource | NormalSink, use: Use): Resource<'aws_kinesis_stream'> | undefined {
  const { create } = config;
  if (!create) return undefined;
  const jobRegisters = 'efo' in config && config.efo?.lifecycle === 'job';
  return resource('aws_kinesis_stream', terraformName(use.name), child(use.pointer, 'create'), {
    name: create.name,
    stream_mode_details: { stream_mode: create.mode === 'on-demand' ? 'ON_DEMAND' : 'PROVISIONED' },
    ...(create.shards !== undefined && { shard_count: create.shards }),
    retention_period: toHours(create.retention),
    encryption_type: 'KMS',
    // KMS without a key passes `terraform plan` and fails in the API, so the AWS-managed key is named.
    kms_key_id: create.encryption?.kmsKey ?? 'alias/aws/kinesis',
    // A consumer that the job registered would otherwise block the deletion of its stream.
    enforce_consumer_deletion: jobRegisters,
  }, { lifecycle: { prevent_destroy: use.application.protect } });
}

function arnOf(config: NormalSource | NormalSink, use: Use): string {
  return config.stream ?? arn(use.application.home, 'kinesis', `stream/${config.create?.name ?? ''}`);
}

/**
 * How old the records are that are read, as the stream itself measures it: that is there for every connector version,
 * and needs no job that runs. Its metrics are in the account and Region of the stream. Source: Kinesis developer guide,
 * "Monitor the Amazon Kinesis Data Streams service with CloudWatch".
 */
function lag({ efo }: NormalSource, streamArn: string, use: Use): Alarm[] {
  const { account, region, resource: path } = parseArn(streamArn);
  const { home } = use.application;
  if (account !== home.accountId || region !== home.region) return [];
  const StreamName = path.slice('stream/'.length);
  return [
    {
      id: `${terraformName(use.name)}_lag`,
      description: `Source ${use.name} is more than a minute behind its stream${efo ? '' : ', or another reader of it is'}`,
      pointer: use.pointer,
      namespace: 'AWS/Kinesis',
      metric: efo ? 'SubscribeToShardEvent.MillisBehindLatest' : 'GetRecords.IteratorAgeMilliseconds',
      dimensions: efo ? { StreamName, ConsumerName: efo.name } : { StreamName },
      statistic: 'Maximum',
      comparison: 'above',
      threshold: 60_000,
      periodSeconds: 300,
      periods: 3,
      missingData: 'missing',
    },
  ];
}

function need(use: Use): Need {
  return { service: 'kinesis-streams', endpoint: 'interface', port: 443, pointer: use.pointer, purpose: `${use.direction} ${use.name}` };
}
