// Endpoints, gateways, routes, peerings and attachments that go while an application stands in their VPC.
import { argument, argumentBefore, inOrder, ofTypes, standing, type Estate, type Resource } from '../../estate/estate';
import { worstOf, type Answer } from '../../estate/iam-pattern';
import { wasKnownAs } from '../../estate/join';
import { listedBy, remembered, rememberedBy } from '../../estate/remembered';
import { shown, textOf, type Value } from '../../estate/value';
import { ensured } from '../../text/ensured';
import { failed, undecided, type Verdict } from '../rule';
import type { UpdatedApplication } from './applications';
import { mayCall } from './called-through';
import { carriedBy } from './endpoint-services';
import { losesOf, namesOf, type JudgedWay, type Placed } from './losing';
import { endpointsForAll, sparedBy, wayToInternet } from './remaining-way';

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
    { vpcs: (way) => [before(way, 'vpc_id')], carries: carriedBy, same: ['vpc_id', 'service_name'] },
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

/**
 * Of each way that goes, which applications lose it: it is told once, however many these are. A replaced one is there
 * again when the apply is over, and the job waits and retries: it is not told, unless it is another one then
 * (replaced-endpoints.ts).
 */
export function judgeWays(estate: Estate, applications: readonly Placed[]): readonly JudgedWay[] {
  const { byVpc, elsewhere } = lostIn(estate);
  const losing = new Map<Resource, Placed[]>();
  for (const one of applications)
    for (const { way } of [...(byVpc.get(one.placement.vpc) ?? []), ...elsewhere]) {
      const its = losing.get(way);
      if (its) its.push(one);
      else losing.set(way, [one]);
    }
  return inOrder(estate, [...losing.keys()]).flatMap((way) => {
    const its = (losing.get(way) ?? []).filter(({ application }) => isOf(estate, application, way));
    if (its.length === 0) return [];
    const verdict = judgeWay(estate, its, way, ensured(ways.get(way.type), 'a type of way'));
    return verdict ? [{ verdict, applications: its.map(({ application }) => application) }] : [];
  });
}

function isOf(estate: Estate, application: UpdatedApplication, way: Resource): boolean {
  return way.type !== 'aws_vpc_endpoint' || mayCall(estate, application, way);
}

/** What goes, by the VPCs that it served, and what served a VPC that is not in the plan. */
const lostIn = remembered((estate: Estate) => {
  const lost = ofTypes(estate, ...ways.keys())
    .filter(({ mode, change }) => mode === 'managed' && change?.action === 'delete')
    .map((way) => ({ way, served: ways.get(way.type)?.vpcs(way, estate) }));
  return {
    byVpc: listedBy(lost, ({ served }) => served ?? []),
    elsewhere: lost.filter(({ served }) => served === undefined),
  };
});

function judgeWay(
  estate: Estate,
  losers: readonly Placed[],
  way: Resource,
  { vpcs, carries, same }: WayType,
): Verdict | undefined {
  const applications = losers.map(({ application }) => application);
  if (vpcs(way, estate) === undefined)
    return undecided(
      way,
      `whether ${namesOf(applications)} ${losers.length > 1 ? 'stand' : 'stands'} in the VPC that it is taken from is not in the plan`,
    );
  const needed = same.map((path) => argumentBefore(way, path));
  const carried = carriedIn(estate, way.type, ...same);
  if (carried.known.has(signature(needed))) return;
  if (carried.open.some((values) => mayBe(values, needed)))
    return undecided(way, `whether another one carries ${carries(way)} is not known yet`);
  const left = way.type === 'aws_vpc_endpoint' ? remaining(estate, losers) : 'no';
  if (left === 'yes') return;
  if (left === 'maybe')
    return undecided(way, `whether ${carries(way)} go through a NAT gateway then is not in the plan`);
  if (leadsAnywhere(way) && applications.every((one) => endpointsForAll(estate, one)))
    return undecided(way, sparedBy(carries(way)));
  return failed(way, losesOf(applications, carries(way)));
}

/** What an endpoint spares a job. */
function leadsAnywhere(way: Resource): boolean {
  return way.type === 'aws_nat_gateway' || before(way, 'destination_cidr_block') === '0.0.0.0/0';
}

/** What an endpoint carried a NAT gateway may carry, if the routes of the subnets lead there. */
function remaining(estate: Estate, losers: readonly Placed[]): Answer {
  return worstOf(['yes', ...losers.map(({ application, placement }) => wayToInternet(estate, application, placement))]);
}

/** What is carried after the change, as the arguments of a type say it, and what comes out when Terraform applies. */
const carriedIn = rememberedBy((estate: Estate, type: string, ...paths: readonly string[]) => {
  const all = standing(estate, type).map((one) => paths.map((path) => argument(one, path)));
  return { known: new Set(all.map(signature)), open: all.filter((values) => values.some(isUnknown)) };
});

function isUnknown({ kind }: Value): boolean {
  return kind === 'unknown';
}

function mayBe(values: readonly Value[], needed: readonly Value[]): boolean {
  return values.every((value, at) => isUnknown(value) || signature([value]) === signature(needed.slice(at, at + 1)));
}

/** Nothing and the empty text are the same, which JSON writes as `null`. */
function signature(values: readonly Value[]): string {
  return JSON.stringify(values.map((value) => textOf(value)).map((text) => (text === '' ? undefined : text)));
}

function vpcOf(estate: Estate, type: string, id: string): readonly string[] | undefined {
  const [found] = wasKnownAs(estate, type, 'id', id);
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
