// The subnets of an application, and where their default route leads.
import { argument, blocks, inOrder, type Estate, type Standing } from '../estate/estate';
import { meant, pointing, saying } from '../estate/join';
import { read, type Arguments } from '../estate/tree';
import { is, textOf, type Value } from '../estate/value';
import { paths } from './flink-application';

export const subnetPath = `${paths.vpc}.subnet_ids`;

/** Those that the estate has, data sources among them. */
export function subnetsOf(estate: Estate, application: Standing): readonly Standing[] {
  return meant(estate, argument(application, subnetPath), 'aws_subnet');
}

/** Where what no other route takes goes: an internet gateway takes it out only for who has a public address. */
export type DefaultRoute = 'internet gateway' | 'other' | 'unknown';

export function defaultRouteOf(estate: Estate, subnet: Standing): DefaultRoute {
  const associations = pointing(estate, 'aws_route_table_association', 'subnet_id', subnet);
  const tables = associations.flatMap((one) => meant(estate, argument(one, 'route_table_id'), 'aws_route_table'));
  const routes = tables.flatMap((table) => routesOf(estate, table));
  const gateways = routes.map((route) => read(route, 'gateway_id'));
  if (gateways.some(isInternetGateway)) return 'internet gateway';
  return routes.length > 0 && !gateways.some(({ kind }) => kind === 'unknown') ? 'other' : 'unknown';
}

/** Default routes for IPv4, in the table and beside it. */
function routesOf(estate: Estate, table: Standing): Arguments[] {
  const beside = pointing(estate, 'aws_route', 'route_table_id', table);
  return [
    ...(blocks(table, 'route') ?? []).filter((one) => is(read(one, 'cidr_block'), '0.0.0.0/0')),
    ...beside.map((one) => one.arguments).filter((one) => is(read(one, 'destination_cidr_block'), '0.0.0.0/0')),
  ];
}

function isInternetGateway(value: Value): boolean {
  if (value.kind === 'unset') return false;
  const isNamed = value.references.some((place) => place.split('.').at(-2) === 'aws_internet_gateway');
  return isNamed || (textOf(value)?.startsWith('igw-') ?? false);
}

/** Endpoints of the VPC that a subnet is in. */
export function endpointsBeside(estate: Estate, subnet: Standing): readonly Standing[] {
  const vpc = argument(subnet, 'vpc_id');
  const named = meant(estate, vpc, 'aws_vpc').flatMap((home) => pointing(estate, 'aws_vpc_endpoint', 'vpc_id', home));
  return inOrder(estate, [...named, ...saying(estate, 'aws_vpc_endpoint', 'vpc_id', vpc)]);
}
