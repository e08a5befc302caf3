// Route tables of the transit gateway: that those named are there, and that none has two routes for one range.
import type { RoutingOfAnAttachment } from '../../generated/application';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { child, type Pointer } from '../document/pointer';
import { ownNetwork, type OwnNetwork } from '../network/normal';
import { transitAt } from '../network/transit/gateway';
import type { NormalTransitCreation, NormalTransitGateway } from '../network/transit/normal';
import { peersAt } from '../network/transit/peers';
import type { NetworkCheck } from './network-check';

export const transitTables: NetworkCheck = ({ network: given }) => {
  const network = ownNetwork(given);
  if (!network?.transitGateway) return [];
  const { create, id } = network.transitGateway;
  if (create && id !== undefined) return [];
  const unknown = tablesNamed(network.transitGateway, network).filter(({ table }) => !isKnown(table, create));
  return [
    ...unknown.map((one) => unknownTable(one, create)),
    ...(create ? targets(create) : []),
    ...twice(network, create?.routeTables ?? {}),
  ];
};

interface Named {
  readonly table: string;
  readonly pointer: Pointer;
}

/** Where the spec itself says them: what follows from a default is right. */
function tablesNamed(
  { create, routeTable, peers = {} }: NormalTransitGateway,
  { onPremises = {} }: OwnNetwork,
): Named[] {
  const own = create?.defaultRouteTable;
  return [
    ...(own === undefined ? [] : [{ table: own, pointer: child(transitAt, 'create', 'defaultRouteTable') }]),
    ...namedBy(routeTable, transitAt),
    ...Object.entries(create?.attachments ?? {}).flatMap(([name, one]) =>
      namedBy(one.routeTable, child(transitAt, 'create', 'attachments', name)),
    ),
    ...Object.entries(peers).flatMap(([name, peer]) =>
      peer.routeTable === routeTable ? [] : namedBy(peer.routeTable, child(peersAt, name)),
    ),
    ...Object.entries(onPremises).flatMap(([site, { vpn }]) =>
      vpn?.routeTable === routeTable ? [] : namedBy(vpn?.routeTable, child('/spec/network/onPremises', site, 'vpn')),
    ),
  ];
}

function namedBy(routing: RoutingOfAnAttachment | undefined, at: Pointer): Named[] {
  if (!routing) return [];
  return [
    { table: routing.associate, pointer: child(at, 'routeTable', 'associate') },
    ...routing.propagate.map((table, index) => ({ table, pointer: child(at, 'routeTable', 'propagate', index) })),
  ];
}

function isKnown(table: string, create: NormalTransitCreation | undefined): boolean {
  return create ? Object.hasOwn(create.routeTables, table) : /^tgw-rtb-[0-9a-f]{17}$/.test(table);
}

function unknownTable({ table, pointer }: Named, create: NormalTransitCreation | undefined): Problem {
  if (!create) {
    const expected = 'an id such as tgw-rtb-0a1b2c3d4e5f60718';
    return error('FLK3464', pointer, `"${table}" is no id of a route table, and the gateway exists`, { expected });
  }
  const allowed = Object.keys(create.routeTables);
  return error('FLK3464', pointer, `the created gateway has no route table "${table}"`, { found: table, allowed });
}

function targets({ routeTables, attachments = {} }: NormalTransitCreation): Problem[] {
  return Object.entries(routeTables).flatMap(([name, { routes = {} }]) =>
    Object.entries(routes)
      .filter(([, target]) => !Object.hasOwn(attachments, target))
      .map(([range, target]) => {
        const pointer = child(transitAt, 'create', 'routeTables', name, 'routes', range);
        const allowed = Object.keys(attachments);
        return error('FLK3464', pointer, `"${target}" is none of the "attachments"`, { found: target, allowed });
      }),
  );
}

interface Route {
  readonly table: string;
  readonly range: string;
  readonly pointer: Pointer;
}

/** Static routes of tables, and those to VPNs and other gateways, which announce nothing. */
function twice(
  { onPremises = {}, transitGateway }: OwnNetwork,
  routeTables: NormalTransitCreation['routeTables'],
): Problem[] {
  const own = Object.entries(routeTables).flatMap(([table, { routes = {}, blackholes = [] }]): Route[] => {
    const at = child(transitAt, 'create', 'routeTables', table);
    return [
      ...Object.keys(routes).map((range) => ({ table, range, pointer: child(at, 'routes', range) })),
      ...blackholes.map((range, index) => ({ table, range, pointer: child(at, 'blackholes', index) })),
    ];
  });
  const sites = Object.entries(onPremises).flatMap(([site, { vpn, cidrs }]): Route[] => {
    if (vpn?.routing !== 'static') return [];
    const at = child('/spec/network/onPremises', site, 'cidrs');
    const tables = vpn.routeTable?.propagate ?? [];
    return tables.flatMap((table) => cidrs.map((range, index) => ({ table, range, pointer: child(at, index) })));
  });
  const peers = Object.entries(transitGateway?.peers ?? {}).flatMap(
    ([name, { routeTable, cidrs, remove }]): Route[] => {
      const at = child(peersAt, name, 'cidrs');
      const tables = remove ? [] : (routeTable?.propagate ?? []);
      return tables.flatMap((table) => cidrs.map((range, index) => ({ table, range, pointer: child(at, index) })));
    },
  );
  return sameRoutes([...own, ...sites, ...peers]);
}

function sameRoutes(all: readonly Route[]): Problem[] {
  return all.flatMap((route, index): Problem[] => {
    const other = all.slice(0, index).find(({ table, range }) => table === route.table && range === route.range);
    if (!other) return [];
    const because = { pointer: other.pointer, note: 'the other one' };
    const message = `the route table "${route.table}" has two routes for ${route.range}`;
    return [error('FLK3467', route.pointer, message, { because })];
  });
}
