// What the paths of an application come to, as problems: what is blocked is an error, what is assumed is to be known.
import { endpointName, serviceOf, type Service } from '../aws/services';
import type { Problem } from '../diagnostics/diagnostic';
import { error, info, warning } from '../diagnostics/problem';
import { atMost } from '../diagnostics/problem-list';
import { isService, nameOf, type Need, type ServiceNeed } from '../facts/need';
import type { Plan } from '../plan';
import { address } from '../terraform/resource';
import { groupBy } from '../text/group-by';
import { sortBy } from '../text/sort-by';
import { isAnalyzerCode, meaningOf, type Explanation } from './explanation';
import type { Hop } from './hop';
import { addressIn, type Surroundings } from './surroundings';
import type { Path, Reached } from './trace';

/** One problem for each hop that a need lacks, and one note for all that is taken on trust. */
export function reachProblemsOf(reached: readonly Reached[], plan: Plan, surroundings?: Surroundings): Problem[] {
  const assumed = reached.filter(({ verdict }) => verdict === 'assumed').map(({ need }) => need);
  return atMost([
    ...reached.flatMap((one) => blockedProblems(one, { plan, ...(surroundings && { surroundings }) })),
    ...(assumed.length > 0 ? [assumption(assumed, plan.application.home)] : []),
  ]);
}

/** The hop at which a path ends. */
export function missingHop({ hops }: Path): (Hop & { readonly code: Explanation }) | undefined {
  for (const hop of hops) if (hop.verdict.is === 'blocked') return { ...hop, code: hop.verdict.code };
  return undefined;
}

/** Who may be guilty of a missing hop: resources of the plan, and of the network that it stands in. */
interface Suspects {
  readonly plan: Plan;
  readonly surroundings?: Surroundings;
}

function blockedProblems({ need, paths }: Reached, suspects: Suspects): Problem[] {
  const missing = paths.flatMap((path) => {
    const hop = missingHop(path);
    return hop ? [{ hop, subnet: path.subnet }] : [];
  });
  const groups = groupBy(missing, ({ hop: { way, kind, at, code } }) => [way, kind, at, code].join(' '));
  return [...groups.values()].map(([first, ...more]) => {
    const subnets = [...new Set([first, ...more].map(({ subnet }) => subnet))];
    return blockedProblem(need, first.hop, subnets, suspects);
  });
}

function blockedProblem(
  need: Need,
  hop: Hop & { readonly code: Explanation },
  subnets: readonly string[],
  { plan: { resources }, surroundings }: Suspects,
): Problem {
  const { at, by, code, kind, way } = hop;
  const named = [...(by === undefined ? [] : [by]), ...at.split(' ')];
  // Some things are attributes of a resource: the route table that a transit gateway comes with.
  const guilty = resources.find((one) => named.some((id) => `${id}.`.startsWith(`${address(one)}.`)));
  const answer = way === 'back' ? 'the answer of ' : '';
  const message = `${answer}${needText(need)} has no way from ${subnets.join(', ')}: ${kind} ${at}: ${meaningOf(code)}`;
  const because = guilty
    ? guilty.cause !== need.pointer && { pointer: need.pointer, note: need.purpose }
    : surroundings && placeIn(surroundings, named);
  const code_ = isAnalyzerCode(code) ? `the Reachability Analyzer would say ${code}` : `flinkform calls it ${code}`;
  const more = { on: 'key', ...(because && { because }), help: `${fixOf(hop, need)}; ${code_}` } as const;
  const place = guilty?.cause ?? need.pointer;
  // Others may make subnets in what this stack leaves of its ranges: it cannot know that nobody is there.
  if (code === 'NO_POSSIBLE_DESTINATION' && kind === 'destination') return warning('FLK3400', place, message, more);
  return error('FLK3400', place, message, more);
}

/** Where the spec of the shared network asks for what stands in the way. */
function placeIn(surroundings: Surroundings, named: readonly string[]): Problem['because'] {
  const { name, placeOf } = surroundings;
  const [location] = named.flatMap((id) => {
    const own = addressIn(id, surroundings);
    return own === undefined ? [] : (placeOf?.(own) ?? []);
  });
  return location && { location, note: `the network ${name}` };
}

/** What people call a need: `kinesis-streams:443`. */
export function needText(need: Need): string {
  const last = 'lastPort' in need && need.lastPort !== undefined ? `-${need.lastPort}` : '';
  return `${nameOf(need)}:${need.port}${last}`;
}

/** What to change, by what is missing. */
function fixOf({ kind, at, way }: Hop, need: Need): string {
  const ports = way === 'back' ? 'tcp 1024-65535' : `tcp ${need.port}`;
  const toward = way === 'back' ? 'the subnet of the application' : nameOf(need);
  const fixes: Readonly<Record<Hop['kind'], string>> = {
    name: `give ${at} DNS support and DNS host names, or a record of the name`,
    'group out': `add an outbound rule for ${ports} to ${toward} to ${at}`,
    'group in': `add an inbound rule for ${ports} from the security group of the application to ${at}`,
    'ACL out': `let ${at} send ${ports} to ${toward}`,
    'ACL in': `let ${at} receive ${ports}`,
    route: `add a route to ${toward} to ${at}, or an endpoint that serves it`,
    'internet gateway': `route through a NAT gateway in place of ${at}`,
    'NAT gateway': `mend ${at}, or add an endpoint that serves it`,
    endpoint: `have an endpoint that serves it in place of ${at}`,
    peering: `reach it by a connection of its own, or through a transit gateway, in place of ${at}`,
    'transit gateway': `mend the subnets, the association or the state of ${at}`,
    site: `announce the subnet by ${at}, or name the addresses behind it`,
    listener: `add a listener for ${ports} to ${at}`,
    service: `mend ${at}`,
    destination: `look at the addresses of ${at}: two networks may have the same`,
  };
  return fixes[kind];
}

/** More names than this are counted. */
const mostNames = 6;

function assumption(needs: readonly Need[], home: { readonly region: string }): Problem {
  const names = [...new Set(needs.map((need) => assumedText(need, home)))].sort();
  const shown = names.length > mostNames ? [...names.slice(0, mostNames), `${names.length - mostNames} more`] : names;
  const ways = waysOf(needs.filter(isService), home);
  const help = [...ways, 'flinkform reach tells each path'].join('; ');
  return info('FLK3041', '/spec/network/vpc', `it is assumed that the VPC reaches ${shown.join(', ')}`, {
    on: 'key',
    help,
  });
}

/** Of what has no name before Terraform runs, what it is for. */
function assumedText(need: Need, home: { readonly region: string }): string {
  if (!isService(need)) return typeof need.host === 'string' ? needText(need) : `the ${need.purpose}`;
  return need.region === home.region ? need.service : `${need.service} in ${need.region}`;
}

/** A NAT gateway, or endpoints; an endpoint serves its own Region. */
function waysOf(needs: readonly ServiceNeed[], home: { readonly region: string }): string[] {
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
