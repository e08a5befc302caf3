// The routes of the private route tables, from all sections together: each range has one way, and none is AWS's own.
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import { child, type Pointer } from '../document/pointer';
import { holds, isRange, overlap } from '../network/ipv4';
import { ownNetwork, type OwnNetwork } from '../network/normal';
import { peeringAt } from '../network/peered';
import { statedRoutes, type StatedRoute } from '../network/routes';
import { destinationsOf } from '../network/transit';
import { transitAt } from '../network/transit/gateway';
import { peersAt } from '../network/transit/peers';
import type { NetworkCheck } from './network-check';

export const networkRoutes: NetworkCheck = ({ network: given }) => {
  const network = ownNetwork(given);
  if (!network) return [];
  const routes = statedRoutes(network).filter(({ range }) => isRange(range));
  return [
    ...twoWays(routes),
    ...reserved(routes),
    ...partlyHidden(network),
    ...hiddenByRoutes(network),
    ...hostsElsewhere(network),
  ];
};

function twoWays(routes: readonly StatedRoute[]): Problem[] {
  const first = new Map<string, StatedRoute>();
  return routes.flatMap((route): Problem[] => {
    const { range, to, pointer } = route;
    const other = first.get(range);
    if (!other) {
      first.set(range, route);
      return [];
    }
    const message = `${other.to} and ${to} both lead to ${range}, and a route table has one route to it`;
    return [error('FLK3440', pointer, message, { because: { pointer: other.pointer, note: 'the other one' } })];
  });
}

/** Source: the VPC guide, "Subnet route tables", "Rules and considerations". */
const ownOfAws = '169.254.168.0/22';

function reserved(routes: readonly StatedRoute[]): Problem[] {
  return routes
    .filter(({ range }) => holds(ownOfAws, range))
    .map(({ range, pointer }) => error('FLK3441', pointer, `${range} is in ${ownOfAws}, which AWS keeps for itself`));
}

/** A range of a network that is beyond the VPC. */
interface Beyond {
  readonly range: string;
  readonly of: string;
  readonly kind: 'peering' | 'site' | 'peer';
  readonly pointer: Pointer;
}

/** All that a network has: of what is routed by itself, as `transitGateway.routes`, others may be a part. */
function beyond({ peering = {}, onPremises = {}, transitGateway }: OwnNetwork): Beyond[] {
  const peers = transitGateway?.peers ?? {};
  const kept = <Section extends { readonly remove?: boolean }>(section: Readonly<Record<string, Section>>) =>
    Object.entries(section).filter(([, { remove }]) => !remove);
  const all = [
    ...kept(peering).map(([name, { cidrs }]) => ({ kind: 'peering' as const, name, cidrs, at: peeringAt })),
    ...Object.entries(onPremises).map(([name, { cidrs }]) => ({
      kind: 'site' as const,
      name,
      cidrs,
      at: '/spec/network/onPremises',
    })),
    ...kept(peers).map(([name, { cidrs }]) => ({ kind: 'peer' as const, name, cidrs, at: peersAt })),
  ];
  return all.flatMap(({ kind, name, cidrs, at }) =>
    cidrs.map((range, index) => {
      return { range, of: `${kind} ${name}`, kind, pointer: child(at, name, 'cidrs', index) };
    }),
  );
}

/** The more specific route counts. Of two sites, and of two routes for one range, other rules tell. */
function partlyHidden(network: OwnNetwork): Problem[] {
  const all = beyond(network).filter(({ range }) => isRange(range));
  return all.flatMap((one, index): Problem[] => {
    const other = all
      .slice(0, index)
      .find(({ range, of }) => of !== one.of && range !== one.range && overlap(range, one.range));
    if (!other || (one.kind === 'site' && other.kind === 'site')) return [];
    const [wide, narrow] = holds(other.range, one.range) ? [other, one] : [one, other];
    const message = `${narrow.range} of ${narrow.of} is within ${wide.range} of ${wide.of}, and hides it there`;
    const because = { pointer: other.pointer, note: 'the other one' };
    return [warning('FLK3712', one.pointer, message, { because })];
  });
}

interface Placed {
  readonly range: string;
  readonly pointer: Pointer;
}

/** The ranges of peers that are ranges. */
function peered(network: OwnNetwork) {
  return beyond(network).filter(({ kind, range }) => kind === 'peering' && isRange(range));
}

/** Of a peer's range the part for which the transit gateway has a route of its own goes there. */
function hiddenByRoutes(network: OwnNetwork): Problem[] {
  const peers = peered(network);
  const routes = network.transitGateway?.routes ?? [];
  return routes.flatMap((range, index): Problem[] => {
    const wide = peers.find((peer) => isRange(range) && peer.range !== range && holds(peer.range, range));
    if (!wide) return [];
    const message = `${range} is within ${wide.range} of ${wide.of}, and goes to the transit gateway`;
    const because = { pointer: wide.pointer, note: 'the range of the peer' };
    return [warning('FLK3712', child(transitAt, 'routes', index), message, { because })];
  });
}

/** What hosts beyond the transit gateway have of the range of a peer goes there, unless a longer prefix leads back. */
function hostsElsewhere(network: OwnNetwork): Problem[] {
  const peers = peered(network);
  const toGateway = destinationsOf(network).flatMap(({ range }) => (isRange(range) ? [range] : []));
  return hostRanges(network).flatMap(({ range, pointer }): Problem[] => {
    const met = peers.find((peer) => {
      if (!overlap(peer.range, range)) return false;
      const common = holds(peer.range, range) ? range : peer.range;
      return !toGateway.some((one) => peer.range !== one && holds(peer.range, one) && holds(one, common));
    });
    if (!met) return [];
    const message = `what of ${range} is in ${met.range} of ${met.of} goes there, and not to the transit gateway`;
    return [warning('FLK3712', pointer, message, { because: { pointer: met.pointer, note: 'the range of the peer' } })];
  });
}

function hostRanges({ transitGateway }: OwnNetwork): Placed[] {
  return Object.entries(transitGateway?.hosts ?? {}).flatMap(([host, ranges]) =>
    ranges.flatMap((range, index) =>
      isRange(range) ? [{ range, pointer: child(transitAt, 'hosts', host, index) }] : [],
    ),
  );
}
