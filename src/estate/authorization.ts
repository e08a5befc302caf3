// Whether a role may do something to a resource, as IAM works it out: a denial wins over what allows, and what nobody
// allows is denied. Source: "Policy evaluation logic" of the IAM user guide,
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html.
import { conditionsHold, jobKeys } from './condition';
import type { Estate } from './estate';
import { bestOf, coversAction, weakened, worstOf, type Answer } from './iam-pattern';
import { isAll, type Permissions } from './permissions';
import type { PolicyDocument, Statement } from './statements';
import { speaksOf, type Target } from './target';
import type { Texts } from './texts';

export type Authorization = 'allowed' | 'denied' | 'unknown';

/** @param target what it is done to; `anything` when one resource that it may be done to is enough */
export function may(
  estate: Estate,
  permissions: Permissions,
  action: string,
  target: Target | 'anything',
): Authorization {
  const { statements, isBounded } = permissions;
  const denying = statements
    .filter(({ effect }) => effect !== 'Allow')
    .map((one) => deniedBy(estate, one, action, target));
  if (denying.includes('yes')) return 'denied';
  const allowing = statements
    .filter(({ effect }) => effect !== 'Deny')
    .map((one) => (one.effect === undefined ? weakened : same)(appliesTo(estate, one, action, target)));
  if (allowing.includes('yes')) return denying.includes('maybe') || isBounded ? 'unknown' : 'allowed';
  return allowing.includes('maybe') || !isAll(permissions) ? 'unknown' : 'denied';
}

function deniedBy(estate: Estate, statement: Statement, action: string, target: Target | 'anything'): Answer {
  const isEverywhere = statement.notResources === undefined && statement.resources.known.includes('*');
  const applies = appliesTo(estate, statement, action, target);
  // What is denied on some resources is left for others.
  if (target === 'anything' && !isEverywhere) return 'no';
  return statement.effect === undefined ? weakened(applies) : applies;
}

function same(answer: Answer): Answer {
  return answer;
}

/** Whether a statement speaks of an action on a resource; under a condition it may. */
function appliesTo(estate: Estate, statement: Statement, action: string, target: Target | 'anything'): Answer {
  return worstOf([
    speaksOfAction(statement, action),
    speaksOfTarget(estate, statement, target),
    conditionsHold(statement, jobKeys),
  ]);
}

/**
 * Whether one document by itself lets somebody do something: a trust policy, an endpoint's, a boundary.
 *
 * @param speaksOf whether a statement speaks of that, whatever its effect is
 */
export function lets({ statements, whole }: PolicyDocument, speaksOf: (one: Statement) => Answer): Answer {
  const says = (effect: 'Allow' | 'Deny'): Answer =>
    bestOf(
      statements
        .filter((one) => one.effect === effect || one.effect === undefined)
        .map((one) => (one.effect === undefined ? weakened : same)(speaksOf(one))),
    );
  const [allowed, denied] = [says('Allow'), says('Deny')];
  if (denied === 'yes') return 'no';
  if (allowed === 'no') return whole ? 'no' : 'maybe';
  return denied === 'maybe' || !whole ? 'maybe' : allowed;
}

export function speaksOfAction({ actions, notActions }: Statement, action: string): Answer {
  return notActions ? opposite(namesAction(notActions, action)) : namesAction(actions, action);
}

function namesAction({ known, whole }: Texts, action: string): Answer {
  if (known.some((pattern) => coversAction(pattern, action))) return 'yes';
  return whole ? 'no' : 'maybe';
}

function speaksOfTarget(estate: Estate, statement: Statement, target: Target | 'anything'): Answer {
  if (target === 'anything') return 'yes';
  const { resources, notResources } = statement;
  return notResources ? opposite(speaksOf(estate, notResources, target)) : speaksOf(estate, resources, target);
}

function opposite(answer: Answer): Answer {
  return answer === 'maybe' ? 'maybe' : answer === 'yes' ? 'no' : 'yes';
}
