// IPv4 ranges beyond the transit gateway: whether they are ranges, whose they are, and whether a route leads there.
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { child, type Pointer } from '../document/pointer';
import { holds, isAddress, isRange, overlap } from '../network/ipv4';
import { ownNetwork, type OwnNetwork } from '../network/normal';
import { destinationsOf } from '../network/transit';
import { transitAt } from '../network/transit/gateway';
import type { NormalTransitGateway } from '../network/transit/normal';
import { peersAt } from '../network/transit/peers';
import { knownRanges, ownRanges } from '../network/ranges';
import type { NetworkCheck } from './network-check';
import { kept } from '../network/kept';

export const transitRanges: NetworkCheck = ({ network: given }) => {
  const network = ownNetwork(given);
  if (!network?.transitGateway && !network?.onPremises) return [];
  const malformed = [
    ...rangesIn(network)
      .filter(({ text }) => !isRange(text))
      .map(noRange),
    ...addresses(network),
  ];
  return malformed.length > 0 ? malformed : [...overlaps(network), ...unreached(network)];
};

/** A text of the spec that is a range or an address. */
interface Placed {
  readonly text: string;
  readonly pointer: Pointer;
}

function items(texts: readonly string[] = [], pointer: Pointer): Placed[] {
  return texts.map((text, index) => ({ text, pointer: child(pointer, index) }));
}

const siteAt = (site: string, ...keys: readonly string[]): Pointer => child(`/spec/network/onPremises`, site, ...keys);

function rangesIn({ transitGateway, onPremises = {} }: OwnNetwork): Placed[] {
  const tables = Object.entries(transitGateway?.create?.routeTables ?? {});
  return [
    ...items(transitGateway?.routes, child(transitAt, 'routes')),
    ...hostRanges(transitGateway?.hosts),
    ...peerRanges(transitGateway),
    ...tables.flatMap(([name, { routes = {}, blackholes }]) => {
      const at = child(transitAt, 'create', 'routeTables', name);
      return [
        ...Object.keys(routes).map((text) => ({ text, pointer: child(at, 'routes', text) })),
        ...items(blackholes, child(at, 'blackholes')),
      ];
    }),
    ...Object.entries(onPremises).flatMap(([site, { cidrs, vpn, directConnect }]) => [
      ...items(cidrs, siteAt(site, 'cidrs')),
      ...items(vpn?.tunnels.insideCidrs, siteAt(site, 'vpn', 'tunnels', 'insideCidrs')),
      ...items(directConnect?.allowedPrefixes, siteAt(site, 'directConnect', 'allowedPrefixes')),
    ]),
  ];
}

function hostRanges(hosts: Readonly<Record<string, readonly string[]>> = {}): Placed[] {
  return Object.entries(hosts).flatMap(([host, ranges]) => items(ranges, child(transitAt, 'hosts', host)));
}

/** A range beyond another gateway. */
interface PeerRange extends Placed {
  readonly peer: string;
}

function peerRanges(gateway: NormalTransitGateway | undefined): PeerRange[] {
  return kept(gateway?.peers).flatMap(([peer, { cidrs }]) =>
    items(cidrs, child(peersAt, peer, 'cidrs')).map((one) => ({ ...one, peer })),
  );
}

function noRange({ text, pointer }: Placed): Problem {
  const expected = 'a range such as 10.8.0.0/16, with nothing but zeros after the prefix';
  return error('FLK3460', pointer, `${text} is no IPv4 range that AWS takes`, { expected });
}

function addresses({ onPremises = {} }: OwnNetwork): Problem[] {
  return Object.entries(onPremises)
    .flatMap(([site, { vpn, dns }]) => {
      const ip = vpn?.customerGateway.ip;
      return [
        ...(ip === undefined ? [] : [{ text: ip, pointer: siteAt(site, 'vpn', 'customerGateway', 'ip') }]),
        ...items(dns?.servers, siteAt(site, 'dns', 'servers')),
      ];
    })
    .filter(({ text }) => !isAddress(text))
    .map(({ text, pointer }) =>
      error('FLK3460', pointer, `${text} is no IPv4 address`, { expected: 'four numbers from 0 to 255' }),
    );
}

/** The VPC's ranges, then those of each site: what comes later must leave alone what came before. */
function overlaps(network: OwnNetwork): Problem[] {
  const own = knownRanges(ownRanges(network.vpc)).map((text) => ({
    text,
    pointer: '/spec/network/vpc',
    whose: 'the VPC',
  }));
  const sites = Object.entries(network.onPremises ?? {}).flatMap(([site, { cidrs }]) =>
    items(cidrs, siteAt(site, 'cidrs')).map((one) => ({ ...one, whose: `site ${site}` })),
  );
  const all = [...own, ...sites];
  const routes = items(network.transitGateway?.routes, child(transitAt, 'routes'));
  return [
    ...sites.flatMap(({ text, pointer, whose }): Problem[] => {
      const before = all.slice(
        0,
        all.findIndex((one) => one.pointer === pointer),
      );
      const other = before.find((one) => overlap(one.text, text));
      if (!other) return [];
      const because = { pointer: other.pointer, note: `${other.text} of ${other.whose}` };
      return [error('FLK3461', pointer, `${text} of ${whose} overlaps ${other.text} of ${other.whose}`, { because })];
    }),
    ...[...routes, ...peerRanges(network.transitGateway)].flatMap(({ text, pointer }): Problem[] => {
      const range = own.find((one) => holds(one.text, text));
      if (!range) return [];
      return [error('FLK3461', pointer, `${text} is within ${range.text} of the VPC, which no route takes out of it`)];
    }),
    ...hidden(network),
  ];
}

/**
 * A static route counts before what is learnt of the same range. Source: the guide of transit gateways, "Route
 * evaluation order". Of two static routes another rule tells.
 */
function hidden({ onPremises = {}, transitGateway }: OwnNetwork): Problem[] {
  const learnt = Object.entries(onPremises)
    .filter(([, { vpn }]) => vpn?.routing !== 'static')
    .flatMap(([site, { cidrs }]) => items(cidrs, siteAt(site, 'cidrs')).map((one) => ({ ...one, site })));
  return peerRanges(transitGateway).flatMap(({ text, pointer, peer }): Problem[] => {
    const other = learnt.find((one) => one.text === text);
    if (!other) return [];
    const because = { pointer: other.pointer, note: 'the range of the site' };
    const message = `the static route for ${text} to peer ${peer} hides that of site ${other.site}`;
    return [error('FLK3461', pointer, message, { because })];
  });
}

/** What is said to lie beyond the gateway lies in a range that goes there. */
function unreached(network: OwnNetwork): Problem[] {
  const reached = destinationsOf(network).map(({ range }) => range);
  const lost = ({ text, pointer }: Placed, leads: readonly string[], help: string): Problem[] =>
    leads.some((range) => holds(range, text))
      ? []
      : [error('FLK3462', pointer, `no route to the transit gateway leads to ${text}`, { help })];
  const hosts = hostRanges(network.transitGateway?.hosts);
  return [
    ...hosts.flatMap((one) => lost(one, reached, `add it to "routes", or a range that holds it`)),
    ...Object.entries(network.onPremises ?? {}).flatMap(([site, { dns, cidrs }]) =>
      items(dns?.servers, siteAt(site, 'dns', 'servers')).flatMap((one) =>
        lost(one, cidrs, `name servers within the "cidrs" of the site, or add their range there`),
      ),
    ),
  ];
}
