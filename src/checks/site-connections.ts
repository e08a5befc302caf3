// How sites are connected to the transit gateway: the ASNs of both ends, and whether the gateway's route tables connect
// the site with the VPC.
import { exactlyOne } from '../diagnostics/key-rules';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { child, type Pointer } from '../document/pointer';
import type { Home } from '../aws/arn';
import type { StackIdentity } from '../facts/identity';
import { holds } from '../network/ipv4';
import { ownNetwork, type OwnNetwork } from '../network/normal';
import type { NormalSite, NormalVpn } from '../network/on-premises/normal';
import { isShared, transitAt } from '../network/transit/gateway';
import type { NormalTransitGateway } from '../network/transit/normal';
import type { NetworkCheck } from './network-check';
import { notOffered } from './not-offered';
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
      if (refused.length > 0) return refused;
      return [
        ...vpnOffered(one, identity.home),
        ...router(one),
        ...reservedAsn(one, identity.home),
        ...asns(one),
        ...tables(one),
      ];
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

function vpnOffered({ at, site: { vpn } }: Connected, home: Home): Problem[] {
  const help =
    'connect the site by "directConnect"; ask AWS first, whose documents differ on it for transit gateways there';
  return vpn ? notOffered('Site-to-Site VPN', child(at, 'vpn'), home, help) : [];
}

function router({ at, site: { vpn } }: Connected): Problem[] {
  if (!vpn) return [];
  const here = child(at, 'vpn', 'customerGateway');
  const wrong = exactlyOne(vpn.customerGateway, ['ip', 'id'], here);
  return wrong.length > 0 ? wrong : [...privateRouter(vpn, child(here, 'ip')), ...keptInside(vpn, child(at, 'vpn'))];
}

/** Ranges that no host of the internet has an address in. Sources: RFC 1918, 6598, 6890; of 224.0.0.0/4 RFC 5771. */
const notOnTheInternet = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/**
 * A tunnel over the internet ends at a public address. Source: the Site-to-Site VPN guide, "Customer gateway options";
 * one to a private address is another kind of connection, "Private IP VPN with Direct Connect".
 */
function privateRouter({ customerGateway: { ip } }: NormalVpn, pointer: Pointer): Problem[] {
  const range = notOnTheInternet.find((one) => ip !== undefined && holds(one, ip));
  if (range === undefined) return [];
  const help = 'name the public address of the router, or of the NAT device before it';
  return [error('FLK3710', pointer, `no tunnel over the internet reaches ${ip}, which is in ${range}`, { help })];
}

/** Source: EC2's VpnTunnelOptionsSpecification, `TunnelInsideCidr`. */
const keptByAws = [0, 1, 2, 3, 4, 5].map((third) => `169.254.${third}.0/30`).concat('169.254.169.252/30');

function keptInside({ tunnels: { insideCidrs = [] } }: NormalVpn, at: Pointer): Problem[] {
  return insideCidrs.flatMap((range, index): Problem[] => {
    if (!keptByAws.includes(range)) return [];
    const pointer = child(at, 'tunnels', 'insideCidrs', index);
    const expected = 'another /30, such as 169.254.6.0/30';
    return [error('FLK3711', pointer, `AWS keeps ${range} for itself`, { expected })];
  });
}

/**
 * ASN → the Region in which AWS keeps it for itself, or all of them. Source: the Site-to-Site VPN guide, "Customer
 * gateway options", https://docs.aws.amazon.com/vpn/latest/s2svpn/cgw-options.html.
 */
const reservedAsns: ReadonlyMap<number, string> = new Map([
  [7224, 'all Regions'],
  [9059, 'eu-west-1'],
  [10124, 'ap-northeast-1'],
  [17943, 'ap-southeast-1'],
]);

function reservedAsn({ at, site: { vpn } }: Connected, { region }: Home): Problem[] {
  const asn = vpn?.customerGateway.asn;
  const where = asn === undefined ? undefined : reservedAsns.get(asn);
  if (where !== 'all Regions' && where !== region) return [];
  const expected = "the router's own, or one of 64512 to 65534 that the transit gateway has not";
  const pointer = child(at, 'vpn', 'customerGateway', 'asn');
  return [error('FLK3463', pointer, `AWS keeps the ASN ${asn} for itself in ${where}`, { expected })];
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
