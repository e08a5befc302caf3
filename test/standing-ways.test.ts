// Ways out of a VPC that a spec would make and that exist: each is told with its place and the next step, and what an
// earlier apply has made is not.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { minimalNetwork, minimalSpec } from './support/compile';
import { compiledLive, toldBy, type Json } from './support/live';

const vpc = 'vpc-0a1b2c3d4e5f60718';
const lake = 'vpc-0b1c2d3e4f5061728';
const gateway = 'tgw-0a1b2c3d4e5f60718';
const [one, two] = ['subnet-0a1b2c3d4e5f60718', 'subnet-0a1b2c3d4e5f60719'];
const [table, other, theirs] = ['rtb-0a1b2c3d4e5f60718', 'rtb-0a1b2c3d4e5f60719', 'rtb-0b1c2d3e4f5061728'];
const rule = 'rslvr-rr-0a1b2c3d4e5f60718';
const routing = { associate: 'tgw-rtb-0a1b2c3d4e5f60718', propagate: ['tgw-rtb-0a1b2c3d4e5f60718'] };

const network = {
  vpc: { id: vpc, cidrs: ['10.30.0.0/16'], subnets: [one, two], routeTables: [table, other] },
  peering: { lake: { vpc: lake, cidrs: ['10.50.0.0/16'], routeTables: [theirs] } },
  transitGateway: { id: gateway, subnets: [one, two], routeTable: routing, routes: ['10.8.0.0/16'] },
  onPremises: {
    berlin: { cidrs: ['172.17.0.0/16'], dns: { rules: [rule] } },
    frankfurt: { cidrs: ['172.16.0.0/16'], dns: { servers: ['172.16.0.53'], domains: ['corp.example.com'] } },
  },
};

/** Each problem of a way, whatever the answers are. */
const told = (...answers: readonly Json[]): string[] =>
  toldBy(compiledLive(minimalSpec({ network }), answers), /^FLK344[5-8]$/);

const named = (Value: string): Json => ({ Tags: [{ Key: 'Name', Value }] });
const peering = (more: Json = {}): Json => ({
  VpcPeeringConnections: [
    {
      VpcPeeringConnectionId: 'pcx-0a',
      RequesterVpcInfo: { VpcId: lake },
      AccepterVpcInfo: { VpcId: vpc },
      Status: { Code: 'active' },
      ...more,
    },
  ],
});
const attachment = (more: Json = {}): Json => ({
  TransitGatewayVpcAttachments: [
    { TransitGatewayAttachmentId: 'tgw-attach-0a', TransitGatewayId: gateway, VpcId: vpc, State: 'available', ...more },
  ],
});
const route = (id: string, DestinationCidrBlock: string, more: Json): Json => ({
  RouteTables: [{ RouteTableId: id, VpcId: vpc, Routes: [{ DestinationCidrBlock, Origin: 'CreateRoute', ...more }] }],
});
const association = (more: Json = {}): Json => ({
  ResolverRuleAssociations: [
    { Id: 'rslvr-rrassoc-0a', ResolverRuleId: 'rslvr-rr-0b', VPCId: vpc, Status: 'COMPLETE', ...more },
  ],
});
const described = (more: Json = {}): Json => ({
  ResolverRules: [{ Id: 'rslvr-rr-0b', DomainName: 'Corp.example.com.', RuleType: 'FORWARD', ...more }],
});

const noPeerings: Json = { VpcPeeringConnections: [] };

const test = suite('ways that stand');

test('two VPCs that are peered already, whichever of them asked', () => {
  assert.equal(told(peering()), [
    `FLK3446 /spec/network/peering/lake/vpc ${vpc} and ${lake} are peered (pcx-0a) already: AWS refuses a second ` +
      `one, ` +
      'and `terraform apply` ends there; take the entry out, and what is there serves with the routes that it ' +
      'has; or ' +
      `have Terraform take over what is there: terraform import ` +
      `'aws_vpc_peering_connection.vpc_0b1c2d3e4f5061728' pcx-0a`,
  ]);
  assert.is(told(peering({ Status: { Code: 'pending-acceptance' } })).length, 1);
});

test('an attachment of the VPC to the same gateway, accepted or not', () => {
  assert.equal(told(attachment()), [
    `FLK3447 /spec/network/transitGateway ${vpc} is attached to ${gateway} (tgw-attach-0a) already: AWS refuses ` +
      `a second ` +
      'one, and `terraform apply` ends there; take the section out, and what is there serves with the routes that it ' +
      'has; or have Terraform take over what is there: terraform import ' +
      "'aws_ec2_transit_gateway_vpc_attachment.network' " +
      'tgw-attach-0a',
  ]);
  assert.is(told(attachment({ State: 'pendingAcceptance' })).length, 1);
});

test('a route to the same range, in each table that has one', () => {
  const both = [
    route(table, '10.8.0.0/16', { NatGatewayId: 'nat-0a' }),
    route(other, '10.8.0.0/16', { TransitGatewayId: 'tgw-0b' }),
    { TransitGatewayVpcAttachments: [] },
  ];
  assert.equal(told(...both), [
    `FLK3445 /spec/network/transitGateway/routes/0 ${table} has a route to 10.8.0.0/16 (to nat-0a), and ${other} ` +
      `has a ` +
      'route to 10.8.0.0/16 (to tgw-0b) already: AWS refuses a second one, and `terraform apply` ends there; ' +
      'take the ' +
      'range out where that route serves; or have Terraform take over what is there: ' +
      `terraform import 'aws_route.rtb_0a1b2c3d4e5f60718_10_8_0_0_16' ${table}_10.8.0.0/16 && ` +
      `terraform import 'aws_route.rtb_0a1b2c3d4e5f60719_10_8_0_0_16' ${other}_10.8.0.0/16`,
  ]);
  const peered = [noPeerings, route(table, '10.50.0.0/16', { VpcPeeringConnectionId: 'pcx-0f' })];
  assert.match(told(...peered).join(), '/peering/lake/cidrs');
  assert.match(told(route(table, '172.16.0.0/16', { GatewayId: 'vgw-0a' })).join(), '/onPremises/frankfurt/cidrs/0');
});

test('the way back in a table of the peer', () => {
  const back = route(theirs, '10.30.0.0/16', { VpcPeeringConnectionId: 'pcx-0f' });
  assert.match(
    told(noPeerings, back).join(),
    'FLK3445 /spec/network/peering/lake/routeTables rtb-0b1c2d3e4f5061728 has a route',
  );
});

test('a rule of the Resolver, by its id and by its domain', () => {
  const byId = told(association({ ResolverRuleId: rule, Name: 'hub' }));
  assert.equal(byId, [
    `FLK3448 /spec/network/onPremises/berlin/dns/rules ${vpc} asks by the rule ${rule} already: AWS refuses a ` +
      `second one, ` +
      'and `terraform apply` ends there; take it out where that rule serves, or have its owner dissociate it; or ' +
      'have ' +
      'Terraform take over what is there: ' +
      `terraform import 'aws_route53_resolver_rule_association.rule__rslvr_rr_0a1b2c3d4e5f60718' rslvr-rrassoc-0a`,
  ]);
  const byDomain = told(association(), described());
  assert.equal(byDomain, [
    `FLK3448 /spec/network/onPremises/frankfurt/dns/domains ${vpc} asks by the rule rslvr-rr-0b for names below ` +
      'corp.example.com already: AWS refuses a second one, and `terraform apply` ends there; take it out where ' +
      'that rule ' +
      'serves, or have its owner dissociate it',
  ]);
});

const harmless: readonly (readonly [what: string, ...answers: readonly Json[]])[] = [
  ['a connection that is gone', peering({ Status: { Code: 'deleted' } })],
  ['a connection that was refused', peering({ Status: { Code: 'rejected' } })],
  ['a connection with another VPC', peering({ RequesterVpcInfo: { VpcId: 'vpc-0f' } })],
  ['the connection of an earlier apply', peering(named('orders-lake'))],
  ['an attachment that is on its way out', attachment({ State: 'deleting' })],
  ['an attachment to another gateway', attachment({ TransitGatewayId: 'tgw-0f' })],
  ['an attachment of another VPC', attachment({ VpcId: 'vpc-0f' })],
  ['the attachment of an earlier apply', attachment(named('orders'))],
  ['a route to another range', route(table, '10.0.0.0/8', { TransitGatewayId: gateway })],
  ['a route in another table', route('rtb-0f', '10.8.0.0/16', { TransitGatewayId: gateway })],
  [
    'a route that a gateway propagates',
    route(table, '10.8.0.0/16', { GatewayId: 'vgw-0a', Origin: 'EnableVgwRoutePropagation' }),
  ],
  [
    'the route of an earlier apply',
    attachment(named('orders')),
    route(table, '10.8.0.0/16', { TransitGatewayId: gateway }),
  ],
  [
    'a route that the spec sends another way by now',
    peering(named('orders-lake')),
    route(table, '10.8.0.0/16', { VpcPeeringConnectionId: 'pcx-0a' }),
  ],
  ['a rule for a domain above', association(), described({ DomainName: 'example.com.' })],
  ['a rule that another VPC asks by', association({ VPCId: 'vpc-0f' }), described()],
  ['a rule that is dissociated', association({ Status: 'DELETING' }), described()],
  ['the rule of an earlier apply', association(), described({ Name: 'orders-frankfurt-corp-example-com' })],
  [
    'the association of an earlier apply with a rule of others',
    association({ ResolverRuleId: rule, Name: 'orders-berlin' }),
  ],
  ['an association without a name, as earlier releases made it', association({ ResolverRuleId: rule })],
  [
    'a route to a gateway, where nobody listed whose attachments there are',
    route(table, '10.8.0.0/16', { TransitGatewayId: gateway }),
  ],
  [
    'a route to a peering connection, where nobody listed them',
    route(table, '10.50.0.0/16', { VpcPeeringConnectionId: 'pcx-0f' }),
  ],
  [
    'what the Resolver answers itself',
    association({ ResolverRuleId: 'rslvr-autodefined-rr-internet-resolver', Name: 'System Rule Association' }),
  ],
];
for (const [what, ...answers] of harmless) test(`nothing is told of ${what}`, () => assert.equal(told(...answers), []));

test('a route to what has the name of another stack, which begins with that of this one', () => {
  const leading = route(table, '10.8.0.0/16', { TransitGatewayId: gateway });
  const by = (name: string): string => told(attachment({ ...named(name), VpcId: 'vpc-0f' }), leading).join();
  assert.is(by('orders'), '');
  assert.match(by('orders-eu'), `FLK3445 /spec/network/transitGateway/routes/0 ${table} has a route to 10.8.0.0/16`);
  assert.match(by('orders-eu'), 'already: if another stack made it, AWS refuses a second one');
  assert.match(by('orders-eu'), 'nothing is to be done where an earlier apply of this stack made orders-eu; else take');
  assert.match(by('orderseu'), 'already: AWS refuses a second one');
});

test('a route to a peering connection of a former entry, or of another stack', () => {
  const other = peering({
    ...named('orders-eu-lake'),
    VpcPeeringConnectionId: 'pcx-0c',
    RequesterVpcInfo: { VpcId: 'vpc-0f' },
  });
  const [problem = ''] = told(other, route(table, '10.8.0.0/16', { VpcPeeringConnectionId: 'pcx-0c' }));
  assert.match(problem, 'if another stack made it');
  assert.match(problem, 'made orders-eu-lake; else take the range out');
});

test("a peering of another stack is another one, whatever stack's name begins alike", () => {
  assert.is(told(peering(named('orders'))).length, 1);
  assert.is(told(peering(named('clicks-lake'))).length, 1);
});

test('a network of many is told as well, one level higher', () => {
  const spec = minimalNetwork(network);
  const all = toldBy(compiledLive(spec, [peering(), attachment(), association(), described()]), /^FLK344[5-8]$/);
  assert.equal(
    all.map((text) => text.split(' ').slice(0, 2).join(' ')),
    [
      'FLK3446 /spec/peering/lake/vpc',
      'FLK3447 /spec/transitGateway',
      'FLK3448 /spec/onPremises/frankfurt/dns/domains',
    ],
  );
});

test.run();
