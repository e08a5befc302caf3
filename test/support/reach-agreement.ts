// The checker and the second opinion on random networks.
import fc from 'fast-check';
import { reachIn } from '../../src/reach/reach';
import type { Need } from '../../src/facts/need';
import type { Topology } from '../../src/reach/topology';
import type { Reached } from '../../src/reach/trace';
import { network } from './arbitrary-network';
import { isReached } from './reach-reference';

/** A network on which the two differ, in words; undefined when they agree on all. */
export function disagreement(runs: number, seed: number): string | undefined {
  const found = fc.check(
    fc.property(network, ({ topology, needs }) => {
      const wrong = reachIn(topology, needs).filter((one) => !agrees(topology, one));
      if (wrong.length > 0) throw new Error(wrong.map(textOf).join('\n'));
    }),
    { numRuns: runs, seed },
  );
  return found.failed ? fc.defaultReportMessage(found) : undefined;
}

/** How often each verdict came: a test of networks that are all blocked would show nothing. */
export function verdicts(runs: number, seed: number): Readonly<Record<Reached['verdict'], number>> {
  const counts = { proven: 0, assumed: 0, blocked: 0 };
  for (const { topology, needs } of fc.sample(network, { numRuns: runs, seed }))
    for (const { verdict } of reachIn(topology, needs)) counts[verdict]++;
  return counts;
}

function agrees(topology: Topology, { need, verdict }: Reached): boolean {
  if (!isReached(topology, need)) return verdict === 'blocked';
  return verdict === 'proven' || (isAnybodys(need) && verdict === 'assumed');
}

/** Of an address that is nobody's known interface the groups are not known. */
function isAnybodys(need: Need): boolean {
  return 'host' in need && typeof need.host === 'string' && /^[0-9.]+$/.test(need.host);
}

function textOf({ need, paths, verdict }: Reached): string {
  const hops = paths.flatMap(({ subnet, hops }) =>
    hops.map(({ way, kind, at, verdict }) => `${subnet} ${way} ${kind} ${at} ${verdict.is}`),
  );
  return [`${need.purpose} is ${verdict}, the other opinion differs`, ...hops].join('\n');
}
