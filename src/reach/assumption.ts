// What is taken on trust of a network, in one note: what it must reach, and what would lead there.
import { endpointName, serviceOf, type Service } from '../aws/services';
import type { Problem } from '../diagnostics/diagnostic';
import { info } from '../diagnostics/problem';
import { isSentByService, isService, needText, type Need, type ServiceNeed } from '../facts/need';
import { isShared, ownNetwork, type NormalNetwork } from '../network/normal';
import type { Plan } from '../plan';
import { groupBy } from '../text/group-by';
import { sortBy } from '../text/sort-by';
import type { Hop } from './hop';
import type { Reached } from './trace';

/** Where what is assumed is needed. */
interface Around {
  readonly plan: Plan;
  readonly network?: NormalNetwork;
}

type Home = Pick<Plan['application']['home'], 'region'>;

/** More names than this are counted. */
const mostNames = 6;

/** @param assumed the needs whose paths are taken on trust, at least one */
export function assumption(assumed: readonly Reached[], around: Around): Problem {
  const { network, plan } = around;
  const { home } = plan.application;
  const needs = assumed.map(({ need }) => need);
  const own = namesOf(
    needs.filter((need) => !isSentByService(need)),
    home,
  );
  const sent = namesOf(needs.filter(isSentByService), home).map(
    (names) => `${names} for what the service itself sends`,
  );
  const help = [...waysTo(assumed, around), 'flinkform reach tells each path'].join('; ');
  const place = network && isShared(network) ? '/spec/network/from' : '/spec/network/vpc';
  const message = `it is assumed that the VPC reaches ${[...own, ...sent].join(', and ')}`;
  return info('FLK3041', place, message, { on: 'key', help });
}

/** All of them in one text; none of none. */
function namesOf(needs: readonly Need[], home: Home): string[] {
  const names = [...new Set(needs.map((need) => nameIn(need, home)))].sort();
  const shown = names.length > mostNames ? [...names.slice(0, mostNames), `${names.length - mostNames} more`] : names;
  return shown.length > 0 ? [shown.join(', ')] : [];
}

/** Of what has no name before Terraform runs, what it is for. */
function nameIn(need: Need, home: Home): string {
  if (!isService(need)) return typeof need.host === 'string' ? needText(need) : `the ${need.purpose}`;
  return need.region === home.region ? need.service : `${need.service} in ${need.region}`;
}

/** What would lead to the services: an endpoint that is made does, and so does what is behind a transit gateway. */
function waysTo(assumed: readonly Reached[], { plan, network }: Around): string[] {
  const { application, resources } = plan;
  const made = resources.filter(({ type }) => type === 'aws_vpc_endpoint');
  const served = made.map(({ arguments: given }): unknown => Reflect.get(given, 'service_name'));
  const own = ownNetwork(network);
  const services = assumed.flatMap(({ need, paths }): Unproven[] =>
    isService(need) && !served.includes(endpointName(need.service, need.region))
      ? [{ need, hops: paths.flatMap(({ hops }) => hops) }]
      : [],
  );
  const withoutWay = services.filter(({ hops }) => hops.some((hop) => isAssumed(hop) && hop.kind !== 'name'));
  const beyond = withoutWay.filter(({ hops }) => own?.egress === 'transit' || hops.some(isTransit));
  const hasServers = own?.vpc.create?.dns !== undefined && assumed.some(isNameAssumed);
  return [
    ...waysHere(needsOf(withoutWay.filter((one) => !beyond.includes(one))), application.home),
    ...waysBeyond(needsOf(beyond), application.home),
    ...(hasServers ? ['the DNS servers of the VPC must find the names of AWS'] : []),
  ];
}

/** A service, and the hops of all paths to it. */
interface Unproven {
  readonly need: ServiceNeed;
  readonly hops: readonly Hop[];
}

const needsOf = (all: readonly Unproven[]): ServiceNeed[] => all.map(({ need }) => need);

const isAssumed = ({ verdict }: Hop): boolean => verdict.is === 'assumed';
const isTransit = ({ kind }: Hop): boolean => kind === 'transit gateway';

function isNameAssumed({ need, paths }: Reached): boolean {
  return isService(need) && paths.some(({ hops }) => hops.some((hop) => isAssumed(hop) && hop.kind === 'name'));
}

/** A NAT gateway, or endpoints; an endpoint serves its own Region. */
function waysHere(needs: readonly ServiceNeed[], home: Home): string[] {
  const here = needs.filter(({ region }) => region === home.region);
  const names = [...new Set(here.map(({ service, endpoint }) => `${service} (${endpoint})`))].sort();
  const there = groupBy(
    needs.filter(({ region }) => region !== home.region),
    ({ region }) => region,
  );
  return [
    ...(names.length > 0 ? [`it takes a NAT gateway, or VPC endpoints for ${names.join(', ')}`] : []),
    ...sortBy([...there], ([region]) => region).flatMap(([region, some]) => waysThere(region, some)),
  ];
}

/** What endpoints of the application's own VPC can do for services of another Region. */
function waysThere(region: string, needs: readonly ServiceNeed[]): string[] {
  const all = [...new Set(needs.map(({ service }) => service))].sort();
  const across: Service[] = all.filter((service) => serviceOf(service).crossRegion);
  const none = all.filter((service) => !across.includes(service));
  return [
    ...(none.length > 0 ? [`for ${none.join(', ')} in ${region} a NAT gateway, or peering with a VPC there`] : []),
    ...across.map(
      (service) =>
        `for ${service} there also the interface endpoint ${endpointName(service, region)}, service_region ${region}`,
    ),
  ];
}

/**
 * Gateway endpoints serve nobody behind a transit gateway, and private names of endpoints hold in their own VPC.
 * Source: the PrivateLink guide, "Gateway endpoints", considerations; the whitepaper "Building a Scalable and Secure
 * Multi-VPC AWS Network Infrastructure", "Centralized access to VPC private endpoints".
 */
function waysBeyond(needs: readonly ServiceNeed[], home: Home): string[] {
  if (needs.length === 0) return [];
  const names = [...new Set(needs.map((need) => nameIn(need, home)))].sort().join(', ');
  const ways = 'a NAT gateway, or interface endpoints by names that this VPC finds';
  return [`what is behind the transit gateway must lead on to ${names}: ${ways}`];
}
