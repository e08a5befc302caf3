// Changes beside the rules' own examples: each is applied and planned by the real provider (scripts/change-plans.ts),
// and says what the rules find in it, in their order.
import { exampleApplication } from '../../src/rules/example-application';
import type { TerraformJson } from '../../src/rules/rule';
import {
  alarm,
  alarmOf,
  allowing,
  attachedOfAws,
  attachedToMany,
  brokers,
  checkpoints,
  code,
  codeArn,
  egress,
  endpoint,
  forgetting,
  ingress,
  inline,
  key,
  logged,
  mathAlarm,
  nat,
  off,
  olderEgress,
  ownPolicy,
  parallel,
  peer,
  peering,
  placed,
  policyOfAws,
  policyOfOther,
  properties,
  restartAlarm,
  role,
  route,
  routeTable,
  streamArn,
  table,
  vpc,
  withInline,
  withOther,
  withRole,
  type Situation,
} from './pieces';
import { cutOff } from './cut-off';
import { lessened } from './lessened';
import { shutOut } from './shut-out';
import { thinned } from './thinned';

const plain = exampleApplication();

/** Two applications in one VPC. */
const placedTwice = (others: TerraformJson): TerraformJson => {
  const { resource } = placed(others) as { readonly resource: Readonly<Record<string, TerraformJson>> };
  const { orders } = resource['aws_kinesisanalyticsv2_application'] as { readonly orders: TerraformJson };
  const refunds = { ...orders, name: 'refunds' };
  return { resource: { ...resource, aws_kinesisanalyticsv2_application: { orders, refunds } } };
};

/** Inside of `application_configuration`. */
const configured = (
  configuration: TerraformJson,
  others: TerraformJson = {},
  arguments_: TerraformJson = {},
): TerraformJson => exampleApplication({ ...arguments_, application_configuration: configuration }, others);

const stream = (changes: TerraformJson = {}): TerraformJson => ({
  aws_kinesis_stream: { orders: { name: 'orders', shard_count: 1, ...changes } },
});

/** Known when Terraform applies: its own ARN is nobody's before. */
const fresh = { aws_kinesis_stream: { fresh: { name: 'fresh-orders', shard_count: 1 } } };
const freshText = '${aws_kinesis_stream.fresh.arn}';
const freshNumber = '${length(aws_kinesis_stream.fresh.arn)}';
const freshSwitch = '${length(aws_kinesis_stream.fresh.arn) > 0}';

const stores: readonly Situation[] = [
  {
    name: 'bucket_emptied',
    before: { resource: { aws_s3_bucket: { orders: { bucket: 'orders', force_destroy: true } } } },
    after: {},
    finds: [/^FLK4103 failed: .*orders is deleted: lost is its objects/],
  },
  {
    name: 'bucket_kept',
    before: { resource: { aws_s3_bucket: { orders: { bucket: 'orders' } } } },
    after: {},
    finds: [],
  },
  {
    name: 'table_protected',
    before: { resource: { aws_dynamodb_table: { orders: table(true) } } },
    after: {},
    finds: [],
  },
  {
    name: 'table_bare',
    before: { resource: { aws_dynamodb_table: { orders: table(false) } } },
    after: {},
    finds: [/^FLK4103 failed: .*lost is its items$/],
  },
  {
    name: 'key_gone',
    before: { resource: { aws_kms_key: { orders: { description: 'Of orders' } } } },
    after: {},
    finds: [/^FLK4103 failed: .*waiting period is over$/],
  },
  {
    name: 'named_by_property',
    before: configured(properties('orders'), stream()),
    after: configured(properties('orders')),
    finds: [/^FLK4103 failed: .*in use by module[.]named_by_property[.]aws_kinesisanalyticsv2_application[.]orders$/],
  },
  {
    name: 'named_by_role',
    before: withRole({ policy: allowing(['kinesis:GetRecords'], streamArn) }, stream()),
    after: withRole({ policy: allowing(['kinesis:GetRecords'], streamArn) }),
    finds: [/^FLK4103 failed: .*in use by module[.]named_by_role[.]/],
  },
];

const jobs: readonly Situation[] = [
  {
    name: 'replaced_by_two',
    before: exampleApplication({ description: 'Counts' }),
    after: exampleApplication({ description: 'Counts all', name: 'all-orders' }),
    finds: [/^FLK4101 failed: .*: name and description are never changed in place$/],
  },
  {
    name: 'replaced_by_trigger',
    before: exampleApplication({}, stream()),
    after: exampleApplication(
      { lifecycle: { replace_triggered_by: ['aws_kinesis_stream.orders.shard_count'] } },
      stream({ shard_count: 2 }),
    ),
    finds: [/^FLK4101 failed: .*replace_triggered_by changes$/],
  },
  {
    name: 'runtime_alone',
    before: exampleApplication({ runtime_environment: 'FLINK-1_19' }, restartAlarm),
    after: exampleApplication({}, restartAlarm),
    finds: [/^FLK4104 failed: FLINK-1_19 to FLINK-1_20: the code stays the one that was built for the version before$/],
  },
  {
    name: 'runtime_without_snapshot',
    before: configured(off, {}, { runtime_environment: 'FLINK-1_19' }),
    after: configured({ ...off, ...code({ object_version: 'v2' }) }),
    finds: [/^FLK4104 failed: FLINK-1_19 to FLINK-1_20: no snapshot is taken on the way$/, /^FLK4109 failed/],
  },
  {
    name: 'runtime_alone_without_snapshot',
    before: configured(off, {}, { runtime_environment: 'FLINK-1_19' }),
    after: configured(off),
    finds: [/^FLK4104 failed: .*: the code stays .*, and no snapshot is taken on the way$/],
  },
  {
    name: 'runtime_prepared',
    before: exampleApplication({ runtime_environment: 'FLINK-1_19' }),
    after: configured(code({ object_version: 'v2' })),
    finds: [/^FLK4104 unknown/],
  },
  {
    name: 'property_changes',
    before: configured(properties('a'), {}, { start_application: true }),
    after: configured(properties('b'), {}, { start_application: true }),
    finds: [/^FLK4105 failed: the update restarts the job once, for environment_properties$/],
  },
  {
    name: 'role_comes',
    before: exampleApplication({ start_application: true }),
    after: exampleApplication(
      { start_application: true, service_execution_role: '${aws_iam_role.orders.arn}' },
      role(),
    ),
    finds: [/^FLK4105 unknown/],
  },
  {
    name: 'checkpoints_off',
    before: plain,
    after: configured({ flink_application_configuration: { checkpoint_configuration: checkpoints(false) } }),
    finds: [/^FLK4106 failed: checkpoints are turned off$/],
  },
  {
    name: 'checkpoints_stay_off',
    before: configured({ flink_application_configuration: { checkpoint_configuration: checkpoints(false) } }),
    after: configured(
      { flink_application_configuration: { checkpoint_configuration: checkpoints(false) } },
      {},
      { tags: { team: 'a' } },
    ),
    finds: [],
  },
  {
    name: 'snapshots_unknown',
    before: plain,
    after: configured({ application_snapshot_configuration: { snapshots_enabled: freshSwitch } }, fresh),
    finds: [/^FLK4106 unknown/],
  },
  {
    name: 'shards_merged',
    before: { resource: stream({ shard_count: 2 }) },
    after: { resource: stream({ shard_count: 1 }) },
    finds: [/^FLK4107 failed: 2 shards are merged to 1/],
  },
  {
    name: 'retention_unknown',
    before: { resource: stream() },
    after: {
      resource: {
        aws_kinesis_stream: {
          ...(stream({ retention_period: freshNumber })['aws_kinesis_stream'] as object),
          ...fresh.aws_kinesis_stream,
        },
      },
    },
    finds: [/^FLK4107 unknown/],
  },
  {
    name: 'state_left',
    before: plain,
    after: configured({
      run_configuration: {
        application_restore_configuration: { application_restore_type: 'SKIP_RESTORE_FROM_SNAPSHOT' },
        flink_run_configuration: { allow_non_restored_state: true },
      },
    }),
    finds: [/^FLK4108 failed: the job begins without any state$/, /^FLK4108 failed: state that no operator/],
  },
  {
    name: 'stop_unknown',
    before: plain,
    after: exampleApplication({ force_stop: freshSwitch }, fresh),
    finds: [/^FLK4108 unknown/],
  },
  {
    name: 'force_stays',
    before: exampleApplication({ force_stop: true }),
    after: exampleApplication({ force_stop: true, tags: { team: 'a' } }),
    finds: [],
  },
  {
    name: 'snapshots_come',
    before: configured(off),
    after: configured(code({ object_version: 'v2' })),
    finds: [/^FLK4109 unknown: whether an update that turns snapshots on/],
  },
  {
    name: 'code_unknown',
    before: configured(off),
    after: configured({ ...off, ...code({ file_key: freshText }) }, fresh),
    finds: [/^FLK4109 unknown: whether the code is another one/],
  },
  {
    name: 'beyond_quota',
    before: configured(parallel(4, 1)),
    after: configured(parallel(80, 1)),
    finds: [/^FLK4110 failed: from 4 to 80: that is more than 64 KPUs$/],
  },
  {
    name: 'thinner_than_quota',
    before: configured(parallel(80, 4)),
    after: configured(parallel(80, 1)),
    finds: [/^FLK4110 failed: with 1 to a KPU: 80 KPUs are more than 64$/],
  },
  {
    name: 'back_to_default',
    before: configured(parallel(8, 1)),
    after: configured({
      flink_application_configuration: { parallelism_configuration: { configuration_type: 'DEFAULT' } },
    }),
    finds: [/^FLK4110 failed: from 8 to 1: that is less than half$/],
  },
  {
    name: 'job_stopped',
    before: exampleApplication({ start_application: true }),
    after: exampleApplication({ start_application: false }),
    finds: [/^FLK4105 failed: the update stops the job and does not start it again$/],
  },
  {
    name: 'beyond_state',
    before: configured(parallel(4, 4)),
    after: configured(parallel(200, 4)),
    finds: [/^FLK4110 failed: from 4 to 200: state from a start with up to 4 is for 128 at most/],
  },
  {
    name: 'parallelism_unknown',
    before: configured(parallel(4, 1)),
    after: configured(parallel(freshNumber, 1), fresh),
    finds: [/^FLK4110 unknown/],
  },
];

const rights: readonly Situation[] = [
  {
    name: 'trust_lost',
    before: withRole({}),
    after: withRole({ trust: 'lambda.amazonaws.com' }),
    finds: [/^FLK4111 failed: the service may not take on the role/],
  },
  {
    name: 'role_deleted',
    before: exampleApplication({}, role()),
    after: plain,
    finds: [/^FLK4111 failed: the role of an application that stays is deleted$/],
  },
  {
    name: 'role_replaced',
    before: withRole({}),
    after: withRole({}, role(undefined, { name: 'new-orders' })),
    finds: [/^FLK4111 failed: the role of an application that stays is deleted before the one that takes its place is/],
  },
  {
    name: 'role_replaced_later',
    before: withRole({}),
    after: withRole({}, role(undefined, { name: 'new-orders', lifecycle: { create_before_destroy: true } })),
    finds: [],
  },
  {
    name: 'policy_moved',
    before: withRole({ policy: allowing(['s3:GetObject'], codeArn) }),
    after: withRole({ managed: allowing(['s3:GetObject'], codeArn) }),
    finds: [],
  },
  {
    name: 'statements_moved',
    before: withRole({
      policy: allowing(['s3:GetObject', 's3:GetObjectVersion'], codeArn),
      second: allowing(['logs:*'], '*'),
    }),
    after: withRole({
      policy: allowing(['logs:*'], '*'),
      second: allowing(['s3:GetObjectVersion', 's3:GetObject'], codeArn),
    }),
    finds: [],
  },
  {
    name: 'policy_detached',
    before: withRole({ managed: allowing(['s3:GetObject'], codeArn) }),
    after: withRole({ detached: allowing(['s3:GetObject'], codeArn) }),
    finds: [/^FLK4111 failed: .*not allowed s3:GetObject on arn:aws:s3:::example-code\/orders[.]jar any more/],
  },
  {
    name: 'denied',
    before: withRole({ policy: allowing(['s3:GetObject'], codeArn) }),
    after: withRole({ policy: allowing(['s3:GetObject'], codeArn, true) }),
    finds: [/^FLK4111 failed/],
  },
  {
    name: 'unnamed_right',
    before: withRole({ policy: allowing(['sqs:SendMessage', 's3:GetObject'], '*') }),
    after: withRole({ policy: allowing(['s3:GetObject'], '*') }),
    finds: [/^FLK4111 unknown: whether the job needs/],
  },
  {
    name: 'policy_unknown',
    before: withRole({ policy: allowing(['s3:GetObject'], codeArn) }),
    after: withRole({ policy: allowing(['s3:GetObject'], freshText) }, fresh),
    finds: [/^FLK4111 unknown: what the role is allowed/],
  },
  {
    name: 'trust_unknown',
    before: withRole({}),
    after: withRole({ trust: freshText }, fresh),
    finds: [/^FLK4111 unknown: whether the service may still/],
  },
  {
    name: 'attached_to_many_gone',
    before: withRole({}, attachedToMany(['orders'])),
    after: withRole({}, ownPolicy),
    finds: [/^FLK4111 failed: .*not allowed s3:GetObject on arn:aws:s3:::example-code\/orders[.]jar any more/],
  },
  {
    name: 'attached_to_others',
    before: withRole({}, { ...withOther, ...attachedToMany(['orders', 'other']) }),
    after: withRole({}, { ...withOther, ...attachedToMany(['other']) }),
    finds: [/^FLK4111 failed: .*not allowed s3:GetObject/],
  },
  {
    name: 'attached_otherwise',
    before: withRole({ managed: allowing(['s3:GetObject'], codeArn) }),
    after: withRole({}, attachedToMany(['orders'])),
    finds: [],
  },
  {
    name: 'inline_block_narrowed',
    before: withRole({}, withInline(['s3:GetObject', 's3:GetObjectVersion'])),
    after: withRole({}, withInline(['s3:GetObject'])),
    finds: [/^FLK4111 failed: .*not allowed s3:GetObjectVersion on/],
  },
  {
    name: 'inline_block_emptied',
    before: withRole({}, withInline(['s3:GetObject'])),
    after: withRole({}, role(undefined, { inline_policy: [{}] })),
    finds: [/^FLK4111 failed: .*not allowed s3:GetObject on/],
  },
  {
    // The provider leaves alone what no block says.
    name: 'inline_block_left',
    before: withRole({}, withInline(['s3:GetObject'])),
    after: withRole({}),
    finds: [],
  },
  {
    name: 'inline_block_moved',
    before: withRole({}, withInline(['s3:GetObject'])),
    after: withRole({ managed: allowing(['s3:GetObject'], codeArn) }, role(undefined, { inline_policy: [{}] })),
    finds: [],
  },
  {
    name: 'listed_policy_gone',
    before: withRole(
      {},
      { ...ownPolicy, ...role(undefined, { managed_policy_arns: ['${aws_iam_policy.orders.arn}'] }) },
    ),
    after: withRole({}, { ...ownPolicy, ...role(undefined, { managed_policy_arns: [] }) }),
    finds: [/^FLK4111 failed: .*not allowed s3:GetObject on/],
  },
  {
    name: 'listed_elsewhere_gone',
    before: withRole({}, role(undefined, { managed_policy_arns: [policyOfAws] })),
    after: withRole({}, role(undefined, { managed_policy_arns: [] })),
    finds: [/^FLK4111 unknown: what a policy that stands elsewhere allowed/],
  },
  {
    name: 'attached_elsewhere_gone',
    before: withRole({}, attachedOfAws),
    after: withRole({}),
    finds: [/^FLK4111 unknown: what a policy that stands elsewhere allowed/],
  },
  {
    name: 'elsewhere_takes_over',
    before: withRole({ policy: allowing(['s3:GetObject'], codeArn) }),
    after: withRole({}, attachedOfAws),
    finds: [/^FLK4111 unknown: whether a policy that stands elsewhere still allows/],
  },
  {
    name: 'policy_of_another',
    before: withRole({ policy: allowing(['s3:GetObject'], codeArn) }, withOther),
    after: withRole({}, { ...withOther, ...policyOfOther }),
    finds: [/^FLK4111 failed: .*not allowed s3:GetObject on/],
  },
  {
    name: 'policy_forgotten',
    before: withRole({ policy: allowing(['s3:GetObject'], codeArn) }),
    after: { ...withRole({}), ...forgetting('aws_iam_role_policy.orders') },
    finds: [],
  },
  {
    name: 'attachment_forgotten',
    before: withRole({ managed: allowing(['s3:GetObject'], codeArn) }),
    after: {
      ...withRole({ detached: allowing(['s3:GetObject'], codeArn) }),
      ...forgetting('aws_iam_role_policy_attachment.orders'),
    },
    finds: [],
  },
  {
    name: 'role_forgotten',
    before: exampleApplication({}, role()),
    after: { ...plain, ...forgetting('aws_iam_role.orders') },
    finds: [],
  },
  {
    name: 'boundary_comes',
    before: withRole({ policy: allowing(['s3:GetObject'], codeArn) }),
    after: withRole(
      { policy: allowing(['s3:GetObject'], codeArn) },
      role(undefined, { permissions_boundary: 'arn:aws:iam::111122223333:policy/bounds' }),
    ),
    finds: [/^FLK4111 unknown: whether the permissions boundary/],
  },
  {
    name: 'key_closed',
    before: exampleApplication({}, key('arn:aws:iam::111122223333:role/orders')),
    after: exampleApplication({}, key('arn:aws:iam::111122223333:root')),
    finds: [/^FLK4111 failed: the role of an application may not use the key for kms:Decrypt any more$/],
  },
];

const cidr = '10.0.0.0/8';
const network: readonly Situation[] = [
  {
    name: 'fewer_subnets',
    before: placed({}, ['a', 'b']),
    after: placed({}, ['a']),
    finds: [/^FLK4112 failed: the job has 1 of 2 subnets left/],
  },
  {
    name: 'leaves_vpc',
    before: placed({}),
    after: exampleApplication({}, vpc),
    finds: [/^FLK4112 failed: the job leaves its VPC/],
  },
  {
    name: 'nat_takes_over',
    before: placed({ ...endpoint, ...nat }),
    after: placed(nat),
    finds: [/^FLK4112 unknown: whether connections to com[.]amazonaws[.]us-east-1[.]kinesis-streams go through a NAT/],
  },
  {
    name: 'nat_gone',
    before: placed(nat),
    after: placed({}),
    finds: [/^FLK4112 failed: .* loses its connections to the internet/],
  },
  {
    name: 'nat_of_two',
    before: placedTwice(nat),
    after: placedTwice({}),
    finds: [
      /^FLK4112 failed: module[.]nat_of_two\S+orders and module[.]nat_of_two\S+refunds lose their connections to the internet/,
    ],
  },
  {
    name: 'route_gone',
    before: placed({ ...routeTable, aws_route: { orders: route } }),
    after: placed(routeTable),
    finds: [/^FLK4112 failed: .* loses its connections to 10[.]9[.]0[.]0\/16$/],
  },
  {
    name: 'rule_gone',
    before: placed({ aws_vpc_security_group_egress_rule: { orders: egress } }),
    after: placed({}),
    finds: [/^FLK4112 failed: the job loses its way on tcp port 443 to 10[.]0[.]0[.]0\/8$/],
  },
  {
    name: 'rule_forgotten',
    before: placed({ aws_vpc_security_group_egress_rule: { orders: egress } }),
    after: { ...placed({}), ...forgetting('aws_vpc_security_group_egress_rule.orders') },
    finds: [],
  },
  {
    name: 'rule_rewritten',
    before: placed({ aws_security_group_rule: { orders: olderEgress } }),
    after: placed({ aws_vpc_security_group_egress_rule: { orders: { ...egress, cidr_ipv4: '0.0.0.0/0' } } }),
    finds: [],
  },
  {
    name: 'group_closed',
    before: placed(
      {},
      ['a'],
      [
        { ...inline, cidr_blocks: [cidr] },
        { ...inline, from_port: 9092, to_port: 9098, self: true },
      ],
    ),
    after: placed({}, ['a'], [{ ...inline, cidr_blocks: [cidr] }]),
    finds: [/^FLK4112 failed: the job loses its way on tcp ports 9092 to 9098 to sg-/],
  },
  {
    name: 'rule_unknown',
    before: placed({
      aws_vpc_security_group_egress_rule: { orders: { ...egress, ip_protocol: '-1', from_port: null, to_port: null } },
    }),
    after: placed({
      ...fresh,
      aws_vpc_security_group_egress_rule: {
        orders: { ...egress, ip_protocol: '-1', from_port: null, to_port: null, cidr_ipv4: freshText },
      },
    }),
    finds: [/^FLK4112 unknown: whether another rule lets all ports to 10[.]0[.]0[.]0\/8 through/],
  },
  {
    name: 'opening_gone',
    before: placed({ ...brokers, aws_vpc_security_group_ingress_rule: { orders: ingress } }),
    after: placed(brokers),
    finds: [/^FLK4112 failed: the job loses its way on tcp port 9098 into sg-/],
  },
  {
    name: 'peering_gone',
    before: placed({ ...peer, aws_vpc_peering_connection: { orders: peering } }),
    after: placed(peer),
    finds: [/^FLK4112 failed: .* loses its connections to vpc-/],
  },
];

const watching: readonly Situation[] = [
  {
    name: 'alarm_gone',
    before: exampleApplication({}, alarm({})),
    after: plain,
    finds: [/^FLK4113 failed: nobody watches downtime of application alarm-gone-orders any more$/],
  },
  {
    name: 'alarm_renamed',
    before: exampleApplication({}, alarm({})),
    after: exampleApplication(
      {},
      { aws_cloudwatch_metric_alarm: { renamed: { ...alarmOf({}), alarm_name: 'new-orders' } } },
    ),
    finds: [],
  },
  {
    name: 'alarm_turned_away',
    before: exampleApplication({}, alarm({})),
    after: exampleApplication({}, alarm({ metric_name: 'cpuUtilization' })),
    finds: [/^FLK4113 failed: nobody watches downtime of application alarm-turned-away-orders any more$/],
  },
  {
    name: 'alarm_mute',
    before: exampleApplication({}, alarm({ alarm_actions: ['arn:aws:sns:us-east-1:111122223333:team'] })),
    after: exampleApplication({}, alarm({})),
    finds: [/^FLK4113 failed: the alarm tells nobody any more$/],
  },
  {
    name: 'alarm_of_others',
    before: exampleApplication({}, alarm({ dimensions: { Application: 'others' } })),
    after: plain,
    finds: [],
  },
  {
    name: 'alarm_unknown',
    before: exampleApplication({}, alarm({})),
    after: exampleApplication({}, { ...fresh, ...alarm({ actions_enabled: freshSwitch }) }),
    finds: [/^FLK4113 unknown/],
  },
  {
    name: 'math_gone',
    before: exampleApplication({}, { aws_cloudwatch_metric_alarm: { orders: mathAlarm } }),
    after: plain,
    finds: [/^FLK4113 failed: nobody watches fullRestarts of application math-gone-orders any more$/],
  },
  { name: 'log_gone', before: logged({}), after: plain, finds: [/^FLK4113 failed: the log of an application goes$/] },
  {
    name: 'log_renamed',
    before: logged({}),
    after: logged({ name: 'new-orders' }),
    finds: [/^FLK4113 failed: the log of an application goes with its group, which is replaced$/],
  },
  {
    name: 'log_kept',
    before: logged({ skip_destroy: true }),
    after: logged({ name: 'new-orders', skip_destroy: true }),
    finds: [],
  },
  {
    name: 'log_shortened',
    before: logged({}),
    after: logged({ retention_in_days: 7 }),
    finds: [/^FLK4113 failed: what is older than 7 days goes from the log/],
  },
  { name: 'log_longer', before: logged({ retention_in_days: 7 }), after: logged({ retention_in_days: 30 }), finds: [] },
  {
    name: 'log_unknown',
    before: logged({ retention_in_days: 7 }),
    after: logged({ retention_in_days: freshNumber }, fresh),
    finds: [/^FLK4113 unknown/],
  },
];

/** By the file with their plan: Terraform plans those of a file together. */
export const situationsByFile = {
  situations: [...stores, ...jobs, ...rights, ...network, ...watching, ...shutOut, ...cutOff, ...lessened],
  thinned,
} as const satisfies Readonly<Record<string, readonly Situation[]>>;
