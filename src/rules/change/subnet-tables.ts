// The route table that holds for a subnet, and the routes in it, before and after a change. Source: "Subnet route
// tables" of the VPC guide, https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html.
import { argument, argumentBefore, ofTypes, standing, type Estate, type Resource } from '../../estate/estate';
import { meant, wasKnownAs } from '../../estate/join';
import { placesOf } from '../../estate/places';
import { listedBy, remembered, rememberedBy } from '../../estate/remembered';
import { blocksAt, read, type Arguments } from '../../estate/tree';
import { textOf, unset, type Value } from '../../estate/value';
import { subnetPath, tableTypes } from '../flink-network';
import type { Placed } from './losing';
import { idsIn } from './placement';
import { argumentsAt, bothOf, namedAt, textsOf, type When } from './when';

export interface Table {
  /** What it is known by; undefined when that is not known yet. */
  readonly id: string | undefined;
  /** Undefined when it is not in the plan. */
  readonly resource: Resource | undefined;
  /** The association that makes it hold. */
  readonly by: Resource | undefined;
}

/** Those that hold for the subnets that an application will stand in. */
export function tablesAt(estate: Estate, { application, placement }: Placed, when: When): readonly Table[] {
  return idsIn(argument(application, subnetPath)).map((subnet) => tableAt(estate, subnet, placement.vpc, when));
}

/** @param subnet by its id, in the VPC with the id `vpc` */
export function tableAt(estate: Estate, subnet: string, vpc: string, when: When): Table {
  const own = associated(estate, 'aws_route_table_association', 'subnet_id', subnet, when);
  if (own) return tableBy(estate, own, when);
  const main = associated(estate, 'aws_main_route_table_association', 'vpc_id', vpc, when);
  if (main) return tableBy(estate, main, when);
  // Of what comes out at the apply nobody knows whether it is this subnet; a main table that was chosen is another then.
  const isOpen = when === 'after' && (mayBeOfAny(estate) || wasChosen(estate, vpc));
  const [home] = wasKnownAs(estate, 'aws_vpc', 'id', vpc);
  return tableOf(estate, home && !isOpen ? argumentBefore(home, 'main_route_table_id') : unset, undefined);
}

function associated(estate: Estate, type: string, path: string, id: string, when: When): Resource | undefined {
  return (associationsIn(estate, type, path).get(id) ?? []).find((one) => {
    const its = argumentsAt(one, when);
    return its !== undefined && textOf(read(its, path)) === id;
  });
}

const associationsIn = rememberedBy((estate: Estate, type: string, path: string) =>
  listedBy(
    ofTypes(estate, type).filter(({ mode }) => mode === 'managed'),
    (one) => textsOf(bothOf(one, path)),
  ),
);

const mayBeOfAny = remembered((estate: Estate) =>
  standing(estate, 'aws_route_table_association').some((one) => read(one.arguments, 'subnet_id').kind === 'unknown'),
);

function wasChosen(estate: Estate, vpc: string): boolean {
  return associated(estate, 'aws_main_route_table_association', 'vpc_id', vpc, 'before') !== undefined;
}

function tableBy(estate: Estate, association: Resource, when: When): Table {
  const its = argumentsAt(association, when);
  return tableOf(estate, its ? read(its, 'route_table_id') : unset, association);
}

function tableOf(estate: Estate, value: Value, by: Resource | undefined): Table {
  const id = textOf(value);
  const known = tableTypes.flatMap((type) => wasKnownAs(estate, type, 'id', id));
  const [resource] = [...known, ...meant(estate, value, ...tableTypes)];
  return { id, resource, by };
}

/** Where a route leads: an argument that names a target, and what it says. */
export interface Route {
  readonly to: string;
  readonly target: string | undefined;
  readonly value: Value;
  /** What holds it. */
  readonly of: Resource;
}

export interface Routes {
  readonly routes: readonly Route[];
  /** Whether there are no others. */
  readonly whole: boolean;
}

export function routesAt(estate: Estate, { id, resource }: Table, when: When): Routes {
  const names = [...(id === undefined ? [] : [id]), ...(resource ? placesOf(resource) : [])];
  const beside = [...new Set(names.flatMap((name) => besideIn(estate).get(name) ?? []))];
  const added = beside.flatMap((one) => routesIn(one, argumentsAt(one, when)));
  // A table reads back the routes that stand beside it as if they were its own.
  const theirs = new Set(beside.flatMap((one) => routesIn(one, one.change?.before)).map(({ to }) => to));
  const its = resource && argumentsAt(resource, when);
  const within = its && inlineOf(its);
  const own = (within ?? [])
    .flatMap((block) => routesIn(resource as Resource, block))
    .filter(({ to }) => !theirs.has(to));
  return { routes: [...own, ...added], whole: within !== undefined };
}

/** What nobody writes of a table that comes is none. */
function inlineOf(its: Arguments): readonly Arguments[] | undefined {
  return blocksAt(its, 'route') ?? (its.isWritten?.(['route']) === false ? [] : undefined);
}

const besideIn = remembered((estate: Estate) =>
  listedBy(
    ofTypes(estate, 'aws_route').filter(({ mode }) => mode === 'managed'),
    (one) => namedAt(one, 'route_table_id'),
  ),
);

const destinations = ['cidr_block', 'destination_cidr_block', 'destination_prefix_list_id'] as const;

/** Of a route by IPv4, as jobs call services. */
const targets = [
  'nat_gateway_id',
  'gateway_id',
  'transit_gateway_id',
  'vpc_peering_connection_id',
  'vpc_endpoint_id',
  'network_interface_id',
  'carrier_gateway_id',
  'core_network_arn',
  'local_gateway_id',
] as const;

function routesIn(of: Resource, its: Arguments | undefined): readonly Route[] {
  if (!its) return [];
  const to = destinations.map((path) => textOf(read(its, path))).find((text) => text !== undefined && text !== '');
  if (to === undefined) return [];
  const said = targets.map((path) => ({ path, value: read(its, path) }));
  // What comes out at the apply is the target only where nothing else is.
  const found =
    said.find(({ value }) => value.kind === 'known' && value.value !== '') ??
    said.find(({ value }) => value.kind === 'unknown' && value.references.length > 0) ??
    said.find(({ value }) => value.kind === 'unknown');
  return [{ to, target: found?.path, value: found?.value ?? unset, of }];
}
