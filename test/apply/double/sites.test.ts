// What connects sites, as the doubles have it: VPN connections with their tunnels and routers, associations of Direct
// Connect gateways, and rules by which their names are found.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Moto } from './moto';
import { directConnect, type Attaching } from './direct-connect';
import type { Answer } from './message';
import { resolverRules } from './resolver-rules';
import { transitGateways } from './transit-gateways';
import { vpnConnections } from './vpn-connections';

const home = { accountId: '111122223333', region: 'eu-west-1' };
const call = { ...home, method: 'POST', path: '/', headers: {}, service: 'ec2', target: { prefix: '', operation: '' } };

const vpn = suite('VPN connections');

const asked = new URLSearchParams({
  CustomerGatewayId: 'cgw-1',
  'Options.StaticRoutesOnly': 'true',
  PreSharedKeyStorage: 'SecretsManager',
  'Options.TunnelOptions.1.StartupAction': 'add',
  'Options.TunnelOptions.1.IKEVersion.1.Value': 'ikev2',
  'Options.TunnelOptions.2.TunnelInsideCidr': '169.254.99.0/30',
});

function shown(of: ReturnType<typeof vpnConnections>): string {
  const item =
    '<item><vpnConnectionId>vpn-1</vpnConnectionId><customerGatewayId>cgw-0</customerGatewayId><options/></item>';
  return String(of.told({ status: 200, headers: {}, body: item }).body);
}

vpn('have two tunnels with what was asked of each', () => {
  const all = vpnConnections();
  all.created('vpn-1', asked);
  const text = shown(all);
  assert.match(text, '<staticRoutesOnly>true</staticRoutesOnly>');
  assert.match(
    text,
    '<startupAction>add</startupAction><ikeVersionSet><item><value>ikev2</value></item></ikeVersionSet>',
  );
  assert.match(text, '<tunnelInsideCidr>169.254.10.0/30</tunnelInsideCidr>');
  assert.match(text, '<tunnelInsideCidr>169.254.99.0/30</tunnelInsideCidr>');
  assert.match(text, 'secret:s2svpn!vpn-1');
  assert.match(text, '<customerGatewayId>cgw-1<');
});

vpn('hold their customer gateway until they have another, or are gone', () => {
  const all = vpnConnections();
  all.created('vpn-1', asked);
  assert.match(String(all.held('cgw-1')?.body), 'IncorrectState');
  const modify = (gateway: string, exists = true): string =>
    String(
      all.modified(new URLSearchParams({ VpnConnectionId: 'vpn-1', CustomerGatewayId: gateway }), () => exists).body,
    );
  assert.match(modify('cgw-2', false), 'InvalidCustomerGatewayID.NotFound');
  assert.match(modify('cgw-2'), '<vpnConnectionId>vpn-1<');
  assert.is(all.held('cgw-1'), undefined);
  assert.match(String(all.held('cgw-2')?.body), 'IncorrectState');
  all.deleted('vpn-1');
  assert.is(all.held('cgw-2'), undefined);
  assert.match(modify('cgw-1'), 'InvalidVpnConnectionID.NotFound');
});

const router = (DeviceName = ''): URLSearchParams =>
  new URLSearchParams({ IpAddress: '203.0.113.10', BgpAsn: '65010', ...(DeviceName !== '' && { DeviceName }) });
const routerAnswer = (id: string): Answer => ({
  status: 200,
  headers: {},
  body: `<customerGatewayId>${id}</customerGatewayId>`,
});

vpn('have a customer gateway that is made once, unless its device has another name', () => {
  const all = vpnConnections();
  assert.is(all.sameRouter(router()), undefined);
  all.routerCreated(router(), routerAnswer('cgw-1'));
  assert.match(String(all.sameRouter(router())?.body), 'cgw-1');
  assert.is(all.sameRouter(router('factory')), undefined);
  assert.match(String(all.routerCreated(router('factory'), routerAnswer('cgw-2')).body), '<deviceName>factory<');
  const told = String(all.routersTold(routerAnswer('cgw-2')).body);
  assert.match(told, '<customerGatewayId>cgw-2</customerGatewayId><deviceName>factory</deviceName>');
  all.routerDeleted('cgw-1');
  assert.is(all.sameRouter(router()), undefined);
});

vpn.run();

const direct = suite('associations with Direct Connect gateways');

function world(gateways: readonly string[] = ['tgw-1']) {
  const attached: string[] = [];
  const attaching: Attaching = {
    attach: async (id) => void attached.push(id),
    detach: (id) => void attached.splice(attached.indexOf(id), 1),
    exists: async (gateway) => gateways.includes(gateway),
  };
  const { answer } = directConnect();
  const ask = async (operation: string, request: object): Promise<string> => {
    const body = Buffer.from(JSON.stringify(request));
    const target = { prefix: 'OvertureService', operation };
    return String((await answer({ ...call, body, target }, attaching))?.body);
  };
  return { attached, ask };
}

const cidrs = (...all: string[]) => all.map((cidr) => ({ cidr }));
const created = { directConnectGatewayId: 'dx', gatewayId: 'tgw-1' };
const first = { associationId: '0a1b2c3d-4e5f-4071-8293-000000000001' };

direct('allow what was said, and change in place', async () => {
  const { attached, ask } = world();
  const add = { addAllowedPrefixesToDirectConnectGateway: cidrs('10.20.0.0/16') };
  assert.match(await ask('CreateDirectConnectGatewayAssociation', { ...created, ...add }), '"associating"');
  assert.is(attached.length, 1);
  const update = (more: object): Promise<string> => ask('UpdateDirectConnectGatewayAssociation', { ...first, ...more });
  assert.match(await update(add), 'there already');
  assert.match(await update({ removeAllowedPrefixesToDirectConnectGateway: cidrs('10.21.0.0/16') }), 'not there');
  assert.match(await update({ addAllowedPrefixesToDirectConnectGateway: cidrs('10.21.0.0/16') }), '"10.21.0.0/16"');
  assert.match(await ask('DescribeDirectConnectGatewayAssociations', first), '"associated"');
  assert.match(await ask('DeleteDirectConnectGatewayAssociation', first), '"disassociating"');
  assert.equal(attached, []);
  assert.match(await ask('CreateDirectConnectGatewayAssociation', { ...created, ...add }), 'already associated');
  assert.match(await ask('DescribeDirectConnectGatewayAssociations', first), '"disassociating"');
  assert.is(await ask('DescribeDirectConnectGatewayAssociations', first), '{"directConnectGatewayAssociations":[]}');
  assert.match(await update(add), 'does not exist');
  assert.match(await ask('DeleteDirectConnectGatewayAssociation', first), 'does not exist');
});

direct('are one for a transit gateway that is there, with 200 prefixes at most', async () => {
  const { ask } = world();
  const create = (more: object): Promise<string> =>
    ask('CreateDirectConnectGatewayAssociation', { ...created, ...more });
  assert.match(await create({ gatewayId: 'tgw-2' }), 'does not exist');
  const many = Array.from({ length: 201 }, (_, index) => `10.${index}.0.0/16`);
  assert.match(await create({ addAllowedPrefixesToDirectConnectGateway: cidrs(...many) }), 'No more than 200');
  assert.match(await create({ addAllowedPrefixesToDirectConnectGateway: cidrs(...many.slice(1)) }), '"10.200.0.0/16"');
  assert.match(await create({}), 'already associated');
});

direct.run();

const names = suite('rules of Route 53 Resolver');

/** Moto with two rules of one domain and one of another, the first of which is associated with a VPC. */
function resolver() {
  const double = resolverRules();
  const rules = ['a', 'b', 'c'].map((id) => ({
    Id: id,
    DomainName: id === 'c' ? 'plant.example.com.' : 'example.com.',
  }));
  const answers: Readonly<Record<string, object>> = {
    ListResolverRules: { ResolverRules: rules },
    ListResolverRuleAssociations: { ResolverRuleAssociations: [{ ResolverRuleId: 'a', VPCId: 'vpc-1' }] },
    GetResolverRule: { ResolverRule: rules[0] },
  };
  const moto = {
    ask: async (_place: unknown, _service: unknown, { headers }: { headers: Record<string, string> }) => ({
      status: 200,
      headers: {},
      body: JSON.stringify(answers[String(headers['x-amz-target']).split('.')[1] ?? '']),
    }),
  } as unknown as Moto;
  return async (operation: string, request: object): Promise<string> => {
    const target = { prefix: 'Route53Resolver', operation };
    const body = Buffer.from(JSON.stringify(request));
    const fault = (text: string): void => assert.unreachable(text);
    return String((await double({ ...call, service: 'route53resolver', target, body }, { moto, fault }))?.body);
  };
}

names('are one of a domain for a VPC', async () => {
  const ask = resolver();
  const associate = (ResolverRuleId: string, VPCId: string): Promise<string> =>
    ask('AssociateResolverRule', { ResolverRuleId, VPCId });
  assert.match(await associate('b', 'vpc-1'), 'same domain name with same VPC');
  assert.match(await associate('a', 'vpc-1'), 'same domain name with same VPC');
  assert.is(await associate('c', 'vpc-1'), 'undefined');
  assert.is(await associate('b', 'vpc-2'), 'undefined');
});

names('have other targets when they are changed', async () => {
  const ask = resolver();
  const TargetIps = [{ Ip: '172.16.0.54' }];
  assert.match(await ask('UpdateResolverRule', { ResolverRuleId: 'a', Config: { TargetIps } }), '172.16.0.54');
  assert.match(await ask('GetResolverRule', { ResolverRuleId: 'a' }), '172.16.0.54');
});

names.run();

const routes = suite('routes of a VPC to a transit gateway');

routes('are made once the VPC is attached', async () => {
  const double = transitGateways();
  const moto = {
    ask: async () => ({ status: 200, headers: {}, body: '<vpcId>vpc-1</vpcId>' }),
    forward: async () => ({
      status: 200,
      headers: {},
      body: '<transitGatewayAttachmentId>tgw-attach-1</transitGatewayAttachmentId>',
    }),
  } as unknown as Moto;
  const ask = async (form: Record<string, string>): Promise<string> => {
    const body = Buffer.from(new URLSearchParams({ TransitGatewayId: 'tgw-1', ...form }).toString());
    return String((await double({ ...call, body }, { moto, fault: (text) => assert.unreachable(text) }))?.body);
  };
  const route = { Action: 'CreateRoute', RouteTableId: 'rtb-1' };
  assert.match(await ask(route), 'InvalidTransitGatewayID.NotFound');
  await ask({ Action: 'CreateTransitGatewayVpcAttachment', VpcId: 'vpc-1' });
  assert.is(await ask(route), 'undefined');
  assert.match(await ask({ ...route, TransitGatewayId: 'tgw-2' }), 'InvalidTransitGatewayID.NotFound');
  await ask({ Action: 'DeleteTransitGatewayVpcAttachment', TransitGatewayAttachmentId: 'tgw-attach-1' });
  assert.match(await ask({ ...route, Action: 'ReplaceRoute' }), 'InvalidTransitGatewayID.NotFound');
});

routes.run();
