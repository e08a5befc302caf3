// What each rule protects in its good example, and which damage of it is none: for the mutants of the rules.
import type { RuleCode } from '../../src/rules/rule';
import type { Leaf } from './rule-leaf';

const configuration = 'application_configuration';
const flink = [configuration, 'flink_application_configuration'] as const;
const checkpoints = [...flink, 'checkpoint_configuration'] as const;
const monitoring = [...flink, 'monitoring_configuration'] as const;
const parallelism = [...flink, 'parallelism_configuration'] as const;
const code = [configuration, 'application_code_configuration', 'code_content', 's3_content_location'] as const;
const group = [configuration, 'environment_properties', 'property_group', 0, 'property_map'] as const;
const policy = 'aws_iam_role_policy.orders';
const alarm = (name: string): string => `aws_cloudwatch_metric_alarm.${name}`;

const atMost = 'less is allowed';
const atLeast = 'more is allowed';
const service = 'the service then takes what is right';
const fewer = 'it needs fewer KPUs then';
const notRead = '?what cannot be read may hold anything';
const elsewhere = '?it may stand elsewhere';
const sizeTold = '?FLK4005 tells it';

/** A policy of the role: as a whole, and by a part that must be there. */
const wholePolicy: Leaf = { of: policy, path: ['policy'], spared: { emptied: notRead } };
const statement = (index: number): Leaf => ({ of: policy, path: ['policy'], within: ['Statement', index] });

export const protectedLeaves: Readonly<Record<RuleCode, readonly Leaf[]>> = {
  FLK4001: [
    { path: [configuration, 'application_snapshot_configuration', 'snapshots_enabled'], spared: { removed: service } },
  ],
  FLK4002: [
    { path: [...checkpoints, 'checkpointing_enabled'] },
    { path: [...checkpoints, 'configuration_type'], spared: { removed: service, emptied: service } },
  ],
  FLK4003: [{ path: [...parallelism, 'configuration_type'], wrong: 'DEFAULT' }],
  FLK4004: [
    { path: [...checkpoints, 'checkpoint_interval'], wrong: 3_600_000, spared: { doubled: '20 seconds are fine' } },
    {
      path: [...checkpoints, 'min_pause_between_checkpoints'],
      spared: { removed: 'no pause is asked for', halved: atMost },
    },
  ],
  FLK4005: [
    { path: [...parallelism, 'parallelism'], spared: { halved: atMost } },
    {
      path: [...parallelism, 'parallelism_per_kpu'],
      wrong: 9,
      spared: { doubled: fewer, 'as in the bad example': fewer },
    },
  ],
  FLK4006: [
    { path: [...parallelism, 'auto_scaling_enabled'], spared: { removed: 'the provider sends false' } },
    { path: [...parallelism, 'configuration_type'] },
  ],
  FLK4007: [
    { path: [...parallelism, 'parallelism'], spared: { removed: sizeTold, halved: atMost } },
    {
      of: 'aws_kinesis_stream.orders',
      path: ['shard_count'],
      spared: { removed: '?it may be on demand', doubled: atLeast },
    },
  ],
  FLK4008: [
    { path: [...monitoring, 'metrics_level'], wrong: 'PARALLELISM', spared: { removed: service, emptied: service } },
  ],
  FLK4009: [{ path: [...monitoring, 'log_level'], wrong: 'ERROR', spared: { removed: service } }],
  FLK4010: [
    { path: ['cloudwatch_logging_options', 'log_stream_arn'], spared: { emptied: '?the provider refuses it' } },
    { of: 'aws_cloudwatch_log_stream.orders', spared: { removed: elsewhere } },
    statement(1),
    wholePolicy,
  ],
  FLK4011: [
    { of: 'aws_cloudwatch_log_group.orders', path: ['retention_in_days'], spared: { doubled: atLeast } },
    { of: 'aws_cloudwatch_log_group.orders', spared: { removed: elsewhere } },
  ],
  FLK4012: ['down', 'checkpoints', 'cpu', 'heap'].flatMap((name) => [
    { of: alarm(name) },
    { of: alarm(name), path: ['metric_name'], wrong: 'threadsCount' },
    { of: alarm(name), path: ['dimensions', 'Application'], wrong: 'another' },
    { of: alarm(name), path: ['namespace'], wrong: 'AWS/Kinesis' },
    { of: alarm(name), path: ['comparison_operator'], wrong: 'LessThanThreshold' },
  ]),
  FLK4013: [
    {
      of: alarm('down'),
      path: ['metric_name'],
      wrong: 'failingTime',
      spared: { removed: 'it is on nothing then', emptied: 'it is on nothing then' },
    },
    {
      path: ['runtime_environment'],
      wrong: 'FLINK-2_2',
      spared: { removed: '?the provider refuses it', emptied: 'the provider refuses it' },
    },
  ],
  FLK4014: [
    { of: alarm('down'), path: ['treat_missing_data'] },
    {
      of: alarm('checkpoints'),
      path: ['treat_missing_data'],
      wrong: 'breaching',
      spared: { removed: 'silence changes nothing then', emptied: 'silence changes nothing then' },
    },
  ],
  FLK4015: [statement(0), wholePolicy],
  FLK4016: [
    { of: alarm('cpu'), path: ['alarm_actions'] },
    { of: alarm('cpu'), path: ['actions_enabled'], wrong: false, spared: { removed: service } },
  ],
  FLK4017: [{ path: [...code, 'object_version'] }],
  FLK4018: [
    {
      path: [...code, 'bucket_arn'],
      spared: { removed: 'the provider refuses it', emptied: '?the provider refuses it' },
    },
    { of: 'aws_s3_bucket_versioning.code' },
    { of: 'aws_s3_bucket_versioning.code', path: ['versioning_configuration', 'status'] },
    ...['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'].map((flag) => ({
      of: 'aws_s3_bucket_public_access_block.code',
      path: [flag],
    })),
  ],
  FLK4019: [
    { path: [...code, 'file_key'], spared: { removed: 'the provider refuses it', emptied: 'the provider refuses it' } },
  ],
  FLK4020: [statement(0), statement(2), statement(3), wholePolicy],
  FLK4021: [
    {
      of: policy,
      path: ['policy'],
      within: ['Statement', 2, 'Action'],
      wrong: ['kinesis:*'],
      spared: { removed: 'nothing is allowed', emptied: 'nothing is allowed' },
    },
    {
      of: policy,
      path: ['policy'],
      within: ['Statement', 2, 'Resource'],
      wrong: ['*'],
      spared: { removed: 'IAM refuses it', emptied: 'IAM refuses it' },
    },
    { ...wholePolicy, spared: { ...wholePolicy.spared, removed: 'nothing is allowed' } },
  ],
  FLK4022: [
    { of: 'aws_iam_role.orders', path: ['assume_role_policy'], spared: { emptied: notRead } },
    { of: 'aws_iam_role.orders', path: ['assume_role_policy'], within: ['Statement', 0, 'Condition'] },
    { of: 'aws_iam_role.orders', path: ['assume_role_policy'], within: ['Statement', 0, 'Principal', 'Service'] },
  ],
  FLK4023: [
    { of: 'aws_route.out', path: ['gateway_id'], wrong: 'igw-0a1b2c3d' },
    { of: 'aws_route.out', path: ['destination_cidr_block'], spared: { removed: elsewhere, emptied: elsewhere } },
    { of: 'aws_route_table_association.first', spared: { removed: elsewhere } },
    {
      path: [configuration, 'vpc_configuration', 'subnet_ids'],
      spared: { removed: 'it is in no VPC', emptied: 'it is in no VPC' },
    },
  ],
  FLK4024: [{ of: 'aws_vpc_endpoint.streams', path: ['private_dns_enabled'] }],
  FLK4025: [
    {
      of: 'aws_subnet.second',
      path: ['availability_zone'],
      spared: { removed: '?AWS chooses one', emptied: '?AWS chooses one' },
    },
    { of: 'aws_subnet.second', spared: { removed: elsewhere } },
    {
      path: [configuration, 'vpc_configuration', 'subnet_ids'],
      wrong: ['subnet-0a'],
      spared: { removed: 'it is in no VPC', emptied: 'it is in no VPC' },
    },
  ],
  FLK4026: [{ path: [configuration, 'vpc_configuration'] }],
  FLK4027: [
    {
      path: [...group, 'database.password'],
      spared: { removed: 'there is nothing to tell', emptied: 'there is nothing to tell' },
    },
  ],
  FLK4028: [
    {
      path: ['runtime_environment'],
      wrong: 'FLINK-1_15',
      spared: { removed: '?the provider refuses it', emptied: 'the provider refuses it' },
    },
  ],
  FLK4029: [{ path: ['force_stop'], spared: { removed: service } }],
  FLK4030: [
    {
      path: [configuration, 'run_configuration', 'application_restore_configuration', 'application_restore_type'],
      spared: { removed: service, emptied: service },
    },
  ],
  FLK4031: [
    {
      path: [configuration, 'run_configuration', 'flink_run_configuration', 'allow_non_restored_state'],
      spared: { removed: service },
    },
  ],
  FLK4033: [{ path: [configuration, 'application_encryption_configuration', 'key_type'] }],
  FLK4034: [{ of: 'aws_kinesis_stream.orders', path: ['retention_period'], spared: { doubled: atLeast } }],
  FLK4035: [
    { of: 'aws_kinesis_stream.orders', spared: { removed: 'there is nothing to tell' } },
    { of: 'aws_kinesis_stream_consumer.reader_0', isCounted: true },
  ],
  FLK4036: [
    {
      path: [...group, 'stream.arn'],
      spared: { removed: 'there is nothing to tell', emptied: 'there is nothing to tell' },
    },
  ],
  FLK4038: [{ path: ['tags'], inPlan: ['tags_all'], spared: { removed: atMost } }],
  FLK4039: [
    { path: [...parallelism, 'parallelism'], spared: { removed: sizeTold, halved: atMost } },
    { path: [...parallelism, 'parallelism_per_kpu'], spared: { removed: sizeTold, halved: sizeTold, doubled: atMost } },
  ],
  FLK4040: [
    { path: [...parallelism, 'parallelism'], spared: { removed: sizeTold, halved: atMost } },
    { path: [...parallelism, 'parallelism_per_kpu'], spared: { removed: sizeTold, halved: sizeTold, doubled: atMost } },
  ],
  FLK4041: [
    {
      path: ['cloudwatch_logging_options', 'log_stream_arn'],
      spared: { removed: 'the provider says it', unknown: 'the provider says it', emptied: 'the provider says it' },
    },
  ],
};
