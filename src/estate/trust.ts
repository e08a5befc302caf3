// Whether a service may take on a role, by the role's trust policy: a denial wins over what allows. Source: "Policy
// evaluation logic" of the IAM user guide,
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html.
import { speaksOfAction } from './authorization';
import { conditionsHold, type RequestKeys } from './condition';
import { bestOf, weakened, worstOf, type Answer } from './iam-pattern';
import { isAbout, type PolicyDocument, type Principal, type Statement } from './statements';

/** @param keys what the service says of whom it acts for */
export function mayTakeOn(document: PolicyDocument, service: string, keys: RequestKeys): Answer {
  const { statements, whole } = document;
  const saying = (effect: 'Allow' | 'Deny'): Answer =>
    bestOf(
      statements
        .filter((one) => one.effect === effect || one.effect === undefined)
        .map((one) => speaksOfService(one, service, keys)),
    );
  const [allowed, denied] = [saying('Allow'), saying('Deny')];
  if (denied === 'yes' || (allowed === 'no' && whole)) return 'no';
  return allowed === 'yes' && denied === 'no' && whole ? 'yes' : 'maybe';
}

/** Whether a statement, if it has its effect, has it on the service. */
function speaksOfService(statement: Statement, service: string, keys: RequestKeys): Answer {
  const answer = worstOf([
    speaksOfAction(statement, 'sts:AssumeRole'),
    isAbout(statement, (one) => names(one, service)),
    conditionsHold(statement, keys),
  ]);
  return statement.effect === undefined ? weakened(answer) : answer;
}

function names({ type, identifiers: { known, whole } }: Principal, service: string): Answer {
  const isNamed = type === 'Service' ? known.some((name) => name.toLowerCase() === service) : known.includes('*');
  if (isNamed) return 'yes';
  return whole ? 'no' : 'maybe';
}
