// FLK3080 to FLK3085: overrides.
import type { CodeEntry } from './entry';

export const overrideCodes = {
  FLK3080: {
    title: 'An override names a resource that is not there',
    why: 'It would be ignored.',
    fix: 'Use an address that `flinkform plan` lists.',
  },
  FLK3081: {
    title: 'An override cannot be applied',
    why: 'Its path does not exist in the resource, or a value is missing.',
    fix: 'Mend the path; `flinkform plan --json` shows the arguments.',
  },
  FLK3082: {
    title: 'An override is in effect',
    why: 'Overrides bypass the spec; every report shows them.',
    fix: 'Nothing to do. Ask for a field of the spec if many need the same override.',
  },
  FLK3083: {
    title: 'An override reaches beyond the arguments',
    why:
      '`provisioner` and `connection` would run commands, `provider`, `count` and `for_each` would break ' +
      'references.',
    fix: 'Override arguments, `lifecycle` or `depends_on` only.',
  },
  FLK3084: {
    title: 'An override changes a name that others are derived from',
    why:
      'Policies, properties and alarms hold the name, or the ARN that is made of it. An override changes it in one ' +
      'place: the job would be allowed, and told, another one.',
    fix: 'Set the field of the spec that gives the name.',
  },
  FLK3085: {
    title: 'An override fights the policy of a role',
    why:
      'The policy of each role is a resource of its own. A list of policies in the role itself, or one that excludes ' +
      'all others, has Terraform take that policy away and put it back, one apply after the other, under the running ' +
      'job.',
    fix: 'Say what the job needs in `executionRole.statements` or `executionRole.managedPolicies`.',
    source: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role',
  },
} as const satisfies Record<string, CodeEntry>;
