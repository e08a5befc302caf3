// Connections, attachments and endpoints that AWS describes and that do not serve: told with their state, in words and
// with what to do.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { minimalSpec } from './support/compile';
import { compiledLive, openAcl, toldBy, type Json } from './support/live';

const vpc = 'vpc-0a1b2c3d4e5f60718';
const lake = 'vpc-0b1c2d3e4f5061728';
const gateway = 'tgw-0a1b2c3d4e5f60718';
const subnet = 'subnet-0a1b2c3d4e5f60718';

const kafka = (host: string): Json => ({
  payments: { type: 'kafka', bootstrapServers: `${host}:9092`, topics: ['payments'], group: 'orders', auth: 'none' },
});

/** The VPC with a route to 10.50.0.0/16, where the brokers are. */
const answers = (target: Json, ...more: readonly Json[]): Json[] => [
  { Vpcs: [{ VpcId: vpc, CidrBlock: '10.30.0.0/16' }] },
  {
    Subnets: [
      {
        SubnetId: subnet,
        VpcId: vpc,
        CidrBlock: '10.30.0.0/24',
        AvailabilityZone: 'eu-west-1a',
        AvailabilityZoneId: 'euw1-az1',
      },
    ],
  },
  {
    RouteTables: [
      {
        RouteTableId: 'rtb-0a',
        VpcId: vpc,
        Associations: [{ SubnetId: subnet }],
        Routes: [{ DestinationCidrBlock: '10.50.0.0/16', State: 'active', ...target }],
      },
    ],
  },
  {
    SecurityGroups: [
      {
        GroupId: 'sg-0a1b2c3d4e5f60718',
        VpcId: vpc,
        IpPermissions: [],
        IpPermissionsEgress: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
      },
    ],
  },
  openAcl([subnet]),
  ...more,
];

const network = { vpc: { id: vpc, subnets: [subnet], securityGroups: ['sg-0a1b2c3d4e5f60718'] } };

function told(all: readonly Json[], more: Json = {}, host = '10.50.1.10'): string {
  const spec = minimalSpec({ network: { ...network, ...more }, sources: kafka(host) });
  return toldBy(compiledLive(spec, all), /^FLK3400$/)
    .filter((text) => text.includes(host))
    .join();
}

const test = suite('what does not serve');

const peering = (id: string, Code: string): Json => ({
  VpcPeeringConnectionId: id,
  RequesterVpcInfo: { VpcId: vpc, CidrBlockSet: [{ CidrBlock: '10.30.0.0/16' }], Region: 'eu-west-1' },
  AccepterVpcInfo: { VpcId: lake, CidrBlockSet: [{ CidrBlock: '10.50.0.0/16' }], Region: 'eu-west-1' },
  Status: { Code },
});
const peered = (...all: readonly Json[]): Json[] =>
  answers({ VpcPeeringConnectionId: 'pcx-0a' }, { VpcPeeringConnections: all });

test('a peering connection that is not active', () => {
  for (const state of ['failed', 'rejected', 'expired', 'deleted'])
    assert.match(
      told(peered(peering('pcx-0a', state))),
      `peering pcx-0a: this is not in a functional state: AWS says that it is ${state}; have another one made in place ` +
        'of pcx-0a, and lead there; the Reachability Analyzer would say BAD_STATE',
    );
  assert.match(
    told(peered(peering('pcx-0a', 'pending-acceptance'))),
    'AWS says that it is pending-acceptance; have the owner of the other side accept pcx-0a',
  );
  assert.is(told(peered(peering('pcx-0a', 'active'))), '');
  assert.is(told(peered(peering('pcx-0b', 'deleted'), peering('pcx-0a', 'active'))), '');
});

const attachment = (id: string, State: string): Json => ({
  TransitGatewayAttachmentId: id,
  TransitGatewayId: gateway,
  VpcId: vpc,
  SubnetIds: [subnet],
  State,
});
const attached = (...all: readonly Json[]): Json[] =>
  answers({ TransitGatewayId: gateway }, { TransitGatewayVpcAttachments: all });

test('an attachment to a transit gateway that does not serve', () => {
  for (const state of ['deleted', 'failed', 'rejected', 'pendingAcceptance'])
    assert.match(
      told(attached(attachment('tgw-attach-0a', state))),
      `transit gateway tgw-attach-0a: the attachment is not in a functional state: AWS says that it is ${state}; `,
    );
  for (const state of ['available', 'modifying', 'initiating'])
    assert.is(told(attached(attachment('tgw-attach-0a', state))), '');
  for (const state of ['rollingBack', 'RollingBack'])
    assert.is(told(attached(attachment('tgw-attach-0a', state))), '', 'it may be one that served before its change');
  assert.is(told(attached(attachment('tgw-attach-0b', 'deleted'), attachment('tgw-attach-0a', 'available'))), '');
});

const link = {
  privateLink: {
    partner: {
      service: 'com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b2c3d4e5f60718',
      ports: [9092],
      domain: 'kafka.partner.example',
      records: { '*': {} },
      acceptance: 'pending',
    },
  },
};
const made = (State: string, more: Json = {}): Json[] =>
  answers(
    {},
    {
      VpcEndpoints: [
        {
          VpcEndpointId: 'vpce-0a',
          VpcEndpointType: 'Interface',
          VpcId: vpc,
          ServiceName: link.privateLink.partner.service,
          SubnetIds: [subnet],
          State,
          Tags: [{ Key: 'Name', Value: 'orders-partner' }],
          ...more,
        },
      ],
    },
  );

test('an endpoint that this stack has made, and that its owner refuses', () => {
  const at = (all: readonly Json[]): string => told(all, link, 'b1.kafka.partner.example');
  assert.match(at(made('rejected')), 'this is not in a functional state: AWS says that it is rejected');
  assert.match(at(made('pendingAcceptance')), 'have the owner of the other side accept');
  for (const state of ['available', 'pending', 'partial', 'deleted']) assert.is(at(made(state)), '', state);
  assert.is(at(made('rejected', { Tags: [] })), '', 'of somebody else');
});

test.run();
