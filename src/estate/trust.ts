// Whether a service may take on a role, by the role's trust policy: a denial wins over what allows. Source: "Policy
// evaluation logic" of the IAM user guide,
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html.
import { lets, speaksOfAction } from './authorization';
import { conditionsHold, type RequestKeys } from './condition';
import { worstOf, type Answer } from './iam-pattern';
import { isAbout, type PolicyDocument, type Principal } from './statements';

/** @param keys what the service says of whom it acts for */
export function mayTakeOn(document: PolicyDocument, service: string, keys: RequestKeys): Answer {
  return lets(document, (statement) =>
    worstOf([
      speaksOfAction(statement, 'sts:AssumeRole'),
      isAbout(statement, (one) => names(one, service)),
      conditionsHold(statement, keys),
    ]),
  );
}

function names({ type, identifiers: { known, whole } }: Principal, service: string): Answer {
  const isNamed = type === 'Service' ? known.some((name) => name.toLowerCase() === service) : known.includes('*');
  if (isNamed) return 'yes';
  return whole ? 'no' : 'maybe';
}
