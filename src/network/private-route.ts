// One route of the private subnets: a resource for each route table. Its address says where it leads and not by which
// way: AWS refuses a second route to the same range, and changes the way of one in place. Of tables that are found
// several subnets may have one, and AWS takes a route once, so there the resource has an instance for each table that
// differs. Source: EC2's error code RouteAlreadyExists, and its API reference, ReplaceRoute.
import { terraformName } from '../aws/naming';
import type { Pointer } from '../document/pointer';
import type { Moved } from '../terraform/moved';
import { resource, type AnyResource, type Resource } from '../terraform/resource';
import { call, isExpression, join, ref, type Text } from '../terraform/value';
import type { ResourceArguments } from '../../generated/resources';
import type { Ground } from './ground';
import { rangeLabel } from './labels';

/** What is said of a route besides its table. */
interface Said extends Pick<Resource, 'dependsOn'> {
  readonly cause: Pointer;
  readonly route: Omit<ResourceArguments['aws_route'], 'route_table_id' | 'destination_cidr_block'> & {
    readonly destination_cidr_block: string;
  };
}

export function privateRoutes({ routeTables, tablesFound }: Ground, { cause, route, dependsOn }: Said) {
  const label = routeLabel(route.destination_cidr_block);
  const options = dependsOn ? { dependsOn } : {};
  const one = (table: string, route_table_id: Text, more: Pick<Resource, 'forEach'> = {}): AnyResource =>
    resource('aws_route', `${table}_${label}`, cause, { route_table_id, ...route }, { ...options, ...more });
  return tablesFound === true
    ? [one('found', ref('each', 'value'), { forEach: distinctTables(routeTables) })]
    : routeTables.map((table) => one(tableLabel(table), table));
}

/**
 * Routes to a transit gateway had its word in their addresses once, whose range was never the internet; tables were not
 * found then.
 */
export function formerTransitRoutes({ routeTables, tablesFound }: Ground, range: string): Moved[] {
  if (tablesFound === true || routeLabel(range) !== rangeLabel(range)) return [];
  return routeTables
    .map(tableLabel)
    .map((table) => ({
      from: `aws_route.${table}_transit_${rangeLabel(range)}`,
      to: `aws_route.${table}_${rangeLabel(range)}`,
    }));
}

/** Ends the addresses; the default route is of one name whoever makes it, NAT as well (`nat.ts`). */
function routeLabel(range: string): string {
  return range === '0.0.0.0/0' ? 'internet' : rangeLabel(range);
}

/** The ids are known when Terraform plans: look-ups that wait for nothing are read then. */
export function distinctTables(tables: readonly Text[]) {
  const commas = tables.flatMap((table, index) => (index === 0 ? [table] : [',', table]));
  return call('toset', call('split', ',', join(...commas)));
}

/** A created table by its name, an existing one by its id. */
function tableLabel(table: Text): string {
  if (typeof table === 'string') return terraformName(table);
  if (!isExpression(table) || !('$ref' in table)) throw new Error('a route table that is no reference');
  return table.$ref[0].slice('aws_route_table.'.length);
}
