// What the examples of the rules do not show: other ways to say a thing, what is not known, and what looks wrong and is
// not. Each row is a configuration, and what its rule says of it.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { rules } from '../src/rules';
import { exampleAlarm, exampleAlarms, exampleWatched } from '../src/rules/example-alarm';
import { exampleApplication, exampleOfSize } from '../src/rules/example-application';
import { allowing, asExampleRole, exampleRole, exampleTrust } from '../src/rules/example-role';
import { profiles } from '../src/rules/profiles';
import type { Rule, TerraformJson } from '../src/rules/rule';
import { configured, judged, outcomes } from './support/rule-judgement';

type Row = readonly [
  what: string,
  code: string,
  configuration: TerraformJson,
  outcome: 'failed' | 'passed' | 'unknown' | 'nothing',
  settings?: Rule['settings'],
];

const test = suite('rules-cases');
const later = '${terraform_data.later.output}';

const flink = (blocks: TerraformJson): TerraformJson =>
  exampleApplication({ application_configuration: { flink_application_configuration: blocks } });
const withProperties = (property_map: unknown): TerraformJson => ({
  application_configuration: { environment_properties: { property_group: [{ property_group_id: 'A', property_map }] } },
});
const properties = (property_map: unknown, others: TerraformJson = {}): TerraformJson =>
  exampleApplication(withProperties(property_map), others);
/** A secret by its name, which is no word for one, and what the role may read. */
const readingSecret = (secret: string): TerraformJson =>
  exampleApplication(
    { ...asExampleRole, ...withProperties({ 'db.password': 'orders/db' }) },
    exampleRole([
      allowing(['secretsmanager:GetSecretValue'], `arn:aws:secretsmanager:eu-west-1:111122223333:${secret}`),
    ]),
  );
const codeAt = (s3_content_location: TerraformJson, others: TerraformJson = {}): TerraformJson =>
  exampleApplication(
    { application_configuration: { application_code_configuration: { code_content: { s3_content_location } } } },
    others,
  );
const inVpc = (subnet_ids: unknown, others: TerraformJson = {}, more: TerraformJson = {}): TerraformJson =>
  exampleApplication(
    { application_configuration: { vpc_configuration: { subnet_ids, security_group_ids: ['sg-0a'] }, ...more } },
    others,
  );
const withAlarm = (alarm: TerraformJson, changes: TerraformJson = {}, others: TerraformJson = {}): TerraformJson =>
  exampleApplication(changes, { ...exampleAlarms({ one: alarm }), ...others });
/** The recommended alarms, with another one in place of that on downtime. */
const watchedBy = (down: TerraformJson): TerraformJson => exampleApplication({}, exampleWatched({ down }));
const asRole = (...statements: TerraformJson[]): TerraformJson =>
  exampleApplication(asExampleRole, exampleRole(statements));
const trusting = (trust: TerraformJson | readonly TerraformJson[]): TerraformJson => {
  const assume_role_policy = JSON.stringify({ Version: '2012-10-17', Statement: trust });
  const aws_iam_role = { orders: { name: 'orders', assume_role_policy } };
  return exampleApplication(asExampleRole, { ...exampleRole([]), aws_iam_role });
};
const { Condition: _, ...anyTrust } = exampleTrust;

const checkpoints = (changes: TerraformJson): TerraformJson => flink({ checkpoint_configuration: changes });
const parallel = (changes: TerraformJson): TerraformJson => flink({ parallelism_configuration: changes });
const custom = { configuration_type: 'CUSTOM' };
const usual = { configuration_type: 'DEFAULT' };
const open = { configuration_type: later };

const query = (metric_query: unknown): TerraformJson =>
  exampleAlarm('none', { metric_name: null, namespace: null, dimensions: null, metric_query });
const stream = { aws_kinesis_stream: { orders: { name: 'orders', shard_count: 1 } } };
const reading = allowing(['kinesis:GetRecords'], '${aws_kinesis_stream.orders.arn}');

/** `data.aws_iam_policy_document`, as the policy of the role. */
const documented = (statement: unknown, more: TerraformJson = {}): TerraformJson => ({
  ...exampleApplication(asExampleRole, {
    aws_iam_role: { orders: { name: 'orders', assume_role_policy: '${data.aws_iam_policy_document.trust.json}' } },
    aws_iam_role_policy: {
      orders: { role: '${aws_iam_role.orders.id}', policy: '${data.aws_iam_policy_document.orders.json}' },
    },
    ...stream,
  }),
  data: {
    aws_iam_policy_document: {
      orders: { statement, ...more },
      trust: {
        statement: [
          {
            actions: ['sts:AssumeRole'],
            principals: [{ type: 'Service', identifiers: ['kinesisanalytics.amazonaws.com'] }],
            condition: [{ test: 'StringEquals', variable: 'aws:SourceAccount', values: ['111122223333'] }],
          },
        ],
      },
    },
  },
});

const attached = (policy_arn: string, others: TerraformJson = {}): TerraformJson =>
  exampleApplication(asExampleRole, {
    aws_iam_role: { orders: { name: 'orders', assume_role_policy: '{}' } },
    aws_iam_role_policy_attachment: { orders: { role: '${aws_iam_role.orders.name}', policy_arn } },
    ...others,
  });

/** Code in a bucket of the file, and a role that may read it, or not. */
const inOwnBucket = (statements: readonly TerraformJson[], others: TerraformJson): TerraformJson =>
  exampleApplication(
    {
      ...asExampleRole,
      application_configuration: {
        application_code_configuration: {
          code_content: { s3_content_location: { bucket_arn: '${aws_s3_bucket.code.arn}', object_version: null } },
        },
      },
    },
    { aws_s3_bucket: { code: { bucket: 'code' } }, ...exampleRole([...statements]), ...others },
  );
const lettingIn = (Effect: string): TerraformJson =>
  inOwnBucket([allowing(['s3:GetObject'], 'arn:aws:s3:::another/*')], {
    aws_s3_bucket_policy: {
      code: {
        bucket: '${aws_s3_bucket.code.id}',
        policy: JSON.stringify({
          Statement: { ...allowing(['s3:GetObject'], 'arn:aws:s3:::code/*'), Effect, Principal: '*' },
        }),
      },
    },
  });
const sealed = (
  statements: readonly TerraformJson[],
  kms_master_key_id = '${aws_kms_key.code.arn}',
  sse_algorithm = 'aws:kms',
): TerraformJson =>
  inOwnBucket([allowing(['s3:GetObject'], 'arn:aws:s3:::code/*'), ...statements], {
    aws_kms_key: { code: {} },
    aws_s3_bucket_server_side_encryption_configuration: {
      code: {
        bucket: '${aws_s3_bucket.code.id}',
        rule: { apply_server_side_encryption_by_default: { sse_algorithm, kms_master_key_id } },
      },
    },
  });
const writing = (statements: readonly TerraformJson[]): TerraformJson => {
  const groups = [{ property_group_id: 'Sink', property_map: { stream: '${aws_kinesis_stream.orders.arn}' } }];
  return exampleApplication(
    { ...asExampleRole, application_configuration: { environment_properties: { property_group: groups } } },
    {
      aws_kms_key: { orders: {} },
      aws_kinesis_stream: {
        orders: { name: 'orders', encryption_type: 'KMS', kms_key_id: '${aws_kms_key.orders.arn}' },
      },
      ...exampleRole([
        allowing(['s3:GetObject*'], 'arn:aws:s3:::example-code/*'),
        allowing(['kinesis:PutRecords'], '${aws_kinesis_stream.orders.arn}'),
        ...statements,
      ]),
    },
  );
};
const logging = (resource: string): TerraformJson =>
  exampleApplication(
    { ...asExampleRole, cloudwatch_logging_options: { log_stream_arn: '${aws_cloudwatch_log_stream.a.arn}' } },
    {
      aws_cloudwatch_log_group: { a: { name: 'orders' } },
      aws_cloudwatch_log_stream: { a: { name: 'flink', log_group_name: '${aws_cloudwatch_log_group.a.name}' } },
      ...exampleRole([allowing(['logs:PutLogEvents'], resource)]),
    },
  );

const subnet = (changes: TerraformJson): TerraformJson => ({
  vpc_id: '${aws_vpc.core.id}',
  cidr_block: '10.0.0.0/24',
  ...changes,
});
const routed = (route: unknown, endpoints: TerraformJson = {}): TerraformJson =>
  inVpc(['${aws_subnet.a.id}', '${aws_subnet.b.id}'], {
    aws_vpc: { core: { cidr_block: '10.0.0.0/16' } },
    aws_subnet: { a: subnet({}), b: subnet({}) },
    aws_internet_gateway: { core: { vpc_id: '${aws_vpc.core.id}' } },
    aws_route_table: { core: { vpc_id: '${aws_vpc.core.id}', route } },
    aws_route_table_association: Object.fromEntries(
      ['a', 'b'].map((name) => [
        name,
        { subnet_id: `\${aws_subnet.${name}.id}`, route_table_id: '${aws_route_table.core.id}' },
      ]),
    ),
    ...endpoints,
  });
const endpoint = (changes: TerraformJson): TerraformJson => ({
  aws_vpc_endpoint: {
    one: {
      vpc_id: '${aws_vpc.core.id}',
      service_name: 'com.amazonaws.eu-west-1.kms',
      vpc_endpoint_type: 'Interface',
      ...changes,
    },
  },
});
const toInternet = [{ cidr_block: '0.0.0.0/0', gateway_id: '${aws_internet_gateway.core.id}' }];
const toNat = [{ cidr_block: '0.0.0.0/0', nat_gateway_id: 'nat-0a' }];

/** Subnets that are associated with no table. */
const mainRouted = (others: TerraformJson): TerraformJson =>
  inVpc(['${aws_subnet.a.id}', '${aws_subnet.b.id}'], {
    aws_vpc: { core: { cidr_block: '10.0.0.0/16' } },
    aws_subnet: { a: subnet({}), b: subnet({}) },
    aws_internet_gateway: { core: { vpc_id: '${aws_vpc.core.id}' } },
    ...others,
  });
const outBy = (attribute: string): TerraformJson => ({
  route_table_id: `\${aws_vpc.core.${attribute}}`,
  destination_cidr_block: '0.0.0.0/0',
  gateway_id: '${aws_internet_gateway.core.id}',
});
const adopted = { default_route_table_id: '${aws_vpc.core.default_route_table_id}', route: toInternet };
const mainChosen = (route: unknown): TerraformJson => ({
  aws_route_table: { other: { vpc_id: '${aws_vpc.core.id}', route } },
  aws_main_route_table_association: {
    core: { vpc_id: '${aws_vpc.core.id}', route_table_id: '${aws_route_table.other.id}' },
  },
});

/** A job in public subnets, whose role allows actions of a service. */
const calling = (service: string, endpoints: TerraformJson, right: TerraformJson = {}): TerraformJson => {
  const { resource } = routed(toInternet, {
    ...exampleRole([
      allowing(['s3:GetObject'], 'arn:aws:s3:::example-code/*'),
      { ...allowing([`${service}:Act`], `arn:aws:${service}:eu-west-1:111122223333:one`), ...right },
    ]),
    ...endpoints,
  }) as { readonly resource: Record<string, Record<string, TerraformJson>> };
  const application = { ...resource['aws_kinesisanalyticsv2_application']?.['orders'], ...asExampleRole };
  return { resource: { ...resource, aws_kinesisanalyticsv2_application: { orders: application } } };
};
const endpointFor = (service: string, changes: TerraformJson): TerraformJson =>
  endpoint({ service_name: `com.amazonaws.eu-west-1.${service}`, ...changes });
const gatewayIn = (route_table_ids: unknown): TerraformJson =>
  endpointFor('dynamodb', { vpc_endpoint_type: 'Gateway', route_table_ids });
/** The same through an endpoint with a policy. */
const through = (statement: TerraformJson, others: TerraformJson = {}, right: TerraformJson = {}): TerraformJson => {
  const one = { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*', ...statement };
  const policy = JSON.stringify({ Version: '2012-10-17', Statement: [one] });
  return calling(
    'kinesis',
    { ...endpointFor('kinesis-streams', { private_dns_enabled: true, policy }), ...others },
    right,
  );
};
const byPrefix = { Condition: { StringLike: { 's3:prefix': ['orders', 'orders/*'] } } };
const servers = 'b-1.core.ab12cd.c2.kafka.eu-west-1.amazonaws.com:9098';
const versioned = (versioning: unknown): TerraformJson =>
  codeAt(
    { bucket_arn: '${aws_s3_bucket.code.arn}' },
    { aws_s3_bucket: { code: { bucket: 'orders-code', versioning } } },
  );
const object = (changes: TerraformJson = {}): TerraformJson => ({
  aws_s3_bucket: { code: { bucket: 'orders-code' } },
  aws_s3_object: { code: { bucket: '${aws_s3_bucket.code.id}', key: 'orders.jar', ...changes } },
});
const kept = {
  aws_s3_bucket_versioning: {
    code: { bucket: '${aws_s3_bucket.code.id}', versioning_configuration: { status: 'Enabled' } },
  },
};
const old = { noncurrent_version_expiration: { noncurrent_days: 30 } };
const soon = { expiration: { days: 1 } };
const rule = (changes: TerraformJson): TerraformJson => ({
  id: 'r',
  status: 'Enabled',
  filter: { prefix: '' },
  ...changes,
});
/** The code in a bucket that keeps versions, and whose lifecycle rules take some. */
const expiring = (rules: unknown, version: string | null = 'v1'): TerraformJson =>
  codeAt(
    { bucket_arn: '${aws_s3_bucket.code.arn}', object_version: version },
    {
      aws_s3_bucket: { code: { bucket: 'orders-code' } },
      ...kept,
      aws_s3_bucket_lifecycle_configuration: { code: { bucket: '${aws_s3_bucket.code.id}', rule: rules } },
    },
  );
const inBucket = { bucket_arn: '${aws_s3_bucket.code.arn}', object_version: null };
const sameBucket = { bucket_arn: '${aws_s3_bucket.code.arn}', file_key: 'orders.jar' };

const rows: readonly Row[] = [
  ['an application of SQL', 'FLK4001', exampleApplication({ runtime_environment: 'SQL-1_0' }), 'nothing'],
  ['SQL, which AWS has discontinued', 'FLK4028', exampleApplication({ runtime_environment: 'SQL-1_0' }), 'failed'],
  ['a Studio notebook', 'FLK4028', exampleApplication({ runtime_environment: 'ZEPPELIN-FLINK-3_0' }), 'unknown'],
  [
    'what the role of SQL is allowed',
    'FLK4021',
    exampleApplication({ ...asExampleRole, runtime_environment: 'SQL-1_0' }, exampleRole([allowing(['s3:*'], '*')])),
    'failed',
  ],
  [
    'who may take on the role of SQL',
    'FLK4022',
    exampleApplication({ ...asExampleRole, runtime_environment: 'SQL-1_0' }, exampleRole([], anyTrust)),
    'failed',
  ],
  ['no checkpoints block', 'FLK4002', exampleApplication(), 'passed'],
  ['nobody knows whose values hold', 'FLK4002', checkpoints({ ...open, checkpointing_enabled: false }), 'unknown'],
  ['a switch that nobody sets', 'FLK4002', checkpoints(custom), 'failed'],
  ["DEFAULT with the service's own values", 'FLK4003', parallel({ ...usual, parallelism: 1 }), 'passed'],
  ['DEFAULT with a value to come', 'FLK4003', parallel({ ...usual, parallelism: later }), 'unknown'],
  ['an interval of an hour', 'FLK4004', checkpoints({ ...custom, checkpoint_interval: 3_600_000 }), 'failed'],
  ['an interval of DEFAULT', 'FLK4004', checkpoints({ ...usual, checkpoint_interval: 500 }), 'passed'],
  ['whose interval holds is not known', 'FLK4004', checkpoints({ ...open, checkpoint_interval: 500 }), 'unknown'],
  ['whose size holds is not known', 'FLK4005', parallel({ ...open, parallelism: 400 }), 'unknown'],
  ['no size is the size of one', 'FLK4005', exampleApplication(), 'passed'],
  ['the ceiling costs more than the budget', 'FLK4006', exampleApplication(), 'failed', { monthlyBudget: 1_000 }],
  ['no bound is set', 'FLK4006', exampleApplication(), 'passed', {}],
  [
    'a stream on demand',
    'FLK4007',
    {
      ...exampleOfSize({ parallelism: 8, perKpu: 1 }, asExampleRole, {
        aws_kinesis_stream: { orders: { name: 'orders', stream_mode_details: { stream_mode: 'ON_DEMAND' } } },
        ...exampleRole([reading]),
      }),
    },
    'unknown',
  ],
  ['a stream, and a role elsewhere', 'FLK4007', exampleApplication({}, stream), 'unknown'],
  ['no stream', 'FLK4007', exampleApplication(), 'nothing'],
  [
    'finest metrics of a small job',
    'FLK4008',
    flink({ monitoring_configuration: { ...custom, metrics_level: 'PARALLELISM' } }),
    'passed',
  ],
  [
    'whose level holds is not known',
    'FLK4008',
    flink({
      monitoring_configuration: { ...open, metrics_level: 'PARALLELISM' },
      parallelism_configuration: { ...custom, parallelism: 96 },
    }),
    'unknown',
  ],
  ['DEBUG that is ignored', 'FLK4009', flink({ monitoring_configuration: { ...usual, log_level: 'DEBUG' } }), 'passed'],
  [
    'whose log level holds is not known',
    'FLK4009',
    flink({ monitoring_configuration: { ...open, log_level: 'DEBUG' } }),
    'unknown',
  ],
  ['a log elsewhere', 'FLK4010', exampleApplication(), 'unknown'],
  [
    'a group by its name',
    'FLK4011',
    exampleApplication({}, { aws_cloudwatch_log_group: { a: { name: '/aws/kinesis-analytics/orders' } } }),
    'failed',
  ],
  ['no log', 'FLK4011', exampleApplication({ cloudwatch_logging_options: null }), 'nothing'],
  [
    'a retention to come',
    'FLK4011',
    exampleApplication(
      {},
      { aws_cloudwatch_log_group: { a: { name: '/aws/kinesis-analytics/orders', retention_in_days: later } } },
    ),
    'unknown',
  ],
  [
    'nothing said of snapshots',
    'FLK4001',
    exampleApplication({ application_configuration: { application_snapshot_configuration: null } }),
    'passed',
  ],
  ['alarms elsewhere', 'FLK4012', exampleApplication(), 'unknown'],
  ['an alarm on the lag alone', 'FLK4012', withAlarm(exampleAlarm('millisBehindLatest')), 'unknown'],
  [
    'an alarm by which a program scales',
    'FLK4012',
    withAlarm(exampleAlarm('containerCPUUtilization', { alarm_actions: null })),
    'unknown',
  ],
  ['an alarm when uptime rises', 'FLK4012', watchedBy(exampleAlarm('uptime')), 'failed'],
  [
    'an alarm when uptime falls',
    'FLK4012',
    watchedBy(exampleAlarm('uptime', { comparison_operator: 'LessThanThreshold', threshold: 1 })),
    'passed',
  ],
  ['a comparison to come', 'FLK4012', watchedBy(exampleAlarm('uptime', { comparison_operator: later })), 'unknown'],
  [
    'uptime in an expression',
    'FLK4012',
    watchedBy(
      query([
        {
          id: 'm',
          metric: { metric_name: 'uptime', namespace: 'AWS/KinesisAnalytics', dimensions: { Application: 'orders' } },
        },
        { id: 'e', expression: '0 - m' },
      ]),
    ),
    'unknown',
  ],
  [
    'an alarm of which the metric is to come',
    'FLK4012',
    withAlarm(exampleAlarm('x', { metric_name: later })),
    'unknown',
  ],
  [
    'an alarm of which the namespace is to come',
    'FLK4012',
    exampleApplication({}, exampleAlarms({ a: exampleAlarm('downtime'), b: exampleAlarm('x', { namespace: later }) })),
    'unknown',
  ],
  [
    'an alarm on another application',
    'FLK4012',
    withAlarm(exampleAlarm('downtime', { dimensions: { Application: 'another' } })),
    'unknown',
  ],
  [
    'downtime of Flink 2',
    'FLK4013',
    withAlarm(exampleAlarm('downtime'), { runtime_environment: 'FLINK-2_2' }),
    'failed',
  ],
  [
    'fullRestarts of Flink 2 in an expression',
    'FLK4013',
    withAlarm(
      query([
        {
          id: 'm',
          metric: {
            metric_name: 'fullRestarts',
            namespace: 'AWS/KinesisAnalytics',
            dimensions: { Application: 'orders' },
          },
        },
        { id: 'e', expression: 'RATE(m)' },
      ]),
      { runtime_environment: 'FLINK-2_2' },
    ),
    'failed',
  ],
  [
    'a query of Metrics Insights',
    'FLK4013',
    withAlarm(
      query([
        {
          id: 'q',
          expression:
            'SELECT MAX(numRestarts) FROM SCHEMA("AWS/KinesisAnalytics", Application, Task) ' +
            "WHERE Application = 'orders'",
        },
      ]),
    ),
    'failed',
  ],
  ['a runtime to come', 'FLK4013', withAlarm(exampleAlarm('downtime'), { runtime_environment: later }), 'unknown'],
  [
    'numRestarts of Flink 2',
    'FLK4013',
    withAlarm(exampleAlarm('numRestarts'), { runtime_environment: 'FLINK-2_2' }),
    'passed',
  ],
  [
    'a counter that rings in silence',
    'FLK4014',
    withAlarm(exampleAlarm('fullRestarts', { treat_missing_data: 'breaching' })),
    'failed',
  ],
  [
    'an application that is not to run',
    'FLK4014',
    withAlarm(exampleAlarm('downtime'), { start_application: false }),
    'passed',
  ],
  [
    'whether it is to run is not known',
    'FLK4014',
    withAlarm(exampleAlarm('downtime'), { start_application: later }),
    'unknown',
  ],
  ['silence of the CPU', 'FLK4014', withAlarm(exampleAlarm('cpuUtilization')), 'nothing'],
  ['lag of Kafka, and a role elsewhere', 'FLK4015', withAlarm(exampleAlarm('records_lag_max')), 'unknown'],
  [
    'lag of neither',
    'FLK4015',
    withAlarm(
      exampleAlarm('millisBehindLatest'),
      asExampleRole,
      exampleRole([allowing(['s3:GetObject'], 'arn:aws:s3:::a/b')]),
    ),
    'failed',
  ],
  ['no lag', 'FLK4015', withAlarm(exampleAlarm('cpuUtilization')), 'nothing'],
  [
    'a composite alarm tells',
    'FLK4016',
    withAlarm(
      exampleAlarm('cpuUtilization', { alarm_actions: [] }),
      {},
      {
        aws_cloudwatch_composite_alarm: {
          all: { alarm_name: 'all', alarm_rule: 'ALARM(${aws_cloudwatch_metric_alarm.one.alarm_name})' },
        },
      },
    ),
    'passed',
  ],
  [
    'a composite alarm tells by name',
    'FLK4016',
    withAlarm(
      exampleAlarm('cpuUtilization', { alarm_actions: [] }),
      {},
      { aws_cloudwatch_composite_alarm: { all: { alarm_name: 'all', alarm_rule: 'ALARM("orders-cpuUtilization")' } } },
    ),
    'passed',
  ],
  [
    'a rule of EventBridge that may mean it',
    'FLK4016',
    withAlarm(
      exampleAlarm('cpuUtilization', { alarm_actions: [], alarm_name: later }),
      {},
      { aws_cloudwatch_event_rule: { all: { event_pattern: later } } },
    ),
    'unknown',
  ],
  [
    'a rule of EventBridge that means others',
    'FLK4016',
    withAlarm(
      exampleAlarm('cpuUtilization', { alarm_actions: [] }),
      {},
      { aws_cloudwatch_event_rule: { all: { event_pattern: '{"a":"${terraform_data.b.output}"}' }, none: {} } },
    ),
    'failed',
  ],
  ['actions to come', 'FLK4016', withAlarm(exampleAlarm('cpuUtilization', { alarm_actions: later })), 'unknown'],
  ['a key with a hash', 'FLK4017', codeAt({ object_version: null, file_key: 'orders-3f2a9c71.jar' }), 'passed'],
  [
    'a key with a version',
    'FLK4017',
    codeAt({ object_version: null, file_key: 'releases/1.4.2/orders.jar' }),
    'passed',
  ],
  ['a snapshot', 'FLK4017', codeAt({ object_version: null, file_key: 'orders-1.4.2-SNAPSHOT.jar' }), 'failed'],
  ['the version of Flink', 'FLK4017', codeAt({ object_version: null, file_key: 'flink-1.20/orders.jar' }), 'failed'],
  ['a key to come', 'FLK4017', codeAt({ object_version: null, file_key: later }), 'unknown'],
  [
    'the key of an object',
    'FLK4017',
    codeAt({ ...inBucket, file_key: '${aws_s3_object.code.key}' }, object({ key: 'orders-3f2a9c71.jar' })),
    'passed',
  ],
  [
    'the version of an object in a bucket with versions',
    'FLK4017',
    codeAt(
      { ...inBucket, file_key: 'orders.jar', object_version: '${aws_s3_object.code.version_id}' },
      { ...object(), ...kept },
    ),
    'passed',
  ],
  [
    'the version of an object in a bucket without',
    'FLK4017',
    codeAt({ ...inBucket, file_key: 'orders.jar', object_version: '${aws_s3_object.code.version_id}' }, object()),
    'unknown',
  ],
  ['code as a text', 'FLK4017', codeAt({ object_version: null, file_key: null, bucket_arn: null }), 'nothing'],
  ['a bucket elsewhere', 'FLK4018', codeAt({}), 'unknown'],
  ['no bucket', 'FLK4018', codeAt({ bucket_arn: null }), 'nothing'],
  ['versions as older releases say them', 'FLK4018', versioned([{ enabled: true }]), 'passed'],
  ['no versions', 'FLK4018', versioned([]), 'failed'],
  ['old versions expire', 'FLK4018', expiring([rule(old)]), 'passed'],
  ['all expires, and then its versions', 'FLK4018', expiring([rule({ ...soon, ...old })]), 'failed'],
  ['all expires by one rule, its versions by another', 'FLK4018', expiring([rule(soon), rule(old)]), 'failed'],
  ['a pinned version behind a marker', 'FLK4018', expiring([rule(soon)]), 'passed'],
  ['the latest version behind a marker', 'FLK4018', expiring([rule(soon)], null), 'failed'],
  [
    'what is elsewhere expires',
    'FLK4018',
    expiring([rule({ ...soon, ...old, filter: { prefix: 'logs/' } })]),
    'passed',
  ],
  [
    'a prefix as older releases say it',
    'FLK4018',
    expiring([rule({ ...soon, ...old, filter: null, prefix: 'o' })]),
    'failed',
  ],
  ['a rule that is off', 'FLK4018', expiring([rule({ ...soon, ...old, status: 'Disabled' })]), 'passed'],
  [
    'what has a tag expires',
    'FLK4018',
    expiring([rule({ ...soon, ...old, filter: { tag: { key: 'a', value: 'b' } } })]),
    'unknown',
  ],
  ['days to come', 'FLK4018', expiring([rule({ expiration: { days: later }, ...old })]), 'unknown'],
  ['rules to come', 'FLK4018', expiring(later), 'unknown'],
  [
    'a dependency',
    'FLK4019',
    {
      resource: {
        ...(codeAt(sameBucket, object()).resource as TerraformJson),
        aws_kinesisanalyticsv2_application: {
          orders: {
            ...((codeAt(sameBucket).resource as Record<string, Record<string, TerraformJson>>)
              .aws_kinesisanalyticsv2_application?.orders ?? {}),
            depends_on: ['aws_s3_object.code'],
          },
        },
      },
    },
    'passed',
  ],
  ['the same bucket by reference', 'FLK4019', codeAt(sameBucket, object()), 'failed'],
  ['another key', 'FLK4019', codeAt({ ...sameBucket, file_key: 'other.jar' }, object()), 'nothing'],
  ['another bucket', 'FLK4019', codeAt({ file_key: 'orders.jar' }, object()), 'nothing'],
  ['a role elsewhere', 'FLK4020', exampleApplication(), 'unknown'],
  ['a policy of AWS', 'FLK4020', attached('arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess'), 'unknown'],
  [
    'a stream that a property names',
    'FLK4020',
    {
      ...exampleApplication(
        {
          ...asExampleRole,
          application_configuration: {
            environment_properties: {
              property_group: [
                { property_group_id: 'A', property_map: { 'stream.arn': '${aws_kinesis_stream.orders.arn}' } },
              ],
            },
          },
        },
        {
          ...stream,
          ...exampleRole([
            allowing(['s3:GetObject', 's3:GetObjectVersion'], 'arn:aws:s3:::example-code/orders.jar'),
            allowing(['kinesis:GetRecords'], later),
          ]),
        },
      ),
    },
    'unknown',
  ],
  [
    'the key of an object of the file',
    'FLK4020',
    exampleApplication(
      {
        ...asExampleRole,
        application_configuration: {
          application_code_configuration: {
            code_content: { s3_content_location: { file_key: '${aws_s3_object.code.key}', object_version: null } },
          },
        },
      },
      { ...object(), ...exampleRole([allowing(['s3:GetObject'], 'arn:aws:s3:::example-code/orders.jar')]) },
    ),
    'passed',
  ],
  ['another bucket', 'FLK4020', asRole(allowing(['s3:GetObject*'], 'arn:aws:s3:::another/*')), 'failed'],
  [
    'the bucket without its objects',
    'FLK4020',
    asRole(allowing(['s3:GetObject*'], 'arn:aws:s3:::example-code')),
    'failed',
  ],
  [
    'a prohibition of what is allowed',
    'FLK4020',
    asRole(allowing(['s3:GetObject*'], '*'), { ...allowing(['s3:*'], 'arn:aws:s3:::example-code/*'), Effect: 'Deny' }),
    'failed',
  ],
  [
    'a prohibition elsewhere',
    'FLK4020',
    asRole(allowing(['s3:GetObject*'], '*'), { ...allowing(['s3:*'], 'arn:aws:s3:::another/*'), Effect: 'Deny' }),
    'passed',
  ],
  ['a policy of the bucket that lets the role in', 'FLK4020', lettingIn('Allow'), 'unknown'],
  ['a policy of the bucket that only denies', 'FLK4020', lettingIn('Deny'), 'failed'],
  ['a bucket with a key of its own', 'FLK4020', sealed([]), 'failed'],
  ['and the right to it', 'FLK4020', sealed([allowing(['kms:Decrypt'], '${aws_kms_key.code.arn}')]), 'passed'],
  ['a bucket with the key of AWS', 'FLK4020', sealed([], 'alias/aws/s3'), 'passed'],
  ['a bucket with a key of S3', 'FLK4020', sealed([], undefined, 'AES256'), 'passed'],
  ['a stream to write with a key', 'FLK4020', writing([]), 'failed'],
  [
    'and the right to it, for a stream to write',
    'FLK4020',
    writing([allowing(['kms:GenerateDataKey'], '${aws_kms_key.orders.arn}')]),
    'passed',
  ],
  [
    'the log group without its streams',
    'FLK4010',
    logging('arn:aws:logs:eu-west-1:111122223333:log-group:orders'),
    'failed',
  ],
  ['another log group', 'FLK4010', logging('arn:aws:logs:eu-west-1:111122223333:log-group:others:*'), 'failed'],
  [
    'the streams of the log group',
    'FLK4010',
    logging('arn:aws:logs:eu-west-1:111122223333:log-group:orders:*'),
    'passed',
  ],
  ['a role elsewhere', 'FLK4021', exampleApplication(), 'unknown'],
  [
    'a resource by reference',
    'FLK4021',
    exampleApplication(asExampleRole, { ...stream, ...exampleRole([reading]) }),
    'passed',
  ],
  ['all but', 'FLK4021', asRole({ Effect: 'Allow', NotAction: 'iam:*', Resource: 'arn:aws:s3:::a' }), 'failed'],
  ['everything, said twice', 'FLK4021', asRole(allowing(['*:*'], '*')), 'failed'],
  ['a prohibition of everything', 'FLK4021', asRole({ Effect: 'Deny', Action: '*', Resource: '*' }), 'passed'],
  [
    'what takes no resource',
    'FLK4021',
    asRole(allowing(['logs:DescribeLogGroups', 'ec2:DescribeVpcs'], '*')),
    'passed',
  ],
  ...(['UpdateShardCount', 'EnableEnhancedMonitoring', 'DisableEnhancedMonitoring', 'UpdateStreamMode'] as const).map(
    (name): Row => [
      `${name}, which knows no resource`,
      'FLK4021',
      asRole(allowing([`kinesis:${name}`], '*')),
      'passed',
    ],
  ),
  ['a wildcard of what knows no resource', 'FLK4021', asRole(allowing(['kafka:ListK*'], '*')), 'passed'],
  ['a wildcard that means the tags of any cluster', 'FLK4021', asRole(allowing(['kafka:List*'], '*')), 'failed'],
  ['the logs of others', 'FLK4021', asRole(allowing(['logs:Describe*'], '*')), 'failed'],
  [
    'everything under a condition',
    'FLK4021',
    asRole({
      ...allowing(['kms:Decrypt'], '*'),
      Condition: { StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } },
    }),
    'passed',
  ],
  ['any bucket', 'FLK4021', asRole(allowing(['s3:PutObject'], 'arn:aws:s3:::*')), 'failed'],
  ['any object', 'FLK4021', asRole(allowing(['s3:PutObject'], 'arn:aws:s3:::*/*')), 'failed'],
  ['one bucket', 'FLK4021', asRole(allowing(['s3:PutObject'], 'arn:aws:s3:::code/*')), 'passed'],
  ['any stream', 'FLK4021', asRole(allowing(['kinesis:PutRecord'], 'arn:aws:kinesis:*:*:stream/*')), 'failed'],
  ['an administrator', 'FLK4021', attached('arn:aws:iam::aws:policy/AdministratorAccess'), 'failed'],
  [
    'a policy of the file',
    'FLK4021',
    attached('${aws_iam_policy.orders.arn}', {
      aws_iam_policy: {
        orders: {
          name: 'orders',
          policy: '{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::a"}}',
        },
      },
    }),
    'failed',
  ],
  ['a policy to come', 'FLK4021', attached(later), 'unknown'],
  [
    'a policy that is no JSON',
    'FLK4021',
    attached('${aws_iam_policy.orders.arn}', { aws_iam_policy: { orders: { name: 'orders', policy: 'none' } } }),
    'unknown',
  ],
  [
    'blocks of the role',
    'FLK4021',
    exampleApplication(asExampleRole, {
      aws_iam_role: {
        orders: {
          name: 'orders',
          assume_role_policy: '{}',
          inline_policy: [
            { name: 'a', policy: '{"Statement":[{"Effect":"Allow","Action":["s3:*"],"Resource":["arn:aws:s3:::a"]}]}' },
          ],
        },
      },
    }),
    'failed',
  ],
  [
    'blocks of the role to come',
    'FLK4021',
    exampleApplication(asExampleRole, { aws_iam_role: { orders: { name: 'orders', dynamic: { inline_policy: {} } } } }),
    'unknown',
  ],
  [
    'blocks of a document',
    'FLK4021',
    documented([{ actions: ['kinesis:GetRecords'], resources: ['${aws_kinesis_stream.orders.arn}'] }]),
    'passed',
  ],
  [
    'blocks of a document with a wildcard',
    'FLK4021',
    documented([{ actions: ['kinesis:GetRecords'], resources: ['*'] }]),
    'failed',
  ],
  [
    'blocks of a document that exclude',
    'FLK4021',
    documented([{ not_actions: ['iam:*'], resources: ['*'] }]),
    'failed',
  ],
  [
    'blocks of a document that deny',
    'FLK4021',
    documented([{ effect: 'Deny', actions: ['*'], resources: ['*'] }]),
    'passed',
  ],
  [
    'a document of documents',
    'FLK4021',
    documented([], { source_policy_documents: ['{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}'] }),
    'failed',
  ],
  ['a document of documents to come', 'FLK4021', documented([], { override_policy_documents: later }), 'unknown'],
  ['blocks to come', 'FLK4021', { ...documented(null, { dynamic: { statement: {} } }) }, 'unknown'],
  ['actions to come', 'FLK4021', documented([{ actions: later, resources: ['arn:aws:s3:::a'] }]), 'unknown'],
  ['blocks of a trust', 'FLK4022', documented([]), 'passed'],
  ['anybody at all', 'FLK4022', trusting({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: '*' }), 'failed'],
  [
    'another service',
    'FLK4022',
    trusting({ ...exampleTrust, Principal: { Service: 'lambda.amazonaws.com' } }),
    'failed',
  ],
  [
    'a denial under a condition',
    'FLK4022',
    trusting([
      exampleTrust,
      { ...anyTrust, Effect: 'Deny', Condition: { StringNotEquals: { 'aws:SourceAccount': '111122223333' } } },
    ]),
    'passed',
  ],
  ['a denial without a condition', 'FLK4022', trusting([exampleTrust, { ...anyTrust, Effect: 'Deny' }]), 'failed'],
  ['a principal to come', 'FLK4022', trusting({ ...exampleTrust, Principal: { Service: later } }), 'unknown'],
  [
    'a condition on the ARN',
    'FLK4022',
    trusting({
      ...exampleTrust,
      Condition: { ArnLike: { 'AWS:SourceArn': 'arn:aws:kinesisanalytics:*:111122223333:*' } },
    }),
    'passed',
  ],
  [
    'an account that is looked up',
    'FLK4022',
    trusting({
      ...exampleTrust,
      Condition: { StringEquals: { 'aws:SourceAccount': '${data.aws_caller_identity.current.account_id}' } },
    }),
    'passed',
  ],
  [
    'an account that is looked up, in an ARN',
    'FLK4022',
    trusting({
      ...exampleTrust,
      Condition: {
        ArnLike: { 'aws:SourceArn': 'arn:aws:kinesisanalytics:*:${data.aws_caller_identity.current.account_id}:*' },
      },
    }),
    'passed',
  ],
  [
    'an account that a variable holds',
    'FLK4022',
    trusting({ ...exampleTrust, Condition: { StringEquals: { 'aws:SourceAccount': '${var.account}' } } }),
    'unknown',
  ],
  [
    'an account, where one is said: the service always says one',
    'FLK4022',
    trusting({ ...exampleTrust, Condition: { StringEqualsIfExists: { 'aws:SourceAccount': '111122223333' } } }),
    'passed',
  ],
  ...[
    { StringLike: { 'aws:SourceAccount': '*' } },
    { StringNotEquals: { 'aws:SourceAccount': '111122223333' } },
    { ArnLike: { 'aws:SourceArn': 'arn:aws:kinesisanalytics:*:*:*' } },
    { ArnLike: { 'aws:SourceArn': 'arn:aws:kinesisanalytics:*' } },
  ].map((Condition): Row => [
    `a condition that anybody fits: ${JSON.stringify(Condition)}`,
    'FLK4022',
    trusting({ ...exampleTrust, Condition }),
    'failed',
  ]),
  ['a role elsewhere', 'FLK4022', exampleApplication(), 'unknown'],
  ['a table with an internet gateway', 'FLK4023', routed(toInternet), 'failed'],
  ['endpoints beside it', 'FLK4023', routed(toInternet, endpoint({ private_dns_enabled: true })), 'unknown'],
  ['the main table of the VPC', 'FLK4023', mainRouted({ aws_route: { out: outBy('main_route_table_id') } }), 'failed'],
  ['its default table', 'FLK4023', mainRouted({ aws_route: { out: outBy('default_route_table_id') } }), 'failed'],
  ['its default table, adopted', 'FLK4023', mainRouted({ aws_default_route_table: { core: adopted } }), 'failed'],
  ['another main table', 'FLK4023', mainRouted(mainChosen(toInternet)), 'failed'],
  [
    'another main table, which leads to a NAT gateway',
    'FLK4023',
    mainRouted({ aws_route: { out: outBy('main_route_table_id') }, ...mainChosen(toNat) }),
    'passed',
  ],
  ['a main table of which nothing is said', 'FLK4023', mainRouted({}), 'unknown'],
  [
    'an association to come',
    'FLK4023',
    mainRouted({
      aws_route: { out: outBy('main_route_table_id') },
      aws_route_table_association: { one: { subnet_id: later, route_table_id: 'rtb-0a' } },
    }),
    'unknown',
  ],
  [
    'an association with the default table of the VPC',
    'FLK4023',
    mainRouted({
      aws_route: { out: outBy('main_route_table_id') },
      aws_route_table_association: Object.fromEntries(
        ['a', 'b'].map((name) => [
          name,
          { subnet_id: `\${aws_subnet.${name}.id}`, route_table_id: '${aws_vpc.core.default_route_table_id}' },
        ]),
      ),
    }),
    'failed',
  ],
  ['an endpoint for another service', 'FLK4023', calling('kinesis', endpoint({})), 'failed'],
  ['the endpoint for the service', 'FLK4023', calling('kinesis', endpointFor('kinesis-streams', {})), 'passed'],
  ['nothing that is called', 'FLK4023', calling('kafka-cluster', {}), 'passed'],
  ['a service that has no endpoint here', 'FLK4023', calling('polly', endpoint({})), 'unknown'],
  ['an endpoint to come', 'FLK4023', calling('kinesis', endpoint({ service_name: later })), 'unknown'],
  [
    'a kind of endpoint to come',
    'FLK4023',
    calling('kinesis', endpointFor('kinesis-streams', { vpc_endpoint_type: later })),
    'unknown',
  ],
  ['a gateway in another table', 'FLK4023', calling('dynamodb', gatewayIn(['rtb-0a'])), 'failed'],
  ['a gateway in the table', 'FLK4023', calling('dynamodb', gatewayIn(['${aws_route_table.core.id}'])), 'passed'],
  ['a gateway in tables to come', 'FLK4023', calling('dynamodb', gatewayIn('${var.tables}')), 'unknown'],
  [
    'a gateway beside the table',
    'FLK4023',
    calling('dynamodb', {
      ...gatewayIn(null),
      aws_vpc_endpoint_route_table_association: {
        one: { vpc_endpoint_id: '${aws_vpc_endpoint.one.id}', route_table_id: '${aws_route_table.core.id}' },
      },
    }),
    'passed',
  ],
  ['a gateway to come', 'FLK4023', routed([{ cidr_block: '0.0.0.0/0', gateway_id: later }]), 'unknown'],
  ['a NAT gateway', 'FLK4023', routed([{ cidr_block: '0.0.0.0/0', nat_gateway_id: 'nat-0a' }]), 'passed'],
  ['no VPC', 'FLK4023', exampleApplication(), 'nothing'],
  ['a switch that nobody sets', 'FLK4024', routed([], endpoint({})), 'failed'],
  [
    'a gateway endpoint',
    'FLK4024',
    routed([], endpoint({ vpc_endpoint_type: 'Gateway', service_name: 'com.amazonaws.eu-west-1.s3' })),
    'nothing',
  ],
  ['an endpoint that lets all through', 'FLK4024', through({}), 'passed'],
  ['an endpoint for what is called', 'FLK4024', through({ Action: 'kinesis:*' }), 'passed'],
  ['an endpoint for other actions', 'FLK4024', through({ Action: 'kinesis:Describe*' }), 'failed'],
  [
    'an endpoint for another stream',
    'FLK4024',
    through({ Resource: 'arn:aws:kinesis:eu-west-1:111122223333:two' }),
    'failed',
  ],
  ['an endpoint that denies', 'FLK4024', through({ Effect: 'Deny' }), 'failed'],
  [
    'an endpoint for its role',
    'FLK4024',
    through({ Condition: { StringEquals: { 'aws:PrincipalArn': '${aws_iam_role.orders.arn}' } } }),
    'passed',
  ],
  [
    'an endpoint for an organization',
    'FLK4024',
    through({ Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } }),
    'unknown',
  ],
  [
    'a policy beside the endpoint',
    'FLK4024',
    through(
      {},
      {
        aws_vpc_endpoint_policy: { one: { vpc_endpoint_id: '${aws_vpc_endpoint.one.id}', policy: '{"Statement":[]}' } },
      },
    ),
    'failed',
  ],
  ['an endpoint under the condition of the right', 'FLK4024', through(byPrefix, {}, byPrefix), 'passed'],
  ['an endpoint under another condition', 'FLK4024', through(byPrefix), 'unknown'],
  ['an endpoint of another VPC', 'FLK4024', routed([], endpoint({ vpc_id: 'vpc-0f' })), 'nothing'],
  ['one subnet', 'FLK4025', inVpc(['subnet-0a']), 'failed'],
  ['subnets elsewhere', 'FLK4025', inVpc(['subnet-0a', 'subnet-0b']), 'unknown'],
  ['no VPC', 'FLK4025', exampleApplication(), 'nothing'],
  [
    'a cluster of the file',
    'FLK4026',
    exampleApplication(
      {
        application_configuration: {
          environment_properties: {
            property_group: [
              {
                property_group_id: 'A',
                property_map: { servers: '${aws_msk_cluster.core.bootstrap_brokers_sasl_iam}' },
              },
            ],
          },
        },
      },
      { aws_msk_cluster: { core: { cluster_name: 'core' } } },
    ),
    'failed',
  ],
  [
    'a public cluster of the file',
    'FLK4026',
    exampleApplication(
      {
        application_configuration: {
          environment_properties: {
            property_group: [
              {
                property_group_id: 'A',
                property_map: { servers: '${aws_msk_cluster.core.bootstrap_brokers_sasl_iam}' },
              },
            ],
          },
        },
      },
      {
        aws_msk_cluster: {
          core: {
            cluster_name: 'core',
            broker_node_group_info: { connectivity_info: { public_access: { type: 'SERVICE_PROVIDED_EIPS' } } },
          },
        },
      },
    ),
    'nothing',
  ],
  [
    'public brokers',
    'FLK4026',
    properties({ servers: 'b-1-public.core.ab12cd.c2.kafka.eu-west-1.amazonaws.com:9198' }),
    'nothing',
  ],
  ['brokers of others', 'FLK4026', properties({ servers: 'kafka.example.com:9092' }), 'nothing'],
  [
    'brokers and a VPC to come',
    'FLK4026',
    exampleApplication({
      application_configuration: {
        vpc_configuration: later,
        environment_properties: { property_group: [{ property_group_id: 'A', property_map: { servers } }] },
      },
    }),
    'unknown',
  ],
  [
    'a login in a text',
    'FLK4027',
    properties({ url: 'jdbc:postgresql://app:hunter2@db.example.com/orders' }),
    'failed',
  ],
  ['the password of a generator', 'FLK4027', properties({ word: '${random_password.db.result}' }), 'failed'],
  ['a variable', 'FLK4027', properties({ word: '${var.word}' }), 'passed'],
  ['a variable called a password', 'FLK4027', properties({ password: '${var.word}' }), 'unknown'],
  ['properties to come', 'FLK4027', properties(later), 'unknown'],
  [
    'the password that every truststore has',
    'FLK4027',
    properties({ 'ssl.truststore.password': 'changeit' }),
    'passed',
  ],
  ['one of its own', 'FLK4027', properties({ 'ssl.truststore.password': 'correct-horse' }), 'failed'],
  ['that of a keystore', 'FLK4027', properties({ 'ssl.keystore.password': 'changeit' }), 'failed'],
  ['what a secret is called', 'FLK4027', properties({ 'db.password.secret': 'prod/db' }), 'passed'],
  ['a secret itself', 'FLK4027', properties({ 'db.password.secret': 'correct-horse' }), 'failed'],
  ['the name of a secret of MSK', 'FLK4027', properties({ 'credentials.secret': 'AmazonMSK_x' }), 'passed'],
  ['a placeholder of Kafka', 'FLK4027', properties({ 'sasl.password': '$${file:/a:b}' }), 'passed'],
  ['a number of tokens', 'FLK4027', properties({ 'max.token': '512' }), 'passed'],
  [
    'the name of a secret of the file',
    'FLK4027',
    properties({ 'db.secret': 'orders-db' }, { aws_secretsmanager_secret: { db: { name: 'orders-db' } } }),
    'passed',
  ],
  [
    'its name by reference',
    'FLK4027',
    properties(
      { 'db.password': '${aws_secretsmanager_secret.db.name}' },
      { aws_secretsmanager_secret: { db: { name_prefix: 'orders' } } },
    ),
    'passed',
  ],
  ['the name of a secret that its role may read', 'FLK4027', readingSecret('secret:orders/db-??????'), 'passed'],
  ['of one whose ARN is whole', 'FLK4027', readingSecret('secret:orders/db-a1B2c3'), 'passed'],
  ['of one that it may not', 'FLK4027', readingSecret('secret:another-??????'), 'failed'],
  ['of any that it may', 'FLK4027', readingSecret('secret:*'), 'failed'],
  ['an empty password', 'FLK4027', properties({ password: '' }), 'passed'],
  [
    'groups to come',
    'FLK4027',
    exampleApplication({ application_configuration: { environment_properties: { dynamic: { property_group: {} } } } }),
    'unknown',
  ],
  ['a runtime that the team does not allow', 'FLK4028', exampleApplication(), 'failed', { runtimes: ['FLINK-2_2'] }],
  ['a runtime that the team allows', 'FLK4028', exampleApplication(), 'passed', { runtimes: ['FLINK-1_20'] }],
  [
    'a stream that keeps the usual',
    'FLK4034',
    exampleApplication(asExampleRole, { ...stream, ...exampleRole([reading]) }),
    'failed',
  ],
  ['a stream, and a role elsewhere', 'FLK4034', exampleApplication({}, stream), 'unknown'],
  [
    'a Region that the job is told',
    'FLK4036',
    properties({ arn: 'arn:aws:sqs:us-east-1:111122223333:orders', 'aws.region': 'us-east-1' }),
    'passed',
  ],
  [
    'a Region of its own argument',
    'FLK4036',
    exampleApplication({
      region: 'us-east-1',
      application_configuration: {
        environment_properties: {
          property_group: [
            { property_group_id: 'A', property_map: { arn: 'arn:aws:sqs:us-east-1:111122223333:orders' } },
          ],
        },
      },
    }),
    'passed',
  ],
  [
    'an application of which the Region is not known',
    'FLK4036',
    exampleApplication({
      cloudwatch_logging_options: null,
      application_configuration: {
        environment_properties: {
          property_group: [
            { property_group_id: 'A', property_map: { arn: 'arn:aws:sqs:us-east-1:111122223333:orders' } },
          ],
        },
      },
    }),
    'unknown',
  ],
  [
    'a Region of the provider',
    'FLK4036',
    {
      provider: { aws: [{ region: 'us-east-1' }] },
      ...exampleApplication({
        cloudwatch_logging_options: null,
        application_configuration: {
          environment_properties: {
            property_group: [
              {
                property_group_id: 'A',
                property_map: { arn: 'arn:aws:sqs:us-east-1:111122223333:orders', bucket: 'arn:aws:s3:::orders' },
              },
            ],
          },
        },
      }),
    },
    'passed',
  ],
  ['properties to come', 'FLK4036', properties(later), 'unknown'],
  ['an empty property', 'FLK4038', properties({ a: '' }), 'failed'],
  [
    'a full group',
    'FLK4038',
    properties(Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`a${index}`, 'b']))),
    'failed',
  ],
  [
    'a tag that the team asks for',
    'FLK4038',
    exampleApplication({ tags: { owner: 'orders' } }),
    'passed',
    { requiredTags: ['owner'] },
  ],
  ['a tag that the provider may add', 'FLK4038', exampleApplication(), 'unknown', { requiredTags: ['owner'] }],
  ['properties to come', 'FLK4038', properties(later), 'unknown'],
  ['no bound', 'FLK4039', exampleOfSize({ parallelism: 60, perKpu: 1 }), 'passed', {}],
  ['no budget', 'FLK4040', exampleOfSize({ parallelism: 60, perKpu: 1 }), 'passed', {}],
];

test('FLK4021 tells a statement once, with its actions, however many there are', () => {
  const rule = rules.find(({ code }) => code === 'FLK4021');
  if (!rule) throw new Error('there is no such rule');
  const tell = (actions: readonly string[], resource: string): unknown =>
    judged(rule, configured(asRole(allowing(actions, resource)))).map(({ message, expected, found }) => [
      message,
      expected,
      found,
    ]);
  assert.equal(tell(['kms:Decrypt', 'kinesis:GetRecords', 'logs:DescribeLogGroups'], '*'), [
    ['the role is allowed kinesis:GetRecords, kms:Decrypt on everything', 'ARNs', '*'],
  ]);
  assert.equal(tell(['kinesis:*'], 'arn:aws:kinesis:eu-west-1:111122223333:stream/orders'), [
    ['the role is allowed kinesis:*', 'single actions', 'kinesis:*'],
  ]);
  const many = ['kms:Decrypt', ...['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `s3:Get*${letter}*`)];
  assert.equal(tell(many, '*'), [
    [
      'the role is allowed kms:Decrypt, s3:Get*a*, s3:Get*b*, s3:Get*c*, s3:Get*d* and 2 more on everything',
      'ARNs',
      '*',
    ],
  ]);
});

test('FLK4020 tells what an application may not do once, with all actions that it takes', () => {
  const rule = rules.find(({ code }) => code === 'FLK4020');
  if (!rule) throw new Error('there is no such rule');
  const reading = allowing(['s3:GetObject*', 'ec2:Describe*'], '*');
  const vpc_configuration = { subnet_ids: ['subnet-0a'], security_group_ids: ['sg-0a'] };
  const application = exampleApplication(
    { ...asExampleRole, application_configuration: { vpc_configuration } },
    exampleRole([reading]),
  );
  assert.equal(
    judged(rule, configured(application)).map(({ message, expected }) => [message, expected]),
    [
      [
        'the application may not join its VPC',
        'ec2:CreateNetworkInterface, ec2:CreateNetworkInterfacePermission, ec2:DeleteNetworkInterface',
      ],
    ],
  );
});

/** How grave findings of a rule are at most, beside what the profile says. */
function bounds(code: string, configuration: TerraformJson, stage?: 'spec'): readonly unknown[] {
  return rules
    .filter((rule) => rule.code === code)
    .flatMap((rule) => rule.judge(configured(configuration, stage), profiles.production.settings))
    .map((verdict) => verdict.outcome === 'failed' && [verdict.message, verdict.atMost]);
}

test('FLK4009: at WARN the log says why a task fails, at ERROR it does not', () => {
  const at = (log_level: string): readonly unknown[] =>
    bounds('FLK4009', flink({ monitoring_configuration: { ...custom, log_level } }));
  assert.equal(at('WARN'), [['restarts and checkpoints are not in the log, only why a task fails', 'medium']]);
  assert.equal(at('ERROR'), [['why a job fails is not in the log', undefined]]);
  assert.equal(at('DEBUG'), [['DEBUG slows the job down', undefined]]);
});

test('FLK4027: a name alone is less grave than what has the form of a secret', () => {
  const named = ['the property "password" is named like a secret', 'medium'];
  assert.equal(bounds('FLK4027', properties({ password: 'hunter2' })), [named]);
  const certain = ['the property "password" holds a secret', undefined];
  assert.equal(bounds('FLK4027', properties({ password: 'hX9!kQ2vB7' })), [certain]);
});

test('FLK4012: a job that fails unheard is graver than one whose room runs out, where no alarm stands elsewhere', () => {
  const without = (stage: 'spec' | undefined, ...metrics: readonly string[]): readonly unknown[] => {
    const all = exampleWatched()['aws_cloudwatch_metric_alarm'] as Readonly<Record<string, TerraformJson>>;
    const left = Object.entries(all).filter(([name]) => !metrics.includes(name));
    return bounds('FLK4012', exampleApplication({}, exampleAlarms(Object.fromEntries(left))), stage);
  };
  assert.equal(without('spec', 'cpu', 'heap'), [
    ['no alarm tells that the CPU is busy, or that the heap is full', 'medium'],
  ]);
  assert.equal(without('spec', 'checkpoints', 'heap'), [
    ['no alarm tells that checkpoints fail, or that the heap is full', undefined],
  ]);
  assert.equal(without('spec', 'down'), [['no alarm tells that the job is down', undefined]]);
  assert.equal(without(undefined, 'down'), [['no alarm tells that the job is down', 'medium']]);
});

/** What a rule with these bounds says is wrong: the argument that it names, the words, and the bound that is broken. */
function faults(
  code: string,
  configuration: TerraformJson,
  settings: Rule['settings'],
  stage?: 'spec',
): readonly unknown[] {
  return rules
    .filter((rule) => rule.code === code)
    .flatMap((rule) => rule.judge(configured(configuration, stage), { ...profiles.production.settings, ...settings }))
    .flatMap((verdict) => (verdict.outcome === 'failed' ? [[verdict.path, verdict.message, verdict.bound]] : []));
}

const inRegion = (application: TerraformJson): TerraformJson => ({
  ...exampleApplication(application),
  provider: { aws: { region: 'us-east-1' } },
});
const regions: readonly (readonly [who: string, TerraformJson, region: string])[] = [
  ['the application', inRegion({ region: 'us-west-2' }), 'us-west-2'],
  [
    'the log',
    inRegion({ cloudwatch_logging_options: { log_stream_arn: 'arn:aws:logs:us-west-1:111122223333:log-group:a' } }),
    'us-west-1',
  ],
  ['the provider', inRegion({ cloudwatch_logging_options: null }), 'us-east-1'],
];
for (const [who, configuration, region] of regions)
  test(`FLK4041 names the argument for the Region, when ${who} says it`, () => {
    const told = faults('FLK4041', configuration, { regions: ['eu-west-1'] });
    assert.equal(told, [['region', `the application stands in ${region}`, 'regions']]);
  });

test('bounds of a team: what an application costs at rest is for the budget, how far it may scale for the KPUs', () => {
  const large = exampleOfSize({ parallelism: 16, perKpu: 1, automatic: true });
  const size = (name: string): string =>
    `application_configuration.flink_application_configuration.parallelism_configuration.${name}`;
  const scaled = 'the service may scale it to the quota of 64 KPUs, $5220 a month';
  assert.equal(faults('FLK4040', large, { monthlyBudget: 1_000 }), [
    [size('parallelism'), 'at rest the applications cost $1365 a month, this one $1365 of it', 'monthlyBudget'],
  ]);
  assert.equal(faults('FLK4006', large, { monthlyBudget: 1_000 }), [
    [size('auto_scaling_enabled'), `${scaled}; the budget is $1000`, undefined],
  ]);
  assert.equal(faults('FLK4006', large, { monthlyBudget: 1_000, mostKpus: 16 }), [
    [size('auto_scaling_enabled'), `${scaled}; the team allows 16 KPUs`, 'mostKpus'],
  ]);
  assert.equal(faults('FLK4028', large, { runtimes: ['FLINK-2_2'] }), [
    ['runtime_environment', 'the team does not allow FLINK-1_20', 'runtimes'],
  ]);
  assert.equal(faults('FLK4039', large, { mostKpus: 8 }), [
    [size('parallelism'), 'the application has 16 KPUs', 'mostKpus'],
  ]);
});

test('FLK4028: of a spec the bound of the team alone is told, as the compiler tells what is on its way out', () => {
  const bound = (runtime_environment: string): readonly unknown[] =>
    faults('FLK4028', exampleApplication({ runtime_environment }), { runtimes: ['FLINK-2_2'] }, 'spec');
  const notAllowed = (runtime: string): readonly unknown[] => [
    ['runtime_environment', `the team does not allow ${runtime}`, 'runtimes'],
  ];
  assert.equal(bound('FLINK-1_20'), notAllowed('FLINK-1_20'));
  assert.equal(bound('FLINK-1_15'), notAllowed('FLINK-1_15'));
  assert.equal(bound('FLINK-2_2'), []);
  assert.equal(faults('FLK4028', exampleApplication({ runtime_environment: 'FLINK-1_15' }), {}, 'spec'), []);
});

test('FLK4018: each finding tells what mends it, and nothing that is in order', () => {
  const [rule] = rules.filter(({ code }) => code === 'FLK4018');
  const estate = configured(rule?.bad.after);
  const told = (rule?.judge(estate, profiles.production.settings) ?? []).flatMap((verdict) =>
    verdict.outcome === 'failed' ? [verdict.fix] : [],
  );
  assert.equal(told.length, 5);
  assert.match(told[0] ?? '', 'aws_s3_bucket_versioning');
  assert.not.match(told[0] ?? '', 'public');
  assert.match(told[1] ?? '', 'Set block_public_acls = true');
});

test('a bound of one KPU is one KPU', () => {
  const [rule] = rules.filter(({ code }) => code === 'FLK4039');
  const settings = { ...profiles.production.settings, mostKpus: 1 };
  const [verdict] = rule?.judge(configured(rule.bad.after), settings) ?? [];
  assert.is(verdict?.outcome === 'failed' && verdict.expected, 'at most 1 KPU');
});

test('FLK4038: tags that the team asks for are found missing in a plan, which has those of the provider', () => {
  const rule = rules.find(({ code }) => code === 'FLK4038');
  const plan = { ...configured(exampleApplication({ tags: { team: 'a' } })), stage: 'plan' as const };
  const verdicts = rule?.judge(plan, { ...profiles.production.settings, requiredTags: ['team', 'owner'] });
  assert.equal(
    verdicts?.map((one) => one.outcome === 'failed' && [one.message, one.bound]),
    [['the tag "owner" is missing', 'requiredTags']],
  );
});

for (const [what, code, configuration, outcome, settings] of rows)
  test(`${code}: ${what}`, () => {
    const rule = rules.find((one) => one.code === code);
    if (!rule) throw new Error(`no rule ${code}`);
    const told = judged(settings ? { ...rule, settings } : rule, configured(configuration));
    const said = outcomes(told);
    const label = JSON.stringify(told);
    if (outcome === 'nothing') assert.equal(said, [], label);
    else if (outcome === 'failed') assert.ok(said.includes('failed'), label);
    else if (outcome === 'unknown') assert.ok(said.includes('unknown') && !said.includes('failed'), label);
    else assert.equal(said, ['passed'], label);
  });

test.run();
