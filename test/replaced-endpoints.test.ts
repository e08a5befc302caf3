// Endpoints that another one takes the place of, and endpoints of services that nobody calls.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { address, allowed, gone, placed, replaced, services, type Plan } from './support/placed-job';
import { stays, told, type Values } from './support/planned-change';

const test = suite('replaced endpoints');

/** A table of the job's subnets without a way out. */
const network: Plan = {
  ...placed,
  ...allowed('s3:PutObject'),
  'aws_route_table.its': stays({ id: 'rtb-1', vpc_id: 'vpc-1', route: [] }),
  'aws_route_table_association.a': stays({ subnet_id: 'subnet-a', route_table_id: 'rtb-1' }),
  'aws_route_table_association.b': stays({ subnet_id: 'subnet-b', route_table_id: 'rtb-1' }),
  'aws_security_group.open': stays({
    id: 'sg-open',
    vpc_id: 'vpc-1',
    ingress: [{ protocol: 'tcp', from_port: 443, to_port: 443, cidr_blocks: ['10.0.0.0/16'] }],
  }),
  'aws_security_group.shut': stays({ id: 'sg-shut', vpc_id: 'vpc-1', ingress: [] }),
};

const endpoint = 'aws_vpc_endpoint.its';
const gateway = {
  id: 'vpce-1',
  vpc_id: 'vpc-1',
  service_name: `${services}.s3`,
  vpc_endpoint_type: 'Gateway',
  route_table_ids: ['rtb-1'],
};
const named = (more: Values = {}): Values => ({
  id: 'vpce-2',
  vpc_id: 'vpc-1',
  service_name: `${services}.s3`,
  vpc_endpoint_type: 'Interface',
  private_dns_enabled: true,
  subnet_ids: ['subnet-a'],
  security_group_ids: ['sg-open'],
  ...more,
});
const loses = [`${endpoint}: ${address} loses its connections to ${services}.s3`];

const rows: readonly (readonly [what: string, before: Values, after: Values, expected: readonly string[]])[] = [
  ['one for another service', gateway, { ...gateway, service_name: `${services}.dynamodb` }, loses],
  ['one in another VPC', gateway, { ...gateway, vpc_id: 'vpc-2' }, loses],
  ['the same one', gateway, { ...gateway, id: 'vpce-3' }, []],
  ['an interface that lets it in', gateway, named(), []],
  ['an interface that does not', gateway, named({ security_group_ids: ['sg-shut'] }), loses],
  ['an interface without names', gateway, named({ private_dns_enabled: false }), loses],
  ['a gateway in its table', named(), gateway, []],
  ['a gateway in another table', named(), { ...gateway, route_table_ids: ['rtb-2'] }, loses],
];

for (const [what, before, after, expected] of rows)
  test(`of an endpoint is made ${what}`, () => {
    const plan = { ...network, [endpoint]: replaced(before, after) };
    assert.equal(told('FLK4112', plan, 'failed'), expected);
    assert.equal(told('FLK4112', plan, 'unknown'), []);
  });

test('what becomes of an endpoint is not told where another one stands beside it, or nobody knows the service', () => {
  const other = { ...network, [endpoint]: replaced(gateway, { ...gateway, service_name: `${services}.dynamodb` }) };
  const beside = { ...other, 'aws_vpc_endpoint.again': stays({ ...gateway, id: 'vpce-4' }) };
  for (const outcome of ['failed', 'unknown'] as const) assert.equal(told('FLK4112', beside, outcome), []);
  const { service_name, ...rest } = gateway;
  const open = { ...network, [endpoint]: { ...replaced(gateway, rest), refers: { service_name: ['var.service'] } } };
  assert.equal(told('FLK4112', open, 'failed'), []);
  assert.equal(told('FLK4112', open, 'unknown'), [
    `${endpoint}: what carries connections to ${service_name} then is not known yet`,
  ]);
});

test('a way by a table of which no route is left is none, though the table still reads it back', () => {
  const nat = { destination_cidr_block: '0.0.0.0/0', nat_gateway_id: 'nat-1' };
  const read = [{ cidr_block: '0.0.0.0/0', nat_gateway_id: 'nat-1' }];
  const plan = {
    ...network,
    'aws_nat_gateway.out': stays({ id: 'nat-1', subnet_id: 'subnet-p', connectivity_type: 'public' }),
    'aws_route_table.its': stays({ id: 'rtb-1', vpc_id: 'vpc-1', route: read }),
    'aws_route.out': gone({ route_table_id: 'rtb-1', ...nat }),
    [endpoint]: gone(gateway),
  };
  assert.ok(told('FLK4112', plan, 'failed').includes(String(loses[0])));
});

test('an endpoint of a service that the role allows nothing of is missed by nobody; one of somebody’s own is', () => {
  const goes = (service_name: string): Plan => ({ ...network, [endpoint]: gone(named({ service_name })) });
  assert.equal(told('FLK4112', goes(`${services}.sts`), 'failed'), []);
  assert.equal(told('FLK4112', goes(`${services}.sts`), 'unknown'), []);
  const own = 'com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b';
  assert.equal(told('FLK4112', goes(own), 'failed'), [`${endpoint}: ${address} loses its connections to ${own}`]);
});

test.run();
