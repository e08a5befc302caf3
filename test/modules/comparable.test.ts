// What is compared of planned resources, and what is not.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { comparable, type Values } from './comparable';

const test = suite('modules/comparable');

const read = { Effect: 'Allow', Action: ['kinesis:GetRecords'], Resource: ['arn:a'] };
const list = { Effect: 'Allow', Action: ['kinesis:ListShards'], Resource: ['arn:a'] };
const both = { Effect: 'Allow', Action: ['kinesis:ListShards', 'kinesis:GetRecords'], Resource: 'arn:a' };
const denied = { Effect: 'Deny', Action: 's3:*', Resource: ['arn:b', 'arn:a'], Principal: '*' };

const policy = (...Statement: object[]): Values => ({ policy: JSON.stringify({ Version: '2012-10-17', Statement }) });

/** What is the same, and what is not, by type. */
const table: readonly (readonly [why: string, type: string, one: Values, other: Values, same: boolean])[] = [
  ['arguments', 'aws_kinesis_stream', { shard_count: 1 }, { shard_count: 2 }, false],
  [
    'tags of the provider and of the resource',
    'aws_s3_bucket',
    { tags: {}, tags_all: { a: 'b' } },
    { tags: { a: 'b' }, tags_all: { a: 'b' } },
    true,
  ],
  ['other tags', 'aws_s3_bucket', { tags: {}, tags_all: { a: 'b' } }, { tags: {}, tags_all: {} }, false],
  ['no tags', 'aws_s3_bucket', { tags: null, tags_all: {} }, { tags: {} }, true],
  ['tags that are nowhere else', 'aws_s3_object', { tags: { a: 'b' } }, { tags: {} }, false],
  ['statements that are merged', 'aws_iam_role_policy', policy(read, list), policy(both), true],
  ['statements in another order', 'aws_iam_role_policy', policy(list, denied, read), policy(read, list, denied), true],
  [
    'actions in another order',
    'aws_s3_bucket_policy',
    policy(denied),
    policy({ ...denied, Resource: ['arn:a', 'arn:b'] }),
    true,
  ],
  ['a permission more', 'aws_iam_role_policy', policy(read, list), policy(read), false],
  [
    'a permission under a condition',
    'aws_iam_role_policy',
    policy({ ...read, Condition: { Bool: { x: 'true' } } }),
    policy(read),
    false,
  ],
  ['who is denied', 'aws_s3_bucket_policy', policy(denied), policy({ ...denied, Principal: 'a' }), false],
  ['JSON that is spaced otherwise', 'aws_cloudwatch_dashboard', { body: '{"a": [1]}' }, { body: '{"a":[1]}' }, true],
  ['JSON in another order', 'aws_cloudwatch_dashboard', { body: '{"a":[1,2]}' }, { body: '{"a":[2,1]}' }, false],
  ['what begins as JSON does', 'aws_ssm_parameter', { value: '[x' }, { value: '[y' }, false],
  [
    'the fingerprint of a policy',
    'aws_iam_role_policy',
    { name_prefix: 'least-privilege-0a1b2c3d-' },
    { name_prefix: 'least-privilege-11111111-' },
    true,
  ],
  [
    'the name of a policy',
    'aws_iam_role_policy',
    { name_prefix: 'least-privilege-0a1b2c3d-' },
    { name_prefix: 'more-0a1b2c3d-' },
    false,
  ],
  [
    'the fingerprint of what is connected',
    'terraform_data',
    { input: { connected: '0a1b2c3d' } },
    { input: { connected: '11111111' } },
    true,
  ],
  ['whose state it is', 'terraform_data', { input: { environment: 'prod' } }, { input: { environment: 'dev' } }, false],
];

for (const [why, type, one, other, same] of table) {
  test(`${why}: ${same ? 'the same' : 'not the same'}`, () => {
    const [left, right] = [comparable(type, one), comparable(type, other)];
    if (same) assert.equal(left, right);
    else assert.not.equal(left, right);
  });
}

test.run();
