// Policies of resources that come to deny a job what it needs, or allow it no more: whatever their statements name,
// they are about the resource that they hang on alone.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { address, jobWith } from './support/placed-job';
import { stays, told, type Planned, type Values } from './support/planned-change';

const test = suite('denials of resources');

const queue = 'arn:aws:sqs:eu-west-1:111122223333:late';
const secret = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:brokers-Ab12Cd';

const policyOf = (...Statement: readonly Values[]): string => JSON.stringify({ Version: '2012-10-17', Statement });

const job: Readonly<Record<string, Planned>> = {
  [address]: jobWith({ queue, secret }),
  'aws_iam_role.orders': stays({ name: 'orders', id: 'orders', arn: 'arn:aws:iam::111122223333:role/orders' }),
  'aws_iam_role_policy.orders': stays({
    role: 'orders',
    policy: policyOf({
      Effect: 'Allow',
      Action: ['sqs:SendMessage', 'secretsmanager:GetSecretValue'],
      Resource: [queue, secret],
    }),
  }),
};

const denying = policyOf({ Effect: 'Deny', Principal: '*', Action: '*', Resource: '*' });

/** A resource with the arguments by which it is known, as its policy comes to deny everything. */
function changed(type: string, known: Values): readonly string[] {
  const planned = {
    actions: ['update'],
    before: { ...known, policy: policyOf() },
    after: { ...known, policy: denying },
  };
  return told('FLK4111', { ...job, [`${type}.its`]: planned }, 'failed').map((text) => text.replace(/^.* stays /, ''));
}

const sends = [`sqs:SendMessage on ${queue}`];
const fetches = [`secretsmanager:GetSecretValue on ${secret}`];

const rows: readonly (readonly [what: string, type: string, known: Values, expected: readonly string[]])[] = [
  ['its queue', 'aws_sqs_queue_policy', { queue_url: 'https://sqs.eu-west-1.amazonaws.com/111122223333/late' }, sends],
  ['another queue', 'aws_sqs_queue_policy', { queue_url: 'https://sqs.eu-west-1.amazonaws.com/111122223333/a' }, []],
  ['its secret', 'aws_secretsmanager_secret_policy', { secret_arn: secret }, fetches],
  ['another secret', 'aws_secretsmanager_secret_policy', { secret_arn: `${secret.slice(0, -6)}Zz98Yy` }, []],
  ['a topic', 'aws_sns_topic_policy', { arn: 'arn:aws:sns:eu-west-1:111122223333:late' }, []],
];

for (const [what, type, known, expected] of rows)
  test(`everything is denied at ${what}`, () => assert.equal(changed(type, known), expected));

test('a policy of another module denies the role that it names, and is about nobody when it names none', () => {
  const inModule = Object.fromEntries(Object.entries(job).map(([address, one]) => [`module.job.${address}`, one]));
  const queue_url = 'https://sqs.eu-west-1.amazonaws.com/111122223333/late';
  const denied = (name: string): readonly string[] => {
    const statement = { Effect: 'Deny', Action: 'sqs:*', Resource: '*' };
    const policy = policyOf({ ...statement, Principal: { AWS: `arn:aws:iam::111122223333:role/${name}` } });
    const planned = { actions: ['update'], before: { queue_url, policy: policyOf() }, after: { queue_url, policy } };
    return told('FLK4111', { ...inModule, 'module.data.aws_sqs_queue_policy.its': planned }, 'failed');
  };
  const what = `the policy denies the role of an application that stays sqs:SendMessage on ${queue}`;
  assert.equal(denied('orders'), [`module.data.aws_sqs_queue_policy.its: ${what}`]);
  assert.equal(denied('payments'), []);
});

const key = 'arn:aws:kms:eu-west-1:111122223333:key/1';
const use = {
  Effect: 'Allow',
  Principal: { AWS: 'arn:aws:iam::111122223333:role/orders' },
  Action: 'kms:Decrypt',
  Resource: '*',
};
const guard = {
  Effect: 'Deny',
  NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' },
  Action: 'kms:Delete*',
  Resource: '*',
};

/** What is told of a key whose policy has other statements then. */
function changedKey(outcome: 'failed' | 'unknown', before: string, after: string): readonly string[] {
  const withPolicy = (policy: string): Values => ({ key_id: '1', id: '1', arn: key, policy });
  const planned = { actions: ['update'], before: withPolicy(before), after: withPolicy(after) };
  return told('FLK4111', { ...job, 'aws_kms_key.its': planned }, outcome);
}

test('a key that the role may not use any more is told; beside a statement on all but somebody it is not known', () => {
  const message = 'the role of an application may not use the key for kms:Decrypt any more';
  assert.equal(changedKey('failed', policyOf(use), policyOf()), [`aws_kms_key.its: ${message}`]);
  const unsure = 'whether the key may still be used by the role is not known yet';
  assert.equal(changedKey('unknown', policyOf(use, guard), policyOf(guard)), [`aws_kms_key.its: ${unsure}`]);
  assert.equal(changedKey('unknown', policyOf(use, guard), policyOf(use, guard)), []);
});

/** What is told when the rights of the role change from one statement to another. */
function narrowed(outcome: 'failed' | 'unknown', before: Values, after: Values, of = job): readonly string[] {
  const withPolicy = (statement: Values): Values => ({
    role: 'orders',
    policy: policyOf({ Effect: 'Allow', ...statement }),
  });
  const planned = { actions: ['update'], before: withPolicy(before), after: withPolicy(after) };
  return told('FLK4111', { ...of, 'aws_iam_role_policy.orders': planned }, outcome);
}

const onQueues = (name: string): Values => ({ Action: 'sqs:SendMessage', Resource: queue.replace('late', name) });
const lostQueue =
  `aws_iam_role_policy.orders: the job's role is not allowed sqs:SendMessage on ${queue} any more, ` +
  'and the application still names it';

test('a narrower wildcard takes what the application names; it may name it in another way, or go on taking it in', () => {
  assert.equal(narrowed('failed', onQueues('*'), onQueues('other')), [lostQueue]);
  assert.equal(narrowed('failed', { ...onQueues('*'), Resource: '*' }, onQueues('o*')), [lostQueue]);
  for (const kept of ['late', 'la*', 'l?te']) {
    assert.equal(narrowed('failed', onQueues('*'), onQueues(kept)), []);
    assert.equal(narrowed('unknown', onQueues('late'), onQueues('*')), []);
  }
});

test('what a name only begins alike with is another resource; a secret may be named without its end', () => {
  assert.equal(narrowed('failed', onQueues('*'), onQueues('late-2')), [lostQueue]);
  const onSecrets = (name: string): Values => ({
    Action: 'secretsmanager:GetSecretValue',
    Resource: `arn:aws:secretsmanager:eu-west-1:111122223333:secret:${name}`,
  });
  const short = secret.replace(/-[^-]+$/, '');
  const named = { ...job, [address]: jobWith({ secret: short }) };
  for (const kept of ['brokers-??????', 'brokers-*', 'brokers*'])
    assert.equal(narrowed('failed', onSecrets('*'), onSecrets(kept), named), []);
  const [lost = 'nothing'] = narrowed('failed', onSecrets('*'), onSecrets('brokers-old-??????'), named);
  assert.match(lost, `is not allowed secretsmanager:GetSecretValue on ${short} any more`);
});

test('a wildcard that gave the job nothing takes nothing from it when it is narrower', () => {
  const elsewhere = { ...onQueues('*'), Condition: { StringEquals: { 'aws:PrincipalAccount': '999922223333' } } };
  const policy = policyOf({ Effect: 'Deny', Action: 'sqs:*', Resource: '*' });
  const denied = { ...job, 'aws_iam_role_policy.denies': stays({ role: 'orders', policy }) };
  const notNamed = onQueues('other');
  for (const outcome of ['failed', 'unknown'] as const) {
    assert.equal(narrowed(outcome, elsewhere, notNamed), []);
    assert.equal(narrowed(outcome, onQueues('*'), notNamed, denied), []);
  }
});

test('of a narrower wildcard of actions nobody knows whether the job needs what is gone', () => {
  const all = { Action: 'sqs:*', Resource: queue };
  const unsure =
    'aws_iam_role_policy.orders: whether the job needs what its role is not allowed any more is not in the plan';
  assert.equal(narrowed('unknown', all, onQueues('late')), [unsure]);
  assert.equal(narrowed('unknown', onQueues('late'), all), []);
});

test('a policy of a resource that comes out at the apply is not known to leave the job what it needs', () => {
  const known = { queue_url: 'https://sqs.eu-west-1.amazonaws.com/111122223333/late' };
  const planned: Planned = {
    actions: ['update'],
    before: { ...known, policy: policyOf() },
    after: known,
    unknown: ['policy'],
  };
  assert.equal(told('FLK4111', { ...job, 'aws_sqs_queue_policy.its': planned }, 'unknown'), [
    'aws_sqs_queue_policy.its: whether the policy denies the role what the job needs is not in the plan',
  ]);
});

test.run();
