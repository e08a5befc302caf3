// What lives elsewhere: forms and their parts, what stands for a value until Terraform finds it, and that nothing of
// that is ever written.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { HeldValue } from '../generated/application';
import { forms } from '../src/lookups/form';
import { foundIn, leftIn, spoken } from '../src/lookups/in-place';
import { marksOf } from '../src/lookups/marks';
import { allStandIns } from '../src/lookups/stand-in';
import { lookUp } from '../src/look-up';
import { show } from '../src/terraform/display';
import type { Call, Text } from '../src/terraform/value';
import { ensured } from '../src/text/ensured';
import { compileText, minimalSpec } from './support/compile';

const test = suite('look-ups');

const home = { partition: 'aws', region: 'eu-west-1', accountId: '111122223333' };
const uuid = '0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11';
const here = (service: string, rest: string): string => `arn:aws:${service}:eu-west-1:111122223333:${rest}`;

/** A value that AWS gives, the parts that others are made of, and what is none of the kind. */
const held: Readonly<Record<HeldValue, readonly [value: string, parts: readonly string[], others: readonly string[]]>> =
  {
    'kms-key-arn': [here('kms', `key/${uuid}`), [uuid], [here('kms', 'alias/orders'), 'alias/orders']],
    'sns-topic-arn': [here('sns', 'on-call'), ['on-call'], [here('sqs', 'on-call'), here('sns', 'on-call:8a1b'), '*']],
    'secret-arn': [here('secretsmanager', 'secret:a/b-a1B2c3'), ['a/b-a1B2c3'], [here('secretsmanager', 'secret:*')]],
    'kinesis-stream-arn': [
      here('kinesis', 'stream/orders'),
      ['orders'],
      [here('kinesis', 'stream/orders/consumer/a:1')],
    ],
    'dynamodb-table-arn': [here('dynamodb', 'table/orders'), ['orders'], [here('dynamodb', 'table/orders/index/a')]],
    'sqs-queue-arn': [here('sqs', 'orders'), ['orders'], [here('sqs', 'orders.fifo')]],
    'msk-cluster-arn': [
      here('kafka', `cluster/payments/${uuid}-5`),
      ['payments', `${uuid}-5`],
      [here('kafka', `cluster/payments/${uuid}-s1`)],
    ],
    'iam-role-arn': [
      'arn:aws:iam::111122223333:role/team/reader',
      ['reader'],
      ['arn:aws:iam::444455556666:role/reader', 'arn:aws:iam::111122223333:user/reader'],
    ],
    'iam-policy-arn': ['arn:aws:iam::aws:policy/ReadOnlyAccess', ['ReadOnlyAccess'], ['arn:aws:iam::1:policy/a']],
    'opensearch-domain-arn': [here('es', 'domain/search'), ['search'], [here('aoss', 'collection/search')]],
    'opensearch-collection-arn': [here('aoss', 'collection/0a1b2c3d'), ['0a1b2c3d'], [here('es', 'domain/search')]],
    'table-bucket-arn': [here('s3tables', 'bucket/lake'), ['lake'], [here('s3tables', 'bucket/lake/table/1')]],
    'prometheus-workspace-arn': [
      here('aps', `workspace/ws-${uuid}`),
      [`ws-${uuid}`],
      [here('aps', `rulegroupsnamespace/ws-${uuid}/rules`)],
    ],
    'timestream-table-arn': [
      here('timestream', 'database/metrics/table/orders'),
      ['metrics', 'orders'],
      [here('timestream', 'database/metrics')],
    ],
    'certificate-authority-arn': [
      here('acm-pca', `certificate-authority/${uuid}`),
      [uuid],
      [here('acm', `certificate/${uuid}`)],
    ],
    'vpc-id': ['vpc-0a1b2c3d4e5f60718', [], ['subnet-0a1b2c3d', 'vpc-0a1b2c3d,vpc-0a1b2c3e']],
    'subnet-id': ['subnet-0a1b2c3d4e5f60718', [], ['vpc-0a1b2c3d']],
    'security-group-id': ['sg-0a1b2c3d4e5f60718', [], ['default']],
    'route-table-id': ['rtb-0a1b2c3d4e5f60718', [], ['main']],
    'bucket-name': ['example-code', [], ['arn:aws:s3:::example-code', 'example code', '*']],
    'bootstrap-servers': [
      'b-1.example.com:9094,b-2.example.com:9094',
      ['b-1.example.com'],
      ['b-1.example.com:9092', 'b-1'],
    ],
    text: ['orders.v1', [], ['a b', '${x}', '*', '']],
  };

for (const [holds, [value, parts, others]] of Object.entries(held)) {
  const form = forms[holds as HeldValue];
  const isOne = (text: string): boolean => new RegExp(`^${form.pattern(home, 9094)}$`).test(text);

  test(`${holds} is ${value}`, () => {
    assert.ok(isOne(value));
    for (const other of others) assert.not(isOne(other), other);
  });

  test(`${holds}: Terraform takes out of it what flinkform takes`, () => {
    assert.equal(
      form.cuts.map((cut) => cut.text(value)),
      parts,
    );
    assert.equal(
      form.cuts.map((cut) => evaluated(cut.found(value))),
      parts,
    );
  });

  test(`${holds}: what stands for it has its form`, () => {
    const text = form.text(home, marksOf(['orders', '', undefined], ''), 9094);
    assert.ok(isOne(text), text);
  });
}

/** As Terraform would: the few functions that parts are taken out by. */
function evaluated(value: Text): string {
  if (typeof value === 'string') return value;
  const [name, ...given] = (value as Call).$call;
  if (name === 'basename')
    return ensured(
      evaluated(given[0] as Text)
        .split('/')
        .at(-1),
      'a name',
    );
  const [, by, whole] = (given[0] as Call).$call;
  return ensured(evaluated(whole as Text).split(String(by))[Number(given[1])], 'a part');
}

const topic = { name: 'alerts', lookup: { type: 'sns-topic', name: 'on-call' }, home, texts: '' } as const;
const [alerts] = ensured(allStandIns(topic).get(''), 'a stand-in');
const standing = [{ ...ensured(alerts, 'one'), pointer: '/spec/properties/a/b' }];
const text = ensured(alerts, 'one').pieces[0].text;
const found = { $ref: ['data.aws_sns_topic.lookup_alerts', 'arn'] };

test('what stands for a value becomes an expression, alone, among other text and in part', () => {
  assert.equal(foundIn({ a: text, b: [`to ${text}!`], c: 1 }, standing), {
    a: found,
    b: [{ $join: ['to ', found, '!'] }],
    c: 1,
  });
  assert.equal(foundIn('lookup--alerts--x', standing), { $call: ['element', { $call: ['split', ':', found] }, 5] });
});

test('a part of it is shown with its name', () => {
  assert.is(show(foundIn('lookup--alerts--x', standing)), '${element(...data.aws_sns_topic.lookup_alerts.arn...)}');
});

test('in words it has the name of the spec', () => {
  assert.is(spoken(`"${text}" and lookup--alerts--x`, standing), '"${lookups.alerts}" and ${lookups.alerts}');
});

test('a part that Terraform cannot take out is found, in other letters and under keys as well', () => {
  for (const left of ['LOOKUP--ALERTS--X-2', { 'lookup--alerts--x': 1 }, [{ a: `${text.slice(5)}` }]])
    assert.is(leftIn(left, standing).length, 1, JSON.stringify(left));
  assert.equal(leftIn([found, 'lookup--alert', { $ref: ['aws_x.lookup--alerts--x', 'arn'] }], standing), []);
});

test('FLK3642: what is left is never written, and the place that asks is told', () => {
  const spec = minimalSpec({ lookups: { alerts: { type: 'sns-topic', name: 'on-call' } } });
  const { plan } = compileText(spec);
  const { problems } = lookUp(
    { ...ensured(plan, 'a plan'), properties: { a: { b: 'LOOKUP--ALERTS--X' } } },
    { alerts: { type: 'sns-topic', name: 'on-call' } },
    standing,
  );
  const [told] = problems.filter(({ severity }) => severity === 'error');
  assert.equal([told?.code, told?.pointer], ['FLK3642', '/spec/properties/a/b']);
  assert.match(told?.message ?? '', /^\$\{lookups[.]alerts\} cannot be used here, because the property groups/);
});

test('text of the spec that says what would stand for a value stays text', () => {
  const taken = allStandIns({ ...topic, texts: 'see lookup--alerts--x' }).get('')?.[0];
  assert.is(taken?.pieces[0].text, here('sns', 'lookup--alerts--1--x'));
  const { diagnostics } = compileText(
    minimalSpec({
      lookups: { alerts: { type: 'sns-topic', name: 'on-call' } },
      properties: { Alerts: { topic: '${lookups.alerts}', note: 'see LOOKUP--ALERTS--X' } },
    }),
  );
  assert.equal(
    diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    [],
  );
});

test('the role of the job is granted what is looked up, by expression and never by a wildcard', () => {
  const { plan } = compileText(
    minimalSpec({
      lookups: { orders: { type: 'variable', holds: 'kinesis-stream-arn' } },
      sources: { orders: { type: 'kinesis', stream: '${lookups.orders}' } },
    }),
  );
  const granted = ensured(plan, 'a plan').statements.filter(({ actions }) =>
    actions.some((one) => /^kinesis:/.test(one)),
  );
  assert.ok(granted.length > 0);
  for (const { resources } of granted) assert.equal(resources, [{ $ref: ['var', 'orders'] }]);
});

test.run();
