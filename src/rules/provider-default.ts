// Arguments whose default is another one in version 6 of the AWS provider: left out, they say nothing. A plan says
// them.
import { argument, type Standing } from '../estate/estate';
import { argumentVerdict, type Expectation } from './argument-verdict';
import { undecided, type Verdict } from './rule';

/**
 * Of a Redshift cluster, `publicly_accessible` and `encrypted`. Source: the provider's version 6 upgrade guide,
 * "Resource: aws_redshift_cluster"
 * (https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-6-upgrade).
 */
export function defaultVerdict(one: Standing, expectation: Expectation): Verdict {
  const { path, subject } = expectation;
  return argument(one, path).kind === 'unset'
    ? undecided(one, `${subject} depends on the version of the AWS provider`, path)
    : argumentVerdict(one, expectation);
}
