// What the policy of a resource denies a role, whatever the role's own policies allow. Source: "Policy evaluation
// logic" of the IAM user guide,
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html.
import { conditionsHold, jobKeys, type RequestKeys } from './condition';
import { argument, argumentBefore, type Estate, type Resource, type Standing } from './estate';
import { bestOf, weakened, worstOf, type Answer } from './iam-pattern';
import { means } from './join';
import { placesOf } from './places';
import { speaksOfAction } from './authorization';
import { isAbout, type Condition, type PolicyDocument, type Principal, type Statement } from './statements';
import { speaksOf, type Target } from './target';
import type { Mystery } from './tree';
import { known as knownText, textOf } from './value';

/** Whether one of the denials of a policy speaks of the role, the action and the target. */
export function deniesRole(
  estate: Estate,
  { statements, whole }: PolicyDocument,
  role: Resource,
  action: string,
  target: Target,
): Answer {
  const denied = statements
    .filter(({ effect }) => effect !== 'Allow')
    .map((one) => worstOf([isAboutRole(one, role), speaksOfAction(one, action), speaksOfTarget(estate, one, target)]));
  return bestOf(whole ? denied : [...denied, 'maybe']);
}

function speaksOfTarget(estate: Estate, { resources, notResources }: Statement, target: Target): Answer {
  const answer = speaksOf(estate, notResources ?? resources, target);
  return notResources === undefined || answer === 'maybe' ? answer : answer === 'yes' ? 'no' : 'yes';
}

/** Whether a statement means what the role asks for, of whatever it speaks. */
export function isAboutRole(statement: Statement, role: Resource): Answer {
  const { effect, whole } = statement;
  const named = isAbout(statement, (one) => namesRole(one, role));
  // What names the role holds, also where its ARN comes out at the apply.
  const conditions = statement.conditions.filter((one) => !isOfRole(one, role));
  const answer = worstOf([named, conditionsHold({ conditions, whole }, requestKeysOf(arnOf(role)))]);
  return effect === undefined ? weakened(answer) : answer;
}

function isOfRole({ operator, key, values }: Condition, role: Resource): boolean {
  if (key !== 'aws:principalarn' || !/^(ForAnyValue:)?(String|Arn)(Equals|Like)(IfExists)?$/i.test(operator))
    return false;
  return values.known.some((text) => means(knownText(text), role)) || isReferred(values.unknown, role);
}

function isReferred(unknown: readonly Mystery[], role: Resource): boolean {
  return unknown.some(({ references }) => placesOf(role).some((place) => references.includes(place)));
}

/** What a job that runs as a role says in each request. */
export function requestKeysOf(arn: string | undefined): RequestKeys {
  const account = arn?.split(':')[4];
  return new Map([
    ...jobKeys,
    ...(arn === undefined ? [] : [['aws:principalarn', arn] as const]),
    ...(account === undefined
      ? []
      : (['aws:principalaccount', 'kms:calleraccount'] as const).map((key) => [key, account] as const)),
  ]);
}

export function arnOf(role: Resource): string | undefined {
  return (role.arguments && textOf(argument(role as Standing, 'arn'))) ?? textOf(argumentBefore(role, 'arn'));
}

/** By its ARN, its account, or among all. */
function namesRole({ type, identifiers: { known, unknown } }: Principal, role: Resource): Answer {
  if (type !== 'AWS') return 'no';
  const account = arnOf(role)?.split(':')[4];
  const isAccountOf = (text: string): boolean => /^arn:[^:]*:iam::([0-9]{12}):root$/.exec(text)?.[1] === account;
  const isNamed = known.some(
    (text) =>
      text === '*' ||
      text === arnOf(role) ||
      means(knownText(text), role) ||
      (account !== undefined && (text === account || isAccountOf(text))),
  );
  if (isNamed || isReferred(unknown, role)) return 'yes';
  return unknown.length > 0 ? 'maybe' : 'no';
}
