// Rules of security groups that let a job's packets through and go, unless another rule lets the same through.
import type { Estate, Resource } from '../../estate/estate';
import { failed, undecided, type Verdict } from '../rule';
import { letsThrough, openingsIn, type Opening } from './openings';
import type { Placement } from './placement';

export function judgeGroups(estate: Estate, { groups }: Placement): readonly Verdict[] {
  const after = estate.resources.flatMap((one) => (one.arguments ? openingsIn(one, one.arguments) : []));
  return estate.resources
    .filter(({ mode, change }) => mode === 'managed' && change?.before && change.action !== 'none')
    .flatMap((one) =>
      openingsIn(one, one.change?.before)
        .filter((opening) => isTheJobs(opening, groups))
        .flatMap((opening) => judgeOpening(one, opening, after)),
    );
}

/** Out of its own groups, or into another group from them. */
function isTheJobs({ direction, group, peer }: Opening, groups: readonly string[]): boolean {
  const own = direction === 'egress' ? group : peer;
  return own !== undefined && groups.includes(own);
}

function judgeOpening(one: Resource, opening: Opening, after: readonly Opening[]): readonly Verdict[] {
  if (after.some((other) => letsThrough(other, opening) === true)) return [];
  const { direction, peer = 'a peer that is not known', group = 'a group that is not known' } = opening;
  const what = `${portsOf(opening)} ${direction === 'egress' ? `to ${peer}` : `into ${group}`}`;
  return after.some((other) => letsThrough(other, opening) === undefined)
    ? [undecided(one, `whether another rule lets ${what} through is not known yet`)]
    : [failed(one, `the job loses its way on ${what}`)];
}

function portsOf({ protocol, from, to }: Opening): string {
  if (protocol === '-1') return 'all ports';
  return from === to ? `${protocol} port ${from}` : `${protocol} ports ${from} to ${to}`;
}
