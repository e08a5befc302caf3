// What a spec looks up, as the answers of the AWS CLI have it: subnets by their tags or by a parameter, and the
// contract of a shared network. What is found is followed, and what Terraform would refuse is told.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { memberAt } from '../src/document/own';
import type { Compiled } from '../src/compile';
import type { JsonObject } from '../src/document/document';
import { foundInCopy } from '../src/reach/contract-paths';
import type { FoundContract } from '../src/reach/found-contract';
import { ensured } from '../src/text/ensured';
import { minimalNetwork, minimalSpec } from './support/compile';
import { compiledLive, openAcl, toldBy, type Json } from './support/live';

const vpc = 'vpc-0a1b2c3d4e5f60718';
const [one, two, three] = ['subnet-0a1b2c3d4e5f60711', 'subnet-0a1b2c3d4e5f60712', 'subnet-0a1b2c3d4e5f60713'];
const [first, second] = ['rtb-0a1b2c3d4e5f60711', 'rtb-0a1b2c3d4e5f60712'];
const group = 'sg-0a1b2c3d4e5f60718';
const name = (Value: string): Json[] => [{ Key: 'Name', Value }];

/** A VPC with a NAT gateway, and a security group that lets everything out. */
const answers: readonly Json[] = [
  { Vpcs: [{ VpcId: vpc, CidrBlock: '10.30.0.0/16', DhcpOptionsId: 'dopt-0a1b2c3d', Tags: name('core') }] },
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
  { VpcId: vpc, EnableDnsSupport: { Value: true } },
  { VpcId: vpc, EnableDnsHostnames: { Value: true } },
  { VpcEndpoints: [] },
  {
    Subnets: [two, one, three].map((SubnetId, index) => ({
      SubnetId,
      VpcId: vpc,
      CidrBlock: `10.30.${index}.0/24`,
      AvailabilityZoneId: `euw1-az${index + 1}`,
      SubnetArn: `arn:aws:ec2:eu-west-1:111122223333:subnet/${SubnetId}`,
      Tags: [{ Key: 'Tier', Value: SubnetId === three ? 'public' : 'private' }],
    })),
  },
  {
    RouteTables: [
      [first, [one]],
      [second, [two]],
      ['rtb-0a1b2c3d4e5f60713', [three]],
    ].map(([RouteTableId, subnets]) => ({
      RouteTableId,
      VpcId: vpc,
      Associations: (subnets as string[]).map((SubnetId) => ({ SubnetId })),
      Routes: [
        RouteTableId === 'rtb-0a1b2c3d4e5f60713'
          ? { DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-0a1b2c3d', State: 'active', Origin: 'CreateRoute' }
          : { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-0a1b2c3d', State: 'active', Origin: 'CreateRoute' },
      ],
    })),
  },
  { NatGateways: [{ NatGatewayId: 'nat-0a1b2c3d', SubnetId: three, NatGatewayAddresses: [{ AllocationId: 'e' }] }] },
  { InternetGateways: [{ InternetGatewayId: 'igw-0a1b2c3d', Attachments: [{ VpcId: vpc, State: 'available' }] }] },
  openAcl([one, two, three]),
  {
    SecurityGroups: [
      {
        GroupId: group,
        IpPermissions: [],
        IpPermissionsEgress: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
      },
    ],
  },
];

const parameter = (Name: string, Value: string, Type = 'String'): Json => ({ Parameter: { Name, Type, Value } });
const byTags = { count: 2, tags: { vpc: { Name: 'core' }, subnets: { Tier: 'private' } } };
const byParameters = {
  count: 2,
  parameters: { vpc: '/core/vpc', subnets: '/core/private', securityGroups: ['/core/group'] },
};
const parameters: readonly Json[] = [
  parameter('/core/vpc', vpc),
  { Parameters: [{ Name: '/core/private', Type: 'StringList', Value: `${two}, ${one}` }] },
  parameter('/core/group', group),
];

function made(network: Json, given: readonly Json[]): Compiled {
  return compiledLive(minimalSpec({ network, sources: { orders: { type: 'kinesis', create: {} } } }), given);
}

/** Of the source, from each subnet. */
function paths({ needs = [] }: Compiled): string[] {
  const { paths: all } = ensured(
    needs.find(({ need }) => need.purpose === 'source orders'),
    'a need',
  );
  return all.map(({ subnet, verdict }) => `${subnet} ${verdict}`);
}

const told = (one: Compiled): string[] => toldBy(one, /^FLK344[5-9]$/).map((text) => String(text.split(': Terra')[0]));

const test = suite('what is looked up');

test('subnets by tags and by parameters are followed by their ids', () => {
  for (const [find, more] of [
    [byTags, []],
    [byParameters, parameters],
  ] as const) {
    const found = made({ vpc: { find } }, [...answers, ...more]);
    assert.equal(paths(found), [`${one} proven`, `${two} proven`]);
    assert.equal(told(found), []);
  }
});

test('what nobody asked for is assumed, and nothing is told of it', () => {
  const withoutSubnets = answers.filter((answer) => !('Subnets' in answer));
  const withoutVpcs = answers.filter((answer) => !('Vpcs' in answer));
  for (const [find, given] of [
    [byTags, withoutSubnets],
    [byTags, withoutVpcs],
    [byParameters, answers],
  ] as const) {
    const found = made({ vpc: { find } }, given);
    assert.ok(paths(found).every((path) => path.endsWith(' assumed')));
    assert.equal(told(found), []);
  }
});

test('another number of subnets than the spec says', () => {
  assert.equal(told(made({ vpc: { find: { ...byTags, count: 3 } } }, answers)), [
    `FLK3449 /spec/network/vpc/find/count in ${vpc} ${one}, ${two} have the tags, and "count" says 3`,
  ]);
  const tags = { ...byTags.tags, subnets: { Tier: 'data' } };
  assert.equal(told(made({ vpc: { find: { count: 1, tags } } }, answers)), [
    `FLK3449 /spec/network/vpc/find/count in ${vpc} no subnet has the tags, and "count" says 1`,
  ]);
  assert.equal(told(made({ vpc: { find: { ...byParameters, count: 3 } } }, [...answers, ...parameters])), [
    'FLK3449 /spec/network/vpc/find/parameters/subnets the parameter /core/private does not hold the ids of 3 ' +
      'subnets, as "count" says',
  ]);
});

test('two VPCs of the same tags', () => {
  const twin = { Vpcs: [{ VpcId: 'vpc-0f', CidrBlock: '10.31.0.0/16', Tags: name('core') }] };
  assert.equal(told(made({ vpc: { find: byTags } }, [...answers, twin])), [
    `FLK3449 /spec/network/vpc/find/tags/vpc ${vpc}, vpc-0f have these tags, and one VPC is looked for`,
  ]);
});

test('parameters that are none, or hold something else', () => {
  const missing = { Parameters: [], InvalidParameters: ['/core/private'] };
  const given = [
    ...answers,
    parameter('/core/vpc', 'the core'),
    missing,
    parameter('/core/group', group, 'SecureString'),
  ];
  assert.equal(told(made({ vpc: { find: byParameters } }, given)), [
    'FLK3449 /spec/network/vpc/find/parameters/vpc the parameter /core/vpc holds no id that begins with vpc-',
    'FLK3449 /spec/network/vpc/find/parameters/subnets there is no parameter /core/private',
    'FLK3449 /spec/network/vpc/find/parameters/securityGroups/0 the parameter /core/group is a SecureString, which ' +
      'Terraform does not read here',
  ]);
});

test('subnets of endpoints are counted as well', () => {
  const find = { count: 1, tags: { Tier: 'private' } };
  const network = { vpc: { find: byTags }, egress: 'endpoints', endpoints: { find } };
  assert.equal(told(made(network, answers)), [
    `FLK3449 /spec/network/endpoints/find/count in ${vpc} ${one}, ${two} have the tags, and "count" says 1`,
  ]);
  const named = { ...network, endpoints: { find: { count: 1, parameter: '/core/ends' } } };
  assert.equal(told(made(named, [...answers, parameter('/core/ends', `${one},${two}`)])), [
    'FLK3449 /spec/network/endpoints/find/parameter the parameter /core/ends does not hold the ids of 1 subnets, as ' +
      '"count" says',
  ]);
});

test('routes in tables that are found stand in these', () => {
  const routing = { associate: 'tgw-rtb-0a1b2c3d4e5f60718', propagate: ['tgw-rtb-0a1b2c3d4e5f60718'] };
  const transitGateway = {
    id: 'tgw-0a1b2c3d4e5f60718',
    subnets: [one, two],
    routeTable: routing,
    routes: ['10.8.0.0/16'],
  };
  const found = made({ vpc: { find: byTags, cidrs: ['10.30.0.0/16'] }, transitGateway }, [
    ...answers.filter((answer) => !('RouteTables' in answer)),
    {
      RouteTables: [
        {
          RouteTableId: first,
          VpcId: vpc,
          Associations: [{ SubnetId: one }, { SubnetId: two }],
          Routes: [{ DestinationCidrBlock: '10.8.0.0/16', NatGatewayId: 'nat-0a1b2c3d', Origin: 'CreateRoute' }],
        },
      ],
    },
  ]);
  const [told3445, ...more] = toldBy(found, /^FLK3445$/);
  const only = ensured(told3445, 'a problem');
  assert.equal(more, []);
  assert.match(only, `/transitGateway/routes/0 ${first} has a route to 10.8.0.0/16`);
  assert.match(only, `terraform import 'aws_route.found_10_8_0_0_16["${first}"]' ${first}_10.8.0.0/16`);
});

test('a subnet in the main table of its VPC, where a plan looks for its table', () => {
  const tables = (own: Json): Json => ({
    RouteTables: [
      { RouteTableId: first, VpcId: vpc, Associations: [{ SubnetId: one }, { Main: true }], Routes: [] },
      { RouteTableId: second, VpcId: vpc, Associations: [own], Routes: [] },
    ],
  });
  const given = (own: Json): Json[] => [...answers.filter((answer) => !('RouteTables' in answer)), tables(own)];
  const main = 'FLK3449 /spec/network/vpc/find';
  const closed = { vpc: { find: byTags }, egress: 'endpoints' };
  assert.equal(told(made(closed, given({ SubnetId: three }))), [
    `${main} ${two} has no route table but the main one of the VPC`,
  ]);
  assert.equal(told(made(closed, given({ SubnetId: two }))), []);
  assert.equal(told(made({ vpc: { find: byTags } }, given({ SubnetId: three }))), [], 'nobody looks for tables');
});

const shared = { from: 'core', zones: ['1', '2'] };

/** What the stack of the network writes into its parameter. */
function contractValue(subnets: readonly string[] = [one, two]): string {
  const network = minimalNetwork({ vpc: { id: vpc, cidrs: ['10.30.0.0/16'], subnets } });
  const { configuration } = compiledLive(network, []);
  return String(memberAt(configuration, ['resource', 'aws_ssm_parameter', 'contract', 'insecure_value']));
}

test('a shared network is followed by the ids of its contract', () => {
  const given = [...answers, parameter('/flinkform/network/core', contractValue())];
  assert.equal(paths(made({ ...shared, securityGroups: [group] }, given)), [`${one} proven`, `${two} proven`]);
  assert.ok(paths(made({ ...shared, securityGroups: [group] }, answers)).every((path) => path.endsWith(' assumed')));
});

test('the contract in the answers tells its zones, and its paths where nobody asked for the subnets', () => {
  const contract = parameter('/flinkform/network/core', contractValue());
  const wrong = made({ ...shared, zones: ['1', '3'] }, [contract]);
  assert.equal(toldBy(wrong, /^FLK3312$/), [
    'FLK3312 /spec/network/zones/1 the network core has no zone "3"; undefined',
  ]);
  assert.equal(paths(made(shared, [contract])), [`${one} assumed`, `${two} assumed`]);
});

test('the contract in the answers counts more than a copy that is committed, and the difference is told', () => {
  const real = contractValue();
  const copyOf = (value: string): FoundContract => foundInCopy(JSON.parse(value) as JsonObject, 'core');
  const byCopy = (value: string, zones: readonly string[]): string[] =>
    toldBy(
      compiledLive(minimalSpec({ network: { ...shared, zones } }), [parameter('/flinkform/network/core', real)], () =>
        copyOf(value),
      ),
      /^FLK3(312|453)$/,
    );
  assert.equal(byCopy(real, ['1', '2']), []);
  const old = contractValue([one, two, three]);
  assert.equal(byCopy(old, ['1', '2']), [
    'FLK3453 /spec/network/from AWS says otherwise than core.contract.json: paths, zones; write the copy anew: ' +
      "terraform output -raw contract > core.contract.json; paths are followed by AWS's",
  ]);
  assert.match(byCopy(old, ['1', '3']).join(), 'FLK3312 /spec/network/zones/1 the network core has no zone "3"');
});

test('a parameter that is no contract, or is not there', () => {
  assert.match(
    told(made(shared, [parameter('/flinkform/network/core', '{')])).join(),
    'FLK3449 /spec/network/from the parameter /flinkform/network/core is no contract of the network core: it is not a',
  );
  assert.equal(told(made(shared, [{ Parameters: [], InvalidParameters: ['/flinkform/network/core'] }])), [
    'FLK3449 /spec/network/from the parameter /flinkform/network/core is no contract of the network core: it does ' +
      'not exist; apply the stack of the network, and write the answers anew',
  ]);
});

test.run();
