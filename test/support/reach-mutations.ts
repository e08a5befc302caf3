// What every rule, route, endpoint, association and record of a configuration is for: the needs whose paths go by it,
// and the needs that are blocked without it. Of a network with nothing in excess the two are the same.
import type { Need } from '../../src/facts/need';
import type { Configuration } from '../../src/override';
import type { Declared } from '../../src/reach/declared';
import { topologyOf } from '../../src/reach/from-configuration';
import { reachIn } from '../../src/reach/reach';
import type { Path, Reached } from '../../src/reach/trace';
import { without } from './network-configuration';

export interface Mutation {
  readonly address: string;
  /** Purposes of the needs whose proven paths go by it. */
  readonly served: readonly string[];
  /** Purposes of the needs that are not proven without it. */
  readonly lost: readonly string[];
}

/** Whatever a need and its path name: addresses of resources, and what stands in their place. */
export function passedBy({ paths }: Reached): string[] {
  return paths.flatMap(({ subnet, to, hops }) => [
    subnet,
    to,
    ...hops.flatMap(({ at, by }) => [...at.split(' '), ...(by === undefined ? [] : [by])]),
  ]);
}

/** What lets packets pass, by the type of its resource. */
const passages: readonly string[] = [
  'aws_ec2_transit_gateway_route',
  'aws_ec2_transit_gateway_route_table_association',
  'aws_ec2_transit_gateway_route_table_propagation',
  'aws_network_acl_rule',
  'aws_route',
  'aws_route53_record',
  'aws_route_table_association',
  'aws_security_group_rule',
  'aws_vpc_endpoint',
  'aws_vpc_endpoint_route_table_association',
  'aws_vpc_security_group_egress_rule',
  'aws_vpc_security_group_ingress_rule',
];

/** Who reaches what in which network, and how paths name what stands in the configuration. */
export interface Seen {
  readonly reachedIn: (configuration: Configuration, needs: readonly Need[]) => readonly Reached[];
  /** `core:aws_route.nat` for what stands in a stack of another's; the address itself when left out. */
  readonly idOf?: (address: string) => string;
}

/** One for each passage of a configuration. Needs that are not proven to begin with are not looked at. */
export function mutationsOf(configuration: Configuration, needs: readonly Need[], declared: Declared = {}): Mutation[] {
  return mutationsSeen(configuration, needs, { reachedIn: (one, some) => reachIn(topologyOf(one, declared), some) });
}

/** The same, for those who see the configuration from elsewhere. */
export function mutationsSeen(
  configuration: Configuration,
  needs: readonly Need[],
  { reachedIn, idOf = (address) => address }: Seen,
): Mutation[] {
  const before = reachedIn(configuration, needs).filter(isProven);
  const proven = before.map(({ need }) => need);
  return passagesOf(configuration).map(([address, body]) => {
    const after = reachedIn(without(configuration, address), proven);
    return {
      address,
      served: purposes(before, ({ paths }) => paths.some((path) => goesBy(path, { address, body, idOf }))),
      lost: purposes(after, (one) => !isProven(one)),
    };
  });
}

export const isProven = ({ verdict }: Reached): boolean => verdict === 'proven';

function passagesOf({ resource }: Configuration): [address: string, body: unknown][] {
  const types = Object.entries(resource as Record<string, Record<string, unknown>>);
  return types
    .filter(([type]) => passages.includes(type))
    .flatMap(([type, named]) =>
      Object.entries(named).map(([name, body]): [string, unknown] => [`${type}.${name}`, body]),
    );
}

function purposes(reached: readonly Reached[], which: (one: Reached) => boolean): string[] {
  return reached.filter(which).map(({ need }) => need.purpose);
}

interface Passage extends Required<Pick<Seen, 'idOf'>> {
  readonly address: string;
  readonly body: unknown;
}

function goesBy(path: Path, { address, body, idOf }: Passage): boolean {
  const idAt = (key: string): string => idOf(String(Reflect.get(Object(body), key)).slice(2, -4));
  if (address.startsWith('aws_vpc_endpoint_route_table_association.'))
    return leaves(path, idAt('route_table_id'), (by) => by === idAt('vpc_endpoint_id'));
  if (address.startsWith('aws_route_table_association.'))
    return leaves(path, idAt('route_table_id'), (by) => !/^(?:[a-z0-9-]+:)?aws_(vpc|subnet)[.]/.test(by));
  const id = idOf(address);
  return path.to === id || path.hops.some(({ at, by }) => by === id || at.split(' ').includes(id));
}

/** Whether it takes such a route of a table. Those within the VPC are in its main table too. */
function leaves({ hops }: Path, table: string, byRoute: (by: string) => boolean): boolean {
  return hops.some(({ kind, at, by }) => kind === 'route' && at === table && by !== undefined && byRoute(by));
}
