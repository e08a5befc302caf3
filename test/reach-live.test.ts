// What the AWS CLI answers → what is declared of the networks that exist. `reach-live/` holds what version 1.45 wrote
// by the commands of docs/reach-live.md, asked of a mock of EC2 and Route 53 (moto 5.2.1): a VPC with two private
// subnets and a public one, endpoints for S3 and Kinesis, a peering connection, an attachment to a transit gateway. The
// DHCP options and the rules of the Resolver, which the mock has none of, are written after the API models.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { liveCommands } from '../src/commands/live-commands';
import { declaredFor } from '../src/reach/declared-by-spec';
import type { Declared } from '../src/reach/declared';
import { declaredByAnswers, largestAnswer } from '../src/reach/live';
import { kinds } from '../src/reach/live-kinds';
import { addressOf } from '../src/aws/address-range';
import { topologyOf } from '../src/reach/from-configuration';
import { networkOf } from '../src/reach/network';
import type { Party } from '../src/reach/party';
import { reach } from '../src/reach/reach';
import { routeIn } from '../src/reach/routes';
import { ensured } from '../src/text/ensured';
import { compileFile } from './support/compile';

type Json = Record<string, unknown>;

const folder = join(__dirname, 'reach-live');
const captured: Readonly<Record<string, Json>> = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Json]),
);
const { plan, configuration, normalised } = compileFile(join(folder, 'orders.yaml'), { planOnly: true });

function read(answers: Readonly<Record<string, Json | string | Uint8Array>>): {
  readonly declared: Declared;
  readonly told: string[];
} {
  const files = Object.entries(answers).map(([file, answer]) => ({
    file,
    bytes:
      answer instanceof Uint8Array
        ? answer
        : Buffer.from(typeof answer === 'string' ? answer : JSON.stringify(answer, null, 2)),
  }));
  const { declared, problems } = declaredByAnswers(files);
  const told = problems.map(({ code, message, location }) => {
    const start = ensured(location, 'a place').range.start;
    return `${code} ${start.line}:${start.column} ${message}`;
  });
  return { declared, told };
}

/** Purpose → verdict, with the first hop that is missing, or why it is assumed. */
function verdicts(answers: Readonly<Record<string, Json>>): Record<string, string> {
  const { declared, told } = read(answers);
  assert.equal(told, []);
  const all = declaredFor(ensured(normalised, 'a spec').spec.network, declared);
  const reached = reach(ensured(plan, 'a plan'), ensured(configuration, 'a configuration'), { declared: all });
  return Object.fromEntries(
    reached.map(({ need, verdict, paths }) => {
      const hop = paths.flatMap(({ hops }) => hops).find((one) => one.verdict.is === verdict);
      if (hop?.verdict.is === 'blocked') {
        const { code, state } = hop.verdict;
        return [need.purpose, state === undefined ? code : `${code} ${state}`];
      }
      return [need.purpose, hop?.verdict.is === 'assumed' ? `assumed: ${hop.verdict.why}` : verdict];
    }),
  );
}

/** The answers with a list of one of them changed. */
function changed(
  name: string,
  key: string,
  change: (item: Json, at: number) => Json | undefined,
): Record<string, Json> {
  const answer = ensured(captured[name], name);
  const items = (answer[key] as Json[]).flatMap((item, at) => change(item, at) ?? []);
  return { ...captured, [name]: { ...answer, [key]: items } };
}

function without(...names: readonly string[]): Record<string, Json> {
  return Object.fromEntries(Object.entries(captured).filter(([name]) => !names.includes(name)));
}

/** No route leads to the NAT gateway. */
function withoutNat(answers: Readonly<Record<string, Json>>): Record<string, Json> {
  const tables = ensured(answers['route-tables.json'], 'route tables')['RouteTables'] as Json[];
  const RouteTables = tables.map((table) => ({
    ...table,
    Routes: (table['Routes'] as Json[]).filter((route) => route['NatGatewayId'] === undefined),
  }));
  return { ...answers, 'route-tables.json': { RouteTables } };
}

const brokers = 'brokers of source payments';

const live = suite('answers of a VPC');
live('what is described is proven; whose address a record has, nobody says', () => {
  assert.equal(verdicts(captured), {
    [brokers]: 'assumed: the security groups of 10.20.2.10 are not known',
    'source orders': 'proven',
    'application code': 'proven',
    'the application log, sent by the service': 'proven',
    'the metrics of the application, sent by the service': 'proven',
  });
});
live('without answers everything is assumed', () => {
  for (const verdict of Object.values(verdicts({}))) assert.match(verdict, /^assumed: /);
});
live('without any one file nothing is blocked, and what depended on it is assumed', () => {
  const unneeded = [
    'internet-gateways.json',
    'nat-gateways.json',
    'prefix-lists.json',
    'records.json',
    'transit-gateway-vpc-attachments.json',
    'vpc-peering-connections.json',
    'zone.json',
  ];
  for (const name of Object.keys(captured)) {
    const { 'source orders': orders = 'none', 'application code': code = 'none' } = verdicts(without(name));
    for (const verdict of [orders, code]) assert.match(verdict, /^(proven|assumed: .*)$/, name);
    assert.is(orders === 'proven' && code === 'proven', unneeded.includes(name), `${name}: ${orders}, ${code}`);
  }
});
live('without the endpoints in AWS the NAT gateway serves, and without its route nothing', () => {
  const none = { ...captured, 'vpc-endpoints.json': { VpcEndpoints: [] } };
  assert.is(verdicts(none)['source orders'], 'proven');
  const routes = changed('route-tables.json', 'RouteTables', (table) => ({
    ...table,
    Routes: (table['Routes'] as Json[]).filter((route) => route['NatGatewayId'] === undefined),
  }));
  assert.is(
    verdicts({ ...routes, 'vpc-endpoints.json': { VpcEndpoints: [] } })['source orders'],
    'NO_ROUTE_TO_DESTINATION',
  );
});
live('a route whose gateway is gone leads nowhere', () => {
  const gone = changed('route-tables.json', 'RouteTables', (table) => ({
    ...table,
    Routes: (table['Routes'] as Json[]).map((one) => (one['NatGatewayId'] ? { ...one, State: 'blackhole' } : one)),
  }));
  assert.is(verdicts({ ...gone, 'vpc-endpoints.json': { VpcEndpoints: [] } })['source orders'], 'BAD_STATE_ROUTE');
});
live('an endpoint that does not take the job in is blocked', () => {
  const closed = changed('security-groups.json', 'SecurityGroups', (group) => ({ ...group, IpPermissions: [] }));
  assert.is(verdicts(closed)['source orders'], 'SG_HAS_NO_RULES');
});
const stated = (name: string, key: string, State: string): Record<string, Json> =>
  changed(name, key, (one) => ({ ...one, State }));
live(
  'an endpoint that does not serve is none where there is another way, and without one it is told with its state',
  () => {
    for (const state of ['pendingAcceptance', 'rejected', 'failed', 'expired']) {
      const broken = stated('vpc-endpoints.json', 'VpcEndpoints', state);
      assert.is(verdicts(broken)['source orders'], 'proven', 'the NAT gateway serves');
      assert.equal(read(broken).declared.endpoints, []);
      const noNat = withoutNat(broken);
      assert.is(verdicts(noNat)['source orders'], `BAD_STATE ${state}`);
      assert.is(verdicts(noNat)['application code'], `BAD_STATE ${state}`, 'the gateway endpoint');
    }
    assert.is(
      verdicts(withoutNat(stated('vpc-endpoints.json', 'VpcEndpoints', 'deleted')))['source orders'],
      'NO_ROUTE_TO_DESTINATION',
    );
    assert.match(
      verdicts(withoutNat(stated('vpc-endpoints.json', 'VpcEndpoints', 'pending')))['source orders'] ?? '',
      /^assumed: vpce-\w+ is pending, and serves nobody yet$/,
    );
  },
);
live(
  'a name leads to its endpoint while that is being changed: it is judged as being there, and proves nothing',
  () => {
    for (const state of ['pending', 'partial', 'Pending', 'Partial']) {
      const changing = stated('vpc-endpoints.json', 'VpcEndpoints', state);
      const told = new RegExp(`^assumed: vpce-\\w+ is ${state}, and `);
      for (const answers of [changing, withoutNat(changing)]) {
        assert.match(verdicts(answers)['source orders'] ?? '', told);
        assert.match(verdicts(answers)['application code'] ?? '', told, 'the gateway endpoint');
      }
      const closed = changed('security-groups.json', 'SecurityGroups', (group) => ({ ...group, IpPermissions: [] }));
      const both = { ...changing, 'security-groups.json': ensured(closed['security-groups.json'], 'groups') };
      assert.is(verdicts(both)['source orders'], 'SG_HAS_NO_RULES', 'the NAT gateway is not asked');
    }
  },
);
live('of an endpoint that is being deleted nobody knows when its name leads elsewhere', () => {
  const deleting = stated('vpc-endpoints.json', 'VpcEndpoints', 'deleting');
  const closed = changed('security-groups.json', 'SecurityGroups', (group) => ({ ...group, IpPermissions: [] }));
  const both = { ...deleting, 'security-groups.json': ensured(closed['security-groups.json'], 'groups') };
  for (const answers of [deleting, withoutNat(deleting), both])
    for (const need of ['source orders', 'application code'])
      assert.match(verdicts(answers)[need] ?? '', /^assumed: vpce-\w+ is being deleted/);
});
live('one that is being changed and answers to no name of the service serves nobody', () => {
  const nameless = changed('vpc-endpoints.json', 'VpcEndpoints', (one) => ({
    ...one,
    State: 'pending',
    PrivateDnsEnabled: false,
  }));
  assert.is(verdicts(nameless)['source orders'], 'proven', 'through the NAT gateway');
  assert.is(verdicts(withoutNat(nameless))['source orders'], 'NO_ROUTE_TO_DESTINATION');
});
live('an endpoint that is gone hides none that serves', () => {
  const answer = ensured(captured['vpc-endpoints.json'], 'endpoints')['VpcEndpoints'] as Json[];
  const gone = answer.map((one, at) => ({ ...one, VpcEndpointId: `vpce-0f${at}`, State: 'failed' }));
  assert.equal(
    verdicts(withoutNat({ ...captured, 'vpc-endpoints.json': { VpcEndpoints: [...gone, ...answer] } })),
    verdicts(withoutNat(captured)),
  );
  assert.is(verdicts(withoutNat(captured))['source orders'], 'proven');
});
live('a NAT gateway that does not serve is told with its state, and hides no other', () => {
  const noEndpoints = (answers: Record<string, Json>): Record<string, Json> => ({
    ...answers,
    'vpc-endpoints.json': { VpcEndpoints: [] },
  });
  for (const state of ['failed', 'deleting', 'deleted'])
    assert.is(
      verdicts(noEndpoints(stated('nat-gateways.json', 'NatGateways', state)))['source orders'],
      `BAD_STATE ${state}`,
    );
  assert.match(
    verdicts(noEndpoints(stated('nat-gateways.json', 'NatGateways', 'pending')))['source orders'] ?? '',
    /^assumed: nat-\w+ is pending, and serves nobody yet$/,
  );
  const all = ensured(captured['nat-gateways.json'], 'NAT gateways')['NatGateways'] as Json[];
  const gone = all.map((one) => ({ ...one, NatGatewayId: 'nat-0f', State: 'deleted' }));
  const both = { ...captured, 'nat-gateways.json': { NatGateways: [...gone, ...all] } };
  assert.is(verdicts(noEndpoints(both))['source orders'], 'proven');
});
live('a state that is no word is not shown', () => {
  const { declared } = read(stated('nat-gateways.json', 'NatGateways', '\u001b[2J'));
  assert.is(declared.faulty?.[0]?.state, 'in a state that is not known here');
});
live('private names need both attributes of the VPC', () => {
  const off = {
    ...captured,
    'enableDnsHostnames.json': { ...captured['enableDnsHostnames.json'], EnableDnsHostnames: { Value: false } },
  };
  assert.is(verdicts(off)['source orders'], 'dns-attributes-off');
});
const servers = (...Value: readonly string[]): Record<string, Json> =>
  changed('dhcp-options.json', 'DhcpOptions', (options) => ({
    ...options,
    DhcpConfigurations: [{ Key: 'domain-name-servers', Values: Value.map((one) => ({ Value: one })) }],
  }));
live('names are what the DNS servers of the VPC say: those of AWS are known, whatever they are called', () => {
  for (const all of [['AmazonProvidedDNS'], ['10.20.0.2'], ['169.254.169.253', 'fd00:ec2::253']])
    assert.is(verdicts(servers(...all))['source orders'], 'proven', all.join());
  const own =
    'assumed: what the DNS servers answer that vpc-3d86395128978974a asks in place of the resolver of AWS is not declared';
  for (const all of [['10.20.0.3'], ['AmazonProvidedDNS', '10.8.0.2'], []])
    assert.is(verdicts(servers(...all))['source orders'], own, all.join());
});
live('DHCP options that nobody described, or a VPC without any, prove no name', () => {
  const none = changed('vpcs.json', 'Vpcs', (vpc) => ({ ...vpc, DhcpOptionsId: 'default' }));
  assert.match(verdicts(none)['source orders'] ?? '', 'vpc-3d86395128978974a has no DHCP options');
  assert.match(
    verdicts(without('dhcp-options.json'))['source orders'] ?? '',
    'the DHCP options of vpc-3d86395128978974a are not declared',
  );
  const off = { ...captured['enableDnsSupport.json'], EnableDnsSupport: { Value: false } };
  assert.is(verdicts({ ...servers('10.20.0.3'), 'enableDnsSupport.json': off })['source orders'], 'dns-attributes-off');
});
const ruled = (...rules: readonly (readonly [id: string, DomainName: string, RuleType: string])[]) => ({
  ...captured,
  'resolver-rules.json': {
    ResolverRules: rules.map(([id, DomainName, RuleType]) => ({ Id: `rslvr-rr-${id}`, DomainName, RuleType })),
  },
  'rule-associations.json': {
    ResolverRuleAssociations: rules.map(([id]) => ({
      Id: `rslvr-rrassoc-${id}`,
      ResolverRuleId: `rslvr-rr-${id}`,
      VPCId: 'vpc-3d86395128978974a',
      Status: 'COMPLETE',
    })),
  },
});
const asked = /^assumed: kinesis[.].* is asked of the servers of rslvr-rr-0a, whose answer is not declared$/;
live('a rule of the Resolver asks elsewhere, and one of AWS takes a longer domain out of it', () => {
  const forwarded = ruled(['0a', 'amazonaws.com.', 'FORWARD']);
  assert.is(verdicts(forwarded)['source orders'], 'proven', 'the private name of the endpoint is longer');
  const none = { ...forwarded, 'vpc-endpoints.json': { VpcEndpoints: [] } };
  assert.match(verdicts(none)['source orders'] ?? '', asked);
  const exempt = ruled(['0a', 'amazonaws.com.', 'FORWARD'], ['0b', 'eu-west-1.amazonaws.com.', 'SYSTEM']);
  assert.is(verdicts({ ...exempt, 'vpc-endpoints.json': { VpcEndpoints: [] } })['source orders'], 'proven');
});
live('a peering that is gone says nothing of the ranges of its VPC', () => {
  const end = (VpcId: string, ...ranges: readonly string[]): Json => ({
    VpcId,
    Region: 'eu-west-1',
    ...(ranges.length > 0 && { CidrBlockSet: ranges.map((CidrBlock) => ({ CidrBlock })) }),
  });
  const peering = (id: string, Code: string, peer: Json): Json => ({
    VpcPeeringConnectionId: id,
    RequesterVpcInfo: end('vpc-0a', '10.20.0.0/16'),
    AccepterVpcInfo: peer,
    Status: { Code },
  });
  const [active, gone] = [
    peering('pcx-0a', 'active', end('vpc-0b', '10.50.0.0/16')),
    peering('pcx-0b', 'deleted', end('vpc-0b')),
  ];
  for (const all of [
    [active, gone],
    [gone, active],
  ]) {
    const { declared } = read({ 'peerings.json': { VpcPeeringConnections: all } });
    assert.equal(declared.vpcs?.['vpc-0b']?.cidrs, ['10.50.0.0/16']);
  }
});
live('a rule for the root takes every name but those that something in the VPC makes', () => {
  const root = ruled(['0a', '.', 'FORWARD']);
  assert.is(verdicts(root)['source orders'], 'proven', 'the private name of the endpoint is longer');
  assert.match(verdicts({ ...root, 'vpc-endpoints.json': { VpcEndpoints: [] } })['source orders'] ?? '', asked);
  assert.match(verdicts(root)['application code'] ?? '', /^assumed: s3[.].* is asked of the servers of rslvr-rr-0a/);
});
live('rules that nobody described may take any name', () => {
  assert.is(
    verdicts(without('rule-associations.json'))['source orders'],
    'assumed: the rules by which vpc-3d86395128978974a asks other DNS servers are not declared',
  );
});
live('a network ACL that denies is in the way', () => {
  const denies = changed('network-acls.json', 'NetworkAcls', (acl) => ({
    ...acl,
    Entries: (acl['Entries'] as Json[]).map((entry) => ({ ...entry, RuleAction: 'deny' })),
  }));
  assert.is(verdicts(denies)['source orders'], 'SUBNET_ACL_RESTRICTION');
});
live('a private zone without the record blocks its name', () => {
  const none = changed('records.json', 'ResourceRecordSets', (set) => (set['Type'] === 'A' ? undefined : set));
  assert.is(verdicts(none)[brokers], 'no-record');
});
live('rules with their groups say what groups with their rules say', () => {
  const rules = (captured['security-groups.json']?.['SecurityGroups'] as Json[]).flatMap((group) =>
    (['IpPermissions', 'IpPermissionsEgress'] as const).flatMap((key) =>
      (group[key] as Json[]).flatMap((one, at) => {
        const common = {
          SecurityGroupRuleId: `sgr-${at}`,
          GroupId: group['GroupId'],
          IsEgress: key === 'IpPermissionsEgress',
          IpProtocol: one['IpProtocol'],
          ...(one['FromPort'] !== undefined && { FromPort: one['FromPort'], ToPort: one['ToPort'] }),
        };
        const ranges = (one['IpRanges'] as Json[]).map((range) => ({ ...common, CidrIpv4: range['CidrIp'] }));
        const pairs = one['UserIdGroupPairs'] as Json[];
        return [...ranges, ...pairs.map(({ GroupId }) => ({ ...common, ReferencedGroupInfo: { GroupId } }))];
      }),
    ),
  );
  const byRules = { ...without('security-groups.json'), 'rules.json': { SecurityGroupRules: rules } };
  assert.equal(verdicts(byRules), verdicts(captured));
});
live('what is asked twice is told once, and files are told apart by what they hold', () => {
  const names = Object.keys(captured).reverse();
  const twice = Object.fromEntries(
    Object.values(captured).flatMap((answer, at) => [
      [`${names[at]}`, answer],
      [`again-${at}`, answer],
    ]),
  );
  assert.equal(verdicts(without()), verdicts(captured));
  const { declared } = read(twice);
  const once = read(captured).declared;
  for (const key of ['endpoints', 'natGateways', 'peerings', 'attachments', 'prefixLists'] as const)
    assert.is(declared[key]?.length, once[key]?.length, key);
});

const rows = suite('single answers');
const routeRows: readonly (readonly [route: Json, target: unknown])[] = [
  [{ GatewayId: 'igw-0a' }, { kind: 'internet-gateway', id: 'igw-0a' }],
  [{ GatewayId: 'vgw-0a' }, { kind: 'appliance', id: 'vgw-0a' }],
  [{ GatewayId: 'vpce-0a' }, { kind: 'appliance', id: 'vpce-0a' }],
  [{ NatGatewayId: 'nat-0a' }, { kind: 'nat', id: 'nat-0a' }],
  [{ TransitGatewayId: 'tgw-0a' }, { kind: 'transit-gateway', id: 'tgw-0a' }],
  [{ VpcPeeringConnectionId: 'pcx-0a' }, { kind: 'peering', id: 'pcx-0a' }],
  [{ EgressOnlyInternetGatewayId: 'eigw-0a' }, { kind: 'egress-only', id: 'eigw-0a' }],
  [
    { InstanceId: 'i-0a', NetworkInterfaceId: 'eni-0a' },
    { kind: 'appliance', id: 'eni-0a' },
  ],
  [{ LocalGatewayId: 'lgw-0a' }, { kind: 'appliance', id: 'lgw-0a' }],
  [{ CarrierGatewayId: 'cagw-0a' }, { kind: 'appliance', id: 'cagw-0a' }],
  [
    { CoreNetworkArn: 'arn:aws:networkmanager::1:core-network/c' },
    { unknown: 'what a route of rtb-0a leads to is not known' },
  ],
  [
    { NatGatewayId: 'nat-0a', State: 'blackhole' },
    { kind: 'blackhole', id: 'rtb-0a' },
  ],
];
for (const [route, target] of routeRows)
  rows(`a route by ${Object.keys(route).join(', ')}`, () => {
    const Routes = [
      { DestinationCidrBlock: '10.9.0.0/16', ...route },
      { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local' },
    ];
    const { declared, told } = read({ a: { RouteTables: [{ RouteTableId: 'rtb-0a', Routes }] } });
    assert.equal(told, []);
    assert.equal(declared.routeTables, {
      'rtb-0a': [{ id: 'rtb-0a 10.9.0.0/16', destination: { cidr: '10.9.0.0/16' }, target }],
    });
  });
rows("a route to a gateway endpoint is the endpoint's own matter when that is described", () => {
  const Routes = [{ DestinationPrefixListId: 'pl-0a', GatewayId: 'vpce-0a' }];
  const table = { RouteTables: [{ RouteTableId: 'rtb-0a', Routes }] };
  const endpoint = { VpcEndpoints: [{ VpcEndpointId: 'vpce-0a', VpcEndpointType: 'Gateway' }] };
  assert.equal(read({ table, endpoint }).declared.routeTables, { 'rtb-0a': [] });
  assert.equal(
    read({ table }).declared.routeTables?.['rtb-0a']?.map(({ target }) => target),
    [{ kind: 'gateway-endpoint', id: 'vpce-0a' }],
  );
});
rows('a route in place of the local one wins over it', () => {
  const Routes = [{ DestinationCidrBlock: '10.0.0.0/16', NetworkInterfaceId: 'eni-0a' }];
  const table = { RouteTables: [{ RouteTableId: 'rtb-0a', VpcId: 'vpc-0a', Routes }] };
  const { declared } = read({ table, vpc: { Vpcs: [{ VpcId: 'vpc-0a', CidrBlock: '10.0.0.0/16' }] } });
  assert.equal(
    declared.routeTables?.['rtb-0a']?.map(({ destination }) => destination),
    [{ cidr: '10.0.0.0/17' }, { cidr: '10.0.128.0/17' }],
  );
});
rows('a route that a gateway has learnt gives way to one to the same range that somebody wrote', () => {
  const Routes = [
    { DestinationCidrBlock: '10.9.0.0/16', GatewayId: 'vgw-0a', Origin: 'EnableVgwRoutePropagation' },
    { DestinationCidrBlock: '10.9.0.0/16', TransitGatewayId: 'tgw-0a', Origin: 'CreateRoute', State: 'blackhole' },
  ];
  const { declared } = read({ a: { RouteTables: [{ RouteTableId: 'rtb-0a', Routes }] } });
  const subnets = { 'subnet-0a': { routeTable: 'rtb-0a' } };
  const network = networkOf(topologyOf({}, { ...declared, subnets }));
  const to: Party = { address: ensured(addressOf('10.9.1.1'), 'an address'), securityGroups: { known: [] } };
  assert.equal(routeIn(network, 'subnet-0a', to).chosen?.target, { kind: 'blackhole', id: 'rtb-0a' });
});
rows('where public access is blocked both ways no internet gateway is known', () => {
  const gateways = (InternetGatewayBlockMode: string): string[] => {
    const Vpcs = [{ VpcId: 'vpc-0a', BlockPublicAccessStates: { InternetGatewayBlockMode } }];
    const Attachments = [{ VpcId: 'vpc-0a', State: 'available' }];
    const { declared } = read({
      a: { Vpcs },
      b: { InternetGateways: [{ InternetGatewayId: 'igw-0a', Attachments }] },
      c: { EgressOnlyInternetGateways: [{ EgressOnlyInternetGatewayId: 'eigw-0a', Attachments }] },
    });
    return Object.entries(declared.internetGateways ?? {}).map(([id, { kind }]) => `${id} ${kind}`);
  };
  assert.equal(gateways('off'), ['igw-0a internet', 'eigw-0a egress-only']);
  assert.equal(gateways('block-ingress'), ['igw-0a internet', 'eigw-0a egress-only']);
  assert.equal(gateways('block-bidirectional'), []);
});
rows('the Region of a VPC is that of its subnets, in a Local Zone too', () => {
  const region = (subnet: Json): string | undefined => {
    const Subnets = [{ SubnetId: 'subnet-0a', VpcId: 'vpc-0a', CidrBlock: '10.0.0.0/24', ...subnet }];
    return read({ a: { Vpcs: [{ VpcId: 'vpc-0a' }] }, b: { Subnets } }).declared.vpcs?.['vpc-0a']?.region;
  };
  assert.is(region({ SubnetArn: 'arn:aws:ec2:eu-west-1:1:subnet/subnet-0a' }), 'eu-west-1');
  assert.is(region({ AvailabilityZone: 'us-west-2-lax-1a' }), 'us-west-2');
  assert.is(region({ AvailabilityZone: 'us-gov-west-1a' }), 'us-gov-west-1');
  assert.is(region({}), undefined);
});
rows('ranges that are on their way in or out are none yet, or none any more', () => {
  const CidrBlockAssociationSet = [
    { CidrBlock: '10.0.0.0/16', CidrBlockState: { State: 'associated' } },
    { CidrBlock: '10.1.0.0/16', CidrBlockState: { State: 'disassociated' } },
  ];
  const { declared } = read({ a: { Vpcs: [{ VpcId: 'vpc-0a', CidrBlock: '10.0.0.0/16', CidrBlockAssociationSet }] } });
  assert.equal(declared.vpcs?.['vpc-0a'], { cidrs: ['10.0.0.0/16'], allResolverRules: false, allEndpoints: false });
});
rows('prefix lists of AWS are known by the name of their service', () => {
  const list = (PrefixListName: string): Json => ({ PrefixListId: 'pl-0a', PrefixListName });
  const of = (name: string): unknown => read({ a: { PrefixLists: [list(name)] } }).declared.prefixLists;
  assert.equal(of('com.amazonaws.eu-west-1.s3'), [
    { id: 'pl-0a', cidrs: { known: [] }, service: 'com.amazonaws.eu-west-1.s3' },
  ]);
  assert.equal(of('partners'), [
    { id: 'pl-0a', cidrs: { known: [], rest: { unknown: 'what pl-0a holds is not declared' } } },
  ]);
});
rows('records lead to endpoints by their names, and two zones of one name have no records', () => {
  const zone = (Id: string): Json => ({
    HostedZone: { Id: `/hostedzone/${Id}`, Name: 'x.example.' },
    VPCs: [{ VPCId: 'vpc-0a' }],
  });
  const DNSName = 'vpce-0a1b-c2d3.vpce-svc-0e.eu-west-1.vpce.amazonaws.com.';
  const ResourceRecordSets = [
    { Name: 'x.example.', Type: 'SOA' },
    { Name: '\\052.x.example.', Type: 'A', AliasTarget: { DNSName } },
    { Name: 'b.x.example.', Type: 'CNAME', ResourceRecords: [{ Value: 'c.example.' }] },
    { Name: 'b.x.example.', Type: 'TXT', ResourceRecords: [{ Value: '"c"' }] },
  ];
  assert.equal(read({ a: zone('Z1'), b: { ResourceRecordSets } }).declared.hostedZones, [
    {
      id: 'Z1',
      name: 'x.example',
      vpcs: { known: ['vpc-0a'] },
      records: {
        known: [
          { id: '*.x.example', name: '*.x.example', values: { known: [{ of: 'vpce-0a1b' }] } },
          { id: 'b.x.example', name: 'b.x.example', values: { known: [{ text: 'c.example' }] } },
        ],
      },
    },
  ]);
  const both = read({ a: zone('Z1'), b: zone('Z2'), c: { ResourceRecordSets } }).declared.hostedZones;
  assert.equal(
    both?.map(({ records }) => records.rest !== undefined),
    [true, true],
  );
});

const bad = suite('answers that are none');
const badRows: readonly (readonly [what: string, answer: Json | string | Uint8Array, ...told: string[]])[] = [
  ['an empty file', '', 'FLK9016 1:1 the file is no JSON: value expected'],
  ['half a file', '{\n  "Vpcs": [', 'FLK9016 2:12 the file is no JSON: close bracket expected'],
  ['a comma too many', '{ "Vpcs": [], }', 'FLK9016 1:15 the file is no JSON: property name expected'],
  ['YAML', 'Vpcs:\n- VpcId: vpc-0a\n', 'FLK9016 1:1 the file is no JSON: invalid symbol'],
  [
    'UTF-16, as a shell of Windows writes it',
    Buffer.from('\ufeff{}', 'utf16le'),
    'FLK9016 1:1 the file is UTF-16 LE, not UTF-8 text',
  ],
  [
    'a file without end',
    Buffer.alloc(largestAnswer + 1, ' '),
    'FLK9016 1:1 the file has more than 16,777,216 bytes (16 MiB)',
  ],
  ['lists without end', '['.repeat(200_000), 'FLK9016 1:1 the file is no JSON: it cannot be parsed'],
  ['a list, as --query leaves it', '[{ "VpcId": "vpc-0a" }]', 'FLK9016 1:1 the file is no answer that is known here'],
  [
    'what every object has',
    '{ "constructor": [], "__proto__": [] }',
    'FLK9016 1:1 the file is no answer that is known here',
  ],
  ['no list', { Vpcs: {} }, 'FLK9016 2:11 Vpcs is no list'],
  ['a list of lists', { Vpcs: [1] }, 'FLK9016 3:5 Vpcs[0] is no object'],
  ['no id', { Vpcs: [{}] }, 'FLK9016 3:5 Vpcs[0] has no VpcId'],
  ['an id with a command in it', { Vpcs: [{ VpcId: 'vpc-0a; \u001b[2J' }] }, 'FLK9016 4:16 Vpcs[0].VpcId is no id'],
  [
    'no range',
    { Vpcs: [{ VpcId: 'vpc-0a', CidrBlock: '10.0.0.0/33' }] },
    'FLK9016 5:20 Vpcs[0].CidrBlock is no range of addresses',
  ],
  [
    'no number',
    { NetworkAcls: [{ NetworkAclId: 'acl-0a', Entries: [{ RuleNumber: '1' }] }] },
    'FLK9016 7:25 NetworkAcls[0].Entries[0].RuleNumber is no whole number',
  ],
  [
    'no flag',
    { VpcEndpoints: [{ VpcEndpointId: 'vpce-0a', PrivateDnsEnabled: 'yes' }] },
    'FLK9016 5:28 VpcEndpoints[0].PrivateDnsEnabled is no true or false',
  ],
  [
    'a page',
    { NextToken: 'more', Vpcs: [] },
    'FLK9017 2:16 the answer leaves off before its end: what more there is of Vpcs is not known',
  ],
];
for (const [what, answer, ...told] of badRows)
  bad(what, () => {
    assert.equal(read({ 'a.json': answer }).told, told);
  });
bad('an answer that is cut proves nothing by what it lacks', () => {
  const cut = (name: string): Record<string, Json> => ({
    ...captured,
    [name]: { ...captured[name], NextToken: 'more' },
  });
  const { declared, told } = read(cut('vpc-endpoints.json'));
  assert.is(told.length, 1);
  assert.equal(
    Object.values(declared.vpcs ?? {}).map(({ allEndpoints }) => allEndpoints === true),
    [false, false],
  );
  const rules = {
    SecurityGroupRules: [{ SecurityGroupRuleId: 'sgr-0a', GroupId: 'sg-0a', IpProtocol: '-1', CidrIpv4: '0.0.0.0/0' }],
  };
  assert.equal(Object.keys(read({ rules }).declared.securityGroups ?? {}), ['sg-0a']);
  assert.equal(read({ rules: { ...rules, NextToken: 'more' } }).declared.securityGroups, {});
});
bad('whatever stands anywhere in an answer, it is read, or told with its place', () => {
  const all = Object.entries(captured);
  const junk = fc.oneof(fc.jsonValue(), fc.constantFrom('vpc-0a', '0.0.0.0/0', '__proto__', -1, null, true));
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.nat(), junk, ([name, answer], at, value) => {
      const places = placesIn(answer);
      const text = JSON.stringify(withValue(answer, places[at % places.length] ?? [], value), null, 2);
      for (const told of read({ [name]: text }).told) assert.match(told, /^FLK901[67] \d+:\d+ /);
    }),
    { numRuns: 500, seed: 9 },
  );
});
bad('some thousands of everything are read in time', () => {
  const many = (thing: (at: string) => Json): Json[] =>
    Array.from({ length: 5_000 }, (_, at) => thing(at.toString(16)));
  const started = performance.now();
  const { told } = read({
    a: { Vpcs: many((at) => ({ VpcId: `vpc-${at}` })) },
    b: { Subnets: many((at) => ({ SubnetId: `subnet-${at}`, VpcId: `vpc-${at}` })) },
    c: { RouteTables: many((at) => ({ RouteTableId: `rtb-${at}`, Associations: [{ SubnetId: `subnet-${at}` }] })) },
    d: { VpcEndpoints: many((at) => ({ VpcEndpointId: `vpce-${at}`, VpcId: `vpc-${at}` })) },
    e: { SecurityGroupRules: many((at) => ({ SecurityGroupRuleId: `sgr-${at}`, GroupId: `sg-${at}` })) },
  });
  assert.equal(told, []);
  // Going through one list for each of another takes minutes.
  assert.ok(performance.now() - started < 10_000);
});

const documented = suite('the page and the help text');
documented('they have the same commands, one of each kind but for what stands in for others', () => {
  const page = readFileSync(join(__dirname, '..', 'docs', 'reach-live.md'), 'utf8');
  assert.ok(page.includes(`${liveCommands}\nflinkform reach`));
  const asked = [...liveCommands.matchAll(/for what in ([^;]+)/g)].flatMap(([, list]) => String(list).split(' '));
  const text = `${liveCommands}${asked.map((what) => `ec2 describe-${what}`).join()}`;
  const others = [
    'SecurityGroupRules',
    'EgressOnlyInternetGateways',
    'EnableDnsSupport',
    'EnableDnsHostnames',
    'Parameter',
  ];
  for (const [kind, command] of Object.entries(kinds))
    if (!others.includes(kind)) assert.ok(text.includes(command), command);
});

type Steps = readonly (string | number)[];

function placesIn(value: unknown, way: Steps = []): Steps[] {
  if (typeof value !== 'object' || value === null) return [way];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [way, ...inner.flatMap(([key, one]: [string | number, unknown]) => placesIn(one, [...way, key]))];
}

function withValue(tree: unknown, [key, ...more]: Steps, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(tree)) return tree.map((one: unknown, at) => (at === key ? withValue(one, more, value) : one));
  const members = Object.entries(tree as Json);
  return Object.fromEntries(members.map(([name, one]) => [name, name === key ? withValue(one, more, value) : one]));
}

live.run();
rows.run();
bad.run();
documented.run();
