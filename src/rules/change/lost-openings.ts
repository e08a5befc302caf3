// Rules of security groups that let a job's packets through and go, unless another rule lets the same through.
import { ofTypes, type Estate, type Resource } from '../../estate/estate';
import { listedBy, remembered, rememberedBy } from '../../estate/remembered';
import { failed, undecided, type Verdict } from '../rule';
import { letsThrough, openingsIn, openingTypes, wayOf, type Opening } from './openings';
import type { Placement } from './placement';
import { argumentsAt } from './when';

export function judgeGroups(estate: Estate, { groups }: Placement): readonly Verdict[] {
  const lost = [...new Set(groups.flatMap((group) => lostIn(estate).get(group) ?? []))];
  return lost.flatMap(({ one, opening }) => judgeOpening(estate, one, opening));
}

/** What a change takes or rewrites, by the group whose packets it let through: out of it, or from it into another. */
const lostIn = remembered((estate: Estate) =>
  listedBy(
    ofTypes(estate, ...openingTypes)
      .filter(({ mode, change }) => mode === 'managed' && change?.before && change.action !== 'none')
      .flatMap((one) => openingsIn(one, one.change?.before).map((opening) => ({ one, opening }))),
    ({ opening: { direction, group, peer } }) => [direction === 'egress' ? group : peer].filter(isKnown),
  ),
);

function isKnown(text: string | undefined): text is string {
  return text !== undefined;
}

/** What will be open, by the group that it stands in; of a group that is not known, by `undefined`. */
export const openIn = rememberedBy((estate: Estate, of: 'all' | 'said') =>
  listedBy(
    ofTypes(estate, ...openingTypes).flatMap((one) =>
      of === 'said' && one.type === groupType ? newIn(one) : openingsIn(one, argumentsAt(one, 'after')),
    ),
    ({ group }) => [String(group)],
  ),
);

const groupType = 'aws_security_group';

/** A group reads back the rules that stand beside it as if they were its own: what was in it before proves nothing. */
function newIn(group: Resource): readonly Opening[] {
  const before = openingsIn(group, group.change?.before);
  return openingsIn(group, group.arguments).filter((opening) => !before.some((one) => letsThrough(one, opening)));
}

function judgeOpening(estate: Estate, one: Resource, opening: Opening): readonly Verdict[] {
  const open = openIn(estate, one.type === groupType ? 'all' : 'said');
  const after =
    opening.group === undefined
      ? [...open.values()].flat()
      : [opening.group, 'undefined'].flatMap((its) => open.get(its) ?? []);
  const answers = after.map((other) => letsThrough(other, opening));
  if (answers.includes(true)) return [];
  const what = wayOf(opening);
  return answers.includes(undefined)
    ? [undecided(one, `whether another rule lets ${what} through is not known yet`)]
    : [failed(one, `the job loses its way on ${what}`)];
}
