// What is said of one of a lot is said of all of it: held against asking of each stream.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { may } from '../src/estate/authorization';
import { argument, standing, type Estate, type Standing } from '../src/estate/estate';
import { permissionsOf, type Permissions } from '../src/estate/permissions';
import { lotsOf } from '../src/estate/spoken-of';
import { targetOf } from '../src/estate/target';
import { streamsRead } from '../src/rules/flink-streams';
import { configured } from './support/rule-judgement';

const test = suite('spoken-of');

const type = 'aws_kinesis_stream';

/** Streams by the name in the file: known names, one that is not, ARNs of two Regions and what is no ARN of a stream. */
const streams = {
  orders: { name: 'orders' },
  orders_2: { name: 'orders-2' },
  late: { name: '${var.late}' },
  later: { name: '${var.later}' },
  here: { name: 'here', arn: 'arn:aws:kinesis:eu-west-1:111122223333:stream/here' },
  there: { name: 'there', arn: 'arn:aws:kinesis:us-east-1:111122223333:stream/there' },
  there_2: { name: 'there-2', arn: 'arn:aws:kinesis:us-east-1:111122223333:stream/there-2' },
  odd: { name: 'odd', arn: 'arn:aws:kinesis:eu-west-1:111122223333:stream/odd:1' },
  bare: { name: 'bare', arn: 'bare' },
};

const part = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);
const arn = fc
  .tuple(
    part('aws', '*', '${data.aws_partition.it.id}'),
    part('kinesis', '*', 'sqs', 'kin*'),
    part('eu-west-1', 'us-*', '*', '${var.region}', ''),
    part('111122223333', '*', '${aws:PrincipalAccount}'),
    part(
      'stream/orders',
      'stream/orders*',
      'stream/*',
      '*',
      'str*',
      'stream/?rders',
      'stream/*-2',
      'stream/${var.x}-2',
    ),
  )
  .map((parts) => `arn:${parts.join(':')}`);
const resource = fc.oneof(
  arn,
  part('*', 'arn:aws:kinesis:*', 'arn:*', '*stream/orders', 'bare', 'arn:aws:kinesis:x:stream/orders', '${var.any}'),
  part('arn:aws:kinesis:eu-west-1:111122223333:stream/here/consumer/job:1', 'arn:aws:logs:a:b:log-group:/aws/*'),
  part(...Object.keys(streams).map((name) => `\${${type}.${name}.arn}`)),
  part(
    '${aws_s3_bucket.code.arn}/*',
    'arn:aws:kinesis:eu-west-1:111122223333:stream/${aws_kinesis_stream.orders.name}',
  ),
);
const listed = fc.oneof(resource, fc.array(resource, { minLength: 1, maxLength: 3 }));
const statement = fc
  .record({
    Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
    Action: fc.constantFrom('kinesis:GetRecords', 'kinesis:*', 'kinesis:SubscribeToShard', 's3:GetObject', '${var.do}'),
    listed,
    isOthers: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
    isBound: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
  })
  .map(({ Effect, Action, listed, isOthers, isBound }) => ({
    Effect,
    Action,
    [isOthers ? 'NotResource' : 'Resource']: listed,
    ...(isBound && { Condition: { StringEquals: { 'aws:SourceVpc': 'vpc-1' } } }),
  }));

function estateOf(statements: readonly object[]): Estate {
  return configured({
    resource: {
      aws_iam_role: { orders: { name: 'orders', assume_role_policy: '{}' } },
      aws_iam_role_policy: { orders: { role: 'orders', policy: JSON.stringify({ Statement: statements }) } },
      aws_s3_bucket: { code: { bucket: 'code' } },
      aws_kinesisanalyticsv2_application: {
        orders: {
          name: 'orders',
          runtime_environment: 'FLINK-1_20',
          service_execution_role: '${aws_iam_role.orders.arn}',
        },
      },
      [type]: streams,
    },
  });
}

function only<One>(some: readonly One[]): One {
  const [one] = some;
  if (one === undefined) throw new Error('there is none');
  return one;
}

function permissionsIn(estate: Estate): Permissions {
  return permissionsOf(estate, only(standing(estate, 'aws_iam_role')));
}

function answer(estate: Estate, stream: Standing): readonly string[] {
  const permissions = permissionsIn(estate);
  return ['kinesis:GetRecords', 'kinesis:SubscribeToShard'].map((one) =>
    may(estate, permissions, one, targetOf(stream)),
  );
}

test('whatever the statements are', () => {
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1, maxLength: 4 }), (statements) => {
      const estate = estateOf(statements);
      const lots = lotsOf(estate, type, permissionsIn(estate).statements);
      const members = lots.flatMap(({ all }) => all());
      assert.is(members.length, Object.keys(streams).length);
      assert.is(new Set(members).size, members.length);
      for (const { one, all } of lots)
        for (const each of all()) assert.equal(answer(estate, each), answer(estate, one), each.address);
    }),
    { numRuns: 1_500 },
  );
});

const lotsBy = (Resource: unknown): string[] => {
  const estate = estateOf([{ Effect: 'Allow', Action: 'kinesis:GetRecords', Resource }]);
  return lotsOf(estate, type, permissionsIn(estate).statements).map(({ all }) => all().map(named).join(' '));
};

function named(stream: Standing): string {
  const name = argument(stream, 'name');
  return name.kind === 'known' ? String(name.value) : '?';
}

test('who names one stream has the others alike', () => {
  const alike = ['here', 'there there-2', 'odd', 'bare', '? ?'];
  assert.equal(lotsBy('arn:aws:kinesis:*:*:stream/*').sort(), ['orders orders-2', ...alike].sort());
  assert.equal(lotsBy('arn:aws:kinesis:*:*:stream/orders').sort(), ['orders', 'orders-2', ...alike].sort());
  assert.equal(lotsBy(`\${${type}.there.arn}`).sort(), [
    '? ?',
    'bare',
    'here',
    'odd',
    'orders orders-2',
    'there',
    'there-2',
  ]);
  assert.is(lotsBy('arn:aws:kinesis:*:*:stream/orders*').length, 7);
  assert.is(lotsBy('*rders').length, Object.keys(streams).length);
  assert.equal(lotsOf(estateOf([]), 'aws_sqs_queue', []), []);
});

test('streams that a role may read, in the order of the file', () => {
  const read = (statement: object): string => {
    const estate = estateOf([{ Effect: 'Allow', Action: 'kinesis:GetRecords', ...statement }]);
    const { streams: found, whole } = streamsRead(estate, only(standing(estate, 'aws_kinesisanalyticsv2_application')));
    return `${found.map(named).join(' ')}${whole ? '' : ' and others'}`;
  };
  assert.is(read({ Resource: 'arn:aws:kinesis:us-east-1:111122223333:stream/there*' }), 'there there-2 and others');
  assert.is(read({ Resource: `\${${type}.orders.arn}` }), 'orders');
  assert.is(
    read({ NotResource: [`\${${type}.orders.arn}`, `\${${type}.late.arn}`, 'bare'] }),
    'orders-2 ? here there there-2 odd',
  );
});

test.run();
