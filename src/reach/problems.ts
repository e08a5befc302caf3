// What the paths of an application come to, as problems: what is blocked is an error, what is assumed is to be known.
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import { atMost } from '../diagnostics/problem-list';
import { child } from '../document/pointer';
import { isSentByService, needText, type Need } from '../facts/need';
import type { NormalNetwork } from '../network/normal';
import type { Plan } from '../plan';
import { address } from '../terraform/resource';
import { groupBy } from '../text/group-by';
import { assumption } from './assumption';
import { fixOf, type Fix } from './fix';
import { isAnalyzerCode, meaningOf, type Explanation } from './explanation';
import type { Hop } from './hop';
import { addressIn, type Surroundings } from './surroundings';
import type { Endpoint } from './topology';
import type { Path, Reached } from './trace';

/** What a stack has, and what is known of who blocks whom in it. */
export interface Stack {
  readonly plan: Plan;
  readonly network?: NormalNetwork;
  /** The network that it shares: resources of that one may be guilty as well. */
  readonly surroundings?: Surroundings;
  /** Endpoints that AWS has told of. */
  readonly standing?: readonly Endpoint[];
  /** The number of the override without which a need that is blocked would not be. */
  readonly overrideBlocking?: (need: Need) => number | undefined;
}

/** One problem for each hop that a need lacks, and one note for all that is taken on trust. */
export function reachProblemsOf(reached: readonly Reached[], stack: Stack): Problem[] {
  const assumed = reached.filter(({ verdict }) => verdict === 'assumed');
  return atMost([
    ...reached.flatMap((one) => blockedProblems(one, stack)),
    ...(assumed.length > 0 ? [assumption(assumed, stack)] : []),
  ]);
}

/** Where a path ends, and why. */
type Missing = Hop & { readonly code: Explanation; readonly state?: string };

/** The hop at which a path ends. */
export function missingHop({ hops }: Path): Missing | undefined {
  for (const hop of hops)
    if (hop.verdict.is === 'blocked') {
      const { code, state } = hop.verdict;
      return { ...hop, code, ...(state !== undefined && { state }) };
    }
  return undefined;
}

function blockedProblems({ need, paths }: Reached, stack: Stack): Problem[] {
  const missing = paths.flatMap((path) => {
    const hop = missingHop(path);
    return hop ? [{ hop, subnet: path.subnet }] : [];
  });
  // What the service sends is one warning: whichever hop is mended first, nobody knows whether it is needed.
  const hopOf = ({ way, kind, at, code }: Missing): string => [way, kind, at, code].join(' ');
  const groups = groupBy(missing, ({ hop }) => (isSentByService(need) ? '' : hopOf(hop)));
  return [...groups.values()].map(([first, ...more]) => {
    const subnets = [...new Set([first, ...more].map(({ subnet }) => subnet))];
    return blockedProblem(need, first.hop, subnets, stack);
  });
}

function blockedProblem(need: Need, hop: Missing, subnets: readonly string[], stack: Stack): Problem {
  const { resources } = stack.plan;
  const { at, by, code, kind, way } = hop;
  const named = [...(by === undefined ? [] : [by]), ...at.split(' ')];
  // Some things are attributes of a resource: the route table that a transit gateway comes with.
  const guilty = resources.find((one) => named.some((id) => `${id}.`.startsWith(`${address(one)}.`)));
  const answer = way === 'back' ? 'the answer of ' : '';
  const message = `${answer}${needText(need)} has no way from ${subnets.join(', ')}: ${kind} ${at}: ${meaningOf(hop)}`;
  const fix = fixFor(hop, need, guilty !== undefined, stack);
  const place = fix.pointer ?? guilty?.cause ?? need.pointer;
  const elsewhere = guilty || !stack.surroundings ? undefined : placeIn(stack.surroundings, named);
  const because = elsewhere ?? (place !== need.pointer && { pointer: need.pointer, note: need.purpose });
  const code_ = isAnalyzerCode(code) ? `the Reachability Analyzer would say ${code}` : `flinkform calls it ${code}`;
  const more = { on: 'key', ...(because && { because }), help: `${fix.help}; ${code_}` } as const;
  if (isSentByService(need))
    return warning('FLK3401', place, message, {
      ...more,
      help: `${more.help}; AWS does not say whether the service sends it this way`,
    });
  // Others may make subnets in what this stack leaves of its ranges: it cannot know that nobody is there.
  if (code === 'NO_POSSIBLE_DESTINATION' && kind === 'destination') return warning('FLK3400', place, message, more);
  return error('FLK3400', place, message, more);
}

/** An override is the user's own doing: it comes before all that could be added. */
function fixFor(hop: Hop, need: Need, isCreated: boolean, stack: Stack): Fix {
  const { plan, network, overrideBlocking, standing } = stack;
  const override = overrideBlocking?.(need);
  if (override !== undefined) return { help: 'remove this override', pointer: child('', 'overrides', override) };
  const around = { ...(network && { network }), ...(standing && { standing }) };
  return fixOf(hop, need, { ...around, home: plan.application.home, isCreated });
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
