// Endpoints, gateways, routes, peerings and attachments that go while an application stands in their VPC.
import { argument, argumentBefore, standing, type Estate, type Resource, type Standing } from '../../estate/estate';
import { shown, textOf } from '../../estate/value';
import { failed, undecided, type Verdict } from '../rule';
import type { UpdatedApplication } from './applications';
import type { Placement } from './placement';

interface WayType {
  /** The VPCs that it serves; undefined when that is not in the plan. */
  readonly vpcs: (way: Resource, estate: Estate) => readonly string[] | undefined;
  /** What tells which connection it carries. */
  readonly carries: (way: Resource) => string;
  /** Arguments by which another one carries the same. */
  readonly same: readonly string[];
}

const ways: ReadonlyMap<string, WayType> = new Map<string, WayType>([
  [
    'aws_vpc_endpoint',
    {
      vpcs: (way) => [before(way, 'vpc_id')],
      carries: (way) => `connections to ${shown(argumentBefore(way, 'service_name'))}`,
      same: ['vpc_id', 'service_name'],
    },
  ],
  [
    'aws_nat_gateway',
    {
      vpcs: (way, estate) => vpcOf(estate, 'aws_subnet', before(way, 'subnet_id')),
      carries: () => 'connections to the internet, and to services without an endpoint',
      same: ['subnet_id'],
    },
  ],
  [
    'aws_route',
    {
      vpcs: (way, estate) => vpcOf(estate, 'aws_route_table', before(way, 'route_table_id')),
      carries: (way) => `connections to ${destinationOf(way)}`,
      same: ['route_table_id', 'destination_cidr_block', 'destination_ipv6_cidr_block', 'destination_prefix_list_id'],
    },
  ],
  [
    'aws_vpc_peering_connection',
    {
      vpcs: (way) => [before(way, 'vpc_id'), before(way, 'peer_vpc_id')],
      carries: (way) => `connections to ${shown(argumentBefore(way, 'peer_vpc_id'))}`,
      same: ['vpc_id', 'peer_vpc_id'],
    },
  ],
  [
    'aws_ec2_transit_gateway_vpc_attachment',
    {
      vpcs: (way) => [before(way, 'vpc_id')],
      carries: (way) => `connections through ${shown(argumentBefore(way, 'transit_gateway_id'))}`,
      same: ['vpc_id', 'transit_gateway_id'],
    },
  ],
]);

/** A replaced one is there again when the apply is over, and the job waits and retries: it is not told. */
export function judgeWays(estate: Estate, application: UpdatedApplication, { vpc }: Placement): readonly Verdict[] {
  return estate.resources
    .filter(({ mode, change }) => mode === 'managed' && change?.action === 'delete')
    .flatMap((way) => {
      const type = ways.get(way.type);
      return type ? judgeWay(estate, application, vpc, way, type) : [];
    });
}

function judgeWay(
  estate: Estate,
  { address }: UpdatedApplication,
  vpc: string,
  way: Resource,
  { vpcs, carries, same }: WayType,
): readonly Verdict[] {
  const served = vpcs(way, estate);
  if (served === undefined)
    return [undecided(way, `whether ${address} stands in the VPC that it is taken from is not in the plan`)];
  if (!served.includes(vpc) || standing(estate, way.type).some((other) => isSame(way, other, same))) return [];
  // What an endpoint carried a NAT gateway may carry, if the routes of the subnets lead there.
  if (way.type === 'aws_vpc_endpoint' && standing(estate, 'aws_nat_gateway').length > 0)
    return [undecided(way, `whether ${carries(way)} go through the NAT gateway then is not in the plan`)];
  return [failed(way, `${address} loses its ${carries(way)}`)];
}

function isSame(way: Resource, other: Standing, paths: readonly string[]): boolean {
  return paths.every((path) => {
    const [was, will] = [textOf(argumentBefore(way, path)), textOf(argument(other, path))];
    return (was === '' ? undefined : was) === (will === '' ? undefined : will);
  });
}

function vpcOf({ resources }: Estate, type: string, id: string): readonly string[] | undefined {
  const found = resources.find((one) => one.type === type && textOf(argumentBefore(one, 'id')) === id);
  return found && [before(found, 'vpc_id')];
}

function destinationOf(route: Resource): string {
  const found = ['destination_cidr_block', 'destination_ipv6_cidr_block', 'destination_prefix_list_id']
    .map((path) => argumentBefore(route, path))
    .find((value) => value.kind === 'known' && value.value !== '');
  return found ? shown(found) : 'where its route led';
}

/** As text, which no id is when it is not known. */
function before(one: Resource, path: string): string {
  return textOf(argumentBefore(one, path)) ?? 'not known';
}
