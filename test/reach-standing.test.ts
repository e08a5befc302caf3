// Endpoints that a spec would make in a VPC that has them: told with the fix, and what is there serves once it is said.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Compiled } from '../src/compile';
import { declaredFor } from '../src/reach/declared-by-spec';
import { reach } from '../src/reach/reach';
import { ensured } from '../src/text/ensured';
import { minimalNetwork, minimalSpec } from './support/compile';
import { compiledLive, declaredIn, openAcl, type Json } from './support/live';

const vpc = 'vpc-0a1b2c3d4e5f60718';
const [one, two] = ['subnet-0a1b2c3d4e5f60718', 'subnet-0a1b2c3d4e5f60719'];
const table = 'rtb-0a1b2c3d4e5f60718';

const endpoint = (id: string, service: string, more: Json = {}): Json => ({
  VpcEndpointId: `vpce-${id}`,
  VpcEndpointType: 'Interface',
  VpcId: vpc,
  ServiceName: `com.amazonaws.eu-west-1.${service}`,
  State: 'available',
  SubnetIds: [one],
  Groups: [{ GroupId: 'sg-0e0e0e0e' }],
  PrivateDnsEnabled: true,
  ...more,
});
const gateway = (id: string, tables: readonly string[]): Json =>
  endpoint(id, 's3', { VpcEndpointType: 'Gateway', RouteTableIds: tables, SubnetIds: [], Groups: [] });

/** Everything that is asked of a VPC without a way to the internet. */
const answers = (endpoints: readonly Json[], zones: readonly Json[] = []): readonly Json[] => [
  { Vpcs: [{ VpcId: vpc, CidrBlock: '10.30.0.0/16', DhcpOptionsId: 'dopt-0a1b2c3d' }] },
  {
    DhcpOptions: [
      {
        DhcpOptionsId: 'dopt-0a1b2c3d',
        DhcpConfigurations: [{ Key: 'domain-name-servers', Values: [{ Value: 'AmazonProvidedDNS' }] }],
      },
    ],
  },
  { ResolverRules: [] },
  { ResolverRuleAssociations: [] },
  {
    Subnets: [one, two].map((SubnetId, index) => ({
      SubnetId,
      VpcId: vpc,
      CidrBlock: `10.30.${index}.0/24`,
      AvailabilityZoneId: `euw1-az${index + 1}`,
      SubnetArn: `arn:aws:ec2:eu-west-1:111122223333:subnet/${SubnetId}`,
    })),
  },
  {
    RouteTables: [
      {
        RouteTableId: table,
        VpcId: vpc,
        Associations: [one, two].map((SubnetId) => ({ SubnetId })),
        Routes: [{ DestinationCidrBlock: '10.30.0.0/16', GatewayId: 'local', State: 'active' }],
      },
    ],
  },
  {
    SecurityGroups: [
      {
        GroupId: 'sg-0e0e0e0e',
        IpPermissions: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: '10.30.0.0/16' }] }],
        IpPermissionsEgress: [],
      },
    ],
  },
  openAcl([one, two]),
  { VpcEndpoints: endpoints },
  { VpcId: vpc, EnableDnsSupport: { Value: true } },
  { VpcId: vpc, EnableDnsHostnames: { Value: true } },
  ...zones,
];

interface Said {
  readonly vpc?: Json;
  readonly privateLink?: Json;
  readonly endpoints?: Json;
  readonly egress?: string;
}

function compiled(
  said: Said,
  given: readonly Json[],
  more: Json = {},
): { readonly made: Compiled; readonly verdicts: Json } {
  const spec = minimalSpec({
    network: {
      vpc: { id: vpc, cidrs: ['10.30.0.0/16'], subnets: [one, two], routeTables: [table] },
      egress: 'endpoints',
      ...said,
    },
    sources: { orders: { type: 'kinesis', create: {} } },
    ...more,
  });
  const declared = declaredIn(given);
  const made = compiledLive(spec, given);
  const { plan, configuration, normalised } = made;
  const reached = reach(ensured(plan, 'a plan'), ensured(configuration, 'a configuration'), {
    declared: declaredFor(ensured(normalised, 'a spec').spec.network, declared),
  });
  return { made, verdicts: Object.fromEntries(reached.map(({ need, verdict }) => [need.purpose, verdict])) };
}

/** What FLK3432 tells, with its help. */
function told(said: Said, given: readonly Json[]): string[] {
  return compiled(said, given).made.diagnostics.flatMap(({ code, message, help = '', location }) =>
    code === 'FLK3432' ? [`${location?.range.start.line}: ${message}; ${help}`] : [],
  );
}

const test = suite('standing endpoints');
const already = (names: string): RegExp => new RegExp(`: the VPC has ${names.replace(/[().]/g, '\\$&')} already: `);

test('an interface endpoint with private DNS, and a gateway endpoint in the same table', () => {
  const given = answers([endpoint('0a', 'kinesis-streams'), gateway('0b', [table])]);
  const [only, ...more] = told({}, given);
  assert.is(more.length, 0);
  assert.match(ensured(only, 'a problem'), already('kinesis-streams (vpce-0a), s3 (vpce-0b)'));
  assert.match(ensured(only, 'a problem'), /"endpoints.omit" with kinesis-streams, s3$/);
});

test('one that is being changed stands all the same', () => {
  for (const State of ['pending', 'partial']) {
    const [only = 'nothing is told'] = told({}, answers([endpoint('0a', 'kinesis-streams', { State })]));
    assert.match(only, already('kinesis-streams (vpce-0a)'), State);
  }
});

test('what an earlier apply has made and AWS is changing is not proven', () => {
  const Tags = [{ Key: 'Name', Value: 'orders-kinesis-streams' }];
  const verdictIn = (State: string): unknown =>
    compiled({}, answers([endpoint('0a', 'kinesis-streams', { State, Tags })])).verdicts['source orders'];
  for (const State of ['pending', 'partial']) assert.is(verdictIn(State), 'assumed', State);
  assert.is(verdictIn('available'), 'proven');
  assert.is(verdictIn('deleting'), 'proven', 'another one is made');
});

test('with the fix the message goes away, and what is there serves', () => {
  const given = answers([endpoint('0a', 'kinesis-streams'), gateway('0b', [table])]);
  const { made, verdicts } = compiled({ endpoints: { omit: ['kinesis-streams', 's3'] } }, given);
  assert.equal(
    made.diagnostics.filter(({ severity }) => severity === 'error'),
    [],
  );
  assert.is(verdicts['source orders'], 'proven');
  assert.is(verdicts['application code'], 'proven');
});

test('what is there counts as it is: a group that does not take the application in blocks it', () => {
  const closed = answers([endpoint('0a', 'kinesis-streams'), gateway('0b', [table])]).map((answer) =>
    'SecurityGroups' in answer
      ? { SecurityGroups: [{ GroupId: 'sg-0e0e0e0e', IpPermissions: [], IpPermissionsEgress: [] }] }
      : answer,
  );
  const { verdicts } = compiled({ endpoints: { omit: ['kinesis-streams', 's3'] } }, closed);
  assert.is(verdicts['source orders'], 'blocked');
});

/** The second subnet has a table of its own, which the gateway endpoint that stands is not in. */
const inTwoTables = (): readonly Json[] => {
  const tableOf = (RouteTableId: string, SubnetId: string, ...more: readonly Json[]): Json => ({
    RouteTableId,
    VpcId: vpc,
    Associations: [{ SubnetId }],
    Routes: [{ DestinationCidrBlock: '10.30.0.0/16', GatewayId: 'local', State: 'active' }, ...more],
  });
  const toS3 = { DestinationPrefixListId: 'pl-6da54004', GatewayId: 'vpce-0b', State: 'active' };
  return answers([gateway('0b', [table])]).map((answer) =>
    'RouteTables' in answer ? { RouteTables: [tableOf(table, one, toS3), tableOf(unserved, two)] } : answer,
  );
};
const unserved = 'rtb-0a1b2c3d4e5f60719';
const bothTables = { vpc: { id: vpc, cidrs: ['10.30.0.0/16'], subnets: [one, two], routeTables: [table, unserved] } };

test('a gateway endpoint in one of two tables: neither message sends to the other', () => {
  const [message = 'nothing is told'] = told(bothTables, inTwoTables());
  assert.match(message, already('s3 (vpce-0b)'));
  assert.match(message, `vpce-0b serves s3 in ${table} alone: name ${unserved} alone in "vpc.routeTables", or add`);
  const omitted = compiled({ ...bothTables, endpoints: { omit: ['s3'] } }, inTwoTables());
  const blocked = omitted.made.diagnostics.find(({ code }) => code === 'FLK3400');
  assert.match(
    String(blocked?.help),
    `add ${unserved} to the route tables of vpce-0b; or take s3 out of "omit", and name`,
  );
});

test('with the table that nobody serves alone nothing is told, and both subnets reach the service', () => {
  const right = { vpc: { ...bothTables.vpc, routeTables: [unserved] } };
  assert.equal(told(right, inTwoTables()), []);
  assert.is(compiled(right, inTwoTables()).verdicts['application code'], 'proven');
});

const statement = { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' };
const policies: readonly (readonly [what: string, verdict: string, PolicyDocument: unknown])[] = [
  ['the default one', 'proven', { Version: '2008-10-17', Statement: [statement] }],
  ['the default one in other words', 'proven', { Statement: { ...statement, Principal: { AWS: '*' }, Action: ['*'] } }],
  ['one with a condition', 'assumed', { Statement: [{ ...statement, Condition: { Bool: { a: 'true' } } }] }],
  ['one for some actions', 'assumed', { Statement: [{ ...statement, Action: 'kinesis:ListStreams' }] }],
  ['one for one principal', 'assumed', { Statement: [{ ...statement, Principal: { AWS: '111122223333' } }] }],
  ['one that denies too', 'assumed', { Statement: [statement, { ...statement, Effect: 'Deny' }] }],
  ['one that is no JSON', 'assumed', 'Allow'],
];
for (const [what, verdict, document] of policies)
  test(`an endpoint that stands with a policy: ${what}`, () => {
    const PolicyDocument = typeof document === 'string' ? document : JSON.stringify(document);
    const more = { PolicyDocument };
    const gatewayWith = endpoint('0b', 's3', {
      ...{ VpcEndpointType: 'Gateway', RouteTableIds: [table], SubnetIds: [], Groups: [] },
      ...more,
    });
    const given = answers([endpoint('0a', 'kinesis-streams', more), gatewayWith]);
    const { verdicts } = compiled({ endpoints: { omit: ['kinesis-streams', 's3'] } }, given);
    assert.is(verdicts['source orders'], verdict);
    assert.is(verdicts['application code'], verdict);
  });

test("the policy of what an earlier apply has made is the plan's", () => {
  const PolicyDocument = JSON.stringify({ Statement: [{ ...statement, Principal: { AWS: '111122223333' } }] });
  const Tags = [{ Key: 'Name', Value: 'orders-kinesis-streams' }];
  const { verdicts } = compiled({}, answers([endpoint('0a', 'kinesis-streams', { PolicyDocument, Tags })]));
  assert.is(verdicts['source orders'], 'proven');
});

const harmless: readonly (readonly [string, readonly Json[]])[] = [
  ['nothing is there', answers([])],
  ['an endpoint without private DNS', answers([endpoint('0a', 'kinesis-streams', { PrivateDnsEnabled: false })])],
  ['a gateway endpoint in other tables', answers([gateway('0b', ['rtb-0f0f0f0f'])])],
  ['an endpoint of another VPC', answers([endpoint('0a', 'kinesis-streams', { VpcId: 'vpc-0f0f0f0f' })])],
  ['an endpoint for another service', answers([endpoint('0a', 'sqs')])],
  ['one that is being deleted', answers([endpoint('0a', 'kinesis-streams', { State: 'deleting' })])],
  [
    'what an earlier apply has made',
    answers([endpoint('0a', 'kinesis-streams', { Tags: [{ Key: 'Name', Value: 'orders-kinesis-streams' }] })]),
  ],
  ['a zone of another name', answers([], [zone('eu-west-1.amazonaws.com.', { OwningAccount: '222233334444' })])],
  [
    'the zone of an endpoint itself',
    answers([], [zone('kinesis.eu-west-1.amazonaws.com.', { OwningService: 'vpce.amazonaws.com' })]),
  ],
];
for (const [what, given] of harmless) test(`nothing is told of ${what}`, () => assert.equal(told({}, given), []));

test("another application's endpoint is another one", () => {
  const given = answers([
    endpoint('0a', 'kinesis-streams', { Tags: [{ Key: 'Name', Value: 'clicks-kinesis-streams' }] }),
  ]);
  assert.match(told({}, given).join(), already('kinesis-streams (vpce-0a)'));
});

test('a private zone that a hub shares answers for the name', () => {
  const hub = [zone('kinesis.eu-west-1.amazonaws.com.', { OwningAccount: '222233334444' })];
  assert.match(told({}, answers([], hub)).join(), already('kinesis-streams (Z0A1B2C3D4)'));
  const { verdicts } = compiled({ egress: 'none' }, answers([gateway('0b', [table])], hub));
  assert.is(verdicts['source orders'], 'assumed');
  const without = compiled({ egress: 'none' }, answers([gateway('0b', [table])]));
  assert.is(without.verdicts['source orders'], 'blocked');
});

test('which of two VPCs asks a zone of another account is not known: nothing is refused for it, nor proven', () => {
  const hub = zone('kinesis.eu-west-1.amazonaws.com.', { OwningAccount: '222233334444' });
  const peer = { Vpcs: [{ VpcId: 'vpc-0c1b2c3d4e5f60718', CidrBlock: '10.40.0.0/16' }] };
  assert.equal(told({}, answers([], [hub, peer])), []);
  const { verdicts } = compiled({ egress: 'none' }, answers([gateway('0b', [table])], [hub, peer]));
  assert.is(verdicts['source orders'], 'assumed');
});

function zone(Name: string, Owner: Json): Json {
  return { HostedZoneSummaries: [{ HostedZoneId: 'Z0A1B2C3D4', Name, Owner }] };
}

test('a network of many is told as well', () => {
  const network = minimalNetwork({
    vpc: { id: vpc, cidrs: ['10.30.0.0/16'], subnets: [one, two], routeTables: [table] },
    egress: 'endpoints',
  });
  const { diagnostics } = compiledLive(network, answers([endpoint('0a', 'logs')]));
  const found = diagnostics.find(({ code }) => code === 'FLK3432');
  assert.match(String(found?.message), /logs \(vpce-0a\)/);
  assert.is(found?.pointer, '/spec/egress');
});

const partner = 'com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b2c3d4e5f60718';
const pricing = {
  egress: 'none',
  privateLink: {
    pricing: {
      service: partner,
      ports: [9443],
      privateDns: true,
      acceptance: 'accepted',
      hosts: ['*.pricing.example.com'],
    },
  },
};
const standing = (more: Json): Json => endpoint('0c', 'any', { ServiceName: partner, ...more });
const names = (...DnsName: readonly string[]): Json => ({ DnsEntries: DnsName.map((name) => ({ DnsName: name })) });

const taken: readonly (readonly [what: string, given: readonly Json[], by: string])[] = [
  ['an endpoint for the same service', answers([standing({})]), 'vpce-0c'],
  [
    'an endpoint of another service that has the name',
    answers([
      standing({
        ServiceName: `${partner}9`,
        ...names('vpce-0c-1.vpce-svc-9.eu-west-1.vpce.amazonaws.com', '\\052.Pricing.example.com'),
      }),
    ]),
    'vpce-0c',
  ],
  [
    'a private zone of the name',
    answers([], [zone('pricing.example.com.', { OwningAccount: '222233334444' })]),
    'Z0A1B2C3D4',
  ],
];
for (const [what, given, by] of taken)
  test(`the private name of PrivateLink is taken by ${what}`, () => {
    const [message = 'nothing is told'] = told(pricing, given);
    assert.match(message, `the VPC has *.pricing.example.com already (${by}): AWS refuses the private name`);
  });

const untaken: readonly (readonly [what: string, given: readonly Json[]])[] = [
  ['an endpoint without private DNS', answers([standing({ PrivateDnsEnabled: false })])],
  ['an endpoint of another VPC', answers([standing({ VpcId: 'vpc-0f0f0f0f' })])],
  ['what an earlier apply has made', answers([standing({ Tags: [{ Key: 'Name', Value: 'orders-pricing' }] })])],
  ['another name', answers([standing({ ServiceName: `${partner}9`, ...names('pricing.example.com') })])],
];
for (const [what, given] of untaken)
  test(`the private name of PrivateLink is not taken by ${what}`, () => assert.equal(told(pricing, given), []));

test('a private name that waits for its owner is not told yet', () => {
  const { acceptance: _, ...waiting } = pricing.privateLink.pricing;
  assert.equal(told({ egress: 'none', privateLink: { pricing: waiting } }, answers([standing({})])), []);
});

/** A partner's Kafka: what is said of the way to it. */
function partnerVerdict(more: Json): unknown {
  const said = {
    egress: 'none',
    privateLink: { partner: { service: partner, ports: [9092], domain: 'example.com', records: { kafka: {} } } },
  };
  const spec = {
    sources: { orders: { type: 'kafka', bootstrapServers: 'kafka.example.com:9092', topics: ['orders'], auth: 'tls' } },
  };
  return compiled(said, answers([standing({ Tags: [{ Key: 'Name', Value: 'orders-partner' }], ...more })]), spec)
    .verdicts['brokers of source orders'];
}

test('an endpoint that AWS calls available is accepted', () => {
  assert.is(partnerVerdict({}), 'proven');
  assert.is(partnerVerdict({ State: 'pendingAcceptance' }), 'blocked');
  assert.is(partnerVerdict({ Tags: [{ Key: 'Name', Value: 'clicks-partner' }] }), 'assumed');
  assert.is(partnerVerdict({ VpcId: 'vpc-0f0f0f0f' }), 'assumed');
});

test.run();
