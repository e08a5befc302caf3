// What an application still names and can use no more: keys that are disabled, rights on keys, code in an archive.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { found, stays, type Planned, type Values } from './support/planned-change';

const test = suite('out of use');

type Plan = Readonly<Record<string, Planned>>;

const role = 'arn:aws:iam::111122223333:role/orders';
const stream = 'arn:aws:kinesis:eu-west-1:111122223333:stream/orders';
const keyArn = 'arn:aws:kms:eu-west-1:111122223333:key/k';
const log = 'arn:aws:logs:eu-west-1:111122223333:log-group:orders:log-stream:flink';

function document(...Statement: readonly Values[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: Statement.map((one) => ({ Effect: 'Allow', ...one })) });
}

const application = stays({
  name: 'orders',
  runtime_environment: 'FLINK-1_20',
  service_execution_role: role,
  cloudwatch_logging_options: [{ log_stream_arn: log }],
  application_configuration: [
    {
      application_code_configuration: [
        {
          code_content: [
            {
              s3_content_location: [{ bucket_arn: 'arn:aws:s3:::code', file_key: 'orders.jar', object_version: 'v1' }],
            },
          ],
        },
      ],
      environment_properties: [
        { property_group: [{ property_group_id: 'source', property_map: { 'stream.arn': stream } }] },
      ],
    },
  ],
});

/** The application and its role, which may do this. */
function job(...allowed: readonly Values[]): Plan {
  return {
    'aws_kinesisanalyticsv2_application.orders': application,
    'aws_iam_role.orders': stays({
      name: 'orders',
      id: 'orders',
      arn: role,
      inline_policy: [],
      managed_policy_arns: [],
    }),
    'aws_iam_role_policy.orders': stays({ name: 'job', role: 'orders', policy: document(...allowed) }),
  };
}

const reads = { Action: 'kinesis:GetRecords', Resource: stream };
const writes = { Action: 'kinesis:PutRecords', Resource: stream };
const key: Values = { id: 'k', key_id: 'k', arn: keyArn, is_enabled: true };
const disabled: Planned = { actions: ['update'], before: key, after: { ...key, is_enabled: false } };

const encryptedStream = {
  'aws_kinesis_stream.orders': stays({
    ...{ name: 'orders', arn: stream, id: stream },
    ...{ encryption_type: 'KMS', kms_key_id: keyArn },
  }),
};
const encryptedLog = { 'aws_cloudwatch_log_group.orders': stays({ name: 'orders', kms_key_id: keyArn }) };

test('a key that is disabled stops the job whose stream is encrypted with it', () => {
  const plan = { ...job(reads), ...encryptedStream, 'aws_kms_key.data': disabled };
  assert.equal(found('FLK4111', plan), [
    'aws_kms_key.data: the key of aws_kinesis_stream.orders is disabled: KMS refuses every use of it',
  ]);
  assert.equal(found('FLK4111', { ...plan, 'aws_kms_key.data': stays(key) }), []);
});

for (const type of ['aws_kms_external_key', 'aws_kms_replica_key', 'aws_kms_replica_external_key'])
  test(`${type}: switched off, it stops the job whose stream is encrypted with it`, () => {
    const { is_enabled: _, ...other } = key;
    const before = { ...other, enabled: true };
    const off: Planned = { actions: ['update'], before, after: { ...before, enabled: false } };
    const told = `${type}.data: the key of aws_kinesis_stream.orders is disabled`;
    const plan = { ...job(reads), ...encryptedStream };
    assert.equal(found('FLK4111', { ...plan, [`${type}.data`]: off }), [`${told}: KMS refuses every use of it`]);
    assert.equal(found('FLK4111', { ...plan, [`${type}.data`]: stays(before) }), []);
    const isTold = found('FLK4020', { ...plan, [`${type}.data`]: stays({ ...before, enabled: false }) }).includes(told);
    assert.ok(isTold);
  });

test('a key that is disabled is told by a policy that names it, and not by one for all keys', () => {
  const decrypting = (Resource: string): Plan => ({
    ...job(reads, { Action: 'kms:Decrypt', Resource }),
    'aws_kms_key.data': disabled,
  });
  assert.equal(found('FLK4111', decrypting(keyArn)), [
    'aws_kms_key.data: the key that the role of an application may use is disabled: KMS refuses every use of it',
  ]);
  assert.equal(found('FLK4111', decrypting('*')), []);
  assert.equal(found('FLK4111', { ...job(reads), 'aws_kms_key.data': disabled }), []);
});

test('a key that stands disabled is told of the stream and the log of an application', () => {
  const off = stays({ ...key, is_enabled: false });
  const told = (plan: Plan): readonly string[] => found('FLK4020', plan).filter((one) => one.includes('disabled'));
  assert.equal(told({ ...job(reads), ...encryptedStream, 'aws_kms_key.data': off }), [
    'aws_kms_key.data: the key of aws_kinesis_stream.orders is disabled',
  ]);
  assert.equal(told({ ...job(reads), ...encryptedLog, 'aws_kms_key.data': off }), [
    'aws_kms_key.data: the key of aws_cloudwatch_log_group.orders is disabled',
  ]);
  assert.equal(told({ ...job(reads), ...encryptedStream, 'aws_kms_key.data': stays(key) }), []);
});

test('data keys are missed by who writes, and by nobody who only reads', () => {
  const keyFor = (...Action: readonly string[]): Values => ({
    ...key,
    policy: document({ Principal: { AWS: role }, Action, Resource: '*' }),
  });
  const narrowed: Planned = {
    actions: ['update'],
    before: keyFor('kms:Decrypt', 'kms:GenerateDataKey'),
    after: keyFor('kms:Decrypt'),
  };
  const missed = ['aws_kms_key.data: the role of an application may not use the key for kms:GenerateDataKey any more'];
  assert.equal(found('FLK4111', { ...job(writes), ...encryptedStream, 'aws_kms_key.data': narrowed }), missed);
  assert.equal(found('FLK4111', { ...job(writes), 'aws_kms_key.data': narrowed }), []);
  assert.equal(found('FLK4111', { ...job(reads), 'aws_kms_key.data': narrowed }), []);
});

test('code that a lifecycle rule archives cannot be read at the next start; code that it moves elsewhere can', () => {
  const moving = (storage_class: string, prefix = '', rule: Values = {}, more: Plan = {}): readonly string[] =>
    found('FLK4018', {
      ...more,
      'aws_kinesisanalyticsv2_application.orders': application,
      'aws_s3_bucket.code': stays({ bucket: 'code', id: 'code', arn: 'arn:aws:s3:::code' }),
      'aws_s3_bucket_versioning.code': stays({ bucket: 'code', versioning_configuration: [{ status: 'Enabled' }] }),
      'aws_s3_bucket_lifecycle_configuration.code': stays({
        bucket: 'code',
        rule: [{ status: 'Enabled', filter: [{ prefix }], transition: [{ days: 30, storage_class }], ...rule }],
      }),
    });
  const told = [
    'aws_s3_bucket_lifecycle_configuration.code: a lifecycle rule archives the code of ' +
      'aws_kinesisanalyticsv2_application.orders: its next start cannot read it',
  ];
  assert.equal(moving('GLACIER'), told);
  assert.equal(moving('DEEP_ARCHIVE', 'orders'), told);
  assert.equal(moving('GLACIER', 'logs/'), []);
  assert.equal(moving('GLACIER_IR'), []);
  assert.equal(moving('STANDARD_IA'), []);
  const hidden: Values = { expiration: [{ days: 10 }] };
  const later: Values = { noncurrent_version_transition: [{ noncurrent_days: 5, storage_class: 'GLACIER' }] };
  assert.equal(moving('STANDARD_IA', '', { ...hidden, ...later }), told);
  assert.equal(moving('STANDARD_IA', '', later), []);
  const tiering = (access_tier: string, more: Values = {}): Plan => ({
    'aws_s3_bucket_intelligent_tiering_configuration.code': stays({
      ...{ bucket: 'code', name: 'all', status: 'Enabled', tiering: [{ access_tier, days: 180 }] },
      ...more,
    }),
  });
  const tiered = (plan: Plan): readonly string[] => moving('INTELLIGENT_TIERING', '', {}, plan);
  assert.equal(tiered({}), []);
  assert.equal(tiered(tiering('DEEP_ARCHIVE_ACCESS')), told);
  assert.equal(tiered(tiering('ARCHIVE_ACCESS', { filter: [{ prefix: 'orders' }] })), told);
  assert.equal(tiered(tiering('ARCHIVE_ACCESS', { filter: [{ prefix: 'logs/' }] })), []);
  assert.equal(tiered(tiering('ARCHIVE_ACCESS', { filter: [{ tags: { kind: 'old' } }] })), []);
  assert.equal(tiered(tiering('ARCHIVE_ACCESS', { status: 'Disabled' })), []);
  assert.equal(moving('STANDARD_IA', '', {}, tiering('ARCHIVE_ACCESS')), []);
});

test.run();
