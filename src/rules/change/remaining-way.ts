// What carries the packets of an application to services of AWS when their endpoint is gone, or the way beside them.
import { argument, blocks, elements, standing, type Estate, type Standing } from '../../estate/estate';
import { bestOf, worstOf, type Answer } from '../../estate/iam-pattern';
import { meant, wasKnownAs } from '../../estate/join';
import { read } from '../../estate/tree';
import { is, isSaid } from '../../estate/value';
import {
  defaultRouteOf,
  defaultRoutesOf,
  endpointsBeside,
  serves,
  subnetPath,
  subnetsOf,
  tablesOf,
} from '../flink-network';
import { endpointsFor, servicesCalled } from '../flink-services';
import type { UpdatedApplication } from './applications';
import { openIn } from './lost-openings';
import { letsThrough, type Opening } from './openings';
import type { Placement } from './placement';

/**
 * Whether all of its subnets lead to the internet through a NAT gateway, where services have public addresses, and its
 * security groups let it out there. Without a NAT gateway and without a route that leads elsewhere there is no way.
 */
export function wayToInternet(estate: Estate, application: UpdatedApplication, { groups }: Placement): Answer {
  const subnets = subnetsOf(estate, application);
  const led = subnets.map((subnet) => leadsOut(estate, subnet));
  const isWhole = subnets.length > 0 && elements(application, subnetPath)?.length === subnets.length;
  if (led.every((one) => one === 'nowhere') && standing(estate, natType).length === 0) return 'no';
  const answers = led.map((one): Answer => (one === 'nowhere' ? 'maybe' : one));
  const answer = worstOf([isWhole ? 'yes' : 'maybe', ...answers]);
  return worstOf([answer, bestOf(groups.map((group) => letsOut(estate, group)))]);
}

/** Whether endpoints stand for every service that its role lets it call: what else it calls is not in the plan. */
export function endpointsForAll(estate: Estate, application: UpdatedApplication): boolean {
  const { names } = servicesCalled(estate, application);
  const subnets = subnetsOf(estate, application);
  return (
    names.length > 0 &&
    subnets.length > 0 &&
    subnets.every((subnet) =>
      names.every((name) =>
        endpointsBeside(estate, subnet).some((one) => serves(estate, one, subnet, endpointsFor(name)) === 'yes'),
      ),
    )
  );
}

export function sparedBy(what: string): string {
  return `whether the job needs its ${what} beside the endpoints that stand is not in the plan`;
}

const natType = 'aws_nat_gateway';

/** An internet gateway takes nothing from who has no public address, as applications have none. */
function leadsOut(estate: Estate, subnet: Standing): Answer | 'nowhere' {
  const route = defaultRouteOf(estate, subnet);
  if (route === 'internet gateway') return 'no';
  const routes = defaultRoutesOf(estate, subnet);
  if (routes.length === 0) return isWithoutRoutes(estate, subnet) ? 'no' : 'nowhere';
  const nats = routes.flatMap((one) => meant(estate, read(one, 'nat_gateway_id'), natType));
  return nats.length === routes.length ? worstOf(['yes', ...nats.map((nat) => isPublic(estate, nat))]) : 'maybe';
}

/** Of a table of its own, all of whose routes are read back. */
function isWithoutRoutes(estate: Estate, subnet: Standing): boolean {
  const tables = tablesOf(estate, subnet);
  return tables.length > 0 && tables.every(({ holder, isMain }) => !isMain && blocks(holder, 'route') !== undefined);
}

/** A private one leads to other networks, from where another way may lead on. */
function isPublic(estate: Estate, nat: Standing): Answer {
  const kind = argument(nat, 'connectivity_type');
  const [subnet] = meant(estate, argument(nat, 'subnet_id'), 'aws_subnet');
  const isOpen = !isSaid(kind) || is(kind, 'public');
  return isOpen && subnet && defaultRouteOf(estate, subnet) === 'internet gateway' ? 'yes' : 'maybe';
}

function letsOut(estate: Estate, group: string): Answer {
  if (wasKnownAs(estate, 'aws_security_group', 'id', group).length === 0) return 'maybe';
  const wanted: Opening = { direction: 'egress', group, peer: '0.0.0.0/0', protocol: 'tcp', from: 443, to: 443 };
  const its = [group, 'undefined']
    .flatMap((name) => openIn(estate, 'all').get(name) ?? [])
    .filter(({ direction }) => direction === 'egress');
  // What let nothing out at all has not let it out to the endpoint either.
  if (its.length === 0) return 'maybe';
  return bestOf(
    its.map((one): Answer => {
      const answer = letsThrough(one, wanted);
      return answer === undefined ? 'maybe' : answer ? 'yes' : 'no';
    }),
  );
}
