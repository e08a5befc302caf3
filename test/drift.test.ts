// What somebody has changed outside of Terraform, of what the rules about changes look at.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { found } from './support/planned-change';

const test = suite('drift');

/** A type, and an argument as it is written and as somebody has made it. */
const rows: readonly (readonly [type: string, argument: string, written: unknown, made: unknown])[] = [
  ['aws_iam_role_policies_exclusive', 'policy_names', ['read'], ['read', 'write']],
  ['aws_iam_role_policy_attachment', 'policy_arn', 'arn:aws:iam::aws:policy/A', 'arn:aws:iam::aws:policy/B'],
  ['aws_network_acl_rule', 'rule_action', 'deny', 'allow'],
  ['aws_route_table', 'route', [], [{ cidr_block: '0.0.0.0/0' }]],
  ['aws_route_table_association', 'route_table_id', 'rtb-1', 'rtb-2'],
  ['aws_s3_bucket_policy', 'policy', '{}', '{"Statement":[]}'],
  ['aws_secretsmanager_secret_policy', 'policy', '{}', '{"Statement":[]}'],
  ['aws_sqs_queue_policy', 'policy', '{}', '{"Statement":[]}'],
  ['aws_vpc', 'enable_dns_support', false, true],
  ['aws_vpc_endpoint_policy', 'policy', '{}', '{"Statement":[]}'],
];

for (const [type, argument, written, made] of rows)
  test(`${type}: ${argument} that the plan takes back is told`, () => {
    const [applied, before] = [{ [argument]: written }, { [argument]: made }];
    const planned = { [`${type}.its`]: { actions: ['update'], before, after: applied, applied } };
    const [told = 'nothing', ...others] = found('FLK4114', planned);
    assert.ok(told.startsWith(`${type}.its: ${argument}`), told);
    assert.equal(others, []);
  });

test('what somebody has taken from beside an endpoint, and the plan puts back, is told', () => {
  const after = { vpc_endpoint_id: 'vpce-1', route_table_id: 'rtb-1' };
  const address = 'aws_vpc_endpoint_route_table_association.its';
  const planned = { [address]: { actions: ['create'], before: null, after, applied: after } };
  assert.equal(found('FLK4114', planned), [
    `${address}: it was deleted outside of Terraform, and is made anew without what it held`,
  ]);
});

test('of what no rule looks at nothing is told', () => {
  const [applied, before] = [{ name: 'a' }, { name: 'b' }];
  assert.equal(found('FLK4114', { 'aws_sns_topic.its': { actions: ['update'], before, after: applied, applied } }), []);
});

test.run();
