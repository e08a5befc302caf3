// Brokers of MSK by names that lead to private addresses: a VPC that is created reaches them over what the spec leads
// there, and over no NAT gateway.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { missingHop } from '../src/reach/problems';
import { visibilityOf } from '../src/connectors/kafka-client/visibility';
import { ensured } from '../src/text/ensured';
import { minimalSpec } from './support/compile';
import { compiledLive, type Json } from './support/live';

const created = { create: { cidr: '10.20.0.0/16', zones: ['a', 'b'] } };
const uuid = 'abcd1234-ab12-cd34-ef56-abcdef123456';
const suffix = 'orders.a1b2c3.c5.kafka.eu-west-1.amazonaws.com';
const serverless = 'boot-a1b2c3d4.c1.kafka-serverless.eu-west-1.amazonaws.com';
const msk = (server: string, more: Json = {}): Json => ({
  type: 'msk',
  cluster: `arn:aws:kafka:eu-west-1:111122223333:cluster/orders/${uuid}-2`,
  bootstrapServers: server,
  auth: 'iam',
  topics: ['orders'],
  ...more,
});

/** Of the brokers: the verdict, and where it ends. */
function reached(source: Json, network: Json): string {
  const { needs = [] } = compiledLive(minimalSpec({ network, sources: { orders: source } }), []);
  const found = ensured(
    needs.find(({ need }) => need.purpose === 'brokers of source orders'),
    'a need',
  );
  const [hop] = found.paths.flatMap((path) => missingHop(path) ?? []);
  return hop ? `${found.verdict} ${hop.kind} ${hop.code}` : found.verdict;
}

const test = suite('private brokers');
const atGateway = 'blocked internet gateway IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS';

test('no NAT gateway leads to what is private', () => {
  const nat = { vpc: created, egress: 'nat' };
  assert.is(reached(msk(`b-1.${suffix}:9098`), nat), atGateway);
  assert.is(reached(msk(`b-1-public.${suffix}:9198`), nat), 'assumed', 'a public listener');
  assert.is(reached(msk('broker.example.com:9098'), nat), 'assumed', 'nobody knows where that name leads');
  const { auth: _, ...bare } = msk(`${serverless}:9098`, {
    type: 'msk-serverless',
    cluster: `arn:aws:kafka:eu-west-1:111122223333:cluster/orders/${uuid}-s1`,
  });
  assert.is(reached(bare, nat), atGateway);
});

test('in whatever range the VPC itself is', () => {
  const vpc = { create: { ...created.create, cidr: '10.255.0.0/16' } };
  assert.is(reached(msk(`b-1.${suffix}:9098`), { vpc, egress: 'nat' }), atGateway);
});

test('a managed VPC connection stands in the VPC of the application', () => {
  const multi = msk(`b-1.iam.${suffix}:14001`, { connection: 'multi-vpc' });
  assert.is(reached(multi, { vpc: created, egress: 'nat' }), 'proven');
});

test('what may lead there is assumed, and what does is followed', () => {
  const lake = { vpc: 'vpc-0b1c2d3e4f5061728', cidrs: ['10.50.0.0/16'], routeTables: ['rtb-0b1c2d3e4f5061728'] };
  const peered = (more: Json): Json => ({ vpc: created, egress: 'nat', peering: { lake: { ...lake, ...more } } });
  assert.is(reached(msk(`b-1.${suffix}:9098`), peered({})), 'assumed');
  assert.not.match(reached(msk(`b-1.${suffix}:9098`), peered({ hosts: [`*.${suffix}`] })), /blocked/);
  const existing = { vpc: { id: 'vpc-0a1b2c3d4e5f60718', subnets: ['subnet-0a1b2c3d4e5f60718'] } };
  assert.is(reached(msk(`b-1.${suffix}:9098`), existing), 'assumed', 'the cluster may be in it');
});

test('which ports are private', () => {
  const of = (host: string, port: number): boolean => visibilityOf({ host, port }).visibility === 'private';
  for (const port of [9092, 9094, 9096, 9098, 14001]) assert.ok(of(`b-1.${suffix}`, port), String(port));
  for (const port of [9194, 9196, 9198]) assert.not(of(`b-1-public.${suffix}`, port), String(port));
  assert.ok(of(serverless, 9098));
  assert.not(of('kafka.example.com', 9098));
});

test.run();
