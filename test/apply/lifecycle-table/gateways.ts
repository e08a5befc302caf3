// What a team changes in networks with something beyond them: a transit gateway, sites, and a network that is a stack
// of its own.
import type { Network } from '../../../generated/application';
import { draft, type Draft, type Stack, type Step } from './draft';
import * as kinds from './kinds';
import { change } from './networks';

type Gateway = NonNullable<Network['transitGateway']>;
type Site = NonNullable<Network['onPremises']>[string];
type Parts = Omit<Network, 'vpc'>;

const [cidr, zones] = ['10.20.0.0/16', ['a', 'b']];
/** What it is about is elsewhere: without records of it a stack is applied sooner. */
const create = { flowLogs: { enabled: false } } as const;

function begin(network: Parts, more: Partial<Draft['spec']> = {}): () => Draft {
  const vpc = { create: { cidr, zones, ...create } } as NonNullable<Network['vpc']>;
  return draft({ ...more, network: { vpc, ...network } });
}

function otherwise(what: string, network: Parts, step: Partial<Step> = {}): Step {
  return change(what, { create, ...network }, { again: true, ...step });
}

const standing = 'tgw-0a1b2c3d4e5f60718';
const [itsSpokes, itsHubs] = ['tgw-rtb-0a1b2c3d4e5f60718', 'tgw-rtb-0a1b2c3d4e5f60719'];
const out = { egress: 'nat' } as const;
const own: Gateway = {
  create: { routeTables: { spokes: {}, hubs: {} }, defaultRouteTable: 'spokes' },
  routeTable: { associate: 'spokes', propagate: ['spokes', 'hubs'] },
};
const drops: Gateway['create'] = { ...own.create, routeTables: { spokes: { blackholes: ['10.66.0.0/16'] }, hubs: {} } };

function joined(what: string, gateway: Gateway): Step {
  return otherwise(what, { ...out, transitGateway: gateway });
}

/** Another's gateway: routes of it, and the table that the VPC is in. */
function attached(what: string, associate: string, routes: [string, ...string[]]): Step {
  const propagate: [string] = [itsSpokes];
  return joined(what, { id: standing, routes, routeTable: { associate, propagate } });
}

/** The job stays where it is, whatever becomes of the way out. */
const transit: Stack = {
  name: 'transit',
  draft: begin(out, { sources: { orders: kinds.orders } }),
  steps: [
    joined('a transit gateway of its own', own),
    joined('a range beyond it', { ...own, routes: ['10.8.0.0/16'] }),
    joined('another range, and another table for the VPC', {
      create: drops,
      routes: ['10.9.0.0/16'],
      routeTable: { associate: 'hubs', propagate: ['hubs'] },
    }),
    attached('a gateway that exists in place of its own', itsSpokes, ['10.9.0.0/16']),
    attached('another table of it, and a range more', itsHubs, ['10.8.0.0/16', '10.9.0.0/16']),
    attached('a range less', itsHubs, ['10.8.0.0/16']),
    otherwise('without the gateway', out),
  ],
};

const closed = { egress: 'none', transitGateway: { create: { routeTables: { spokes: {} } } } } as const;
const vpn: NonNullable<Site['vpn']> = { customerGateway: { ip: '203.0.113.10', asn: 65010 }, routing: 'static' };
const named = { servers: ['172.16.0.53'], domains: ['factory.example.com'] } as NonNullable<Site['dns']>;
const also = {
  servers: ['172.16.0.53', '172.16.0.54'],
  domains: ['factory.example.com', 'plant.example.com'],
} as NonNullable<Site['dns']>;
const factory: Site = { cidrs: ['172.16.0.0/16'], dns: named, vpn };
const wider: Site = { ...factory, cidrs: ['172.16.0.0/16', '172.17.0.0/16'] };
const moved: NonNullable<Site['vpn']> = { ...vpn, customerGateway: { ip: '203.0.113.11', asn: 65010 } };
const announced: NonNullable<Site['vpn']> = { ...moved, routing: 'bgp' };

function directly(...allowedPrefixes: [string, ...string[]]): Site {
  const directConnect = { gateway: '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9', allowedPrefixes };
  return { cidrs: factory.cidrs, dns: named, directConnect };
}

function sites(what: string, onPremises: NonNullable<Network['onPremises']>): Step {
  return otherwise(what, { ...closed, ...(Object.keys(onPremises).length > 0 && { onPremises }) });
}

/** What connects sites, and how their names are found. */
const onPremises: Stack = {
  name: 'on-premises',
  draft: begin(closed),
  steps: [
    sites('a site behind a VPN', { factory }),
    sites('a range more behind the site', { factory: wider }),
    sites('a server and a domain more', { factory: { ...factory, dns: also } }),
    sites('without them', { factory }),
    sites('another address of its router', { factory: { ...factory, vpn: moved } }),
    sites('routes that the site announces', { factory: { ...factory, vpn: announced } }),
    sites('another name of the site in the spec', { plant: { ...factory, vpn: announced } }),
    sites('Direct Connect in place of the VPN', { plant: directly(cidr) }),
    sites('a prefix more', { plant: directly(cidr, '10.21.0.0/16') }),
    sites('another prefix in place of both', { plant: directly('10.20.0.0/15') }),
    sites('the name of before', { factory: directly('10.20.0.0/15') }),
    sites('without the site', {}),
  ],
  ofMany: true,
};

const reachable = { endpoints: { add: ['s3', 'kinesis-streams'] } } as Parts;
const further = { endpoints: { add: ['s3', 'kinesis-streams', 'sts'] } } as Parts;

function offered(privateName?: string): Parts {
  const search = {
    principals: ['444455556666'],
    listeners: { tcp: { port: 9092, targets: ['10.20.4.8'] } },
    ...(privateName !== undefined && { privateName, privateNameZone: 'Z0123456789ABCDEFGHIJ' }),
  };
  return { ...reachable, endpointServices: { search } } as Parts;
}

/** A network of many: the jobs in it read its contract. */
const core: Stack = {
  name: 'core',
  draft: begin(reachable),
  steps: [
    change('a zone more', { create: { ...create, zones: ['a', 'b', 'c'] }, ...reachable }, { again: true }),
    change('a zone less', { create, ...reachable }, { again: true }),
    otherwise('an endpoint more', further),
    otherwise('NAT in place of endpoints', out),
    otherwise('endpoints in place of NAT', reachable),
    otherwise('offer a service', offered()),
    change(
      'another zone in place of one that its load balancer stands in',
      { create: { ...create, zones: ['a', 'c'] }, ...offered() },
      { refused: true },
    ),
    otherwise('a name for it, that is proven', offered('orders.example.com')),
    otherwise('another name for it', offered('search.example.com')),
    otherwise('no name for it', offered()),
  ],
  ofMany: true,
};

export const gateways: readonly Stack[] = [transit, onPremises, core];
