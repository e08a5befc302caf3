// What an application needs → the paths that the Reachability Analyzer is asked about: one for each need and each
// subnet, once where several needs have the same.
import { needText, type Need } from '../facts/need';
import type { NetworkInterface } from '../reach/live-found';
import type { Path, Reached } from '../reach/trace';
import type { Id, Placed } from '../reach/topology';
import { endingOf, nameOfInterface, whyOf, type Ending } from './ending';
import { interfacesAt, type World } from './world';

/** One question: whether TCP gets from an interface to a destination. */
export interface AnalyzerPath {
  /** The interface, by its id or ARN. */
  readonly source: string;
  readonly subnet: Id;
  readonly ending: Ending;
  readonly port: number;
  /** What it is for, in words of `reach`. */
  readonly needs: readonly string[];
}

/** A need without a path from some subnets, and why. */
export interface Unasked {
  readonly need: Need;
  readonly subnets: readonly Id[];
  readonly why: string;
}

export interface Asked {
  readonly paths: readonly AnalyzerPath[];
  readonly unasked: readonly Unasked[];
  /** Subnets of the application in which no interface of it is among the answers: no path begins there. */
  readonly empty: readonly Id[];
}

/** What is asked of all needs. */
export function analyzerPaths(world: World, job: Placed, reached: readonly Reached[]): Asked {
  const paths = new Map<string, AnalyzerPath>();
  const unasked = new Map<string, Unasked>();
  const sources = new Map(job.subnets.known.map((subnet) => [subnet, sourceIn(world, job, subnet)] as const));
  for (const { need, paths: traced } of reached)
    for (const path of traced) {
      const source = sources.get(path.subnet);
      if (!source && sources.has(path.subnet)) continue;
      const asked = source ? askedOf(world, source, need, path) : { why: whyOf(path) };
      if ('why' in asked) addUnasked(unasked, need, path.subnet, asked.why);
      else for (const one of asked) addPath(paths, one);
    }
  const empty = [...sources].flatMap(([subnet, source]) => (source ? [] : [subnet]));
  return { paths: [...paths.values()], unasked: [...unasked.values()], empty };
}

function askedOf(
  world: World,
  source: NetworkInterface,
  need: Need,
  path: Path,
): AnalyzerPath[] | { readonly why: string } {
  const ending = endingOf(world, source, need, path);
  if ('why' in ending) return ending;
  const ports = [need.port, ...('lastPort' in need && need.lastPort !== undefined ? [need.lastPort] : [])];
  return [...new Set(ports)].map((port) => ({
    source: nameOfInterface(world, source),
    subnet: path.subnet,
    ending,
    port,
    needs: [`${needText(need)} ${need.purpose}`],
  }));
}

/**
 * An interface that stands where the application's do: what rules and routes make of a packet is the same for all that
 * share its subnet and its groups. Those of gateways and endpoints have other rules.
 */
function sourceIn(world: World, { securityGroups }: Placed, subnet: Id): NetworkInterface | undefined {
  return interfacesAt(world, subnet, securityGroups).find(({ kind = 'interface' }) => kind === 'interface');
}

function addPath(paths: Map<string, AnalyzerPath>, path: AnalyzerPath): void {
  const { source, ending, port, needs } = path;
  const key = JSON.stringify([source, ending.thing, ending.address, port]);
  const before = paths.get(key);
  paths.set(key, before ? { ...before, needs: [...new Set([...before.needs, ...needs])] } : path);
}

function addUnasked(unasked: Map<string, Unasked>, need: Need, subnet: Id, why: string): void {
  const key = `${need.pointer} ${needText(need)} ${need.purpose} ${why}`;
  const before = unasked.get(key)?.subnets ?? [];
  unasked.set(key, { need, subnets: [...new Set([...before, subnet])], why });
}
