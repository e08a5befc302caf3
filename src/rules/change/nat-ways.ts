// Whether a NAT gateway leads to the internet before a change and after it: a public one, in a subnet whose table leads
// to an internet gateway. What a private one sends there is dropped. Source: "NAT gateways" of the VPC guide,
// https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html.
import { argument, type Estate, type Resource, type Standing } from '../../estate/estate';
import type { Answer } from '../../estate/iam-pattern';
import { meant, wasKnownAs } from '../../estate/join';
import { read } from '../../estate/tree';
import { is, textOf, type Value } from '../../estate/value';
import { isInternetGateway } from '../flink-network';
import type { Loss, Placed } from './losing';
import { endpointsForAll, sparedBy } from './remaining-way';
import { routesAt, tableAt, tablesAt, type Route, type Table } from './subnet-tables';
import { argumentsAt, type When } from './when';

const natType = 'aws_nat_gateway';
const everywhere = '0.0.0.0/0';

/** NAT gateways that stay and lead nowhere then, of those that the subnets of an application go on to lead to. */
export function lossesOfGateways(estate: Estate, placed: Placed): readonly Loss[] {
  const { application, placement } = placed;
  const routes = tablesAt(estate, placed, 'after').flatMap((table) => routesAt(estate, table, 'after').routes);
  const targets = routes.filter(({ target }) => target === 'nat_gateway_id');
  const nats = new Set(targets.flatMap(({ value }) => gatewaysOf(estate, value)));
  return [...nats].flatMap((nat): readonly Loss[] => {
    if (wayOf(estate, nat, placement.vpc, 'before').answer !== 'yes') return [];
    const { answer, by } = wayOf(estate, nat, placement.vpc, 'after');
    if (answer === 'yes') return [];
    const what = `connections to the internet through ${nat.address}`;
    const unknown = `whether ${nat.address} leads to the internet then is not in the plan`;
    const open = answer === 'maybe' ? unknown : endpointsForAll(estate, application) ? sparedBy(what) : undefined;
    return [{ by: by ?? nat, application, what, ...(open !== undefined && { open }) }];
  });
}

function gatewaysOf(estate: Estate, value: Value): readonly Standing[] {
  return meant(estate, value, natType).filter(
    ({ mode, change }) => mode === 'managed' && ['none', 'update'].includes(String(change?.action)),
  );
}

/** Whether a route to a NAT gateway is as good as the one before: a private gateway is not. */
export function isNatAlike(estate: Estate, before: Value, after: Value): Answer {
  const [was] = wasKnownAs(estate, natType, 'id', textOf(before));
  const will = meant(estate, after, natType);
  const isPublicThen = will.every((nat) => isPublic(nat, 'after'));
  if (isPublicThen || !was || !isPublic(was, 'before')) return 'yes';
  const [subnet] = will.map((nat) => textOf(argument(nat, 'subnet_id')));
  const [home] = wasKnownAs(estate, 'aws_subnet', 'id', subnet);
  const vpc = home?.change?.before && textOf(read(home.change.before, 'vpc_id'));
  if (subnet === undefined || vpc === undefined) return 'maybe';
  return defaultAt(estate, tableAt(estate, subnet, vpc, 'after'), 'after').answer === 'yes' ? 'no' : 'maybe';
}

function isPublic(nat: Resource, when: When): boolean {
  const of = argumentsAt(nat, when);
  return of === undefined || !is(read(of, 'connectivity_type'), 'private');
}

interface Way {
  readonly answer: Answer;
  /** What takes it away. */
  readonly by?: Resource | undefined;
}

function wayOf(estate: Estate, nat: Standing, vpc: string, when: When): Way {
  const of = argumentsAt(nat, when);
  const subnet = of && textOf(read(of, 'subnet_id'));
  if (subnet === undefined || !isPublic(nat, when)) return { answer: 'maybe' };
  const table = tableAt(estate, subnet, vpc, when);
  const way = defaultAt(estate, table, when);
  const was = tableAt(estate, subnet, vpc, 'before');
  return { ...way, by: was.id === table.id ? (way.by ?? was.resource) : (was.by ?? table.by) };
}

/** Whether the default route of a table leads to an internet gateway. */
function defaultAt(estate: Estate, table: Table, when: When): Way {
  const { routes, whole } = routesAt(estate, table, when);
  const out = routes.filter(({ to }) => to === everywhere);
  const gateway = out.find(({ value }) => isInternetGateway(value));
  const gone = when === 'after' && gateway ? goneBehind(estate, gateway) : undefined;
  if (gone) return { answer: 'no', by: gone };
  if (gateway) return { answer: 'yes' };
  return { answer: out.length > 0 || !whole ? 'maybe' : 'no' };
}

/** The internet gateway of a route, where it is deleted. */
function goneBehind(estate: Estate, { value }: Route): Resource | undefined {
  return wasKnownAs(estate, 'aws_internet_gateway', 'id', textOf(value)).find(
    ({ change }) => change?.action === 'delete',
  );
}
