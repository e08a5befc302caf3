// Transit gateways and sites: what must not change about a gateway that others are attached to, and the arithmetic of
// ranges that its rules stand on.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { holds, isAddress, isRange, overlap } from '../src/network/ipv4';
import { address, type AnyResource } from '../src/terraform/resource';
import { ensured } from '../src/text/ensured';
import { compileText, minimalNetwork, minimalSpec, printed } from './support/compile';

const test = suite('transit');

const vpc = { create: { cidr: '10.20.0.0/16', zones: ['a', 'b'] } };
const routeTable = { associate: 'tgw-rtb-0a1b2c3d4e5f60718', propagate: ['tgw-rtb-0a1b2c3d4e5f60718'] };
const existing = { id: 'tgw-0a1b2c3d4e5f60718', routeTable };

/** The resources of a network, by their addresses. */
function planned(network: object): ReadonlyMap<string, AnyResource> {
  const compiled = compileText(minimalSpec({ network: { vpc, ...network } }));
  const { resources } = ensured(compiled.plan, printed(compiled));
  return new Map(resources.map((one) => [address(one), one]));
}

function argument(resources: ReadonlyMap<string, AnyResource>, of: string, key: string): unknown {
  return Reflect.get(ensured(resources.get(of), of).arguments, key);
}

const ranges: [text: string, is: boolean][] = [
  ['0.0.0.0/0', true],
  ['10.0.0.0/8', true],
  ['10.0.0.1/32', true],
  ['10.0.0.1/31', false],
  ['10.128.0.0/8', false],
  ['256.0.0.0/8', false],
  ['10.0.0.0/33', false],
  ['10.0.0.0', false],
];
for (const [text, is] of ranges) test(`${text} is ${is ? 'a' : 'no'} range`, () => assert.is(isRange(text), is));

const pairs: [outer: string, inner: string, holds: boolean, overlap: boolean][] = [
  ['0.0.0.0/0', '203.0.113.0/24', true, true],
  ['10.0.0.0/8', '10.255.255.255/32', true, true],
  ['10.0.0.0/9', '10.128.0.0/9', false, false],
  ['10.0.0.0/16', '10.0.0.0/8', false, true],
  ['172.16.0.0/12', '172.32.0.0/16', false, false],
  ['192.168.4.0/22', '192.168.7.0/24', true, true],
];
for (const [outer, inner, isHeld, isShared] of pairs)
  test(`${outer} and ${inner}`, () => {
    assert.is(holds(outer, inner), isHeld);
    assert.is(overlap(outer, inner), isShared);
    assert.is(overlap(inner, outer), isShared);
  });

test('sites behind one router have customer gateways of their own: EC2 tells them by the name of the device', () => {
  const site = { cidrs: ['172.16.0.0/16'], vpn: { customerGateway: { ip: '198.51.100.10', asn: 65010 } } };
  const onPremises = { bonn: site, oslo: { ...site, cidrs: ['172.17.0.0/16'] } };
  const all = planned({ transitGateway: existing, onPremises });
  const told = (key: string): unknown[] =>
    ['bonn', 'oslo'].map((name) => argument(all, `aws_customer_gateway.${name}`, key));
  assert.equal(told('ip_address'), ['198.51.100.10', '198.51.100.10']);
  assert.equal(told('device_name'), ['orders-bonn', 'orders-oslo']);
});

test('an address is within a range', () => {
  assert.ok(isAddress('172.16.0.53'));
  assert.not(isAddress('172.16.0.256'));
  assert.ok(holds('172.16.0.0/16', '172.16.0.53'));
  assert.not(holds('172.16.0.0/16', '172.17.0.53'));
});

test('the default route keeps its address when it goes to the gateway: its target changes in place', () => {
  const [before, after] = [planned({ egress: 'nat' }), planned({ egress: 'transit', transitGateway: existing })];
  for (const zone of ['a', 'b']) {
    const route = `aws_route.private_${zone}_internet`;
    assert.is(argument(after, route, 'destination_cidr_block'), argument(before, route, 'destination_cidr_block'));
    assert.is(argument(before, route, 'transit_gateway_id'), undefined);
    assert.is(argument(after, route, 'transit_gateway_id'), existing.id);
  }
});

const natOf = (zones: string[], nat: object) =>
  [...planned({ vpc: { create: { ...vpc.create, zones } }, egress: 'nat', nat })].flatMap(([name, one]) =>
    /^aws_(eip|nat_gateway)[.]/.test(name) ? [[name, one.arguments]] : [],
  );

test('a zone in front moves neither the only NAT gateway nor its address, where the spec says its zone', () => {
  const nat = { perZone: false, zone: 'b' };
  assert.equal(natOf(['a', 'b', 'c'], nat), natOf(['b', 'c'], nat));
  assert.equal(natOf(['c', 'b'], nat), natOf(['b', 'c'], nat));
  assert.is(natOf(['b', 'c'], nat).length, 2);
});

test('a zone in front takes no gateway its address', () => {
  const addresses = { b: 'eipalloc-0a1b2c3d4e5f60718', c: 'eipalloc-0a1b2c3d4e5f60719' };
  const before = natOf(['b', 'c'], { perZone: true, addresses });
  const after = natOf(['a', 'b', 'c'], { perZone: true, addresses: { a: 'eipalloc-0a1b2c3d4e5f60720', ...addresses } });
  assert.is(before.length, 2);
  for (const one of before) assert.ok(after.some((other) => JSON.stringify(other) === JSON.stringify(one)));
});

test('a route keeps its address when its range lies behind the gateway and no longer behind a peering', () => {
  const range = '10.50.0.0/16';
  const peer = { vpc: 'vpc-0b1c2d3e4f5061728', cidrs: [range], routeTables: ['rtb-0b1c2d3e4f5061728'] };
  const transitGateway = (...routes: string[]) => ({ ...existing, routes });
  const before = planned({ transitGateway: transitGateway('10.8.0.0/16'), peering: { lake: peer } });
  const after = planned({ transitGateway: transitGateway('10.8.0.0/16', range) });
  for (const zone of ['a', 'b']) {
    const route = `aws_route.private_${zone}_10_50_0_0_16`;
    assert.is(argument(before, route, 'destination_cidr_block'), range);
    assert.is(argument(before, route, 'transit_gateway_id'), undefined);
    assert.is(argument(after, route, 'destination_cidr_block'), range);
    assert.is(argument(after, route, 'transit_gateway_id'), existing.id);
  }
});

test('what stands keeps its routes: those of before are moved to their new addresses, but the default route', () => {
  const moved = (network: object) => {
    const { configuration } = compileText(minimalSpec({ network: { vpc, ...network } }));
    return (configuration?.['moved'] ?? []) as { from: string; to: string }[];
  };
  const route = (table: string, range: string) => ({
    from: `aws_route.${table}_transit_${range}`,
    to: `aws_route.${table}_${range}`,
  });
  assert.equal(moved({ egress: 'transit', transitGateway: { ...existing, routes: ['10.8.0.0/16'] } }), [
    route('private_a', '10_8_0_0_16'),
    route('private_b', '10_8_0_0_16'),
  ]);
  assert.equal(moved({ egress: 'transit', transitGateway: existing }), []);
});

test("a site's router has its successor before it goes, in a network of many as well", () => {
  const site = {
    cidrs: ['172.16.0.0/16'],
    vpn: { customerGateway: { ip: '203.0.113.10', asn: 65010 }, routing: 'static' },
  };
  const spec = { vpc, egress: 'none', transitGateway: { create: {} }, onPremises: { factory: site } };
  const compiled = compileText(minimalNetwork(spec));
  const { resources } = ensured(compiled.networkPlan, printed(compiled));
  const router = resources.find((one) => address(one) === 'aws_customer_gateway.factory');
  assert.is(router?.lifecycle?.create_before_destroy, true);
});

test('everything leaves for the hub under `egress: transit`: no endpoints, no NAT, HTTPS to anywhere', () => {
  const all = planned({ egress: 'transit', transitGateway: existing });
  assert.equal(
    [...all.keys()].filter((one) => /^aws_(vpc_endpoint|nat_gateway|internet_gateway|eip)[.]/.test(one)),
    [],
  );
  const rule = 'aws_vpc_security_group_egress_rule.application_anywhere_443';
  assert.is(argument(all, rule, 'cidr_ipv4'), '0.0.0.0/0');
});

test('a gateway is the same one whatever tables it has: the provider would replace it', () => {
  const tables = { routeTables: { spokes: {}, hubs: {} }, defaultRouteTable: 'hubs' };
  const created = [{}, tables].map((create) => planned({ transitGateway: { create, routes: ['10.0.0.0/8'] } }));
  const [one, other] = created.map((all) => ensured(all.get('aws_ec2_transit_gateway.network'), 'no gateway'));
  assert.equal(one, other);
});

test('of a gateway that another account shares no tables are touched, and no flags of it are set', () => {
  const shared = { ...existing, owner: '222233334444' };
  const all = planned({ egress: 'transit', transitGateway: shared });
  assert.equal(
    [...all.keys()].filter((one) => one.startsWith('aws_ec2_transit_gateway')),
    ['aws_ec2_transit_gateway_vpc_attachment.network'],
  );
  const attachment = 'aws_ec2_transit_gateway_vpc_attachment.network';
  assert.is(argument(all, attachment, 'transit_gateway_default_route_table_association'), undefined);
});

test('every zone has a subnet for the attachment, and another zone moves none of them', () => {
  const of = (zones: readonly string[]) =>
    planned({ vpc: { create: { cidr: '10.20.0.0/16', zones } }, egress: 'transit', transitGateway: existing });
  const [two, three] = [of(['a', 'c']), of(['a', 'b', 'c'])];
  for (const zone of ['a', 'c']) {
    const subnet = `aws_subnet.attachment_${zone}`;
    assert.is(argument(three, subnet, 'cidr_block'), argument(two, subnet, 'cidr_block'));
    assert.match(String(argument(two, subnet, 'cidr_block')), /\/28$/);
  }
  const attachment = 'aws_ec2_transit_gateway_vpc_attachment.network';
  assert.is((argument(three, attachment, 'subnet_ids') as unknown[]).length, 3);
});

test('names and domains that are alike make addresses of their own', () => {
  const site = (cidr: string, domains: readonly string[]) => ({
    cidrs: [cidr],
    dns: { servers: [cidr.replace('0.0/16', '0.53')], domains },
  });
  const onPremises = {
    a: site('172.16.0.0/16', ['b.c.example.com', 'b-c.example.com']),
    'a-b': site('172.17.0.0/16', ['c.example.com']),
  };
  const all = planned({ transitGateway: existing, onPremises });
  assert.is([...all.keys()].filter((one) => one.startsWith('aws_route53_resolver_rule.')).length, 3);
});

test('a site with another name keeps its rules and its association with a Direct Connect gateway', () => {
  const site = {
    cidrs: ['172.16.0.0/16'],
    dns: { servers: ['172.16.0.53'], domains: ['corp.example.com'] },
    directConnect: { gateway: '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9', allowedPrefixes: ['10.20.0.0/16'] },
  };
  const of = (name: string): string[] => [
    ...planned({ transitGateway: existing, onPremises: { [name]: site } }).keys(),
  ];
  assert.equal(of('bonn'), of('berlin'));
});

test('sites behind one Direct Connect gateway have one association, and rules that exist are associated once', () => {
  const site = (range: string, prefix: string) => ({
    cidrs: [range],
    dns: { rules: ['rslvr-rr-0a1b2c3d4e5f60718'] },
    directConnect: { gateway: '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9', allowedPrefixes: ['10.20.0.0/16', prefix] },
  });
  const onPremises = { bonn: site('172.16.0.0/16', '10.21.0.0/16'), berlin: site('172.17.0.0/16', '10.22.0.0/16') };
  const all = planned({ transitGateway: existing, onPremises });
  const [association, ...others] = [...all.keys()].filter((one) => one.startsWith('aws_dx_'));
  assert.equal(others, []);
  const prefixes = argument(all, ensured(association, 'no association'), 'allowed_prefixes');
  assert.equal(prefixes, ['10.20.0.0/16', '10.21.0.0/16', '10.22.0.0/16']);
  assert.is([...all.keys()].filter((one) => one.startsWith('aws_route53_resolver_rule_association.')).length, 1);
});

test('a table is associated anew with what replaces an attachment that is made here', () => {
  const all = planned({ transitGateway: { create: {}, routes: ['10.8.0.0/16'] } });
  const association = all.get('aws_ec2_transit_gateway_route_table_association.vpc');
  const attachment = 'aws_ec2_transit_gateway_vpc_attachment.network.id';
  assert.equal(association?.lifecycle?.replace_triggered_by, [attachment]);
});

test("a DNS server more leaves the network ACL's rules for the others as they are: AWS takes no number twice", () => {
  const of = (servers: readonly string[], dns?: object) => {
    const create = { ...vpc.create, networkAcl: 'ephemeral', ...(dns && { dns }) };
    const site = { cidrs: ['172.16.0.0/16'], dns: { servers, domains: ['corp.example.com'] } };
    const all = planned({ vpc: { create }, transitGateway: existing, onPremises: { bonn: site } });
    return new Map([...all].filter(([one]) => one.startsWith('aws_network_acl_rule.')));
  };
  const [before, after] = [of(['172.16.0.53']), of(['172.16.0.52', '172.16.0.53'])];
  assert.is(after.size, before.size + 3);
  for (const [one, rule] of before) assert.equal(after.get(one), rule);
  const asked = { servers: ['172.16.0.53'] };
  const lookups = [...of(['172.16.0.53'], asked).values()].filter(
    (one) => Reflect.get(one.arguments, 'cidr_block') === '172.16.0.53/32',
  );
  assert.is(lookups.length, 3);
});

const peer = {
  gateway: 'tgw-0b1c2d3e4f5061728',
  region: 'eu-central-1',
  cidrs: ['10.60.0.0/16'],
  hosts: ['*.frankfurt.internal'],
};
const peerRouteTable = { associate: 'tgw-rtb-0b1c2d3e4f5061728', propagate: ['tgw-rtb-0b1c2d3e4f5061728'] };

test('a table of the other gateway is associated anew as well, with what replaces its peering', () => {
  const all = planned({ transitGateway: { ...existing, peers: { hub: { ...peer, peerRouteTable } } } });
  const associations = [...all].filter(([one]) => one.startsWith('aws_ec2_transit_gateway_route_table_association.'));
  const ofPeer = associations.filter(([one]) => one.includes(peer.gateway.replaceAll('-', '_')));
  const accepter = `aws_ec2_transit_gateway_peering_attachment_accepter.${peer.gateway.replaceAll('-', '_')}.id`;
  assert.equal(
    ofPeer.map(([, { lifecycle }]) => lifecycle?.replace_triggered_by),
    [[accepter], [accepter]],
  );
});

test('another name for a peer moves nothing: what is made of it is known by the gateway there', () => {
  const of = (name: string) =>
    planned({ transitGateway: { ...existing, peers: { [name]: { ...peer, peerRouteTable } } } });
  assert.equal([...of('frankfurt').keys()], [...of('hub').keys()]);
});

test('what needs an accepted peering waits for the acceptance, on both sides', () => {
  const all = planned({ transitGateway: { ...existing, peers: { frankfurt: { ...peer, peerRouteTable } } } });
  const accepter = 'aws_ec2_transit_gateway_peering_attachment_accepter.tgw_0b1c2d3e4f5061728';
  for (const one of [
    'aws_ec2_transit_gateway_route_table_association.peer__tgw_0b1c2d3e4f5061728',
    'aws_ec2_transit_gateway_route_table_association.beyond__tgw_0b1c2d3e4f5061728',
    'aws_ec2_transit_gateway_route.tgw_rtb_0a1b2c3d4e5f60718__10_60_0_0_16',
    'aws_ec2_transit_gateway_route.tgw_rtb_0b1c2d3e4f5061728__10_20_0_0_16',
  ])
    assert.equal(argument(all, one, 'transit_gateway_attachment_id'), { $ref: [accepter, 'id'] }, one);
});

test('of a peering to be removed nothing stays but the provider of the other side', () => {
  const spec = (remove: boolean) =>
    minimalSpec({
      network: { vpc, transitGateway: { ...existing, peers: { frankfurt: { ...peer, peerRouteTable, remove } } } },
    });
  const compiled = compileText(spec(true));
  const plan = ensured(compiled.plan, printed(compiled));
  assert.equal(
    plan.provider.aliases?.map(({ name }) => name),
    ['transit_frankfurt'],
  );
  assert.not(plan.resources.some(({ type }) => type.includes('peering')));
  assert.not(plan.resources.some((one) => address(one).includes('10_60_0_0_16')));
});

test('a host beyond a peering that waits for its owner is assumed to be reached, one beyond no peering is not', () => {
  const source = { type: 'kafka', bootstrapServers: 'b-1.frankfurt.internal:9098', topics: ['orders'], auth: 'none' };
  const said = (foreign: object, beside = {}): string => {
    const transitGateway = {
      create: {},
      routes: ['10.61.0.0/16'],
      ...beside,
      peers: { frankfurt: { ...peer, ...foreign } },
    };
    const spec = minimalSpec({ network: { vpc, transitGateway }, sources: { orders: source } });
    return printed(compileText(spec));
  };
  const waits = said({ account: '222233334444' });
  assert.not.match(waits, /FLK3400/);
  assert.match(waits, /FLK3442/);
  const elsewhere = { hosts: { 'b-1.frankfurt.internal': ['10.61.0.0/16'] } };
  assert.match(said({ peerRouteTable, hosts: ['*.paris.internal'] }, elsewhere), /FLK3400.*b-1.frankfurt.internal/s);
});

test.run();
