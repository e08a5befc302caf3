// Security groups that an application leaves for others: what its own let through, and those that it gets do not.
import { argumentBefore, elements, ofTypes, type Estate } from '../../estate/estate';
import { wasKnownAs } from '../../estate/join';
import { remembered } from '../../estate/remembered';
import { textOf } from '../../estate/value';
import { paths } from '../flink-application';
import { failed, undecided, type Verdict } from '../rule';
import type { UpdatedApplication } from './applications';
import { letsThrough, openingsIn, openingTypes, wayOf, type Opening } from './openings';
import { idsIn } from './placement';
import { argumentsAt } from './when';

const path = `${paths.vpc}.security_group_ids`;

/** What is taken from a group that stays is told of the group. */
export function judgeSwap(estate: Estate, application: UpdatedApplication): readonly Verdict[] {
  const listed = elements(application, path);
  const will = listed?.map(textOf).filter((id) => id !== undefined) ?? [];
  const left = idsIn(argumentBefore(application, path)).filter((id) => !will.includes(id));
  // Without any it leaves its VPC, which is told as that.
  if (left.length === 0 || listed?.length === 0) return [];
  const isKnown = listed?.length === will.length && [...left, ...will].every((id) => isInPlan(estate, id));
  if (!isKnown) {
    const message = 'whether the security groups that it gets let through what those do that it leaves is not known';
    return [undecided(application, message, path)];
  }
  const { before, after } = openingsOf(estate);
  const answers = new Map<string, boolean | undefined>();
  for (const opening of before.filter(({ direction, group, peer }) =>
    left.includes(String(inside(direction, group, peer))),
  ))
    answers.set(wayOf(opening), isOpen(opening, after, left, will));
  return [...answers].flatMap(([way, answer]): readonly Verdict[] => {
    if (answer === true) return [];
    return answer === false
      ? [failed(application, `the job loses its way on ${way} with the security groups that it leaves`, { path })]
      : [undecided(application, `whether the security groups that it gets let ${way} through is not known`, path)];
  });
}

/** Which side of an opening the job stands on. */
function inside<Side>(direction: Opening['direction'], group: Side, peer: Side): Side {
  return direction === 'egress' ? group : peer;
}

function isInPlan(estate: Estate, id: string): boolean {
  return wasKnownAs(estate, 'aws_security_group', 'id', id).some(({ mode }) => mode === 'managed');
}

const openingsOf = remembered((estate: Estate) => {
  const all = ofTypes(estate, ...openingTypes).filter(({ mode }) => mode === 'managed');
  return {
    before: all.flatMap((one) => openingsIn(one, one.change?.before)),
    after: all.flatMap((one) => openingsIn(one, argumentsAt(one, 'after'))),
  };
});

/** Undefined when it is not known: who else stands in a group that the job leaves is not in the plan. */
function isOpen(
  opening: Opening,
  after: readonly Opening[],
  left: readonly string[],
  will: readonly string[],
): boolean | undefined {
  const { direction, group, peer } = opening;
  const answers = after.map((one) => {
    const its = inside(one.direction, one.group, one.peer);
    if (its !== undefined && !will.includes(its)) return direction === 'egress' ? false : letsThrough(one, opening);
    return letsThrough({ ...one, ...(direction === 'egress' ? { group } : { peer }) }, opening);
  });
  if (answers.includes(true)) return true;
  const isBetweenThem = left.includes(String(inside(direction, peer, group)));
  return answers.includes(undefined) || isBetweenThem ? undefined : false;
}
