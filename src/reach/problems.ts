// What the paths of an application come to, as problems: what is blocked is an error, what is assumed is to be known.
import { endpointName, serviceOf, type Service } from '../aws/services';
import type { Problem } from '../diagnostics/diagnostic';
import { error, info, warning } from '../diagnostics/problem';
import { atMost } from '../diagnostics/problem-list';
import { child } from '../document/pointer';
import { isService, nameOf, type Need, type ServiceNeed } from '../facts/need';
import { isShared, type NormalNetwork } from '../network/normal';
import type { Plan } from '../plan';
import { address } from '../terraform/resource';
import { groupBy } from '../text/group-by';
import { sortBy } from '../text/sort-by';
import { fixOf, type Fix } from './fix';
import { isAnalyzerCode, meaningOf, type Explanation } from './explanation';
import type { Hop } from './hop';
import { addressIn, type Surroundings } from './surroundings';
import type { Path, Reached } from './trace';

/** What a stack has, and what is known of who blocks whom in it. */
export interface Stack {
  readonly plan: Plan;
  readonly network?: NormalNetwork;
  /** The network that it shares: resources of that one may be guilty as well. */
  readonly surroundings?: Surroundings;
  /** The number of the override without which a need that is blocked would not be. */
  readonly overrideBlocking?: (need: Need) => number | undefined;
}

/** One problem for each hop that a need lacks, and one note for all that is taken on trust. */
export function reachProblemsOf(reached: readonly Reached[], stack: Stack): Problem[] {
  const assumed = reached.filter(({ verdict }) => verdict === 'assumed').map(({ need }) => need);
  return atMost([
    ...reached.flatMap((one) => blockedProblems(one, stack)),
    ...(assumed.length > 0 ? [assumption(assumed, stack)] : []),
  ]);
}

/** The hop at which a path ends. */
export function missingHop({ hops }: Path): (Hop & { readonly code: Explanation }) | undefined {
  for (const hop of hops) if (hop.verdict.is === 'blocked') return { ...hop, code: hop.verdict.code };
  return undefined;
}

function blockedProblems({ need, paths }: Reached, stack: Stack): Problem[] {
  const missing = paths.flatMap((path) => {
    const hop = missingHop(path);
    return hop ? [{ hop, subnet: path.subnet }] : [];
  });
  const groups = groupBy(missing, ({ hop: { way, kind, at, code } }) => [way, kind, at, code].join(' '));
  return [...groups.values()].map(([first, ...more]) => {
    const subnets = [...new Set([first, ...more].map(({ subnet }) => subnet))];
    return blockedProblem(need, first.hop, subnets, stack);
  });
}

function blockedProblem(
  need: Need,
  hop: Hop & { readonly code: Explanation },
  subnets: readonly string[],
  stack: Stack,
): Problem {
  const { resources } = stack.plan;
  const { at, by, code, kind, way } = hop;
  const named = [...(by === undefined ? [] : [by]), ...at.split(' ')];
  // Some things are attributes of a resource: the route table that a transit gateway comes with.
  const guilty = resources.find((one) => named.some((id) => `${id}.`.startsWith(`${address(one)}.`)));
  const answer = way === 'back' ? 'the answer of ' : '';
  const message = `${answer}${needText(need)} has no way from ${subnets.join(', ')}: ${kind} ${at}: ${meaningOf(code)}`;
  const fix = fixFor(hop, need, guilty !== undefined, stack);
  const place = fix.pointer ?? guilty?.cause ?? need.pointer;
  const elsewhere = guilty || !stack.surroundings ? undefined : placeIn(stack.surroundings, named);
  const because = elsewhere ?? (place !== need.pointer && { pointer: need.pointer, note: need.purpose });
  const code_ = isAnalyzerCode(code) ? `the Reachability Analyzer would say ${code}` : `flinkform calls it ${code}`;
  const more = { on: 'key', ...(because && { because }), help: `${fix.help}; ${code_}` } as const;
  // Others may make subnets in what this stack leaves of its ranges: it cannot know that nobody is there.
  if (code === 'NO_POSSIBLE_DESTINATION' && kind === 'destination') return warning('FLK3400', place, message, more);
  return error('FLK3400', place, message, more);
}

/** An override is the user's own doing: it comes before all that could be added. */
function fixFor(hop: Hop, need: Need, isCreated: boolean, { plan, network, overrideBlocking }: Stack): Fix {
  const override = overrideBlocking?.(need);
  if (override !== undefined) return { help: 'remove this override', pointer: child('', 'overrides', override) };
  return fixOf(hop, need, { ...(network && { network }), home: plan.application.home, isCreated });
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

/** More names than this are counted. */
const mostNames = 6;

function assumption(needs: readonly Need[], { plan, network }: Stack): Problem {
  const {
    application: { home },
    resources,
  } = plan;
  const names = [...new Set(needs.map((need) => assumedText(need, home)))].sort();
  const shown = names.length > mostNames ? [...names.slice(0, mostNames), `${names.length - mostNames} more`] : names;
  const made = resources.filter(({ type }) => type === 'aws_vpc_endpoint');
  const served = made.map(({ arguments: given }): unknown => Reflect.get(given, 'service_name'));
  const unserved = needs.filter(isService).filter((need) => !served.includes(endpointName(need.service, need.region)));
  const ways = waysOf(unserved, home);
  const help = [...ways, 'flinkform reach tells each path'].join('; ');
  const place = network && isShared(network) ? '/spec/network/from' : '/spec/network/vpc';
  return info('FLK3041', place, `it is assumed that the VPC reaches ${shown.join(', ')}`, { on: 'key', help });
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
