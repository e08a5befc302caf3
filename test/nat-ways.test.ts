// NAT gateways that stay in the routes of a job and lead it nowhere: what takes their own way out, and what is as good.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { address, allowed, changed, comes, gone, placed, type Plan } from './support/placed-job';
import { stays, told, type Values } from './support/planned-change';

const test = suite('ways of NAT gateways');

const gateway = 'aws_nat_gateway.out';
const nat = { id: 'nat-1', subnet_id: 'subnet-p', connectivity_type: 'public' };
const table = (id: string, target: Values | undefined): Values => ({
  id,
  vpc_id: 'vpc-1',
  route: target ? [{ cidr_block: '0.0.0.0/0', ...target }] : [],
});
const toInternet = table('rtb-p', { gateway_id: 'igw-1' });
const publicly = { subnet_id: 'subnet-p', route_table_id: 'rtb-p' };

const network: Plan = {
  ...placed,
  ...allowed('kinesis:GetRecords'),
  'aws_subnet.public': stays({ id: 'subnet-p', vpc_id: 'vpc-1', cidr_block: '10.0.9.0/24' }),
  'aws_route_table.its': stays(table('rtb-1', { nat_gateway_id: 'nat-1' })),
  'aws_route_table_association.a': stays({ subnet_id: 'subnet-a', route_table_id: 'rtb-1' }),
  'aws_route_table_association.b': stays({ subnet_id: 'subnet-b', route_table_id: 'rtb-1' }),
  'aws_route_table_association.public': stays(publicly),
  'aws_route_table.public': stays(toInternet),
  'aws_internet_gateway.out': stays({ id: 'igw-1', vpc_id: 'vpc-1' }),
  [gateway]: stays(nat),
};

const loses = `${address} loses its connections to the internet through ${gateway}`;
const unsure = `whether ${gateway} leads to the internet then is not in the plan`;
const open = table('rtb-2', { gateway_id: 'igw-1' });
const [main, association] = ['aws_route_table.public', 'aws_route_table_association.public'];

type Row = readonly [what: string, plan: Plan, failed: readonly string[], unknown: readonly string[]];
const rows: readonly Row[] = [
  [
    'its table has no route any more',
    { [main]: changed(toInternet, table('rtb-p', undefined)) },
    [`${main}: ${loses}`],
    [],
  ],
  [
    'the internet gateway goes',
    { 'aws_internet_gateway.out': gone({ id: 'igw-1', vpc_id: 'vpc-1' }) },
    [`aws_internet_gateway.out: ${loses}`],
    [],
  ],
  [
    'its table leads elsewhere',
    { [main]: changed(toInternet, table('rtb-p', { transit_gateway_id: 'tgw-1' })) },
    [],
    [`${main}: ${unsure}`],
  ],
  [
    'another table holds, which nobody has told of',
    { [association]: gone(publicly) },
    [],
    [`${association}: ${unsure}`],
  ],
  [
    'another table holds that leads there',
    {
      'aws_route_table.again': stays(open),
      [association]: changed(publicly, { ...publicly, route_table_id: 'rtb-2' }),
    },
    [],
    [],
  ],
  [
    'the route comes to stand beside the table',
    {
      [main]: changed(toInternet, table('rtb-p', undefined)),
      'aws_route.out': comes({ route_table_id: 'rtb-p', destination_cidr_block: '0.0.0.0/0', gateway_id: 'igw-1' }),
    },
    [],
    [],
  ],
];

for (const [what, plan, failed, unknown] of rows)
  test(`of a NAT gateway: ${what}`, () => {
    assert.equal(told('FLK4112', { ...network, ...plan }, 'failed'), failed);
    assert.equal(told('FLK4112', { ...network, ...plan }, 'unknown'), unknown);
  });

/** The routes of the job come to lead to what is made in place of the gateway. */
function replacedBy(after: Values): Plan {
  const its = { ...network['aws_route_table.its'] };
  return {
    ...network,
    [gateway]: { actions: ['delete', 'create'], before: nat, after },
    'aws_route_table.its': changed(its.before as Values, table('rtb-1', { nat_gateway_id: 'nat-2' })),
    'aws_nat_gateway.again': stays({ ...nat, id: 'nat-3' }),
  };
}

test('a NAT gateway in another place is as good, and a private one is not', () => {
  const { id, ...rest } = nat;
  assert.is(id, 'nat-1');
  assert.equal(told('FLK4112', replacedBy({ ...rest, id: 'nat-2' }), 'failed'), []);
  const closed = replacedBy({ ...rest, id: 'nat-2', connectivity_type: 'private' });
  assert.equal(told('FLK4112', closed, 'failed'), [
    `aws_route_table.its: ${address} loses its connections to 0.0.0.0/0`,
  ]);
  const onward = { ...closed, [main]: stays(table('rtb-p', { transit_gateway_id: 'tgw-1' })) };
  assert.equal(told('FLK4112', onward, 'failed'), []);
  assert.is(told('FLK4112', onward, 'unknown').length, 1);
});

test.run();
