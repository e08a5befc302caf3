// Which route of a transit gateway's table decides among those that are learnt, and what is learnt without being known.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { addressOf } from '../src/aws/address-range';
import { emptyTopology } from '../src/reach/empty-topology';
import { networkOf } from '../src/reach/network';
import { transitRouteIn } from '../src/reach/routes';
import type { Attachment, Listing, Topology, TransitRouteTable } from '../src/reach/topology';
import { ensured } from '../src/text/ensured';

const none = { known: [] };
const range: Listing<string> = { known: ['10.8.0.0/16'] };
const attachments: Readonly<Record<string, Attachment>> = {
  vpc: {
    id: 'vpc',
    gateway: 'tgw',
    kind: 'vpc',
    vpc: 'v',
    subnets: none,
    groupReferences: false,
    applianceMode: false,
  },
  dx: { id: 'dx', gateway: 'tgw', kind: 'site', site: 'dc', announced: none },
  vpn: { id: 'vpn', gateway: 'tgw', kind: 'site', site: 'dc' },
};

function chosen(learnt: readonly string[], more: Partial<Topology> = {}, routes: TransitRouteTable['routes'] = none) {
  const network = networkOf({
    ...emptyTopology,
    attachments: Object.values(attachments),
    vpcs: [{ id: 'v', region: 'eu-west-1', cidrs: range, dnsSupport: true, dnsHostnames: true }],
    subnets: [{ id: 's', vpc: 'v', cidrs: none, zone: 'a', routeTable: 'r', networkAcl: 'default' }],
    sites: [{ id: 'dc', cidrs: range }],
    ...more,
  });
  const propagations = { known: learnt.map((one) => ({ id: one, attachment: one })) };
  const table: TransitRouteTable = { id: 't', gateway: 'tgw', associations: none, propagations, routes };
  const address = ensured(addressOf('10.8.1.1'), 'an address');
  return transitRouteIn(network, table, { address, subnet: 's', securityGroups: none });
}

const test = suite('routes of transit gateways');

test('a VPC comes before Direct Connect, and that before a VPN', () => {
  assert.equal(chosen(['vpn', 'dx', 'vpc']).chosen?.target, { attachment: 'vpc' });
  assert.equal(chosen(['vpn', 'dx']).chosen?.target, { attachment: 'dx' });
  assert.equal(chosen(['vpn']).chosen?.target, { attachment: 'vpn' });
});

test('a VPC that has the subnet has a range for it, whatever is written for a wider one', () => {
  const hole = { known: [{ id: 'hole', cidr: '10.0.0.0/8', target: 'blackhole' as const }] };
  const unknown = { known: [], rest: { unknown: 'the addresses of v are not declared' } };
  const vpcs = [{ id: 'v', region: 'eu-west-1', cidrs: unknown, dnsSupport: true, dnsHostnames: true }];
  assert.equal(chosen(['vpc'], { vpcs }, hole).mayBeOther, unknown.rest);
  assert.is(chosen(['vpc'], { vpcs: [] }, hole).chosen?.target, 'blackhole');
  assert.is(chosen([], { vpcs }, hole).mayBeOther, undefined);
});

test.run();
