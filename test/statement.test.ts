// statement: merging grants exactly what was asked for, and remembers who asked.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { render } from '../src/terraform/literal';
import { allow, mergeStatements, policyDocument, type Statement } from '../src/facts/statement';
import type { Text } from '../src/terraform/value';
import { cases } from './support/golden';

const test = suite('statement');
const cause = { pointer: '/spec/sources/orders', purpose: 'read orders' };
const other = { pointer: '/spec/sinks/archive', purpose: 'write archive' };

test('unites the actions on one resource, sorted, with both causes', () => {
  assert.equal(mergeStatements([allow(['s3:PutObject'], ['b'], cause), allow(['s3:GetObject'], ['b'], other)]), [
    { actions: ['s3:GetObject', 's3:PutObject'], resources: ['b'], causes: [other, cause] },
  ]);
});

test('unites the resources of the same actions', () => {
  assert.equal(mergeStatements([allow(['s3:GetObject'], ['b'], cause), allow(['s3:GetObject'], ['a'], cause)]), [
    { actions: ['s3:GetObject'], resources: ['a', 'b'], causes: [cause] },
  ]);
});

test('goes on until nothing is left to merge', () => {
  const all = ['s3:GetObject', 's3:PutObject'];
  const merged = mergeStatements([
    allow(all, ['a'], cause),
    allow(all, ['b'], cause),
    allow(['s3:ListBucket'], ['a', 'b'], cause),
  ]);
  assert.equal(merged, [
    { actions: ['s3:GetObject', 's3:ListBucket', 's3:PutObject'], resources: ['a', 'b'], causes: [cause] },
  ]);
});

test('never merges across conditions', () => {
  const conditions = { StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } };
  assert.is(
    mergeStatements([allow(['kms:Decrypt'], ['k'], cause), allow(['kms:Decrypt'], ['k'], cause, conditions)]).length,
    2,
  );
});

const statements: fc.Arbitrary<Statement[]> = fc.array(
  fc
    .record({
      actions: fc.uniqueArray(fc.constantFrom('s3:GetObject', 's3:PutObject', 's3:ListBucket', 'kms:Decrypt'), {
        minLength: 1,
      }),
      resources: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
      condition: fc.constantFrom(undefined, 'x', 'y'),
    })
    .map(({ actions, resources, condition }) =>
      allow(actions, resources, cause, condition === undefined ? undefined : { StringEquals: { key: condition } }),
    ),
  { maxLength: 8 },
);

test('grants the same as before, whatever the statements and their order', () => {
  fc.assert(
    fc.property(statements, (given) => {
      const merged = mergeStatements(given);
      assert.equal(grants(merged), grants(given));
      assert.equal(mergeStatements([...given].reverse()), merged);
      assert.equal(mergeStatements(merged), merged, 'merging again changes nothing');
    }),
    { numRuns: 200 },
  );
});

test('becomes a policy document with sorted keys and escaped text', () => {
  const document = policyDocument([
    allow(['s3:GetObject'], ['arn:aws:s3:::b/${key}'], cause, { StringLike: { 's3:prefix': ['a/*'] } }),
  ]);
  assert.is(
    render(document),
    '{"Statement":[{"Action":["s3:GetObject"],"Condition":{"StringLike":{"s3:prefix":["a/*"]}},' +
      '"Effect":"Allow","Resource":["arn:aws:s3:::b/$${key}"]}],"Version":"2012-10-17"}',
  );
});

/**
 * Actions for which IAM knows no narrower resource (service authorization reference); a schema version that is asked
 * for by its id has no ARN either.
 */
const everywhere = new RegExp(
  '^(ec2:Describe\\w+|redshift-data:DescribeStatement|glue:GetSchemaVersion|cloudwatch:PutMetricData' +
    '|timestream:DescribeEndpoints)$',
);

for (const golden of cases()) {
  test(`case ${golden.name}: no wildcard in an action, and "*" as resource only where IAM knows no other`, () => {
    const { plan, networkPlan } = golden.compile({ planOnly: true });
    assert.ok(plan ?? networkPlan, 'the case compiles');
    // A network of many has no execution role.
    for (const { actions, resources, causes } of plan?.statements ?? []) {
      assert.equal(
        actions.filter((action) => !/^[a-z0-9-]+:[A-Za-z0-9]+$/.test(action)),
        [],
      );
      if (resources.includes('*'))
        assert.equal(
          actions.filter((action) => !everywhere.test(action)),
          [],
        );
      assert.ok(causes.length > 0 && causes.every(({ pointer, purpose }) => pointer.startsWith('/') && purpose !== ''));
    }
  });
}

test.run();

/** Every single permission: action, resource, condition. */
function grants(all: readonly Statement[]): string[] {
  const one = (action: string, resource: Text, { conditions }: Statement): string =>
    JSON.stringify([action, resource, conditions]);
  return [
    ...new Set(
      all.flatMap((statement) =>
        statement.actions.flatMap((action) => statement.resources.map((resource) => one(action, resource, statement))),
      ),
    ),
  ].sort();
}
