// The policies that say what roles, users and groups may do.
import { standing, type Estate, type Standing } from '../estate/estate';
import { ownPolicyPaths } from '../estate/permissions';
import { documentAt } from '../estate/statements';
import type { Verdict } from './rule';
import { statementVerdict, type Expectation } from './statement-verdict';

const types = ['aws_iam_policy', 'aws_iam_role_policy', 'aws_iam_user_policy', 'aws_iam_group_policy'] as const;

/** One verdict on each policy, by its statements. */
export function identityPolicyVerdicts(estate: Estate, expectation: Omit<Expectation, 'path'>): readonly Verdict[] {
  return [
    ...standing(estate, ...types).flatMap((one) => verdictAt(estate, one, 'policy', expectation)),
    ...standing(estate, 'aws_iam_role').flatMap((one) =>
      // How many there are is not known: there may be none.
      (ownPolicyPaths(estate, one) ?? []).flatMap((path) => verdictAt(estate, one, path, expectation)),
    ),
  ];
}

function verdictAt(
  estate: Estate,
  one: Standing,
  path: string,
  expectation: Omit<Expectation, 'path'>,
): readonly Verdict[] {
  const document = documentAt(estate, one.arguments, path);
  return document ? [statementVerdict(one, document, { ...expectation, path })] : [];
}
