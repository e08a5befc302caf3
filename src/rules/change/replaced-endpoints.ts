// Endpoints that are replaced by another kind of endpoint: one that is there again when the apply is over serves a job
// only where service, VPC and kind have stayed, or where the new kind serves it as well.
import { argument, argumentBefore, ofTypes, type Estate, type Standing } from '../../estate/estate';
import { listedBy, remembered } from '../../estate/remembered';
import { is, isSaid, textOf, type Value } from '../../estate/value';
import { mayCall } from './called-through';
import { letsJobIn } from './endpoint-groups';
import { holdingsOf } from './endpoint-holdings';
import { carriedBy, endpointType, othersBeside, privateName, unlessByNat } from './endpoint-services';
import type { Loss, Placed } from './losing';
import { tablesAt } from './subnet-tables';
import { textsOf } from './when';

export function lossesOfReplaced(estate: Estate, placed: Placed): readonly Loss[] {
  return (replacedIn(estate).get(placed.placement.vpc) ?? [])
    .filter((endpoint) => mayCall(estate, placed.application, endpoint))
    .flatMap((endpoint) => lossOf(estate, placed, endpoint) ?? []);
}

/** By the VPC that they stood in. */
const replacedIn = remembered((estate: Estate) =>
  listedBy(
    ofTypes(estate, endpointType).filter(
      (one): one is Standing => one.change?.action === 'replace' && one.arguments !== undefined,
    ),
    (one) => textsOf([argumentBefore(one, 'vpc_id')]),
  ),
);

function lossOf(estate: Estate, placed: Placed, endpoint: Standing): Loss | undefined {
  const elsewhere = ['service_name', 'vpc_id'].map((path) => isKept(endpoint, path));
  if (othersBeside(estate, endpoint).length > 0) return undefined;
  if (elsewhere.includes('no')) return unlessByNat(estate, placed, endpoint);
  if (elsewhere.includes('maybe')) {
    const what = carriedBy(endpoint);
    return { by: endpoint, application: placed.application, what, open: `what carries ${what} then is not known yet` };
  }
  if (kindOf(argumentBefore(endpoint, typePath)) === kindOf(argument(endpoint, typePath))) return undefined;
  return kindOf(argument(endpoint, typePath)) === 'Gateway'
    ? lossOfTables(estate, placed, endpoint)
    : lossOfInterface(estate, placed, endpoint);
}

const typePath = 'vpc_endpoint_type';

function isKept(endpoint: Standing, path: string): 'yes' | 'no' | 'maybe' {
  const after = argument(endpoint, path);
  if (after.kind === 'unknown') return 'maybe';
  return is(after, String(textOf(argumentBefore(endpoint, path)))) ? 'yes' : 'no';
}

function kindOf(value: Value): string {
  return isSaid(value) ? String(textOf(value)) : 'Gateway';
}

/** Names lead to an interface where it has them. */
function lossOfInterface(estate: Estate, placed: Placed, endpoint: Standing): Loss | undefined {
  if (!is(argument(endpoint, privateName), true)) return unlessByNat(estate, placed, endpoint);
  const answer = letsJobIn(estate, placed, endpoint);
  const what = carriedBy(endpoint);
  const open = `whether the security groups that the endpoint gets let the job's ${what} in is not in the plan`;
  if (answer === 'yes') return undefined;
  return { by: endpoint, application: placed.application, what, ...(answer === 'maybe' && { open }) };
}

function lossOfTables(estate: Estate, placed: Placed, endpoint: Standing): Loss | undefined {
  const { will } = holdingsOf(estate, endpoint, 'route_table_ids');
  const stands = tablesAt(estate, placed, 'after').map(({ id }) => id);
  if (stands.every((id) => id !== undefined && will.includes(id))) return undefined;
  const what = carriedBy(endpoint);
  const open = `which route tables lead ${what} to the endpoint is not known yet`;
  return [...will, ...stands].includes(undefined)
    ? { by: endpoint, application: placed.application, what, open }
    : unlessByNat(estate, placed, endpoint);
}
