// Paths for the Reachability Analyzer in networks that Terraform has made: what is planned is found among the answers
// by what it is. What exists, and what is written, is in `cli/reach-analyzer.txt`.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { analyzerConfiguration } from '../src/analyzer/configuration';
import { analyzerPaths, type Asked } from '../src/analyzer/paths';
import type { World } from '../src/analyzer/world';
import { declaredFor } from '../src/reach/declared-by-spec';
import { topologyOf } from '../src/reach/from-configuration';
import { declaredByAnswers } from '../src/reach/live';
import { reach } from '../src/reach/reach';
import { ensured } from '../src/text/ensured';
import { compileText, minimalSpec, printed } from './support/compile';

const vpc = 'vpc-0a1b2c3d';

/** What is asked of a spec whose stack has been applied, by the answers about it. */
function asked(spec: object, answers: object, subnetOwner?: string): Asked & { readonly world: World } {
  const compiled = compileText(minimalSpec(spec), { planOnly: true });
  const { plan, configuration, normalised } = compiled;
  if (!plan || !configuration || !normalised) throw new Error(printed(compiled));
  const files = Object.entries(answers).map(([key, value]) => ({
    file: `${key}.json`,
    bytes: Buffer.from(JSON.stringify({ [key]: value as unknown })),
  }));
  const { declared, found, problems } = declaredByAnswers(files);
  assert.equal(problems, []);
  const all = declaredFor(normalised.spec.network, declared);
  const { home } = plan.application;
  const topology = topologyOf(configuration, all);
  const world = { topology, configuration, found, home, vpcOwner: subnetOwner ?? home.accountId };
  const job = ensured(topology.application, 'an application in a VPC');
  return { ...analyzerPaths(world, job, reach(plan, configuration, { declared: all })), world };
}

const endings = ({ paths }: Asked): string[] =>
  paths.map(({ source, ending, port, needs }) =>
    [source, ending.thing, ending.address, port, needs.length].filter((one) => one !== undefined).join(' '),
  );

const subnets = [
  { SubnetId: 'subnet-0a1b2c3d', VpcId: vpc, CidrBlock: '10.20.0.0/20', AvailabilityZone: 'eu-west-1a' },
  { SubnetId: 'subnet-0a1b2c3e', VpcId: vpc, CidrBlock: '10.20.32.0/20', AvailabilityZone: 'eu-west-1b' },
];
const own = (id: string, subnet: string, name = 'orders-application-20261127'): object => ({
  NetworkInterfaceId: id,
  VpcId: vpc,
  SubnetId: subnet,
  InterfaceType: 'interface',
  OwnerId: '111122223333',
  Groups: [{ GroupId: 'sg-0a1b2c3d', GroupName: name }],
});
const created = { create: { cidr: '10.20.0.0/16', zones: ['a', 'b'] } };
const stream = { sources: { orders: { type: 'kinesis', create: {} } } };

const test = suite('paths of created networks');

test('subnets are found by their ranges, groups by their names, endpoints by their services', () => {
  const result = asked(
    { network: { vpc: created, egress: 'endpoints' }, ...stream },
    {
      Subnets: subnets,
      NetworkInterfaces: [
        own('eni-0a', 'subnet-0a1b2c3d'),
        own('eni-0b', 'subnet-0a1b2c3e'),
        own('eni-00', 'subnet-0a1b2c3d', 'others-application-20261127'),
      ],
      PrefixLists: [
        { PrefixListId: 'pl-0a', PrefixListName: 'com.amazonaws.eu-west-1.s3', Cidrs: ['2600::/32', '3.5.64.0/21'] },
      ],
      VpcEndpoints: [
        {
          VpcEndpointId: 'vpce-0a1b2c3d',
          VpcEndpointType: 'Interface',
          VpcId: vpc,
          ServiceName: 'com.amazonaws.eu-west-1.kinesis-streams',
          State: 'available',
        },
        {
          VpcEndpointId: 'vpce-0a1b2c3e',
          VpcEndpointType: 'Interface',
          VpcId: 'vpc-0a1b2c3e',
          ServiceName: 'com.amazonaws.eu-west-1.logs',
          State: 'available',
        },
      ],
    },
  );
  const all = endings(result);
  for (const from of ['eni-0a', 'eni-0b']) {
    assert.ok(all.includes(`${from} vpce-0a1b2c3d 443 1`), all.join('\n'));
    assert.ok(all.includes(`${from} 3.5.64.1 443 1`), all.join('\n'));
  }
  assert.is(all.length, 4, all.join('\n'));
  assert.ok(result.unasked.some(({ why }) => why.endsWith(' is not among the answers')));
});

test('behind a NAT gateway it ends at the internet gateway of the VPC, once for all that is public', () => {
  const result = asked(
    { network: { vpc: created, egress: 'nat', endpoints: { omit: ['s3'] } }, ...stream },
    {
      Subnets: subnets,
      NetworkInterfaces: [own('eni-0a', 'subnet-0a1b2c3d')],
      InternetGateways: [
        { InternetGatewayId: 'igw-0b', Attachments: [{ VpcId: 'vpc-0b', State: 'available' }] },
        { InternetGatewayId: 'igw-0a', Attachments: [{ VpcId: vpc, State: 'available' }] },
      ],
    },
  );
  assert.equal(
    endings(result)
      .filter((one) => one.includes('igw'))
      .map((one) => one.replace(/\d+$/, 'many')),
    ['eni-0a igw-0a 443 many'],
  );
  assert.equal(result.empty, ['aws_subnet.private_b']);
});

test('what another account has is named by its ARN, and then anybody may ask', () => {
  const network = {
    vpc: {
      id: vpc,
      subnets: ['subnet-0a1b2c3d', 'subnet-0a1b2c3e'],
      securityGroups: ['sg-0a1b2c3d'],
      subnetOwner: '444455556666',
    },
  };
  const { paths, world } = asked(
    { network, ...stream },
    {
      Subnets: subnets,
      NetworkInterfaces: [own('eni-0a', 'subnet-0a1b2c3d')],
      VpcEndpoints: [
        {
          VpcEndpointId: 'vpce-0a1b2c3d',
          VpcEndpointType: 'Interface',
          VpcId: vpc,
          ServiceName: 'com.amazonaws.eu-west-1.kinesis-streams',
          State: 'available',
          PrivateDnsEnabled: true,
          SubnetIds: ['subnet-0a1b2c3d'],
        },
      ],
    },
    '444455556666',
  );
  const [path] = paths;
  assert.is(path?.ending.thing, 'arn:aws:ec2:eu-west-1:444455556666:vpc-endpoint/vpce-0a1b2c3d');
  const text = JSON.stringify(analyzerConfiguration('${orders}', world.home, paths));
  assert.match(text, '"from_eni-0a_to_vpce-0a1b2c3d_443"');
  assert.match(text, '"Name":"$${orders} from_eni-0a_to_vpce-0a1b2c3d_443"');
  assert.not.match(text, 'allowed_account_ids');
});

test('a range of addresses is asked by its first host, across the connection that Terraform has made', () => {
  const network = {
    vpc: {
      id: vpc,
      cidrs: ['10.20.0.0/16'],
      subnets: ['subnet-0a1b2c3d', 'subnet-0a1b2c3e'],
      securityGroups: ['sg-0a1b2c3d'],
      routeTables: ['rtb-0a1b2c3d'],
    },
    peering: {
      lake: {
        vpc: 'vpc-0c1b2c3d',
        cidrs: ['10.40.0.0/16'],
        hosts: ['*.lake.example.com'],
        routeTables: ['rtb-0c1b2c3d'],
      },
    },
  };
  const sinks = {
    lake: { type: 'kafka', bootstrapServers: 'b1.lake.example.com:9092', topics: ['lake'], auth: 'none' },
  };
  const result = asked(
    { network, sinks },
    {
      Subnets: subnets,
      NetworkInterfaces: [own('eni-0a', 'subnet-0a1b2c3d')],
      VpcPeeringConnections: [
        {
          VpcPeeringConnectionId: 'pcx-0a',
          Status: { Code: 'active' },
          RequesterVpcInfo: { VpcId: vpc, Region: 'eu-west-1', CidrBlockSet: [{ CidrBlock: '10.20.0.0/16' }] },
          AccepterVpcInfo: {
            VpcId: 'vpc-0c1b2c3d',
            Region: 'eu-west-1',
            CidrBlockSet: [{ CidrBlock: '10.40.0.0/16' }],
          },
        },
      ],
    },
  );
  assert.ok(
    endings(result).some((one) => /^eni-0a (pcx-0a )?10\.40\.0\.1 9092 1$/.test(one)),
    endings(result).join('\n'),
  );
});

test('where the subnets are not known, no need is passed over in silence', () => {
  const find = { tags: { vpc: { Name: 'core' }, subnets: { Tier: 'private' } }, count: 2 };
  const { paths, unasked, empty } = asked(
    { network: { vpc: { find } }, ...stream },
    { Subnets: subnets, NetworkInterfaces: [own('eni-0a', 'subnet-0a1b2c3d')] },
  );
  assert.equal([paths.length, empty.length], [0, 0]);
  assert.ok(unasked.length > 0 && unasked.every(({ why }) => /subnets|not known/.test(why)), JSON.stringify(unasked));
});

test.run();
