// The application's network as others name it: connectors stand in it without copying it, and it may be known to
// Terraform only.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directionOf } from '../src/connectors';
import { useOf, type Connection } from '../src/connectors/connector';
import { networkOf, placementArns, placementOf, type NetworkIdentity } from '../src/facts/network';
import { identify } from '../src/facts/identity';
import { isSentByService, needText } from '../src/facts/need';
import { roleOf } from '../src/facts/role';
import { connectorGuides } from '../src/guide/connector-guide';
import { ref } from '../src/terraform/value';
import { compileText, minimalSpec, printed } from './support/compile';

const test = suite('network');
const identity = identify(
  { name: 'orders' },
  { region: 'eu-west-1', accountId: '111122223333' },
  { runtime: 'FLINK-1_20', code: { file: 'orders.jar' } },
);
const vpc = { subnets: ['subnet-0a1b2c3d', 'subnet-0a1b2c3e'], securityGroups: ['sg-0a1b2c3d'] } as const;

test('its ids are those of the spec, with their ARNs in the account and Region of the application', () => {
  assert.equal(networkOf(identity, { vpc: { subnets: [...vpc.subnets], securityGroups: [...vpc.securityGroups] } }), {
    ...vpc,
    arns: [
      'arn:aws:ec2:eu-west-1:111122223333:subnet/subnet-0a1b2c3d',
      'arn:aws:ec2:eu-west-1:111122223333:subnet/subnet-0a1b2c3e',
      'arn:aws:ec2:eu-west-1:111122223333:security-group/sg-0a1b2c3d',
    ],
    createsGroups: false,
    origin: 'existing',
  });
});

test("subnets that another account shares have its id in their ARNs, and security groups the application's", () => {
  const shared = { subnets: [vpc.subnets[0]], subnetOwner: '444455556666', securityGroups: [...vpc.securityGroups] };
  assert.equal(networkOf(identity, { vpc: shared })?.arns, [
    'arn:aws:ec2:eu-west-1:444455556666:subnet/subnet-0a1b2c3d',
    'arn:aws:ec2:eu-west-1:111122223333:security-group/sg-0a1b2c3d',
  ]);
});

test('an application without a network section stands in no VPC', () =>
  assert.is(networkOf(identity, undefined), undefined));

test('what a section gives of its own comes before what the application has', () => {
  assert.equal(placementOf({ subnets: ['subnet-0f'] }, vpc), { ...vpc, subnets: ['subnet-0f'] });
  assert.equal(placementOf(undefined, vpc), vpc);
  assert.equal(placementOf({}), { subnets: [], securityGroups: [] });
});

test('subnets that are those of the application are of their owner, wherever they are named', () => {
  const shared = { ...vpc, subnetOwner: '444455556666' };
  assert.is(placementOf({ subnets: ['subnet-0a1b2c3e'] }, shared).subnetOwner, '444455556666');
  assert.is(placementOf({ subnets: ['subnet-0f'] }, shared).subnetOwner, undefined);
});

/** A network that Terraform makes: nothing but the addresses of its parts is known. */
const subnets = ['a', 'b', 'c'].map((zone) => ref(`aws_kinesis_stream.${zone}`, 'id'));
const planned: NetworkIdentity = {
  subnets,
  securityGroups: [ref('aws_kinesis_stream.application', 'id')],
  arns: [],
  createsGroups: false,
  origin: 'created',
};
const use = (direction: 'source' | 'sink', given: Connection) =>
  useOf('example', given, direction, identity, roleOf(identity), planned);

for (const { type, examples } of connectorGuides())
  test(`${type}: the defaults copy nothing of the network`, () => {
    for (const { direction, config } of examples) {
      const normal = directionOf(config, direction).defaults(config, use(direction, config));
      assert.not.match(JSON.stringify(normal), /aws_kinesis_stream[.][abc]|application","id/);
    }
  });

/** A stream of changes, in a network of its own with these endpoints. */
const changesIn = (endpoints: object) =>
  compileText(
    minimalSpec({
      network: { vpc: { create: { cidr: '10.20.0.0/16', zones: ['a', 'b'] } }, ...endpoints },
      sources: {
        changes: { type: 'dynamodb', mode: 'streams', create: { partitionKey: { name: 'id', type: 'string' } } },
      },
    }),
  );

test('DynamoDB Streams are read by the own name of the endpoint that the network creates, and have a way', () => {
  const compiled = changesIn({});
  assert.not.match(printed(compiled), /FLK3202|FLK3400|FLK3041/);
  assert.match(JSON.stringify(compiled.plan), '"aws_vpc_endpoint.dynamodb_streams","dns_entry[0].dns_name"');
});

test('through a NAT gateway they are read by their usual name', () => {
  const compiled = changesIn({ egress: 'nat' });
  assert.match(printed(compiled), /FLK3202/);
  assert.not.match(JSON.stringify(compiled.plan), 'aws.endpoint');
});

const stores = [
  { type: 'msk', topics: ['orders'], create: {} },
  { type: 'msk-serverless', topics: ['orders'], create: {} },
  { type: 'opensearch', create: { zones: 3 } },
  { type: 'redshift', mode: 'data-api', create: {} },
  { type: 'redshift', mode: 'data-api', serverless: { create: {} } },
] as const;
for (const given of stores)
  test(`${JSON.stringify(given)} is created in a network that only Terraform knows`, () => {
    const config = structuredClone(given) as unknown as Parameters<typeof directionOf>[0];
    const connector = directionOf(config, 'sink');
    const sink = use('sink', config);
    const { resources = [] } = connector.facts(connector.defaults(config, sink), sink);
    const text = JSON.stringify(resources);
    for (const one of [...subnets, ...planned.securityGroups])
      assert.ok(text.includes(JSON.stringify(one)), JSON.stringify(one));
  });

test('the ARN of a subnet that only Terraform knows is joined', () => {
  assert.equal(placementArns({ subnets: subnets.slice(0, 1), securityGroups: [] }, identity.home), [
    { $join: ['arn:aws:ec2:eu-west-1:111122223333:subnet/', subnets[0]] },
  ]);
});

const created = { create: { cidr: '10.20.0.0/16', zones: ['a', 'b'] } };
const existing = { id: 'vpc-0a1b2c3d', subnets: ['subnet-0a1b2c3d', 'subnet-0a1b2c3e'], routeTables: ['rtb-0a1b2c3d'] };
const networks: Readonly<Record<string, { readonly network: object; readonly verdict: string }>> = {
  'created, endpoints': { network: { vpc: created }, verdict: 'proven' },
  'created, NAT gateway': { network: { vpc: created, egress: 'nat' }, verdict: 'proven' },
  'created, transit gateway': {
    network: {
      vpc: created,
      egress: 'transit',
      transitGateway: {
        id: 'tgw-0a1b2c3d4e5f60718',
        routeTable: { associate: 'tgw-rtb-0a1b2c3d4e5f60718', propagate: ['tgw-rtb-0a1b2c3d4e5f60718'] },
      },
    },
    verdict: 'assumed',
  },
  'created, no way out': { network: { vpc: created, egress: 'none' }, verdict: 'blocked' },
  existing: { network: { vpc: existing }, verdict: 'assumed' },
  'existing, endpoints': { network: { vpc: existing, egress: 'endpoints' }, verdict: 'assumed' },
  found: {
    network: { vpc: { find: { count: 2, tags: { vpc: { Name: 'core' }, subnets: { Tier: 'private' } } } } },
    verdict: 'assumed',
  },
  shared: { network: { from: 'core-prod', zones: ['a', 'b'] }, verdict: 'assumed' },
};
for (const [what, { network, verdict }] of Object.entries(networks))
  test(`${what}: what the service sends is needed, and never more than a warning`, () => {
    const { needs = [], diagnostics } = compileText(minimalSpec({ network }), { planOnly: true });
    const sent = needs.filter(({ need }) => isSentByService(need));
    assert.equal(
      sent.map((one) => `${needText(one.need)} ${one.verdict}`),
      [`logs:443 ${verdict}`, `monitoring:443 ${verdict}`],
    );
    assert.ok(verdict !== 'proven' || sent.every(({ paths }) => paths.every(({ hops }) => hops.length > 0)));
    const warned = diagnostics.filter(({ code }) => code === 'FLK3401').map(({ severity }) => severity);
    assert.equal(warned, verdict === 'blocked' ? ['warning', 'warning'] : []);
  });

test('in no VPC nothing is needed of it', () => {
  assert.equal(compileText(minimalSpec(), { planOnly: true }).plan?.needs.filter(isSentByService), []);
});

test('endpoints in a VPC that exists take the names of services from others, gateways take none', () => {
  const told = (omit: readonly string[]): boolean => {
    const vpc = { id: 'vpc-0a1b2c3d', subnets: ['subnet-0a1b2c3d', 'subnet-0a1b2c3e'], routeTables: ['rtb-0a1b2c3d'] };
    const network = { vpc, egress: 'endpoints', ...(omit.length > 0 && { endpoints: { omit } }) };
    const { diagnostics } = compileText(minimalSpec({ network }), { planOnly: true });
    return diagnostics.some(({ code }) => code === 'FLK3705');
  };
  assert.ok(told([]));
  assert.not(told(['logs', 'monitoring']));
});

test.run();
