// Network ACLs that more than one application stands behind, before or after a change, and ACLs that go.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { found, stays, told, type Planned, type Values } from './support/planned-change';

const test = suite('acl neighbours');

/** An application in one subnet. */
function job(name: string, subnet: string): Planned {
  const vpc_configuration = [{ vpc_id: 'vpc-1', subnet_ids: [subnet], security_group_ids: ['sg-1'] }];
  return stays({ name, runtime_environment: 'FLINK-1_20', application_configuration: [{ vpc_configuration }] });
}

const all = (action: string): Values => ({
  rule_no: 1,
  action,
  protocol: '-1',
  from_port: 0,
  to_port: 0,
  cidr_block: '0.0.0.0/0',
});

function acl(action: string, subnet_ids: readonly string[]): Values {
  return { id: 'acl-1', vpc_id: 'vpc-1', ingress: [all(action)], egress: [all(action)], subnet_ids };
}

const jobs = {
  'aws_kinesisanalyticsv2_application.a': job('a', 'subnet-1'),
  'aws_kinesisanalyticsv2_application.b': job('b', 'subnet-2'),
};

test('of two applications only that is cut off which comes to stand behind a shut ACL', () => {
  const lost = found('FLK4112', {
    ...jobs,
    'aws_network_acl.x': {
      actions: ['update'],
      before: acl('deny', ['subnet-1']),
      after: acl('deny', ['subnet-1', 'subnet-2']),
    },
  });
  assert.is(lost.length, 1);
  assert.match(String(lost[0]), /of aws_kinesisanalyticsv2_application[.]b the network ACL no longer lets through/);
});

test('an ACL that goes leaves its subnets to the default one, which somebody may keep', () => {
  const gone: Planned = { actions: ['delete'], before: acl('allow', ['subnet-1']), after: null };
  const kept = { 'aws_default_network_acl.d': stays({ ...acl('deny', []), id: 'acl-d' }) };
  const undecided = (more: Readonly<Record<string, Planned>>): readonly string[] =>
    told('FLK4112', { ...jobs, 'aws_network_acl.x': gone, ...more }, 'unknown').filter((one) => one.includes('acl.x'));
  assert.equal(undecided(kept), [
    'aws_network_acl.x: whether the default network ACL lets through what an application sends is not told',
  ]);
  assert.equal(undecided({}), []);
});

test.run();
