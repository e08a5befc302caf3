// Rules of security groups by ranges of addresses, through which a job goes into an interface endpoint or a store: what
// is taken from them, however it is written, and what lets the same in.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { address, changed, comes, gone, placed, services, type Plan } from './support/placed-job';
import { stays, told, type Values } from './support/planned-change';

const test = suite('openings of endpoints');

const service = `${services}.kinesis-streams`;

const network: Plan = {
  ...placed,
  'aws_vpc_endpoint.streams': stays({
    id: 'vpce-1',
    vpc_id: 'vpc-1',
    service_name: service,
    vpc_endpoint_type: 'Interface',
    private_dns_enabled: true,
    subnet_ids: ['subnet-a'],
    security_group_ids: ['sg-endpoints'],
  }),
};

const rule = 'aws_vpc_security_group_ingress_rule.https';
const https = { security_group_id: 'sg-endpoints', ip_protocol: 'tcp', from_port: 443, to_port: 443 };
const from = (cidr_ipv4: string, more: Values = {}): Values => ({ ...https, cidr_ipv4, ...more });
const everywhere = from('10.0.0.0/16');

/** As a group has it inside, and reads back what stands beside it. */
const inside = (...cidr_blocks: readonly string[]): Values => ({
  id: 'sg-endpoints',
  vpc_id: 'vpc-1',
  ingress: cidr_blocks.length > 0 ? [{ protocol: 'tcp', from_port: 443, to_port: 443, cidr_blocks }] : [],
});

const group = 'aws_security_group.endpoints';
const readBack = { [group]: stays(inside('10.0.0.0/16')) };
const loses = `${address} loses its connections to ${service}`;

const rows: readonly (readonly [what: string, plan: Plan, expected: readonly string[]])[] = [
  ['a rule that goes', { ...readBack, [rule]: gone(everywhere) }, [`${rule}: ${loses}`]],
  ['another range', { ...readBack, [rule]: changed(everywhere, from('10.0.99.0/24')) }, [`${rule}: ${loses}`]],
  ['one of two subnets', { ...readBack, [rule]: changed(everywhere, from('10.0.0.0/24')) }, [`${rule}: ${loses}`]],
  ['both subnets', { ...readBack, [rule]: changed(everywhere, from('10.0.0.0/23')) }, []],
  [
    'another port',
    { ...readBack, [rule]: changed(everywhere, from('10.0.0.0/16', { from_port: 8443, to_port: 8443 })) },
    [`${rule}: ${loses}`],
  ],
  [
    'the same by a rule of another type',
    {
      ...readBack,
      [rule]: gone(everywhere),
      'aws_security_group_rule.https': comes({
        type: 'ingress',
        security_group_id: 'sg-endpoints',
        protocol: 'tcp',
        from_port: 443,
        to_port: 443,
        cidr_blocks: ['10.0.0.0/16'],
      }),
    },
    [],
  ],
  ['one that stands elsewhere', { [group]: stays(inside('10.0.0.0/16', '0.0.0.0/0')), [rule]: gone(everywhere) }, []],
  ['the blocks of a group', { [group]: changed(inside('10.0.0.0/16'), inside()) }, [`${group}: ${loses}`]],
  ['a narrower block', { [group]: changed(inside('10.0.0.0/16'), inside('10.0.1.0/24')) }, [`${group}: ${loses}`]],
  ['blocks of each subnet', { [group]: changed(inside('10.0.0.0/16'), inside('10.0.0.0/24', '10.0.1.0/24')) }, []],
];

for (const [what, plan, expected] of rows)
  test(`an endpoint whose group has ${what}`, () =>
    assert.equal(told('FLK4112', { ...network, ...plan }, 'failed'), expected));

test('of a group that is not in the plan nobody knows what else lets the job in', () => {
  const plan = { ...network, [rule]: gone(everywhere) };
  assert.equal(told('FLK4112', plan, 'failed'), []);
  const open = `whether the security groups of the endpoint let the job's connections to ${service} in`;
  assert.equal(told('FLK4112', plan, 'unknown'), [`${rule}: ${open} is not in the plan`]);
});

test('a group that comes with the change lets in what the rules say that refer to it', () => {
  const endpoint = network['aws_vpc_endpoint.streams']!;
  const refers = { security_group_ids: ['aws_security_group.endpoints.id', 'aws_security_group.endpoints'] };
  const replaced = (cidr_ipv4: string): Plan => ({
    ...network,
    'aws_vpc_endpoint.streams': { ...endpoint, actions: ['update'], after: without(endpoint.after), refers },
    [group]: {
      actions: ['create', 'delete'],
      before: inside('10.0.0.0/16'),
      after: { vpc_id: 'vpc-1' },
      refers: { id: [] },
    },
    [rule]: {
      actions: ['delete', 'create'],
      before: everywhere,
      after: { ...everywhere, security_group_id: undefined, cidr_ipv4 },
      refers: { security_group_id: ['aws_security_group.endpoints.id', 'aws_security_group.endpoints'] },
    },
  });
  const quiet = replaced('10.0.0.0/16');
  for (const outcome of ['failed', 'unknown'] as const) assert.equal(told('FLK4112', quiet, outcome), []);
  assert.equal(told('FLK4112', replaced('10.0.9.0/24'), 'failed'), [`aws_vpc_endpoint.streams: ${loses}`]);
});

function without(values: Values | null): Values {
  return Object.fromEntries(Object.entries(values ?? {}).filter(([name]) => name !== 'security_group_ids'));
}

const database = 'aws_security_group.database';
const sql = { type: 'ingress', security_group_id: 'sg-database', protocol: 'tcp', from_port: 5432, to_port: 5432 };
const sqlRule = 'aws_security_group_rule.sql';
const toDatabase: Plan = {
  [database]: stays({ id: 'sg-database', vpc_id: 'vpc-1' }),
  [sqlRule]: gone({ ...sql, cidr_blocks: ['10.0.0.0/23'] }),
};
const way = 'way on tcp port 5432 into sg-database';

test('a rule into a group of something else: told where the job names what stands in it, else not known', () => {
  const unnamed = { ...network, ...toDatabase };
  assert.equal(told('FLK4112', unnamed, 'failed'), []);
  assert.equal(told('FLK4112', unnamed, 'unknown'), [
    `${sqlRule}: whether the job needs its ${way} is not in the plan`,
  ]);
  const named = {
    ...unnamed,
    'aws_db_instance.orders': stays({
      endpoint: 'orders.db.example.com:5432',
      vpc_security_group_ids: ['sg-database'],
    }),
  };
  assert.equal(told('FLK4112', named, 'failed'), [`${sqlRule}: ${address} loses its ${way}`]);
});

test('a rule from where no subnet of the job is, and one of another VPC, are nothing to it', () => {
  const elsewhere = { ...toDatabase, [sqlRule]: gone({ ...sql, cidr_blocks: ['10.0.50.0/24'] }) };
  const other = { ...toDatabase, [database]: stays({ id: 'sg-database', vpc_id: 'vpc-2' }) };
  for (const plan of [elsewhere, other])
    for (const outcome of ['failed', 'unknown'] as const)
      assert.equal(told('FLK4112', { ...network, ...plan }, outcome), []);
});

test.run();
