// A rule looks twice as often at a plan of twice as many resources, and no oftener: counted without a clock, by how
// often anything of a resource is read.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { argument, standing, type Estate, type Resource } from '../src/estate/estate';
import { means } from '../src/estate/join';
import { rules } from '../src/rules';
import { profiles } from '../src/rules/profiles';
import type { Rule } from '../src/rules/rule';
import { finderOf } from '../src/text/phrases';
import { kinds, multipliedPlan, wholeOf, type Kind } from './support/multiplied-plan';
import { plannedEstate, stays, type Planned } from './support/planned-change';
import { judged, planned } from './support/rule-judgement';

const test = suite('linear');

/** The estate of so many resources, whose resources count what is read of them. */
function countedEstate(estate: Estate, count: () => void): Estate {
  const watched = <Of extends object>(of: Of): Of =>
    new Proxy(of, {
      get: (target, key) => {
        count();
        return Reflect.get(target, key) as unknown;
      },
    });
  const watchedResource = (one: Resource): Resource =>
    watched({ ...one, ...(one.arguments && { arguments: watched(one.arguments) }) });
  return { ...estate, resources: estate.resources.map(watchedResource), drift: estate.drift.map(watchedResource) };
}

function readsOf({ judge, settings }: Rule, estate: Estate): number {
  let reads = 0;
  judge(
    countedEstate(estate, () => void reads++),
    { ...profiles.production.settings, ...settings },
  );
  return reads;
}

/** One copy of every module of the fixtures, and two. */
function estates(kind: Kind): readonly [Estate, Estate] {
  const whole = wholeOf(kind);
  return [planned(multipliedPlan(kind, whole)), planned(multipliedPlan(kind, 2 * whole))];
}

function growthOf(rule: Rule, [one, two]: readonly [Estate, Estate]): number {
  const before = readsOf(rule, one);
  return before === 0 ? 1 : readsOf(rule, two) / before;
}

const all = rules.filter(({ stages }) => stages.includes('plan'));

for (const kind of kinds)
  test(`each rule on plans of ${kind}`, () => {
    const both = estates(kind);
    assert.ok(both[0].resources.length > 400);
    const slow = all
      .map((rule) => ({ rule: rule.code, growth: growthOf(rule, both) }))
      .filter(({ growth }) => growth > 2.2);
    assert.equal(slow, []);
  });

for (const kind of kinds)
  test(`of two copies of ${kind} is said what is said of one: neither means anything of the other`, () => {
    const [once, twice] = estates(kind).map(toldOf);
    assert.ok(once && twice && once.size > 1_000);
    const other = [...new Set([...once.keys(), ...twice.keys()])].filter(
      (told) => 2 * (once.get(told) ?? 0) !== twice.get(told),
    );
    assert.equal(other, []);
  });

/** How often each verdict is told, without what names the copy. The budget is of all applications together. */
function toldOf(estate: Estate): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const rule of all.filter(({ code }) => code !== 'FLK4040'))
    for (const told of judged(rule, estate)) {
      const text = JSON.stringify([rule.code, told]).replaceAll(/(?<=[_"\\-])n\d+(?![0-9a-z])/g, 'n');
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  return counts;
}

const role = 'arn:aws:iam::111122223333:role/orders';
const saying = (Action: string): string =>
  JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { AWS: role }, Action, Resource: '*' }] });

const rights = JSON.stringify({
  Statement: [
    { Effect: 'Allow', Action: ['kinesis:GetRecords', 'sqs:SendMessage'], Resource: '*' },
    { Effect: 'Allow', Action: 'kms:Decrypt', Resource: 'arn:aws:kms:eu-west-1:1:key/k?' },
  ],
});

/** So many applications that run as one role, and what changes around it. */
const shared: Readonly<Record<string, (at: number) => readonly [string, Planned]>> = {
  'keys whose policies change': (at) => [
    `aws_kms_key.k${at}`,
    {
      actions: ['update'],
      before: {
        id: `k${at}`,
        key_id: `k${at}`,
        arn: `arn:aws:kms:eu-west-1:1:key/k${at}`,
        policy: saying('kms:Decrypt'),
      },
      after: {
        id: `k${at}`,
        key_id: `k${at}`,
        arn: `arn:aws:kms:eu-west-1:1:key/k${at}`,
        policy: saying('kms:ListGrants'),
      },
    },
  ],
  'keys that are switched off': (at) => {
    const key = { id: `k${at}`, key_id: `k${at}`, arn: `arn:aws:kms:eu-west-1:1:key/k${at}` };
    return [
      `aws_kms_key.k${at}`,
      { actions: ['update'], before: { ...key, is_enabled: true }, after: { ...key, is_enabled: false } },
    ];
  },
  'queues whose policies come to deny': (at) => [
    `aws_sqs_queue_policy.q${at}`,
    { actions: ['create'], before: null, after: { policy: saying('sqs:*').replace('Allow', 'Deny') } },
  ],
  'policies of endpoints': (at) => {
    const endpoint = { id: `vpce-${at}`, vpc_id: 'vpc-0a', service_name: 'com.amazonaws.eu-west-1.kinesis-streams' };
    return [
      `aws_vpc_endpoint.e${at}`,
      { actions: ['update'], before: endpoint, after: { ...endpoint, policy: saying('kinesis:Describe*') } },
    ];
  },
};

function sharing(many: number, around: (at: number) => readonly [string, Planned]): Estate {
  const location = { bucket_arn: 'arn:aws:s3:::code', file_key: 'orders.jar' };
  const application = stays({
    runtime_environment: 'FLINK-1_20',
    service_execution_role: role,
    application_configuration: [
      {
        application_code_configuration: [{ code_content: [{ s3_content_location: [location] }] }],
        vpc_configuration: [{ vpc_id: 'vpc-0a', subnet_ids: ['subnet-0a'], security_group_ids: ['sg-0a'] }],
      },
    ],
  });
  const all = Array.from({ length: many }, (_, at) => at);
  return plannedEstate({
    ...Object.fromEntries(all.map((at) => [`aws_kinesisanalyticsv2_application.a${at}`, application])),
    'aws_iam_role.orders': stays({ name: 'orders', id: 'orders', arn: role }),
    'aws_iam_role_policy.orders': stays({ role: 'orders', policy: rights }),
    ...Object.fromEntries(all.map(around)),
  });
}

for (const [what, around] of Object.entries(shared))
  test(`applications that share a role, and ${what}: each is asked once`, () => {
    const both = [sharing(40, around), sharing(80, around)] as const;
    const [rule] = all.filter(({ code }) => code === 'FLK4111');
    assert.ok(rule && growthOf(rule, both) < 2.2, `${rule && growthOf(rule, both)}`);
    assert.ok(rule.judge(both[0], profiles.production.settings).some(({ outcome }) => outcome !== 'passed'));
  });

test('a join that looks at all of one for each of the other is noticed', () => {
  const [some] = all;
  assert.ok(some);
  const quadratic: Rule = {
    ...some,
    judge: (estate) => {
      for (const role of standing(estate, 'aws_iam_role'))
        standing(estate, 'aws_iam_role_policy').filter((one) => means(argument(one, 'role'), role));
      return [];
    },
  };
  assert.ok(growthOf(quadratic, estates('modules')) > 2.5);
});

test('names in a text are found as whole words, each once', () => {
  const namesIn = finderOf(['arn:aws:kinesis:x:1:stream/orders', 'orders', 'b-1.kafka:9098', 'a b', '']);
  const arn = 'arn:aws:kinesis:x:1:stream/orders';
  assert.equal(namesIn(`${arn}, ${arn}/*`), [arn, 'orders']);
  assert.equal(namesIn(`${arn}-2 and reorders, orders_2`), []);
  assert.equal(namesIn('SSL://b-1.kafka:9098,b-1.kafka:90980'), ['b-1.kafka:9098']);
  assert.equal(namesIn('a b'), ['a b']);
  assert.equal(namesIn(''), []);
});

test.run();
