// Whether a role may do something to a resource: denials, conditions, exceptions, what is not known, and keys.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { may, type Authorization } from '../src/estate/authorization';
import { argument, type Estate, type Standing } from '../src/estate/estate';
import { speaksOfArn, unknownHere, unknownThere } from '../src/estate/iam-pattern';
import { mayUseKey } from '../src/estate/key-authorization';
import { permissionsOf } from '../src/estate/permissions';
import { targetAt, targetOf, type Target } from '../src/estate/target';
import { configured } from './support/rule-judgement';

const test = suite('authorization');

/** A role with these statements, among the resources of an estate. */
function estateOf(statements: readonly object[], others: object = {}, role: object = {}): Estate {
  return configured({
    resource: {
      aws_iam_role: { orders: { name: 'orders', assume_role_policy: '{}', ...role } },
      aws_iam_role_policy: {
        orders: { role: '${aws_iam_role.orders.name}', policy: JSON.stringify({ Statement: statements }) },
      },
      aws_s3_bucket: { code: { bucket: 'code' }, open: {}, other: {} },
      ...others,
    },
  });
}

function one(estate: Estate, address: string): Standing {
  const found = estate.resources.find((resource) => resource.address === address);
  if (!found?.arguments) throw new Error(`there is no ${address}`);
  return found as Standing;
}

const role = (estate: Estate): Standing => one(estate, 'aws_iam_role.orders');
const ask = (estate: Estate, target: Target | 'anything', action = 's3:GetObject'): Authorization =>
  may(estate, permissionsOf(estate, role(estate)), action, target);
const jar: Target = { arn: 'arn:aws:s3:::code/orders.jar', below: '' };
const allow = (Resource: unknown, more: object = {}): object => ({
  Effect: 'Allow',
  Action: 's3:GetObject',
  Resource,
  ...more,
});
const deny = (more: object = {}): object => ({ ...allow('*'), Effect: 'Deny', ...more });
const whenTagged = { Condition: { StringEquals: { 'aws:PrincipalTag/team': 'orders' } } };
const byTls = (is: string): object => ({ Condition: { Bool: { 'aws:SecureTransport': is } } });
const byTlsBefore = (is: string): object => ({ Condition: { NumericLessThan: { 's3:TlsVersion': is } } });
const byTlsAndTagged = { Condition: { Bool: { 'aws:SecureTransport': false }, ...whenTagged.Condition } };
const later = '${terraform_data.later.output}';

const rows: readonly (readonly [what: string, answer: Authorization, ...statements: object[]])[] = [
  ['the object', 'allowed', allow('arn:aws:s3:::code/orders.jar')],
  ['objects of the bucket', 'allowed', allow('arn:aws:s3:::code/*')],
  ['an object by one character', 'allowed', allow('arn:aws:s3:::code/order?.jar')],
  ['the bucket alone', 'denied', allow('arn:aws:s3:::code')],
  ['another bucket', 'denied', allow('arn:aws:s3:::other/*')],
  ['another action', 'denied', allow('*', { Action: 's3:PutObject' })],
  ['an action in other letters', 'allowed', allow('*', { Action: 'S3:getobject*' })],
  ['a variable of the caller', 'unknown', allow('arn:aws:s3:::code/$${aws:username}.jar')],
  ['a variable elsewhere', 'denied', allow('arn:aws:s3:::other/$${aws:username}.jar')],
  ['a resource to come', 'unknown', allow(later)],
  ['a bucket to come', 'unknown', allow(`arn:aws:s3:::${later}/orders.jar`)],
  ['an object to come of another bucket', 'denied', allow(`arn:aws:s3:::other/${later}`)],
  ['under a condition', 'unknown', allow('*', whenTagged)],
  ['an action to come', 'unknown', allow('*', { Action: later })],
  ['an effect to come', 'unknown', allow('*', { Effect: later })],
  ['an effect to come of another action', 'denied', allow('*', { Effect: later, Action: 's3:PutObject' })],
  ['all but another action', 'allowed', allow('*', { Action: undefined, NotAction: 's3:PutObject' })],
  ['all but the action', 'denied', allow('*', { Action: undefined, NotAction: 's3:Get*' })],
  ['all but an action to come', 'unknown', allow('*', { Action: undefined, NotAction: later })],
  ['all but another bucket', 'allowed', allow(undefined, { NotResource: 'arn:aws:s3:::other/*' })],
  ['all but the bucket', 'denied', allow(undefined, { NotResource: 'arn:aws:s3:::code/*' })],
  ['a denial', 'denied', allow('*'), deny()],
  ['a denial elsewhere', 'allowed', allow('*'), deny({ Resource: 'arn:aws:s3:::other/*' })],
  ['a denial under a condition', 'unknown', allow('*'), deny(whenTagged)],
  ['a denial of what does not come by TLS', 'allowed', allow('*'), deny(byTls('false'))],
  ['a denial of what comes by TLS', 'denied', allow('*'), deny(byTls('true'))],
  ['a denial of what does not come by TLS, under one more condition', 'allowed', allow('*'), deny(byTlsAndTagged)],
  ['what comes by TLS', 'allowed', allow('*', byTls('true'))],
  ['what does not come by TLS', 'denied', allow('*', byTls('false'))],
  ['a denial of what comes by TLS before 1.2', 'allowed', allow('*'), deny(byTlsBefore('1.2'))],
  ['a denial of what comes by TLS before 1.3', 'unknown', allow('*'), deny(byTlsBefore('1.3'))],
  ['a denial of something to come', 'unknown', allow('*'), deny({ Resource: later })],
  [
    'a denial of all but the bucket',
    'allowed',
    allow('*'),
    deny({ Resource: undefined, NotResource: 'arn:aws:s3:::code/*' }),
  ],
];

for (const [what, answer, ...statements] of rows)
  test(`${what}: ${answer}`, () => assert.is(ask(estateOf(statements), jar), answer));

test('what is done to anything needs one resource, and only a denial of all takes it', () => {
  assert.is(ask(estateOf([allow('arn:aws:s3:::other/*')]), 'anything'), 'allowed');
  assert.is(ask(estateOf([allow('*'), deny({ Resource: 'arn:aws:s3:::other/*' })]), 'anything'), 'allowed');
  assert.is(ask(estateOf([allow('*'), deny()]), 'anything'), 'denied');
});

test('a boundary may take what is allowed, and gives nothing', () => {
  const bounded = { permissions_boundary: 'arn:aws:iam::111122223333:policy/bound' };
  assert.is(ask(estateOf([allow('*')], {}, bounded), jar), 'unknown');
  assert.is(ask(estateOf([], {}, bounded), jar), 'denied');
});

test('a policy of AWS, and none at all, may allow anything', () => {
  assert.is(ask(estateOf([], {}, { managed_policy_arns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] }), jar), 'unknown');
  assert.is(ask(estateOf([], { aws_iam_role_policy: {} }), jar), 'unknown');
});

test('a list of policies that is known at the apply may allow anything, and what it names is read', () => {
  const listing = (managed_policy_arns: string, Resource: string): Authorization => {
    const policy = JSON.stringify({ Statement: [allow(Resource)] });
    const others = { aws_iam_policy: { reading: { name: 'reading', policy } } };
    return ask(estateOf([allow('arn:aws:s3:::other/*')], others, { managed_policy_arns }), jar);
  };
  assert.is(listing(later, 'arn:aws:s3:::code/*'), 'unknown');
  assert.is(listing('${toset([aws_iam_policy.reading.arn])}', 'arn:aws:s3:::code/*'), 'allowed');
  assert.is(listing('${toset([aws_iam_policy.reading.arn, local.another])}', 'arn:aws:s3:::other/*'), 'unknown');
  assert.is(ask(estateOf([allow('arn:aws:s3:::other/*')], {}, { managed_policy_arns: [] }), jar), 'denied');
});

test('a bucket by the expression behind an ARN, with and without a name', () => {
  for (const name of ['code', 'open']) {
    const answer = (resource: string): Authorization => {
      const estate = estateOf([allow(resource)]);
      return ask(estate, targetOf(one(estate, `aws_s3_bucket.${name}`), '/orders.jar'));
    };
    assert.is(answer(`\${aws_s3_bucket.${name}.arn}/*`), 'allowed', name);
    assert.is(answer(`arn:aws:s3:::\${aws_s3_bucket.${name}.id}/orders.jar`), 'allowed', name);
    assert.is(answer(`\${aws_s3_bucket.${name}.arn}`), 'denied', name);
    assert.is(answer(`\${aws_s3_bucket.${name}.tags.reads}/*`), 'unknown', name);
    assert.is(answer('${aws_s3_bucket.other.arn}/*'), 'denied', name);
  }
});

test('an object to come of a bucket to come', () => {
  const estate = estateOf([allow('${aws_s3_bucket.open.arn}/orders.jar')]);
  const target = targetOf(one(estate, 'aws_s3_bucket.open'), `/${unknownHere}`);
  assert.is(ask(estate, target), 'unknown');
});

test('what an argument means: a bucket of the file, one elsewhere, one to come', () => {
  const estate = configured({
    resource: {
      aws_s3_bucket: { code: { bucket: 'code' } },
      terraform_data: {
        here: { input: '${aws_s3_bucket.code.arn}' },
        named: { input: 'arn:aws:s3:::code' },
        there: { input: 'arn:aws:s3:::there' },
        later: { input: later },
      },
    },
  });
  const target = (name: string): Target =>
    targetAt(estate, argument(one(estate, `terraform_data.${name}`), 'input'), '/a', 'aws_s3_bucket');
  assert.is(target('here').arn, `arn:${unknownHere}:s3:::code/a`);
  assert.is(target('named').arn, 'arn:aws:s3:::code/a');
  assert.is(target('named').resource?.address, 'aws_s3_bucket.code');
  assert.equal(target('there'), { arn: 'arn:aws:s3:::there/a', below: '/a' });
  assert.equal(target('later'), { arn: `${unknownHere}/a`, below: '/a' });
});

test('a name elsewhere may be that of a bucket of the file', () => {
  const answer = (bucket: string): Authorization =>
    ask(estateOf([allow(`\${aws_s3_bucket.${bucket}.arn}/*`)]), { arn: 'arn:aws:s3:::there/a', below: '' });
  assert.is(answer('code'), 'denied');
  assert.is(answer('open'), 'unknown');
});

test('a consumer of a stream is of the stream', () => {
  const estate = estateOf(
    [
      allow('arn:aws:kinesis:eu-west-1:111122223333:stream/orders/consumer/job:*', {
        Action: 'kinesis:SubscribeToShard',
      }),
    ],
    { aws_kinesis_stream: { orders: { name: 'orders' }, others: { name: 'others' } } },
  );
  const answer = (name: string): Authorization =>
    ask(estate, targetOf(one(estate, `aws_kinesis_stream.${name}`)), 'kinesis:SubscribeToShard');
  assert.equal([answer('orders'), answer('others')], ['allowed', 'denied']);
});

test('open parts of an ARN: the account is one, a name is not', () => {
  const stream = (name: string): string => `arn:${unknownHere}:kinesis:${unknownHere}:${unknownHere}:stream/${name}`;
  assert.is(speaksOfArn('arn:aws:kinesis:eu-west-1:111122223333:stream/orders', stream('orders')), 'yes');
  assert.is(speaksOfArn(`arn:aws:kinesis:${unknownThere}:1:stream/orders`, stream('orders')), 'yes');
  assert.is(speaksOfArn('arn:aws:kinesis:eu-west-1:111122223333:stream/others', stream('orders')), 'no');
  assert.is(speaksOfArn('arn:aws:kinesis:eu-west-1:111122223333:stream/orders', stream(unknownHere)), 'maybe');
  assert.is(speaksOfArn('arn:aws:sqs:eu-west-1:111122223333:orders', stream(unknownHere)), 'no');
  assert.is(speaksOfArn('*', stream(unknownHere)), 'yes');
});

const roleArn = 'arn:aws:iam::111122223333:role/orders';
const account = { AWS: 'arn:aws:iam::111122223333:root' };
const uses = (more: object): object => ({ Effect: 'Allow', Action: 'kms:*', Resource: '*', ...more });
const decrypt = allow('${aws_kms_key.own.arn}', { Action: 'kms:Decrypt' });

/** What the key's policy says, what the role's does, and whether it may decrypt. */
const keys: readonly (readonly [what: string, policy: readonly object[] | undefined, of: object[], Authorization])[] = [
  ['the default policy and the role', undefined, [decrypt], 'allowed'],
  ['the default policy alone', undefined, [], 'denied'],
  ['the account and the role', [uses({ Principal: account })], [decrypt], 'allowed'],
  ['the account alone', [uses({ Principal: account })], [], 'denied'],
  ['an account by its number', [uses({ Principal: { AWS: '111122223333' } })], [decrypt], 'allowed'],
  ['an account that is looked up', [uses({ Principal: { AWS: `arn:aws:iam::${later}:root` } })], [decrypt], 'allowed'],
  ['an account for another action', [uses({ Principal: account, Action: 'kms:Encrypt' })], [decrypt], 'denied'],
  ['an account for what comes by TLS', [uses({ Principal: account, ...byTls('true') })], [decrypt], 'allowed'],
  [
    'an account, and no one without TLS',
    [uses({ Principal: account }), uses({ Principal: '*', Effect: 'Deny', ...byTls('false') })],
    [decrypt],
    'allowed',
  ],
  ['an account under a condition', [uses({ Principal: account, ...whenTagged })], [decrypt], 'unknown'],
  ['an account under a condition, not the role', [uses({ Principal: account, ...whenTagged })], [], 'denied'],
  ['the role by its ARN', [uses({ Principal: { AWS: roleArn } })], [], 'allowed'],
  ['the role by reference', [uses({ Principal: { AWS: '${aws_iam_role.orders.arn}' } })], [], 'allowed'],
  ['the role under a condition', [uses({ Principal: { AWS: roleArn }, ...whenTagged })], [], 'unknown'],
  ['a role that may be it', [uses({ Principal: account }), uses({ Principal: { AWS: later } })], [], 'unknown'],
  ['another role', [uses({ Principal: { AWS: 'arn:aws:iam::111122223333:role/other' } })], [decrypt], 'denied'],
  ['a service', [uses({ Principal: { Service: 'logs.amazonaws.com' } })], [decrypt], 'denied'],
  ['all but somebody', [uses({ NotPrincipal: { AWS: '111122224444' } })], [decrypt], 'unknown'],
  ['a denial to all', [uses({ Principal: account }), uses({ Principal: '*', Effect: 'Deny' })], [decrypt], 'unknown'],
];

const keyed = (policy: readonly object[] | undefined, statements: readonly object[], others: object = {}): Estate =>
  estateOf(statements, {
    aws_kms_key: { own: policy ? { policy: JSON.stringify({ Statement: policy }) } : {} },
    aws_kms_alias: { own: { name: 'alias/orders', target_key_id: '${aws_kms_key.own.key_id}' } },
    terraform_data: {
      key: { input: '${aws_kms_key.own.arn}' },
      alias: { input: '${aws_kms_alias.own.name}' },
      elsewhere: { input: 'arn:aws:kms:eu-west-1:111122223333:key/0a' },
    },
    ...others,
  });

function askKey(estate: Estate, key = 'key'): Authorization {
  const runner = { role: role(estate), permissions: permissionsOf(estate, role(estate)) };
  return mayUseKey(estate, runner, argument(one(estate, `terraform_data.${key}`), 'input'), 'kms:Decrypt');
}

for (const [what, policy, statements, answer] of keys)
  test(`a key, ${what}: ${answer}`, () => assert.is(askKey(keyed(policy, statements)), answer));

test('a key by its alias, one elsewhere, one with a grant, and a policy that stands beside it', () => {
  assert.is(askKey(keyed(undefined, [decrypt]), 'alias'), 'allowed');
  assert.is(askKey(keyed(undefined, [decrypt]), 'elsewhere'), 'unknown');
  assert.is(askKey(keyed(undefined, [], {})), 'denied');
  const grant = { aws_kms_grant: { own: { key_id: '${aws_kms_key.own.key_id}' } } };
  assert.is(askKey(keyed([uses({ Principal: account })], [], grant)), 'unknown');
  const policy = JSON.stringify({ Statement: [uses({ Principal: { AWS: roleArn } })] });
  const beside = { aws_kms_key_policy: { own: { key_id: '${aws_kms_key.own.key_id}', policy } } };
  assert.is(askKey(keyed(undefined, [], beside)), 'allowed');
});

test.run();
