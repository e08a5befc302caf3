// Endpoints that stay and serve an application no more: their route tables, their security groups, their private names.
import { argument, argumentBefore, elements, ofTypes, type Estate, type Standing } from '../../estate/estate';
import { bestOf, type Answer } from '../../estate/iam-pattern';
import { saying, wasKnownAs } from '../../estate/join';
import { listedBy, remembered } from '../../estate/remembered';
import { is, shown, textOf } from '../../estate/value';
import { subnetPath } from '../flink-network';
import { isJob } from './job-addresses';
import type { Loss, Placed } from './losing';
import { openIn } from './lost-openings';
import { letsThrough, openingsIn, openingTypes, type Opening } from './openings';
import { idsIn } from './placement';
import { wayToInternet } from './remaining-way';
import { tableAt } from './subnet-tables';
import { bothOf, textsOf, type When } from './when';

export function lossesOfEndpoints(estate: Estate, placed: Placed): readonly Loss[] {
  return (updatedIn(estate).get(placed.placement.vpc) ?? []).flatMap((endpoint) => {
    const loss = is(argument(endpoint, 'vpc_endpoint_type'), 'Gateway')
      ? lossOfTables(estate, placed, endpoint)
      : (lossOfName(estate, placed, endpoint) ?? lossOfGroups(estate, placed, endpoint));
    return loss ? [loss] : [];
  });
}

const endpointType = 'aws_vpc_endpoint';

/** By the VPC. */
const updatedIn = remembered((estate: Estate) =>
  listedBy(
    ofTypes(estate, endpointType).filter(
      (one): one is Standing =>
        one.mode === 'managed' && one.change?.action === 'update' && one.arguments !== undefined,
    ),
    (one) => textsOf(bothOf(one, 'vpc_id')),
  ),
);

function carriedBy(endpoint: Standing): string {
  return `connections to ${shown(argumentBefore(endpoint, 'service_name'))}`;
}

/** What leads to the public addresses of a service then goes through a NAT gateway, or nowhere. */
function unlessByNat(estate: Estate, { application, placement }: Placed, endpoint: Standing): Loss | undefined {
  const left = wayToInternet(estate, application, placement);
  const what = carriedBy(endpoint);
  if (left === 'yes') return undefined;
  const open = `whether ${what} go through a NAT gateway then is not in the plan`;
  return { by: endpoint, application, what, ...(left === 'maybe' && { open }) };
}

/** Others of the same VPC for the same service. */
function othersBeside(estate: Estate, endpoint: Standing): readonly Standing[] {
  const service = textOf(argument(endpoint, 'service_name'));
  return saying(estate, endpointType, 'vpc_id', argument(endpoint, 'vpc_id')).filter(
    (one) => one !== endpoint && textOf(argument(one, 'service_name')) === service,
  );
}

const privateName = 'private_dns_enabled';

function lossOfName(estate: Estate, placed: Placed, endpoint: Standing): Loss | undefined {
  const after = argument(endpoint, privateName);
  if (!is(argumentBefore(endpoint, privateName), true) || is(after, true) || after.kind === 'unset') return undefined;
  if (othersBeside(estate, endpoint).some((one) => is(argument(one, privateName), true))) return undefined;
  if (after.kind === 'known') return unlessByNat(estate, placed, endpoint);
  const open = 'whether the usual name of the service leads to the endpoint is not known yet';
  return { by: endpoint, application: placed.application, what: carriedBy(endpoint), open };
}

const tables = 'route_table_ids';

function lossOfTables(estate: Estate, placed: Placed, endpoint: Standing): Loss | undefined {
  const after = elements(endpoint, tables)?.map(textOf);
  const others = othersBeside(estate, endpoint).flatMap((one) => idsIn(argument(one, tables)));
  const beside = saying(
    estate,
    'aws_vpc_endpoint_route_table_association',
    'vpc_endpoint_id',
    argument(endpoint, 'id'),
  ).flatMap((one) => textOf(argument(one, 'route_table_id')) ?? []);
  const kept = [...(after ?? []), ...others, ...beside];
  const left = idsIn(argumentBefore(endpoint, tables)).filter((id) => !kept.includes(id));
  if (left.length === 0) return undefined;
  const { application, placement } = placed;
  const stood = idsIn(argument(application, subnetPath)).map((one) => tableAt(estate, one, placement.vpc, 'before').id);
  const what = carriedBy(endpoint);
  if (stood.some((id) => id !== undefined && left.includes(id)))
    return after?.includes(undefined) === false
      ? unlessByNat(estate, placed, endpoint)
      : { by: endpoint, application, what, open: `which route tables lead ${what} to the endpoint is not known yet` };
  const open = `whether the subnets of the application have a route table that leads ${what} no more is not in the plan`;
  return stood.includes(undefined) ? { by: endpoint, application, what, open } : undefined;
}

const groups = 'security_group_ids';

/** Names lead to the endpoint all the same: no other way helps. */
function lossOfGroups(estate: Estate, placed: Placed, endpoint: Standing): Loss | undefined {
  const will = elements(endpoint, groups)?.map(textOf) ?? [undefined];
  const was = idsIn(argumentBefore(endpoint, groups));
  if (will.length === 0 || was.every((id) => will.includes(id))) return undefined;
  const answer = letsIn(estate, placed, will, 'after');
  if (answer === 'yes' || letsIn(estate, placed, was, 'before') === 'no') return undefined;
  const what = carriedBy(endpoint);
  const open = `whether the security groups that the endpoint gets let the job's ${what} in is not in the plan`;
  return { by: endpoint, application: placed.application, what, ...(answer === 'maybe' && { open }) };
}

/** Whether one of the groups of an endpoint lets HTTPS of the job in. */
function letsIn(estate: Estate, placed: Placed, ids: readonly (string | undefined)[], when: When): Answer {
  const open = when === 'before' ? openBefore(estate) : openIn(estate, 'all');
  return bestOf(
    ids.map((id): Answer => {
      if (id === undefined || wasKnownAs(estate, 'aws_security_group', 'id', id).length === 0) return 'maybe';
      const its = [id, 'undefined'].flatMap((name) => open.get(name) ?? []);
      return bestOf(its.map((one) => letsJobIn(estate, placed, one, when)));
    }),
  );
}

const openBefore = remembered((estate: Estate) =>
  listedBy(
    ofTypes(estate, ...openingTypes).flatMap((one) => openingsIn(one, one.change?.before)),
    ({ group }) => [String(group)],
  ),
);

function letsJobIn(estate: Estate, placed: Placed, one: Opening, when: When): Answer {
  const { group, peer } = one;
  const wanted: Opening = { direction: 'ingress', group, peer, protocol: 'tcp', from: 443, to: 443 };
  const answer = letsThrough(one, wanted);
  if (answer === false) return 'no';
  const from = peer === undefined ? 'maybe' : isJob(estate, placed.application, peer, when);
  return answer === undefined && from === 'yes' ? 'maybe' : from;
}
