// Interface endpoints whose security groups let a job in no more: other groups, or other rules in those that it has.
import { argument, argumentBefore, type Estate, type Resource, type Standing } from '../../estate/estate';
import { worstOf, type Answer } from '../../estate/iam-pattern';
import { holdingsOf } from './endpoint-holdings';
import { carriedBy } from './endpoint-services';
import { admits, groupsMeant, letIn, sendersOf, takenFrom, type Ports, type Sender } from './group-openings';
import type { Loss, Placed } from './losing';
import { idsIn } from './placement';

const path = 'security_group_ids';

/** Services of AWS are called by HTTPS. */
const https: Ports = { protocol: 'tcp', from: 443, to: 443 };

/** Whether rules of its groups change. */
export function isTouched(estate: Estate, endpoint: Standing): boolean {
  return idsIn(argumentBefore(endpoint, path)).some((group) => takenFrom(estate).has(group));
}

/** Names lead to the endpoint all the same: no other way helps. Who loses one subnet of two is cut off there. */
export function lossOfGroups(estate: Estate, placed: Placed, endpoint: Standing): Loss | undefined {
  const { were, will, takenBy } = holdingsOf(estate, endpoint, path);
  const left = were.find((id) => !will.includes(id));
  const isEmptied = will.length === 0 && left !== undefined && takenBy(left) === endpoint;
  const groups = groupsAfter(estate, endpoint, will);
  const { application } = placed;
  const losing = sendersOf(estate, application)
    .filter((sender) => letIn(estate, sender, https, were, 'before') !== 'no')
    .map((sender) => ({ sender, answer: letIn(estate, sender, https, groups, 'after') }));
  const worst = losing.find(({ answer }) => answer === 'no') ?? losing.find(({ answer }) => answer === 'maybe');
  if (isEmptied || !worst || worst.answer === 'yes') return undefined;
  const by = left === undefined ? ruleOf(estate, worst.sender, were) : takenBy(left);
  const what = carriedBy(endpoint);
  const gets = left === undefined ? 'of the endpoint' : 'that the endpoint gets';
  const open = `whether the security groups ${gets} let the job's ${what} in is not in the plan`;
  return by && { by, application, what, ...(worst.answer === 'maybe' && { open }) };
}

/** Whether its groups let in what a job sends from each of its subnets, after the change. */
export function letsJobIn(estate: Estate, { application }: Placed, endpoint: Standing): Answer {
  const groups = groupsAfter(estate, endpoint, holdingsOf(estate, endpoint, path).will);
  return worstOf(['yes', ...sendersOf(estate, application).map((one) => letIn(estate, one, https, groups, 'after'))]);
}

/** Without any it gets the default one of the VPC; of one that is not known yet, the expression says which it is. */
function groupsAfter(
  estate: Estate,
  endpoint: Standing,
  will: readonly (string | undefined)[],
): readonly (string | undefined)[] {
  if (will.length === 0) return [undefined];
  if (!will.includes(undefined)) return will;
  return [...will.filter((id) => id !== undefined), ...groupsMeant(estate, argument(endpoint, path))];
}

/** The rule that let it in and does so no more; undefined when none that changes did. */
function ruleOf(estate: Estate, sender: Sender, were: readonly string[]): Resource | undefined {
  const taken = were.flatMap((group) => takenFrom(estate).get(group) ?? []);
  return taken.find(({ opening }) => admits(sender, https, opening, 'before') !== 'no')?.one;
}
