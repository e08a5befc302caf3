// How sites are connected to the transit gateway: the ASNs of both ends, what is announced, and whether the gateway's
// route tables connect the site with the VPC.
import { exactlyOne } from '../diagnostics/key-rules';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { child, type Pointer } from '../document/pointer';
import type { StackIdentity } from '../facts/identity';
import { holds, isRange } from '../network/ipv4';
import { ownNetwork, type OwnNetwork } from '../network/normal';
import type { NormalSite } from '../network/on-premises/normal';
import { isShared, transitAt } from '../network/transit/gateway';
import type { NormalTransitGateway } from '../network/transit/normal';
import { applicationRanges, knownRanges } from '../network/ranges';
import type { NetworkCheck } from './network-check';
import { directions, type Attached } from './transit-directions';

export const siteConnections: NetworkCheck = ({ network: given, identity }) => {
  const network = ownNetwork(given);
  if (!network?.transitGateway) return [];
  const { transitGateway: gateway, onPremises = {} } = network;
  return [
    ...ownAsn(gateway),
    ...Object.entries(onPremises).flatMap(([name, site]) => {
      const one: Connected = { at: child('/spec/network/onPremises', name), name, site, gateway, network };
      const refused = foreign(one, identity);
      return refused.length > 0 ? refused : [...router(one), ...asns(one), ...announced(one), ...tables(one)];
    }),
  ];
};

/** A site, and what it is connected to. */
interface Connected {
  readonly at: Pointer;
  readonly name: string;
  readonly site: NormalSite;
  readonly gateway: NormalTransitGateway;
  readonly network: OwnNetwork;
}

/** Source: EC2's TransitGatewayRequestOptions, `AmazonSideAsn`. */
function ownAsn({ create }: NormalTransitGateway): Problem[] {
  if (!create) return [];
  const { asn } = create;
  const isPrivate = (asn >= 64512 && asn <= 65534) || asn >= 4200000000;
  if (isPrivate) return [];
  const expected = '64512 to 65534, or 4200000000 to 4294967294';
  const pointer = child(transitAt, 'create', 'asn');
  return [error('FLK3463', pointer, `a transit gateway cannot have the ASN ${asn}`, { expected })];
}

function foreign({ at, site, gateway }: Connected, identity: StackIdentity): Problem[] {
  if (!isShared(gateway, identity)) return [];
  const keys = (['vpn', 'directConnect'] as const).filter((key) => site[key] !== undefined);
  return keys.map((key) => {
    const because = { pointer: child(transitAt, 'owner'), note: 'the account of the gateway' };
    const message = `only account ${gateway.owner} can connect a site to its transit gateway`;
    return error('FLK3468', child(at, key), message, { on: 'key', because, help: `remove "${key}"` });
  });
}

function router({ at, site: { vpn } }: Connected): Problem[] {
  return vpn ? exactlyOne(vpn.customerGateway, ['ip', 'id'], child(at, 'vpn', 'customerGateway')) : [];
}

/** BGP between equal ASNs is another protocol, which AWS does not speak there. */
function asns({ at, site: { vpn, directConnect }, gateway }: Connected): Problem[] {
  const own = gateway.create?.asn ?? gateway.asn;
  const [pointer, noted] = gateway.create ? [child(transitAt, 'create'), 'create'] : [child(transitAt, 'asn'), 'asn'];
  const because = { pointer, note: `the transit gateway has the ASN ${own} ("${noted}")` };
  const same = (where: Pointer, whose: string): Problem =>
    error('FLK3463', where, `${whose} has the ASN of the transit gateway, ${own}`, { because });
  const routerAsn = vpn?.routing === 'bgp' ? vpn.customerGateway.asn : undefined;
  return [
    ...(own !== undefined && routerAsn === own
      ? [same(child(at, 'vpn', 'customerGateway', 'asn'), 'the customer gateway')]
      : []),
    ...(own !== undefined && directConnect?.asn === own
      ? [same(child(at, 'directConnect', 'asn'), 'the Direct Connect gateway')]
      : []),
  ];
}

/** As far as the application's ranges are known: those out of a pool of IPAM are not. */
function announced({ at, site: { directConnect }, network }: Connected): Problem[] {
  const prefixes = directConnect?.allowedPrefixes ?? [];
  if (!directConnect || !prefixes.every(isRange)) return [];
  const missing = knownRanges(applicationRanges(network.vpc)).find(
    (range) => !prefixes.some((prefix) => holds(prefix, range)),
  );
  if (missing === undefined) return [];
  const pointer = child(at, 'directConnect', 'allowedPrefixes');
  const help = `add ${missing}`;
  return [error('FLK3471', pointer, `the site gets no route to ${missing}, where the application is`, { help })];
}

/** The ends of a site at the gateway, and the tables that each has to do with. */
function attachedOf({ at, name, site: { vpn, directConnect, cidrs }, gateway }: Connected): Attached[] {
  const table = gateway.create?.defaultRouteTable;
  const site = { who: `site ${name}`, cidrs };
  return [
    ...(vpn?.routeTable
      ? [
          {
            ...site,
            at: child(at, 'vpn'),
            routing: vpn.routeTable,
            mend: (own: string) => `add "${own}" to "propagate" of site ${name}`,
          },
        ]
      : []),
    ...(directConnect && table !== undefined
      ? [
          {
            ...site,
            at: child(at, 'directConnect'),
            routing: { associate: table, propagate: [table] },
            mend: () => `associate the VPC with "${table}", the "defaultRouteTable", where Direct Connect is`,
          },
        ]
      : []),
  ];
}

function tables(one: Connected): Problem[] {
  return attachedOf(one).flatMap((attached) => directions(attached, one.gateway, one.network.vpc));
}
