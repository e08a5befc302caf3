// Whether a statement speaks of a right as another policy says it: an action on a resource, either with wildcards.
import { isSameCondition } from './condition';
import { covers, coversAction, mayMeet, worstOf, type Answer } from './iam-pattern';
import type { Condition, Statement } from './statements';
import type { Texts } from './texts';

export interface Right {
  readonly action: string;
  /** Undefined when it is not known. */
  readonly resource: string | undefined;
  /** Those under which the other policy says it: they hold whenever it is used. */
  readonly conditions?: readonly Condition[];
}

/** Of a narrower pattern than the right's the job may have no need. */
export function speaksOfRight(statement: Statement, { action, resource }: Right): Answer {
  const { actions, notActions, resources, notResources } = statement;
  return worstOf([
    speaksOf(actions, notActions, coversAction, action),
    speaksOf(resources, notResources, covers, resource),
  ]);
}

/** A statement with the conditions alone that the right does not come with. */
export function beyond(statement: Statement, { conditions: its = [] }: Right): Statement {
  const conditions = statement.conditions.filter((one) => !its.some((other) => isSameCondition(one, other)));
  return { ...statement, conditions };
}

function speaksOf(
  { known, whole }: Texts,
  but: Texts | undefined,
  takesIn: (pattern: string, text: string) => boolean,
  text: string | undefined,
): Answer {
  if (text === undefined) return !but && known.includes('*') ? 'yes' : 'maybe';
  if (but) {
    if (but.known.some((pattern) => takesIn(pattern, text))) return 'no';
    return but.whole && !but.known.some((pattern) => isShared(pattern, text)) ? 'yes' : 'maybe';
  }
  if (known.some((pattern) => takesIn(pattern, text))) return 'yes';
  return whole && !known.some((pattern) => takesIn(text, pattern)) ? 'no' : 'maybe';
}

/** Whether there may be something that both patterns mean; the one does not take in all of the other. */
function isShared(pattern: string, text: string): boolean {
  // Policy variables come out at each call.
  const isOpen = /[*?]|[$][{]/.test(pattern);
  if (!/[*?]/.test(text)) return /[$][{]/.test(pattern);
  const [one, other] = [pattern, text].map((each) => each.replace(/[$][{].*?[}]/gs, '*').toLowerCase());
  return one !== undefined && other !== undefined && (isOpen ? mayMeet(one, other) : covers(other, one));
}
