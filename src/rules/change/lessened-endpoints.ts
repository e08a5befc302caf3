// Endpoints that stay and serve an application no more: their route tables, their subnets, their security groups, their
// private names.
import { argument, argumentBefore, ofTypes, standing, type Estate, type Standing } from '../../estate/estate';
import { listedBy, remembered } from '../../estate/remembered';
import { is, textOf } from '../../estate/value';
import { mayCall } from './called-through';
import { isTouched, lossOfGroups } from './endpoint-groups';
import { holdingsOf } from './endpoint-holdings';
import { carriedBy, endpointType, othersBeside, privateName, unlessByNat } from './endpoint-services';
import type { Loss, Placed } from './losing';
import { tablesAt } from './subnet-tables';
import { bothOf, textsOf } from './when';

export function lossesOfEndpoints(estate: Estate, placed: Placed): readonly Loss[] {
  const kept = keptIn(estate).get(placed.placement.vpc) ?? [];
  return kept.flatMap((endpoint) => {
    if (!mayCall(estate, placed.application, endpoint)) return [];
    const loss = is(argument(endpoint, 'vpc_endpoint_type'), 'Gateway')
      ? lossOfTables(estate, placed, endpoint)
      : (lossOfName(estate, placed, endpoint) ??
        lossOfSubnets(estate, placed, endpoint) ??
        lossOfGroups(estate, placed, endpoint));
    return loss ? [loss] : [];
  });
}

const besideTypes = ['route_table', 'security_group', 'subnet'].map((what) => `${endpointType}_${what}_association`);

/** Those that stay, and change or lose something that stands beside them, by the VPC. */
const keptIn = remembered((estate: Estate) => {
  const touched = new Set(
    ofTypes(estate, ...besideTypes)
      .filter(({ mode, change }) => mode === 'managed' && ['delete', 'replace'].includes(String(change?.action)))
      .flatMap((one) => textsOf([argumentBefore(one, 'vpc_endpoint_id')])),
  );
  return listedBy(
    standing(estate, endpointType).filter(
      (one) =>
        one.mode === 'managed' &&
        (one.change?.action === 'update' ||
          (one.change?.action === 'none' &&
            (touched.has(String(textOf(argument(one, 'id')))) || isTouched(estate, one)))),
    ),
    (one) => textsOf(bothOf(one, 'vpc_id')),
  );
});

function lossOfName(estate: Estate, placed: Placed, endpoint: Standing): Loss | undefined {
  const after = argument(endpoint, privateName);
  if (!is(argumentBefore(endpoint, privateName), true) || is(after, true) || after.kind === 'unset') return undefined;
  if (othersBeside(estate, endpoint).some((one) => is(argument(one, privateName), true))) return undefined;
  if (after.kind === 'known') return unlessByNat(estate, placed, endpoint);
  const open = 'whether the usual name of the service leads to the endpoint is not known yet';
  return { by: endpoint, application: placed.application, what: carriedBy(endpoint), open };
}

function lossOfTables(estate: Estate, placed: Placed, endpoint: Standing): Loss | undefined {
  const { were, will, takenBy } = holdingsOf(estate, endpoint, 'route_table_ids');
  const others = othersBeside(estate, endpoint).flatMap((one) => holdingsOf(estate, one, 'route_table_ids').will);
  const kept = [...will, ...others];
  const left = were.filter((id) => !kept.includes(id));
  if (left.length === 0) return undefined;
  const { application } = placed;
  const stood = tablesAt(estate, placed, 'before').map(({ id }) => id);
  const what = carriedBy(endpoint);
  const lost = stood.find((id) => id !== undefined && left.includes(id));
  if (lost !== undefined) {
    const by = takenBy(lost);
    return will.includes(undefined)
      ? { by, application, what, open: `which route tables lead ${what} to the endpoint is not known yet` }
      : unlessByNat(estate, placed, endpoint, by);
  }
  const open = `whether the subnets of the application have a route table that leads ${what} no more is not in the plan`;
  return stood.includes(undefined) ? { by: takenBy(String(left[0])), application, what, open } : undefined;
}

/** From another zone of the VPC an endpoint is reached as well: only one without any subnet serves nobody. */
function lossOfSubnets(estate: Estate, placed: Placed, endpoint: Standing): Loss | undefined {
  const { were, will, takenBy } = holdingsOf(estate, endpoint, 'subnet_ids');
  const [first] = were;
  if (first === undefined || will.length > 0) return undefined;
  const others = othersBeside(estate, endpoint).filter((one) => holdingsOf(estate, one, 'subnet_ids').will.length > 0);
  if (others.some((one) => is(argument(one, privateName), true))) return undefined;
  return { by: takenBy(first), application: placed.application, what: carriedBy(endpoint) };
}
