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

const subnet = (id: string, cidr_block: string): Planned => stays({ id, vpc_id: 'vpc-1', cidr_block });
const service = { service_name: 'com.amazonaws.eu-west-1.kinesis-streams', vpc_endpoint_type: 'Interface' };

/** Endpoints in a third subnet, behind an ACL that has these entries then. */
function behind(ingress: readonly Values[], egress: readonly Values[]): Readonly<Record<string, Planned>> {
  const before = acl('allow', ['subnet-3']);
  return {
    ...jobs,
    'aws_subnet.a': subnet('subnet-1', '10.0.1.0/24'),
    'aws_subnet.b': subnet('subnet-2', '10.0.2.0/24'),
    'aws_vpc_endpoint.streams': stays({ id: 'vpce-1', vpc_id: 'vpc-1', subnet_ids: ['subnet-3'], ...service }),
    'aws_network_acl.x': { actions: ['update'], before, after: { ...before, ingress, egress } },
  };
}

const tcp = (from_port: number, to_port: number, cidr_block = '10.0.0.0/16'): Values => ({
  ...all('allow'),
  protocol: 'tcp',
  ...{ from_port, to_port, cidr_block },
});

test('who is kept from endpoints by a part of the entries is told alone: one subnet of two, some of the ports', () => {
  const cut = (plan: ReturnType<typeof behind>): readonly string[] =>
    found('FLK4112', plan).map((text) => text.replace(/^.*application[.](.) the network ACL no longer/, '$1'));
  const narrowed = behind([tcp(443, 443, '10.0.1.0/24')], [tcp(1024, 65_535)]);
  assert.equal(cut(narrowed), ['b lets through packets to port 443 of the endpoints behind it']);
  assert.equal(cut(behind([tcp(443, 443)], [tcp(49_152, 65_535)])), [
    'a lets through answers of the endpoints behind it',
    'b lets through answers of the endpoints behind it',
  ]);
  assert.equal(cut(behind([tcp(443, 443)], [tcp(1024, 40_000), { ...tcp(40_001, 65_535), rule_no: 2 }])), []);
  for (const plan of [narrowed, behind([tcp(443, 443, '10.0.0.0/22')], [tcp(1024, 65_535)])])
    assert.equal(told('FLK4112', plan, 'unknown'), []);
});

test.run();
