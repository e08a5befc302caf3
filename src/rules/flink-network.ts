// The subnets of an application, and where their default route leads.
import { argument, argumentBefore, blocks, inOrder, standing, type Estate, type Standing } from '../estate/estate';
import { meant, means, pointing, saying } from '../estate/join';
import { typeAt } from '../estate/places';
import { tellersOf } from '../estate/read-back';
import { remembered } from '../estate/remembered';
import { read, type Arguments } from '../estate/tree';
import { is, isSaid, textOf, type Value } from '../estate/value';
import { paths } from './flink-application';

export const subnetPath = `${paths.vpc}.subnet_ids`;

/** Those that the estate has, data sources among them. */
export function subnetsOf(estate: Estate, application: Standing): readonly Standing[] {
  return meant(estate, argument(application, subnetPath), 'aws_subnet');
}

/** Those of the provider's types that are a route table. */
export const tableTypes = ['aws_route_table', 'aws_default_route_table'] as const;

/** What holds the routes of a subnet: a table, or a VPC, whose main table routes may name by it. */
export interface EffectiveTable {
  readonly holder: Standing;
  /** Which argument of the VPC names it. */
  readonly isMain: boolean;
}

/**
 * The table that a subnet is associated with, or else the main one of its VPC; undefined when it is not known. Source:
 * "Subnet route tables" of the VPC guide, https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html.
 */
export function tablesOf(estate: Estate, subnet: Standing): readonly EffectiveTable[] {
  const own = pointing(estate, associationType, 'subnet_id', subnet);
  if (own.length > 0) return own.flatMap((one) => meantTables(estate, argument(one, 'route_table_id')));
  // Of what comes out at the apply nobody knows whether it is this subnet.
  if (mayBeOfAny(estate)) return [];
  return meant(estate, argument(subnet, 'vpc_id'), 'aws_vpc').flatMap((vpc) => mainTables(estate, vpc));
}

const associationType = 'aws_route_table_association';

const mayBeOfAny = remembered((estate: Estate) =>
  standing(estate, associationType).some((one) => isOpen(argument(one, 'subnet_id'))),
);

function isOpen(value: Value): boolean {
  return value.kind === 'unknown' && !value.references.some((place) => typeAt(place) === 'aws_subnet');
}

function mainTables(estate: Estate, vpc: Standing): readonly EffectiveTable[] {
  const chosen = pointing(estate, 'aws_main_route_table_association', 'vpc_id', vpc);
  if (chosen.length > 0) return chosen.flatMap((one) => meantTables(estate, argument(one, 'route_table_id')));
  const adopted = pointing(estate, 'aws_default_route_table', 'default_route_table_id', vpc);
  return [...adopted.map((holder) => ({ holder, isMain: false })), { holder: vpc, isMain: true }];
}

function meantTables(estate: Estate, value: Value): readonly EffectiveTable[] {
  const vpcs = value.kind === 'unknown' ? meant(estate, value, 'aws_vpc') : [];
  return [
    ...meant(estate, value, ...tableTypes).map((holder) => ({ holder, isMain: false })),
    ...vpcs.map((holder) => ({ holder, isMain: true })),
  ];
}

/** Where what no other route takes goes: an internet gateway takes it out only for who has a public address. */
export type DefaultRoute = 'internet gateway' | 'other' | 'unknown';

export function defaultRouteOf(estate: Estate, subnet: Standing): DefaultRoute {
  const routes = defaultRoutesOf(estate, subnet);
  const gateways = routes.map((route) => read(route, 'gateway_id'));
  if (gateways.some(isInternetGateway)) return 'internet gateway';
  return routes.length > 0 && !gateways.some(({ kind }) => kind === 'unknown') ? 'other' : 'unknown';
}

/** Those for IPv4 of the tables that hold for a subnet, as far as these are in the estate. */
export function defaultRoutesOf(estate: Estate, subnet: Standing): readonly Arguments[] {
  return tablesOf(estate, subnet).flatMap((table) => routesOf(estate, table));
}

/** Default routes for IPv4, in the table and beside it. */
function routesOf(estate: Estate, { holder, isMain }: EffectiveTable): Arguments[] {
  const beside = pointing(estate, 'aws_route', 'route_table_id', holder);
  const within = isMain || tellsDefault(estate, holder) ? [] : (blocks(holder, 'route') ?? []);
  return [
    ...within.filter((one) => is(read(one, 'cidr_block'), '0.0.0.0/0')),
    ...beside.map((one) => one.arguments).filter((one) => is(read(one, 'destination_cidr_block'), '0.0.0.0/0')),
  ];
}

/** A table reads back the route that stood beside it, also where that goes. */
function tellsDefault(estate: Estate, table: Standing): boolean {
  return tellersOf(estate, table, 'route').some((one) =>
    is(argumentBefore(one, 'destination_cidr_block'), '0.0.0.0/0'),
  );
}

export function isInternetGateway(value: Value): boolean {
  if (value.kind === 'unset') return false;
  const isNamed = value.references.some((place) => typeAt(place) === 'aws_internet_gateway');
  return isNamed || (textOf(value)?.startsWith('igw-') ?? false);
}

/** Endpoints of the VPC that a subnet is in. */
export function endpointsBeside(estate: Estate, subnet: Standing): readonly Standing[] {
  const vpc = argument(subnet, 'vpc_id');
  const named = meant(estate, vpc, 'aws_vpc').flatMap((home) => pointing(estate, 'aws_vpc_endpoint', 'vpc_id', home));
  return inOrder(estate, [...named, ...saying(estate, 'aws_vpc_endpoint', 'vpc_id', vpc)]);
}

/** Whether an endpoint takes in what a subnet sends to a service: a gateway does so through the subnet's table. */
export function serves(
  estate: Estate,
  endpoint: Standing,
  subnet: Standing,
  names: readonly string[],
): 'yes' | 'no' | 'maybe' {
  const name = textOf(argument(endpoint, 'service_name'));
  if (name === undefined) return 'maybe';
  if (!names.includes(name.split('.').at(-1) ?? name)) return 'no';
  const type = argument(endpoint, 'vpc_endpoint_type');
  if (isSaid(type) && !is(type, 'Gateway')) return type.kind === 'unknown' ? 'maybe' : 'yes';
  const tables = tablesOf(estate, subnet);
  const beside = pointing(estate, 'aws_vpc_endpoint_route_table_association', 'vpc_endpoint_id', endpoint).map((one) =>
    argument(one, 'route_table_id'),
  );
  const listed = [argument(endpoint, 'route_table_ids'), ...beside];
  if (tables.some(({ holder }) => listed.some((value) => means(value, holder)))) return 'yes';
  const areKnown =
    tables.length > 0 && listed.every((value) => value.kind !== 'unknown' || value.references.length > 0);
  return areKnown ? 'no' : 'maybe';
}
