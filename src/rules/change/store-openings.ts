// Rules by ranges of addresses into groups that hold no endpoint, such as those of a database: who stands in the ranges
// may go through them. A rule from a group of the job itself is told in lost-openings.ts.
import { rangeOf } from '../../aws/address-range';
import { argumentBefore, ofTypes, type Estate } from '../../estate/estate';
import { wasKnownAs } from '../../estate/join';
import { listedBy, remembered } from '../../estate/remembered';
import { textsOf } from '../../estate/tree';
import { textOf } from '../../estate/value';
import { admits, letIn, sendersOf, takenFrom, type Said } from './group-openings';
import type { Loss, Placed } from './losing';
import { isGroup, wayOf } from './openings';
import { idsIn } from './placement';
import { usersOf } from './store-users';
import { plannedStores, type PlannedStore } from './stores';

export function lossesOfStores(estate: Estate, placed: Placed): readonly Loss[] {
  return (takenIn(estate).get(placed.placement.vpc) ?? []).flatMap(({ group, said }) => {
    const loss = lossOf(estate, placed, group, said);
    return loss ? [loss] : [];
  });
}

interface Taken {
  readonly group: string;
  readonly said: Said;
}

/** By the VPC of the group. */
const takenIn = remembered((estate: Estate) => {
  const all = [...takenFrom(estate)]
    .filter(([group]) => !heldByEndpoints(estate).has(group))
    .flatMap(([group, some]) => some.map((said): Taken => ({ group, said })))
    .filter(({ said: { opening } }) => opening.peer !== undefined && rangeOf(opening.peer)?.version === 4);
  return listedBy(all, ({ group }) =>
    wasKnownAs(estate, 'aws_security_group', 'id', group).flatMap((one) => textOf(argumentBefore(one, 'vpc_id')) ?? []),
  );
});

const heldByEndpoints = remembered(
  (estate: Estate) =>
    new Set(ofTypes(estate, 'aws_vpc_endpoint').flatMap((one) => idsIn(argumentBefore(one, 'security_group_ids')))),
);

function lossOf(estate: Estate, { application }: Placed, group: string, { one, opening }: Said): Loss | undefined {
  const lost = sendersOf(estate, application)
    .filter(({ from }) => from !== undefined)
    .filter((sender) => admits(sender, opening, opening, 'before') === 'yes')
    .map((sender) => letIn(estate, sender, opening, [group], 'after'));
  if (!lost.includes('no')) return undefined;
  const what = wayOf(opening);
  const isNamed = (heldBy(estate).get(group) ?? []).some((store) =>
    usersOf(estate, store).includes(application.address),
  );
  const open = `whether the job needs its way on ${what} is not in the plan`;
  return { by: one, application, what: `way on ${what}`, ...(!isNamed && { open }) };
}

/** Stores by the groups that they stand in. */
const heldBy = remembered((estate: Estate): ReadonlyMap<string, readonly PlannedStore[]> =>
  listedBy(plannedStores(estate), ({ change }) =>
    change.before ? textsOf(change.before).filter((text) => isGroup(text)) : [],
  ),
);
