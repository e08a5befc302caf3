// Arguments whose default is another one in version 6 of the AWS provider: left out they say nothing, but a plan says
// them.
import { argument, type Standing } from '../estate/estate';
import { argumentVerdict, type Expectation } from './argument-verdict';
import { undecided, type Verdict } from './rule';

/**
 * `publicly_accessible` and `encrypted` of a Redshift cluster. Source: the provider's guide to version 6,
 * "Resource `aws_redshift_cluster`" (website/docs/guides/version-6-upgrade.html.markdown in its repository).
 */
export function defaultVerdict(one: Standing, expectation: Expectation): Verdict {
  const { path, subject } = expectation;
  return argument(one, path).kind === 'unset'
    ? undecided(one, `${subject} depends on the version of the AWS provider`, path)
    : argumentVerdict(one, expectation);
}
