// VPC peering: arithmetic of ranges, and that the name which a spec has for a peering is nobody's address.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isAddress, isAmong, isRange, overlap, rangeAround } from '../src/network/ipv4';
import type { Plan } from '../src/plan';
import { address } from '../src/terraform/resource';
import { ensured } from '../src/text/ensured';
import { compileText, minimalSpec, printed } from './support/compile';

const test = suite('peering');

const pairs: [one: string, other: string, meet: boolean][] = [
  ['10.20.0.0/16', '10.20.0.0/16', true],
  ['10.20.0.0/16', '10.20.255.240/28', true],
  ['10.20.255.240/28', '10.20.0.0/16', true],
  ['10.20.0.0/16', '10.21.0.0/16', false],
  ['10.20.0.0/17', '10.20.128.0/17', false],
  ['10.20.0.0/28', '10.20.0.16/28', false],
  ['100.64.0.0/16', '10.64.0.0/16', false],
];
for (const [one, other, meet] of pairs)
  test(`${one} and ${other} ${meet ? 'overlap' : 'do not overlap'}`, () => assert.is(overlap(one, other), meet));

const ranges: [text: string, around: string | undefined][] = [
  ['10.20.0.0/16', '10.20.0.0/16'],
  ['10.20.1.0/16', '10.20.0.0/16'],
  ['10.20.255.255/28', '10.20.255.240/28'],
  ['10.300.0.0/16', undefined],
  ['010.20.0.0/16', undefined],
];
for (const [text, around] of ranges)
  test(`the range around ${text} is ${around ?? 'none'}`, () => {
    assert.is(rangeAround(text), around);
    assert.is(isRange(text), text === around);
  });

test('an address is within a range from its first to its last, and a host name is none', () => {
  for (const within of ['10.50.0.0', '10.50.255.255']) assert.ok(isAmong(within, ['10.60.0.0/16', '10.50.0.0/16']));
  for (const outside of ['10.49.255.255', '10.51.0.0']) assert.not.ok(isAmong(outside, ['10.50.0.0/16']));
  assert.equal(['10.50.4.7', 'lake.internal', '10.50.4', '*.10.50'].map(isAddress), [true, false, false, false]);
});

const lake = {
  vpc: 'vpc-0b1c2d3e4f5061728',
  region: 'eu-central-1',
  cidrs: ['10.50.0.0/16'],
  routeTables: ['rtb-0b1c2d3e4f5061728'],
  securityGroup: 'sg-0b1c2d3e4f5061728',
  hosts: ['10.50.4.7'],
};
const created = { cidr: '10.20.0.0/16', zones: ['a', 'b'] };
const sources = { orders: { type: 'kafka', bootstrapServers: '10.50.4.7:9092', topics: ['orders'], auth: 'none' } };

function planOf(peering: object, create: object = created): Plan {
  const compiled = compileText(minimalSpec({ network: { vpc: { create }, peering }, sources }));
  return ensured(compiled.plan, printed(compiled));
}

test('another name for a peering moves no resource: a running job keeps its way', () => {
  const [before, after] = [planOf({ lake }), planOf({ 'data-lake': lake })];
  assert.equal(after.resources.map(address), before.resources.map(address));
  const [named, renamed] = [before, after].map(({ provider }) => provider.aliases?.map(({ name }) => name));
  assert.equal([named, renamed], [['peering_lake'], ['peering_data_lake']]);
});

test('of a peering to be removed nothing stays but the provider that its resources are destroyed through', () => {
  const [kept, removed] = [planOf({ lake }), planOf({ lake: { ...lake, remove: true } })];
  assert.equal(removed.provider.aliases, kept.provider.aliases);
  assert.ok(kept.resources.some(({ provider }) => provider === 'peering_lake'));
  assert.equal(
    removed.resources.filter(({ provider, type }) => provider !== undefined || type.includes('peering')),
    [],
  );
});

test('the other side waits until the connection is active, and the application for both', () => {
  const { resources } = planOf({ lake });
  const accepter = 'aws_vpc_peering_connection_accepter.vpc_0b1c2d3e4f5061728';
  const routes = resources.filter(({ type, cause }) => type === 'aws_route' && cause.includes('/peering/'));
  assert.is(routes.length, 3);
  for (const route of routes) assert.ok(JSON.stringify(route.arguments).includes(accepter), address(route));
  const [application] = resources.filter(({ type }) => type === 'aws_kinesisanalyticsv2_application');
  assert.equal(
    routes.map(address).filter((one) => !application?.dependsOn?.includes(one)),
    [],
  );
});

test('the way back to a VPC whose range a pool gives is to the range that it gets', () => {
  const { resources } = planOf(
    { lake },
    { ipam: { pool: 'ipam-pool-0a1b2c3d4e5f60718', netmask: 20 }, zones: ['a', 'b'] },
  );
  const range = { $ref: ['aws_vpc.network', 'cidr_block'] };
  const [route] = resources.filter(({ name }) => name === 'rtb_0b1c2d3e4f5061728_vpc');
  assert.equal(Reflect.get(ensured(route, 'the route back').arguments, 'destination_cidr_block'), range);
  const [rule] = resources.filter(({ name }) => name === 'sg_0b1c2d3e4f5061728_vpc_9092');
  assert.equal(Reflect.get(ensured(rule, 'the rule').arguments, 'cidr_ipv4'), range);
});

test('a role of the application deploys to its other Regions too, and to no other account', () => {
  const deployRole = 'arn:aws:iam::111122223333:role/deploy';
  const role = 'arn:aws:iam::222233334444:role/network-deploy';
  const theirs = { vpc: 'vpc-0c1d2e3f405162738', cidrs: ['10.60.0.0/16'], account: '222233334444', role };
  const peering = { lake, theirs: { ...theirs, routeTables: ['rtb-0c1d2e3f405162738'] } };
  const spec = { network: { vpc: { create: created }, peering } };
  const compiled = compileText(
    minimalSpec(spec, { aws: { region: 'eu-west-1', accountId: '111122223333', deployRole } }),
  );
  assert.equal(
    compiled.plan?.provider.aliases?.map((alias) => [alias.name, alias.role]),
    [
      ['peering_lake', deployRole],
      ['peering_theirs', role],
    ],
  );
});

test.run();
