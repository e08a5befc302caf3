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
export function change(
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

export const networks: readonly Stack[] = [vpc, egress];
