// What takes rights of a job's role without a change of its policies: a permissions boundary, a list that is exclusive,
// the policy of an endpoint or a key; and what does not.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { address, changed, comes, jobWith, type Plan } from './support/placed-job';
import { stays, told, type Planned, type Values } from './support/planned-change';

const test = suite('taken rights');

const account = '111122223333';
const stream = `arn:aws:kinesis:eu-west-1:${account}:stream/orders`;
const consumer = `${stream}/consumer/reader:1700000000`;
const key = { id: 'k', key_id: 'k', arn: `arn:aws:kms:eu-west-1:${account}:key/k` };
const roleArn = `arn:aws:iam::${account}:role/orders`;

const policyOf = (...Statement: readonly Values[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: Statement.map((one) => ({ Effect: 'Allow', ...one })) });

const reading = policyOf({ Action: ['kinesis:GetRecords', 'kinesis:ListShards'], Resource: stream });
const role = { name: 'orders', id: 'orders', arn: roleArn };
const boundaryArn = `arn:aws:iam::${account}:policy/boundary`;

const job: Plan = {
  [address]: jobWith({ 'stream.arn': stream, consumer: 'reader' }),
  'aws_kinesis_stream_consumer.reader': stays({ name: 'reader', arn: consumer, stream_arn: stream }),
  'aws_iam_role.orders': stays(role),
  'aws_iam_role_policy.orders': stays({ name: 'read', role: 'orders', policy: reading }),
};

const outcomes = (plan: Plan): readonly string[] =>
  (['failed', 'unknown'] as const).flatMap((outcome) =>
    told('FLK4111', { ...job, ...plan }, outcome).map((text) => `${outcome} ${text}`),
  );

const boundary = 'aws_iam_policy.boundary';
const bounded = { ...role, permissions_boundary: boundaryArn };
const bounding = (statement: Values): Values => ({ arn: boundaryArn, policy: policyOf(statement) });
const [wide, narrow] = [bounding({ Action: '*', Resource: '*' }), bounding({ Action: 's3:*', Resource: '*' })];
const leaves = 'the permissions boundary does not leave the role of an application that stays';
const unsure = 'whether the permissions boundary leaves the role what the job needs is not in the plan';
const getRecords = `kinesis:GetRecords on ${stream}`;
const taken = (by: string): readonly string[] => [`failed ${by}: ${leaves} ${getRecords}`];

const atHome = { Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } } };

const boundaries: readonly (readonly [what: string, plan: Plan, expected: readonly string[]])[] = [
  ['is narrowed', { 'aws_iam_role.orders': stays(bounded), [boundary]: changed(wide, narrow) }, taken(boundary)],
  [
    'is narrowed to what the job needs',
    {
      'aws_iam_role.orders': stays(bounded),
      [boundary]: changed(wide, bounding({ Action: 'kinesis:*', Resource: '*' })),
    },
    [],
  ],
  ['comes', { 'aws_iam_role.orders': changed(role, bounded), [boundary]: stays(narrow) }, taken('aws_iam_role.orders')],
  ['comes, and leaves all', { 'aws_iam_role.orders': changed(role, bounded), [boundary]: stays(wide) }, []],
  ['stands elsewhere', { 'aws_iam_role.orders': changed(role, bounded) }, [`unknown aws_iam_role.orders: ${unsure}`]],
  [
    'comes to deny under a condition',
    {
      'aws_iam_role.orders': stays(bounded),
      [boundary]: changed(wide, {
        ...wide,
        policy: policyOf(
          { Action: '*', Resource: '*' },
          { Effect: 'Deny', Action: '*', Resource: '*', Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } },
        ),
      }),
    },
    [`unknown ${boundary}: ${unsure}`],
  ],
  [
    'comes, and says in one place neither to allow nor to deny',
    {
      'aws_iam_role.orders': changed(role, bounded),
      [boundary]: stays(bounding({ Action: '*', Resource: '*', Effect: undefined })),
    },
    [`unknown aws_iam_role.orders: ${unsure}`],
  ],
  [
    'comes, and leaves what the policy allows under the same condition',
    {
      'aws_iam_role.orders': changed(role, bounded),
      'aws_iam_role_policy.orders': stays({
        name: 'read',
        role: 'orders',
        policy: policyOf({ Action: 'kinesis:GetRecords', Resource: stream, ...atHome }),
      }),
      [boundary]: stays(bounding({ Action: '*', Resource: '*', ...atHome })),
    },
    [],
  ],
  ['was as narrow', { 'aws_iam_role.orders': stays(bounded), [boundary]: stays(narrow) }, []],
];

for (const [what, plan, expected] of boundaries)
  test(`a permissions boundary ${what}`, () => assert.equal(outcomes(plan), expected));

const list = 'aws_iam_role_policies_exclusive.its';
const attached = 'aws_iam_role_policy_attachments_exclusive.its';
const managed: Plan = {
  'aws_iam_role_policy.orders': stays({ name: 'other', role: 'orders', policy: policyOf() }),
  'aws_iam_policy.read': stays({ arn: boundaryArn, policy: reading }),
  'aws_iam_role_policy_attachment.read': stays({ role: 'orders', policy_arn: boundaryArn }),
};
const isTaken = (by: string): readonly string[] => [
  `failed ${by}: the job's role is not allowed ${getRecords} and 1 more any more, and the application still names it`,
];
const listing = (names: readonly string[]): Planned => comes({ role_name: 'orders', policy_names: names });
const attaching = (arns: readonly string[]): Planned => comes({ role_name: 'orders', policy_arns: arns });

const lists: readonly (readonly [what: string, plan: Plan, expected: readonly string[]])[] = [
  ['names no inline policy', { [list]: listing([]) }, isTaken(list)],
  ['names another inline policy', { [list]: listing(['write']) }, isTaken(list)],
  ['names the inline policy', { [list]: listing(['read']) }, []],
  [
    'names what nobody knows yet',
    { [list]: { ...comes({ role_name: 'orders' }), refers: { policy_names: ['var.names'] } } },
    [`unknown ${list}: what the role is allowed after the change is not known yet`],
  ],
  ['attaches none', { ...managed, [attached]: attaching([]) }, isTaken(attached)],
  ['attaches it', { ...managed, [attached]: attaching([boundaryArn]) }, []],
  ['of another role', { [list]: comes({ role_name: 'other', policy_names: [] }) }, []],
];

for (const [what, plan, expected] of lists)
  test(`an exclusive list ${what}`, () => assert.equal(outcomes(plan), expected));

const rights = (...Action: readonly string[]): Values => ({
  name: 'read',
  role: 'orders',
  policy: policyOf({ Action: 'kinesis:GetRecords', Resource: stream }, { Action, Resource: `${stream}/consumer/*` }),
});
const policy = 'aws_iam_role_policy.orders';

test('a right on the consumers of a stream is needed where the job reads by one of them', () => {
  const subscribes = rights('kinesis:SubscribeToShard', 'kinesis:GetRecords');
  const lost = `kinesis:SubscribeToShard on ${stream}/consumer/*`;
  assert.equal(outcomes({ [policy]: changed(subscribes, rights('kinesis:GetRecords')) }), [
    `failed ${policy}: the job's role is not allowed ${lost} any more, and the application still names it`,
  ]);
  const useless = outcomes({ [policy]: changed(subscribes, rights('kinesis:SubscribeToShard')) });
  assert.equal(
    useless.filter((one) => one.startsWith('failed')),
    [],
  );
});

const use = { Principal: { AWS: roleArn }, Action: ['kms:Decrypt', 'kms:GenerateDataKey'], Resource: '*' };
const keyed = (after: Values, more: Plan = {}): readonly string[] =>
  outcomes({
    ...more,
    'aws_kms_key.its': changed({ ...key, policy: policyOf(use) }, { ...key, policy: policyOf(after) }),
  });
const noMore = (action: string): readonly string[] => [
  `failed aws_kms_key.its: the role of an application may not use the key for ${action} any more`,
];
const decrypting = { ...use, Action: 'kms:Decrypt' };
const writes = stays({
  name: 'read',
  role: 'orders',
  policy: policyOf({ Action: ['kinesis:*', 's3:PutObject'], Resource: '*' }),
});
const encrypted = { encryption_type: 'KMS', kms_key_id: key.arn };

test('a key that may not make data keys any more is missed where the role writes to what is encrypted with it', () => {
  const open = 'whether the job needs what it may not do with the key any more is not in the plan';
  assert.equal(keyed(decrypting, { [policy]: writes }), [`unknown aws_kms_key.its: ${open}`]);
  const its = { 'aws_kinesis_stream.its': stays({ name: 'orders', arn: stream, ...encrypted }) };
  assert.equal(keyed(decrypting, { ...its, [policy]: writes }), noMore('kms:GenerateDataKey'));
  assert.equal(keyed(decrypting, its), []);
  const bucket = {
    'aws_s3_bucket.its': stays({ bucket: 'orders', id: 'orders', arn: 'arn:aws:s3:::orders' }),
    'aws_s3_bucket_server_side_encryption_configuration.its': stays({
      bucket: 'orders',
      rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: 'aws:kms', kms_master_key_id: key.arn }] }],
    }),
  };
  assert.equal(keyed(decrypting, { ...bucket, [policy]: writes }), noMore('kms:GenerateDataKey'));
});

test('the account of who asks is known to a key', () => {
  const of = (value: string): Values => ({ ...use, Condition: { StringEquals: { 'kms:CallerAccount': value } } });
  assert.equal(keyed(of(account)), []);
  assert.equal(keyed(of('999922223333')), noMore('kms:Decrypt'));
});

test('a policy about all but something is decided where nothing of that can be meant', () => {
  const endpoint = { id: 'vpce-1', vpc_id: 'vpc-1', service_name: 'com.amazonaws.eu-west-1.kinesis-streams' };
  const all = { Principal: '*', Action: '*', Resource: '*' };
  const denied = (statement: Values): readonly string[] =>
    outcomes({
      'aws_vpc_endpoint.its': changed(
        { ...endpoint, policy: policyOf(all) },
        { ...endpoint, policy: policyOf(all, { Effect: 'Deny', Principal: '*', ...statement }) },
      ),
    });
  const refused = `the endpoint does not let the role of an application that stays do ${getRecords} any more`;
  const butFor = (...NotResource: readonly string[]): Values => ({ Action: '*', NotResource });
  assert.equal(denied(butFor('arn:aws:kinesis:*:*:stream/other*')), [`failed aws_vpc_endpoint.its: ${refused}`]);
  assert.equal(denied(butFor('arn:aws:kinesis:*:*:stream/ord*')), []);
  assert.equal(denied({ NotAction: 'kinesis:Get*', Resource: 'arn:aws:s3:::x' }), []);
});

test.run();
