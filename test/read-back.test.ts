// What a resource reads back of others beside it is how these stood before the change: it proves nothing of after.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { found, stays, type Planned, type Values } from './support/planned-change';

const test = suite('read back');

const role = 'arn:aws:iam::111122223333:role/orders';
const code = { bucket_arn: 'arn:aws:s3:::example-code', file_key: 'orders.jar', object_version: 'v1' };
const application = stays({
  name: 'orders',
  runtime_environment: 'FLINK-1_20',
  service_execution_role: role,
  application_configuration: [
    {
      application_code_configuration: [{ code_content: [{ s3_content_location: [code] }] }],
      environment_properties: [
        {
          property_group: [{ property_group_id: 'source', property_map: { consumer: 'orders', stream: 'orders-in' } }],
        },
      ],
    },
  ],
});
const allowing = (Action: string, Resource: string): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource }] });
const [wide, narrow] = [
  allowing('kinesis:*', '*'),
  allowing('kinesis:GetRecords', 'arn:aws:kinesis:eu-west-1:111122223333:stream/orders'),
];
const roleWith = (lists: Values): Planned =>
  stays({ name: 'orders', id: 'orders', arn: role, inline_policy: [], managed_policy_arns: [], ...lists });

test('a policy that is narrowed is mended, although its role still reads back the wide one', () => {
  const policy = { name: 'job', role: 'orders' };
  const planned = {
    'aws_kinesisanalyticsv2_application.orders': application,
    'aws_iam_role.orders': roleWith({ inline_policy: [{ name: 'job', policy: wide }] }),
    'aws_iam_role_policy.job': {
      actions: ['update'],
      before: { ...policy, policy: wide },
      after: { ...policy, policy: narrow },
    },
  };
  assert.equal(found('FLK4021', planned), []);
});

test('what a role reads back of policies that stand elsewhere counts', () => {
  const planned = {
    'aws_kinesisanalyticsv2_application.orders': application,
    'aws_iam_role.orders': roleWith({ inline_policy: [{ name: 'other', policy: wide }] }),
  };
  assert.equal(found('FLK4021', planned), ['aws_iam_role.orders: the role is allowed kinesis:* on everything']);
});

test('a policy of AWS that is detached is gone, although its role still reads it back', () => {
  const policy_arn = 'arn:aws:iam::aws:policy/AmazonKinesisFullAccess';
  const planned = {
    'aws_kinesisanalyticsv2_application.orders': application,
    'aws_iam_role.orders': roleWith({ managed_policy_arns: [policy_arn] }),
    'aws_iam_role_policy_attachment.all': { actions: ['delete'], before: { role: 'orders', policy_arn }, after: null },
  };
  assert.equal(found('FLK4021', planned), []);
});

test('versions that are suspended are, although the bucket still reads back that they are on', () => {
  const versioning = (status: string): Values => ({
    bucket: 'example-code',
    id: 'example-code',
    versioning_configuration: [{ status }],
  });
  const planned = {
    'aws_kinesisanalyticsv2_application.orders': application,
    'aws_s3_bucket.code': stays({
      bucket: 'example-code',
      id: 'example-code',
      arn: code.bucket_arn,
      versioning: [{ enabled: true }],
    }),
    'aws_s3_bucket_versioning.code': {
      actions: ['update'],
      before: versioning('Enabled'),
      after: versioning('Suspended'),
    },
  };
  const told = ['aws_s3_bucket.code: the bucket of the code keeps no versions'];
  assert.equal(found('FLK4018', planned), told);
  const gone = { actions: ['delete'], before: versioning('Enabled'), after: null };
  assert.equal(found('FLK4018', { ...planned, 'aws_s3_bucket_versioning.code': gone }), told);
  const forgotten = { ...gone, actions: ['forget'] };
  assert.equal(found('FLK4018', { ...planned, 'aws_s3_bucket_versioning.code': forgotten }), []);
});

test('an object that goes takes the version with it that an application has pinned, whichever is the latest', () => {
  const planned = {
    'aws_kinesisanalyticsv2_application.orders': application,
    'aws_s3_object.code': {
      actions: ['delete'],
      before: { bucket: 'example-code', key: 'orders.jar', version_id: 'v2' },
      after: null,
    },
  };
  assert.match(String(found('FLK4103', planned)), /orders[.]jar is deleted with all its versions/);
});

test('a consumer that gets another name is gone for whoever reads by the name it had', () => {
  const consumer = { arn: 'arn:aws:kinesis:eu-west-1:111122223333:stream/orders-in/consumer/orders:1' };
  const stream_arn = 'arn:aws:kinesis:eu-west-1:111122223333:stream/orders-in';
  const renamedTo = (name: string, paths: readonly string[]): Readonly<Record<string, Planned>> => ({
    'aws_kinesisanalyticsv2_application.orders': application,
    'aws_iam_role.orders': roleWith({}),
    'aws_kinesis_stream_consumer.orders': {
      actions: ['delete', 'create'],
      before: { ...consumer, name: 'orders', stream_arn },
      after: { name, stream_arn },
      paths,
    },
  });
  assert.match(String(found('FLK4111', renamedTo('all-orders', ['name']))), /the consumer is deleted/);
  assert.equal(found('FLK4111', renamedTo('orders', ['stream_arn'])), []);
});

test('a key without a description has its address in what is said of it', () => {
  const planned = {
    'aws_kms_key.data': { actions: ['delete'], before: { description: '', key_id: 'k' }, after: null },
  };
  assert.match(String(found('FLK4103', planned)), /^aws_kms_key[.]data: aws_kms_key[.]data is deleted/);
});

test.run();
