// Routes that the subnets of an application have no more though none is deleted: another table holds, or a table or
// a route says something else.
import { includes, rangeOf } from '../../aws/address-range';
import { argument, type Estate } from '../../estate/estate';
import { bestOf, type Answer } from '../../estate/iam-pattern';
import { shown, textOf } from '../../estate/value';
import { isInternetGateway, subnetPath } from '../flink-network';
import type { Loss, Placed } from './losing';
import { isNatAlike } from './nat-ways';
import { idsIn } from './placement';
import { endpointsForAll, sparedBy } from './remaining-way';
import { routesAt, tableAt, type Route, type Routes, type Table } from './subnet-tables';

export function lossesOfRoutes(estate: Estate, placed: Placed): readonly Loss[] {
  const losses = new Map<string, Loss>();
  for (const subnet of idsIn(argument(placed.application, subnetPath)))
    for (const loss of lostFrom(estate, placed, subnet)) losses.set(`${loss.by.address} ${loss.what}`, loss);
  return [...losses.values()];
}

function lostFrom(estate: Estate, { application, placement }: Placed, subnet: string): readonly Loss[] {
  const was = tableAt(estate, subnet, placement.vpc, 'before');
  const will = tableAt(estate, subnet, placement.vpc, 'after');
  const after = routesAt(estate, will, 'after');
  return routesAt(estate, was, 'before').routes.flatMap((route): readonly Loss[] => {
    // A route that is deleted by itself is told in lost-ways.ts; an internet gateway takes nothing from a job.
    if (route.of.type === 'aws_route' && route.of.change?.action === 'delete') return [];
    if (isInternetGateway(route.value)) return [];
    const answer = leadsOn(estate, route, after);
    if (answer === 'yes') return [];
    const what = `connections to ${route.to}`;
    const by = changedBy(was, will) ?? route.of;
    if (answer === 'maybe') return [{ by, application, what, open: `where ${what} lead then is not in the plan` }];
    const isSpared = isDefault(route) && endpointsForAll(estate, application);
    return [{ by, application, what, ...(isSpared && { open: sparedBy(what) }) }];
  });
}

function isDefault({ to }: Route): boolean {
  return to === '0.0.0.0/0';
}

/** The association by which another table holds. */
function changedBy(was: Table, will: Table): Table['by'] {
  const isSame = was.id === undefined ? was.resource === will.resource : was.id === will.id;
  return isSame ? undefined : (was.by ?? will.by);
}

/** Another NAT gateway is as good, unless it is private; where any other target leads is not in the plan. */
function leadsOn(estate: Estate, route: Route, { routes, whole }: Routes): Answer {
  const same = routes.filter(({ to }) => to === route.to);
  if (same.length > 0) return bestOf(same.map((one) => isAlike(estate, one, route)));
  const wider = routes.filter((one) => isWider(one, route) && !isInternetGateway(one.value));
  return wider.length > 0 || !whole ? 'maybe' : 'no';
}

function isAlike(estate: Estate, one: Route, other: Route): Answer {
  if (isInternetGateway(one.value)) return 'no';
  if (one.target !== other.target) return 'maybe';
  if (one.target === 'nat_gateway_id') return isNatAlike(estate, other.value, one.value);
  return textOf(one.value) !== undefined && shown(one.value) === shown(other.value) ? 'yes' : 'maybe';
}

function isWider(one: Route, route: Route): boolean {
  const [outer, inner] = [rangeOf(one.to), rangeOf(route.to)];
  return outer !== undefined && inner !== undefined && includes(outer, inner);
}
