// The permissions boundary of a role, which comes or changes: it allows nothing, and what it does not allow no policy
// does. Source: "Permissions boundaries for IAM entities",
// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html.
import { lets } from '../../estate/authorization';
import { conditionsHold } from '../../estate/condition';
import { differences } from '../../estate/difference';
import { argumentBefore, type Estate, type Resource } from '../../estate/estate';
import { worstOf, type Answer } from '../../estate/iam-pattern';
import { arnOf, requestKeysOf } from '../../estate/resource-denial';
import { beyond, speaksOfRight } from '../../estate/right';
import { documentAt, type PolicyDocument } from '../../estate/statements';
import { read } from '../../estate/tree';
import { isSaid, type Value } from '../../estate/value';
import { failed, undecided, type Verdict } from '../rule';
import type { Pair } from './allowed';
import type { UpdatedApplication } from './applications';
import { policiesMeant } from './role-policies';
import { rightsOf } from './role-permissions';
import { argumentsAt, type When } from './when';

const path = 'permissions_boundary';

export function judgeBoundary(
  estate: Estate,
  applications: readonly UpdatedApplication[],
  role: Resource,
): readonly Verdict[] {
  const now = role.arguments && read(role.arguments, path);
  if (!now || !isSaid(now)) return [];
  const isOther = differences(role).some((one) => one.path === path);
  const [policy] = policiesMeant(estate, now);
  const before = isOther
    ? documentOf(estate, argumentBefore(role, path), 'before')
    : documentIn(estate, policy, 'before');
  const after = documentIn(estate, policy, 'after');
  if (!isOther && JSON.stringify(before) === JSON.stringify(after)) return [];
  const by = isOther || !policy ? role : policy;
  const message = 'whether the permissions boundary leaves the role what the job needs is not in the plan';
  const unsure = undecided(by, message, by === role ? path : 'policy');
  const { allowed, isNeeded } = rightsOf(estate, applications, role);
  if (!allowed || !after) return [unsure];
  const judged = allowed.allows
    .filter((pair) => !before || leaves(before, role, pair) !== 'no')
    .map((pair) => ({ pair, answer: leaves(after, role, pair) }));
  const lost = judged.find(({ pair, answer }) => answer === 'no' && isNeeded(pair));
  if (!lost) return judged.some(({ answer }) => answer !== 'yes') ? [unsure] : [];
  const what = after.sensitive ? 'something that it needs' : `${lost.pair.action} on ${lost.pair.resource}`;
  return [failed(by, `the permissions boundary does not leave the role of an application that stays ${what}`)];
}

function documentOf(estate: Estate, value: Value, when: When): PolicyDocument | undefined {
  return documentIn(estate, policiesMeant(estate, value)[0], when);
}

function documentIn(estate: Estate, policy: Resource | undefined, when: When): PolicyDocument | undefined {
  const of = policy && argumentsAt(policy, when);
  return of && documentAt(estate, of, 'policy');
}

/** Whether a boundary leaves a role a right that its policies give it. */
function leaves(document: PolicyDocument, role: Resource, pair: Pair): Answer {
  const keys = requestKeysOf(arnOf(role));
  return lets(document, (one) => worstOf([speaksOfRight(one, pair), conditionsHold(beyond(one, pair), keys)]));
}
