// Where a packet has no way the fix that is told is one: for each kind of network and each kind of missing hop it is
// applied to the spec, or to what AWS answers, and the message goes away.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../src/compile';
import type { Diagnostic } from '../src/diagnostics/diagnostic';
import { serviceNeed } from '../src/facts/need';
import { fixOf } from '../src/reach/fix';
import { declaredByAnswers } from '../src/reach/live';
import { ensured } from '../src/text/ensured';
import { minimalSpec } from './support/compile';

type Json = Record<string, unknown>;

/** A spec, and what AWS answers of what exists. */
interface Given {
  readonly spec: Json;
  readonly rest?: Json;
  readonly answers?: readonly Json[];
}

interface Row {
  readonly given: Given;
  /** What is told, and where. */
  readonly help: RegExp;
  readonly pointer: string;
  /** The same with what the help says. */
  readonly mended: Given;
}

const vpc = 'vpc-0a1b2c3d4e5f60718';
const [one, two] = ['subnet-0a1b2c3d4e5f60718', 'subnet-0a1b2c3d4e5f60719'];
const table = 'rtb-0a1b2c3d4e5f60718';
const group = 'sg-0a1b2c3d4e5f60718';

const created = { create: { cidr: '10.20.0.0/16', zones: ['a', 'b'] } };
const kinesis = { sources: { orders: { type: 'kinesis', create: {} } } };
const kafka = (host: string): Json => ({
  sources: { orders: { type: 'kafka', bootstrapServers: `${host}:9092`, topics: ['t'], group: 'g', auth: 'none' } },
});
const broker = 'b-1.orders.a1b2c3.c5.kafka.eu-west-1.amazonaws.com';
const lake = (more: Json): Json => ({
  peering: {
    lake: { vpc: 'vpc-0b1c2d3e4f5061728', cidrs: ['10.50.0.0/16'], routeTables: ['rtb-0b1c2d3e4f5061728'], ...more },
  },
});
const network = (section: Json, more: Json = kinesis): Given => ({ spec: { network: section, ...more } });

const open = [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }];
const nat = { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-0a1b2c3d', State: 'active' };
/** An existing VPC, with what is said of its routes and groups. */
function answers({ routes = [], egress = open }: { routes?: readonly Json[]; egress?: readonly Json[] } = {}): Json[] {
  const tables = (id: string, subnets: readonly string[], more: readonly Json[]): Json => ({
    RouteTableId: id,
    VpcId: vpc,
    Associations: subnets.map((SubnetId) => ({ SubnetId })),
    Routes: [{ DestinationCidrBlock: '10.30.0.0/16', GatewayId: 'local', State: 'active' }, ...more],
  });
  const internet = { DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-0a1b2c3d', State: 'active' };
  return [
    { Vpcs: [{ VpcId: vpc, CidrBlock: '10.30.0.0/16' }] },
    {
      Subnets: [one, two, 'subnet-0c0c0c0c'].map((SubnetId, index) => ({
        SubnetId,
        VpcId: vpc,
        CidrBlock: `10.30.${index}.0/24`,
        AvailabilityZoneId: `euw1-az${index + 1}`,
        AvailabilityZone: `eu-west-1${'abc'.charAt(index)}`,
      })),
    },
    { RouteTables: [tables(table, [one, two], routes), tables('rtb-0c0c0c0c', ['subnet-0c0c0c0c'], [internet])] },
    { SecurityGroups: [{ GroupId: group, IpPermissions: [], IpPermissionsEgress: egress }] },
    { NetworkAcls: [] },
    { VpcEndpoints: [] },
    {
      NatGateways: [
        {
          NatGatewayId: 'nat-0a1b2c3d',
          SubnetId: 'subnet-0c0c0c0c',
          State: 'available',
          NatGatewayAddresses: [{ AllocationId: 'eipalloc-0a1b2c3d' }],
        },
      ],
    },
    { InternetGateways: [{ InternetGatewayId: 'igw-0a1b2c3d', Attachments: [{ VpcId: vpc, State: 'available' }] }] },
  ];
}
const existing = { id: vpc, cidrs: ['10.30.0.0/16'], subnets: [one, two], routeTables: [table] };
const withGroup = { id: vpc, subnets: [one, two], securityGroups: [group] };
const live = (section: Json, told: readonly Json[], more: Json = kinesis): Given => ({
  ...network(section, more),
  answers: told,
});
/** A rule of a group, or a route, that somebody has changed. */
const override = (address: string, ...values: readonly (readonly [string, unknown])[]): Json => ({
  overrides: [
    {
      address,
      reason: 'to see what is told',
      operations: values.map(([key, value]) => ({ op: 'replace', path: `/${key}`, value })),
    },
  ],
});
const otherPort = (rule: string): Json => override(rule, ['from_port', 444], ['to_port', 444]);
const site = (cidrs: readonly string[]): Json => ({
  transitGateway: { create: {} },
  onPremises: { frankfurt: { cidrs, vpn: { customerGateway: { ip: '198.51.100.10', asn: 65010 } } } },
});
const partner = {
  privateLink: {
    partner: {
      service: 'com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b2c3d4e5f60718',
      ports: [9092],
      domain: 'kafka.example.com',
      records: { broker: {} },
    },
  },
};
const linked = network({ vpc: created, ...partner }, kafka('broker.kafka.example.com'));
const onSite = network({ vpc: created, ...site(['172.16.0.0/16']) }, kafka('172.16.0.7'));
const shared = { from: 'core-prod', zones: ['a', 'b'] };

const rows: Readonly<Record<string, Row>> = {
  'created, none: a service': {
    given: network({ vpc: created, egress: 'none' }),
    help: /^say "egress: endpoints", or "egress: nat"/,
    pointer: '/spec/network/egress',
    mended: network({ vpc: created, egress: 'endpoints' }),
  },
  'created, none: a service, by the other way': {
    given: network({ vpc: created, egress: 'none' }),
    help: /or "egress: nat"/,
    pointer: '/spec/network/egress',
    mended: network({ vpc: created, egress: 'nat' }),
  },
  'created, endpoints: a service that is left out': {
    given: network({ vpc: created, endpoints: { omit: ['sts', 'kinesis-streams'] } }),
    help: /^take kinesis-streams out of "omit"/,
    pointer: '/spec/network/endpoints/omit/1',
    mended: network({ vpc: created, endpoints: { omit: ['sts'] } }),
  },
  'created, endpoints: what a gateway endpoint would serve is left out': {
    given: network({ vpc: created, endpoints: { omit: ['s3'] } }),
    help: /^take s3 out of "omit"/,
    pointer: '/spec/network/endpoints/omit/0',
    mended: network({ vpc: created }),
  },
  'created, endpoints: a host of a name that nothing leads to': {
    given: network({ vpc: created, ...lake({}) }, kafka('broker.lake.example.com')),
    help: /^name broker.lake.example.com in "hosts" of what leads to it/,
    pointer: '/spec/sources/orders/bootstrapServers',
    mended: network({ vpc: created, ...lake({ hosts: ['*.lake.example.com'] }) }, kafka('broker.lake.example.com')),
  },
  'created, endpoints: a public host of a name': {
    given: network({ vpc: created }, kafka('broker.example.com')),
    help: /if it is public, say "egress: nat"/,
    pointer: '/spec/sources/orders/bootstrapServers',
    mended: network({ vpc: created, egress: 'nat' }, kafka('broker.example.com')),
  },
  'created, nat: a private name of a broker of MSK': {
    given: network({ vpc: created, egress: 'nat' }, kafka(broker)),
    help: /^name b-1[.]orders[^"]*in "hosts" of what leads to it.*, or have the application stand in its VPC [(]"vpc[.]id"[)]: its/,
    pointer: '/spec/sources/orders/bootstrapServers',
    mended: network({ vpc: created, egress: 'nat', ...lake({ hosts: [broker] }) }, kafka(broker)),
  },
  'created, endpoints: a public address': {
    given: network({ vpc: created }, kafka('52.94.5.7')),
    help: /^say "egress: nat": nothing else/,
    pointer: '/spec/network/egress',
    mended: network({ vpc: created, egress: 'nat' }, kafka('52.94.5.7')),
  },
  'created, endpoints: an address beyond the ranges of a peer': {
    given: network({ vpc: created, ...lake({}) }, kafka('10.51.0.7')),
    help: /^have its range among those of what leads to it: "peering"/,
    pointer: '/spec/sources/orders/bootstrapServers',
    mended: network({ vpc: created, ...lake({ cidrs: ['10.50.0.0/16', '10.51.0.0/16'] }) }, kafka('10.51.0.7')),
  },
  'created, nat: a private address': {
    given: network({ vpc: created, egress: 'nat' }, kafka('10.50.0.7')),
    help: /^have its range among those of what leads to it/,
    pointer: '/spec/sources/orders/bootstrapServers',
    mended: network({ vpc: created, egress: 'nat', ...lake({}) }, kafka('10.50.0.7')),
  },
  'created: an override in the way': {
    given: {
      ...network({ vpc: created }),
      rest: otherPort('aws_vpc_security_group_egress_rule.application_endpoints_443'),
    },
    help: /^remove this override/,
    pointer: '/overrides/0',
    mended: network({ vpc: created }),
  },
  'PrivateLink: an override in the way': {
    given: { ...linked, rest: otherPort('aws_vpc_security_group_ingress_rule.private_link_partner_application_9092') },
    help: /^remove this override/,
    pointer: '/overrides/0',
    mended: linked,
  },
  'a site: an address beyond its ranges': {
    given: network({ vpc: created, ...site(['172.16.0.0/16']) }, kafka('172.17.0.7')),
    help: /^have its range among those of what leads to it: .*"onPremises"/,
    pointer: '/spec/sources/orders/bootstrapServers',
    mended: network({ vpc: created, ...site(['172.16.0.0/16', '172.17.0.0/16']) }, kafka('172.17.0.7')),
  },
  'a site: an override of the route to it': {
    given: {
      ...onSite,
      rest: override('aws_route.private_a_172_16_0_0_16', ['destination_cidr_block', '172.18.0.0/16']),
    },
    help: /^remove this override/,
    pointer: '/overrides/0',
    mended: onSite,
  },
  'existing by ids, none: no route': {
    given: live({ vpc: existing }, answers()),
    help: /^say "egress: endpoints", or add a route to kinesis-streams to rtb-0a1b2c3d4e5f60718/,
    pointer: '/spec/network/egress',
    mended: live({ vpc: existing, egress: 'endpoints' }, answers()),
  },
  'existing by ids, none: no route, mended in AWS': {
    given: live({ vpc: existing }, answers()),
    help: /or add a route to kinesis-streams/,
    pointer: '/spec/network/egress',
    mended: live({ vpc: existing }, answers({ routes: [nat] })),
  },
  'existing by ids, endpoints: one left out that is not there': {
    given: live({ vpc: existing, egress: 'endpoints', endpoints: { omit: ['kinesis-streams', 'logs'] } }, answers()),
    help: /^take kinesis-streams out of "omit"/,
    pointer: '/spec/network/endpoints/omit/0',
    mended: live({ vpc: existing, egress: 'endpoints' }, answers()),
  },
  'existing by ids: a given group without a rule': {
    given: live({ vpc: withGroup }, answers({ routes: [nat], egress: [] })),
    help: /^add an outbound rule for tcp 443 to kinesis-streams to sg-0a1b2c3d4e5f60718/,
    pointer: '/spec/sources/orders',
    mended: live({ vpc: withGroup }, answers({ routes: [nat] })),
  },
  'existing by ids: subnets that another account shares': {
    given: live({ vpc: { ...existing, subnetOwner: '222233334444' } }, answers()),
    help: /^have account 222233334444, which shares the subnets, make an endpoint for kinesis-streams or a route/,
    pointer: '/spec/network/vpc/subnetOwner',
    mended: live({ vpc: { ...existing, subnetOwner: '222233334444' } }, answers({ routes: [nat] })),
  },
};

function compiled({ spec, rest, answers: told = [] }: Given): readonly Diagnostic[] {
  const files = told.map((answer, index) => ({ file: `${index}.json`, bytes: Buffer.from(JSON.stringify(answer)) }));
  const { declared, problems } = declaredByAnswers(files);
  assert.equal(problems, []);
  return compile({
    base: { file: 'app.yaml', bytes: Buffer.from(JSON.stringify(minimalSpec(spec, rest), null, 2)) },
    variables: { values: {} },
    inspectCode: () => ({ kind: 'missing' }),
    declared,
  }).diagnostics;
}

const test = suite('fixes of missing hops');
for (const [what, { given, help, pointer, mended }] of Object.entries(rows))
  test(what, () => {
    const blocked = compiled(given).filter(({ code }) => code === 'FLK3400');
    assert.ok(blocked.length > 0, 'nothing is told');
    const found = blocked.find((one) => help.test(String(one.help)));
    assert.ok(found, blocked.map((one) => one.help).join('\n'));
    assert.is(ensured(found, 'a problem').pointer, pointer);
    const errors = compiled(mended).filter(({ severity }) => severity === 'error');
    assert.equal(
      errors.map(({ code, message }) => `${code} ${message}`),
      [],
    );
  });

test('what is found or shared is assumed, whatever is known of some VPC', () => {
  const found = { find: { count: 2, tags: { vpc: { Name: 'core' }, subnets: { Tier: 'private' } } } };
  for (const section of [{ vpc: found }, { vpc: found, egress: 'endpoints' }, shared]) {
    const codes = compiled(live(section, answers())).map(({ code }) => code);
    assert.ok(codes.includes('FLK3041') && !codes.includes('FLK3400'), codes.join());
  }
});

test('in a shared network it is the network that gets an endpoint', () => {
  const hop = {
    kind: 'route',
    way: 'there',
    at: table,
    verdict: { is: 'blocked', code: 'NO_ROUTE_TO_DESTINATION' },
  } as const;
  const whose = { network: shared, home: { region: 'eu-west-1', accountId: '111122223333' }, isCreated: false };
  assert.equal(fixOf(hop, serviceNeed('sts', 'eu-west-1', '/spec/code', 'calls'), whose), {
    help: 'add sts to "endpoints.add" of the network core-prod',
    pointer: '/spec/network/from',
  });
});

test.run();
