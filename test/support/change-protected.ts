// What each rule about changes protects in a change that is fine: what a plan does to a resource, what was and what
// will be; and which damage of it is none. For the mutants of the rules.
import type { RuleCode } from '../../src/rules/rule';
import type { ActionDamage, Leaf } from './rule-leaf';

const configuration = 'application_configuration';
const flink = [configuration, 'flink_application_configuration'] as const;
const checkpoints = [...flink, 'checkpoint_configuration'] as const;
const monitoring = [...flink, 'monitoring_configuration'] as const;
const parallelism = [...flink, 'parallelism_configuration'] as const;
const location = [configuration, 'application_code_configuration', 'code_content', 's3_content_location'] as const;
const snapshots = [configuration, 'application_snapshot_configuration', 'snapshots_enabled'] as const;
const run = [configuration, 'run_configuration'] as const;
const restore = [...run, 'application_restore_configuration', 'application_restore_type'] as const;
const subnets = [configuration, 'vpc_configuration', 'subnet_ids'] as const;

const stream = 'aws_kinesis_stream.orders';
const alarm = 'aws_cloudwatch_metric_alarm.orders';
const group = 'aws_cloudwatch_log_group.orders';
const role = 'aws_iam_role.orders';
const policy = 'aws_iam_role_policy.orders';
const egress = 'aws_vpc_security_group_egress_rule.orders';

type Spared = NonNullable<Leaf['spared']>;

const byOthers = {
  deleted: 'FLK4102 or FLK4103 tells it',
  replaced: 'FLK4101 or FLK4103 tells it',
  'replaced by one made first': 'FLK4101 or FLK4103 tells it',
  forgotten: 'FLK4116 tells it',
  'replaced and forgotten': 'FLK4116 tells it',
} as const satisfies Record<ActionDamage, string>;

/** What a plan does to a resource as a whole; of what is not named here another rule tells. */
function does(of: string, ...told: readonly ActionDamage[]): Leaf {
  const left = Object.entries(byOthers).filter(([damage]) => !told.includes(damage as ActionDamage));
  return { of, spared: Object.fromEntries(left) };
}

const application = 'aws_kinesisanalyticsv2_application.orders';

const asBefore = 'it was so before';
const stays = 'what is let go of stays as it is';
const again = 'another one with the same stands in its place';
const letGo: Spared = { forgotten: stays, 'replaced and forgotten': stays };
const replacedIsThere: Spared = { replaced: again, 'replaced by one made first': again };
const mayBeRefused = '?the provider refuses it';
const keeps = 'the provider keeps what it was';
const raised = 'more is allowed';
const halfIsFine = 'half of it is allowed';
const notRead = '?what cannot be read may hold anything';
const latest = '?without a version it is the latest one';
const malformed = 'AWS refuses a policy like that';

/** What an update restarts the job for when it comes. */
function coming(path: readonly string[], wrong: unknown): Leaf {
  const none = 'there was none before';
  return { path, wrong: [wrong], spared: { removed: none, emptied: none } };
}

/** What an alarm watches, by three words. */
function watching(of: string, situation?: string): readonly Leaf[] {
  const where = { of, ...(situation !== undefined && { in: situation }) };
  return [
    { ...where, path: ['metric_name'], wrong: 'cpuUtilization' },
    { ...where, path: ['namespace'], wrong: 'AWS/Kinesis' },
    { ...where, path: ['dimensions', 'Application'], wrong: 'another' },
  ];
}

export const changeLeaves: Readonly<Record<RuleCode, readonly Leaf[]>> = {
  FLK4101: [does(application, 'replaced', 'replaced by one made first')],
  FLK4102: [does('aws_kinesisanalyticsv2_application.counting', 'deleted')],
  FLK4103: [
    does(stream, 'deleted', 'replaced', 'replaced by one made first'),
    {
      in: 'bucket_kept',
      of: 'aws_s3_bucket.orders',
      path: ['force_destroy'],
      when: 'before',
      spared: { removed: 'S3 keeps what is in it' },
    },
    { in: 'table_protected', of: 'aws_dynamodb_table.orders', path: ['deletion_protection_enabled'], when: 'before' },
  ],
  FLK4104: [
    { path: ['runtime_environment'], wrong: 'FLINK-2_2', spared: { removed: mayBeRefused } },
    { path: ['runtime_environment'], wrong: 'FLINK-1_8', spared: { removed: mayBeRefused } },
    { in: 'runtime_prepared', path: snapshots, when: 'before' },
    {
      in: 'runtime_prepared',
      path: [...location, 'object_version'],
      wrong: 'v1',
      spared: { removed: latest, emptied: latest },
    },
  ],
  FLK4105: [
    { path: ['runtime_environment'], wrong: 'FLINK-1_19' },
    { path: ['service_execution_role'] },
    ...['bucket_arn', 'file_key', 'object_version'].map((name) => ({ path: [...location, name] })),
    { path: snapshots },
    ...['checkpointing_enabled', 'checkpoint_interval', 'min_pause_between_checkpoints', 'configuration_type'].map(
      (name) => ({ path: [...checkpoints, name] }),
    ),
    ...['log_level', 'metrics_level', 'configuration_type'].map((name) => ({ path: [...monitoring, name] })),
    ...['parallelism', 'parallelism_per_kpu', 'auto_scaling_enabled', 'configuration_type'].map((name) => ({
      path: [...parallelism, name],
    })),
    coming([configuration, 'environment_properties'], {
      property_group: [{ property_group_id: 'source', property_map: { rate: '1' } }],
    }),
    coming([configuration, 'vpc_configuration'], { subnet_ids: ['subnet-0a'], security_group_ids: ['sg-0a'] }),
    coming(['cloudwatch_logging_options'], { log_stream_arn: 'arn:aws:logs:us-east-1:111122223333:log-group:a' }),
  ],
  FLK4106: [
    { path: snapshots },
    { path: [...checkpoints, 'checkpointing_enabled'], spared: { removed: 'they are on by default' } },
  ],
  FLK4107: [
    { of: stream, path: ['retention_period'], wrong: 24, spared: { doubled: raised } },
    {
      of: stream,
      path: ['shard_count'],
      wrong: 1,
      spared: {
        removed: 'a stream on demand has as many as it needs',
        doubled: raised,
        'as in the bad example': asBefore,
      },
    },
  ],
  FLK4108: [
    { path: ['force_stop'], wrong: true, spared: { removed: 'nothing is forced then' } },
    { path: restore, wrong: 'SKIP_RESTORE_FROM_SNAPSHOT' },
    { path: [...run, 'flink_run_configuration', 'allow_non_restored_state'], wrong: true },
  ],
  FLK4109: [
    { path: snapshots, when: 'throughout' },
    {
      path: snapshots,
      when: 'before',
      spared: {
        removed: '?whether an update that turns them on takes one',
        negated: '?the same',
        'as in the bad example': '?the same',
      },
    },
  ],
  FLK4110: [
    { path: [...parallelism, 'parallelism'], spared: { removed: keeps, halved: halfIsFine, doubled: raised } },
    {
      path: [...parallelism, 'parallelism'],
      wrong: 65,
      spared: { removed: keeps, halved: halfIsFine, doubled: raised },
    },
    {
      path: [...parallelism, 'parallelism'],
      wrong: 200,
      spared: { removed: keeps, halved: halfIsFine, doubled: raised },
    },
  ],
  FLK4111: [
    { of: policy, path: ['policy'], within: ['Statement', 0], wrong: { Effect: 'Deny', Action: '*', Resource: '*' } },
    {
      of: policy,
      path: ['policy'],
      within: ['Statement', 0, 'Action'],
      wrong: ['s3:PutObject'],
      spared: { removed: notRead, emptied: notRead },
    },
    {
      of: policy,
      path: ['policy'],
      within: ['Statement', 0, 'Resource'],
      wrong: 'arn:aws:s3:::another/*',
      spared: { removed: malformed },
    },
    {
      of: policy,
      path: ['policy'],
      within: ['Statement', 0, 'Effect'],
      wrong: 'Deny',
      spared: { removed: malformed, emptied: malformed },
    },
    { of: policy, path: ['policy'], spared: { removed: mayBeRefused, emptied: notRead } },
    { of: policy, path: ['role'], wrong: 'another' },
    { of: policy, spared: { ...replacedIsThere, ...letGo } },
    {
      of: role,
      path: ['assume_role_policy'],
      within: ['Statement', 0, 'Principal', 'Service'],
      wrong: 'lambda.amazonaws.com',
    },
    { of: role, path: ['assume_role_policy'], spared: { emptied: notRead } },
    { of: role, spared: { 'replaced by one made first': again, ...letGo } },
  ],
  FLK4112: [
    { of: 'aws_vpc_endpoint.again' },
    { of: 'aws_vpc_endpoint.again', path: ['service_name'], wrong: 'com.amazonaws.us-east-1.s3' },
    { of: 'aws_vpc_endpoint.again', path: ['vpc_id'], wrong: 'vpc-0another' },
    { path: subnets, spared: { 'as in the bad example': 'other subnets are another way to stand there' } },
    { in: 'rule_rewritten', of: egress },
    {
      in: 'rule_rewritten',
      of: egress,
      path: ['cidr_ipv4'],
      wrong: '192.168.0.0/16',
      spared: { removed: mayBeRefused },
    },
    {
      in: 'rule_rewritten',
      of: egress,
      path: ['from_port'],
      wrong: 444,
      spared: { removed: mayBeRefused, halved: raised },
    },
    {
      in: 'rule_rewritten',
      of: egress,
      path: ['to_port'],
      wrong: 1,
      spared: { removed: mayBeRefused, doubled: raised },
    },
    { in: 'rule_rewritten', of: egress, path: ['ip_protocol'], wrong: 'udp', spared: { removed: mayBeRefused } },
    {
      in: 'rule_rewritten',
      of: egress,
      path: ['security_group_id'],
      wrong: 'sg-0another',
      spared: { removed: mayBeRefused },
    },
  ],
  FLK4113: [
    { of: alarm, spared: { ...replacedIsThere, ...letGo } },
    ...watching(alarm),
    { of: alarm, path: ['actions_enabled'], spared: { removed: 'actions are on by default' } },
    { in: 'alarm_renamed', of: 'aws_cloudwatch_metric_alarm.renamed' },
    ...watching('aws_cloudwatch_metric_alarm.renamed', 'alarm_renamed'),
    { in: 'log_kept', of: group, path: ['skip_destroy'], when: 'before' },
    {
      in: 'log_longer',
      of: group,
      path: ['retention_in_days'],
      wrong: 3,
      spared: { removed: 'they are kept for ever', doubled: raised, halved: raised },
    },
    { in: 'log_longer', of: group, spared: letGo },
  ],
  FLK4114: [{ of: stream, path: ['retention_period'], wrong: 24 }],
  FLK4116: [does(application, 'forgotten', 'replaced and forgotten')],
  FLK4117: [
    { of: 'plan', path: ['errored'], spared: { removed: 'Terraform before 1.6 does not say it' } },
    { of: 'plan', path: ['complete'], spared: { removed: 'Terraform before 1.8 does not say it' } },
    { of: 'plan', path: ['deferred_changes'], wrong: [{ reason: 'provider_config_unknown' }] },
    { of: 'plan', path: ['resource_changes', 0] },
    { of: 'plan', path: ['resource_changes'] },
  ],
};
