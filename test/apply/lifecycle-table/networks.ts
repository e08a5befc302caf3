// What a team changes in a network that is created with its application: each stack is one network, changed step by
// step.
import type { Network } from '../../../generated/application';
import { draft, type Draft, type Stack, type Step } from './draft';
import * as kinds from './kinds';

type Creation = NonNullable<NonNullable<Network['vpc']>['create']>;

const cidr = '10.20.0.0/16';
const orders = kinds.orders;
const clicks = { type: 'msk-serverless', create: {}, topics: ['clicks'] } as const;
const archive = { type: 's3', create: {} } as const;

/** The network is created otherwise, and leads out otherwise. */
function change(
  what: string,
  { create, ...network }: Omit<Network, 'vpc'> & { readonly create: Partial<Creation> },
  more: Partial<Step> = {},
): Step {
  const vpc = { create: { cidr, zones: ['a', 'b'], ...create } } as NonNullable<Network['vpc']>;
  return { change: what, edit: ({ spec }) => (spec.network = { vpc, ...network }), ...more };
}

/** The network is one that others have created. */
function move(what: string, network: Network, more: Partial<Step> = {}): Step {
  return { change: what, edit: ({ spec }) => (spec.network = network), ...more };
}

function sources(what: string, all: Draft['spec']['sources'], more: Partial<Step> = {}): Step {
  return { change: what, edit: ({ spec }) => (spec.sources = all), ...more };
}

const start = {
  network: { vpc: { create: { cidr, zones: ['a', 'b'] } } },
  sources: { orders, clicks },
  sinks: { archive },
} as unknown as Partial<Draft['spec']>;

const existing = { id: 'vpc-0a1b2c3d', subnets: ['subnet-0a1b2c3d', 'subnet-0a1b2c3e'] } as NonNullable<Network['vpc']>;
const ofMany: Network = { from: 'core', zones: ['a', 'b'] };
const apart: Partial<Creation> = { secondaryCidrs: ['10.21.0.0/16'], privateCidr: '10.21.0.0/16' };

/** Zones, endpoints and what stands in the VPC, beside a cluster that keeps the network of its creation. */
const vpc: Stack = {
  name: 'created-vpc',
  draft: draft(start),
  steps: [
    change('a zone more', { create: { zones: ['a', 'b', 'c'] } }, { again: true }),
    change('a zone less', { create: {} }, { again: true }),
    // Nothing may be called: half-way the new subnets would be there, and the old ones could not go.
    change(
      'another zone in place of one that a cluster stands in',
      { create: { zones: ['a', 'c'] } },
      { refused: true },
    ),
    change('a range of their own for the private subnets', { create: apart }, { refused: true }),
    change('another range for the VPC', { create: { cidr: '10.30.0.0/16' } }, { refused: true }),
    move('subnets that exist in place of its own', { vpc: existing }, { refused: true }),
    move('a network of many in place of its own', ofMany, { refused: true }),
    change('a secondary range', { create: { secondaryCidrs: ['10.21.0.0/16'] } }),
    change('add an endpoint', { create: {}, endpoints: { add: ['sts'] } }),
    change('remove the endpoint', { create: {} }),
    change('DNS servers of its own', { create: { dns: { servers: ['10.20.0.53'] } } }),
    change('without them again', { create: {} }),
    change('a network ACL of its own', { create: { networkAcl: 'ephemeral' } }),
    change('without flow logs', { create: { networkAcl: 'ephemeral', flowLogs: { enabled: false } } }),
    change('the default network ACL, with flow logs', { create: {} }, { again: true }),
    sources('remove a source: msk-serverless', { orders }),
    change('a range of their own for the private subnets, without a cluster', { create: apart }, { again: true }),
    move('a network of many in place of its own, without a cluster', ofMany, { again: true }),
    change('a network of its own again', { create: {} }, { again: true }),
    { change: 'leave the network', edit: ({ spec }) => delete spec.network, again: true },
  ],
};

const out = { create: {}, egress: 'nat' } as const;

/** The ways out of the VPC. */
const egress: Stack = {
  name: 'egress',
  draft: draft({ ...start, sources: { orders } }),
  steps: [
    change('NAT in place of endpoints', { ...out, nat: { perZone: true } }),
    change('one NAT gateway for all zones', { ...out, nat: { perZone: false } }, { again: true }),
    change('a NAT gateway for each zone again', { ...out, nat: { perZone: true } }),
    change('endpoints in place of NAT', { create: {} }, { again: true }),
  ],
};

type Gateway = NonNullable<Network['transitGateway']>;

const gateway: Gateway = {
  create: { routeTables: { spokes: {}, regions: {} }, defaultRouteTable: 'spokes' },
  routeTable: { associate: 'spokes', propagate: ['spokes', 'regions'] },
};

/** A gateway of another Region: `digit` tells one from the other. */
function beyond(digit: string, more: Partial<NonNullable<Gateway['peers']>[string]> = {}) {
  const table = `tgw-rtb-${digit}b1c2d3e4f5061728`;
  return {
    gateway: `tgw-${digit}b1c2d3e4f5061728`,
    region: 'eu-central-1',
    cidrs: ['10.60.0.0/16'],
    routeTable: { associate: 'regions', propagate: ['spokes'] },
    peerRouteTable: { associate: table, propagate: [table] },
    ...more,
  } as NonNullable<Gateway['peers']>[string];
}

/** The gateway is another one, or has others behind it. */
function joined(what: string, more: Partial<Gateway>, step: Partial<Step> = {}): Step {
  return change(what, { ...out, transitGateway: { ...gateway, ...more } as Gateway }, step);
}

const twoRanges = ['10.60.0.0/16', '10.61.0.0/16'];

/** A created transit gateway, and the gateways of another Region behind it. */
const transit: Stack = {
  name: 'transit',
  draft: draft({
    ...start,
    network: { vpc: { create: { cidr, zones: ['a', 'b'] } }, egress: 'nat' },
    sources: { orders },
  } as unknown as Partial<Draft['spec']>),
  steps: [
    joined('a transit gateway', {}, { again: true }),
    joined('a range beyond it', { routes: ['10.8.0.0/16'] }),
    joined('another table for the VPC', { routeTable: { associate: 'regions', propagate: ['spokes', 'regions'] } }),
    joined('a peer', { peers: { frankfurt: beyond('0') } }, { again: true }),
    joined('a range more behind the peer', { peers: { frankfurt: beyond('0', { cidrs: twoRanges }) } }),
    joined('another name of the peer in the spec', { peers: { main: beyond('0', { cidrs: twoRanges }) } }),
    joined(
      'another table of its own side for the peer',
      { peers: { main: beyond('0', { routeTable: { associate: 'spokes', propagate: ['spokes', 'regions'] } }) } },
      { again: true },
    ),
    joined('another peer in its place', { peers: { main: beyond('1') } }, { again: true }),
    joined('a peer to be removed', { peers: { main: beyond('1', { remove: true }) } }, { again: true }),
    joined('without the peer', {}),
    change('without the transit gateway', out, { again: true }),
  ],
};

export const networks: readonly Stack[] = [vpc, egress, transit];
