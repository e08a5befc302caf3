// Roles and policies, of which the examples of rules say the statement.
import type { TerraformJson } from './rule';

/** A role's policy with one statement that allows. */
export function examplePolicy(statement: TerraformJson): TerraformJson {
  const policy = documentText({ Effect: 'Allow', ...statement });
  return { resource: { aws_iam_role_policy: { job: { name: 'job', role: 'job', policy } } } };
}

/** A role that a principal may assume. */
export function exampleTrust(statement: TerraformJson): TerraformJson {
  const assume_role_policy = documentText({ Effect: 'Allow', Action: 'sts:AssumeRole', ...statement });
  return { resource: { aws_iam_role: { job: { name: 'job', assume_role_policy } } } };
}

export function documentText(...statements: readonly TerraformJson[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
