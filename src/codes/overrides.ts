// FLK3080 to FLK3089: overrides, and what is taken over as it stands.
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
  FLK3086: {
    title: 'An import names a resource that is not there',
    why: 'Terraform refuses an `import` block for what is not in the configuration.',
    fix: 'Use an address that `flinkform plan` lists.',
    source: 'https://developer.hashicorp.com/terraform/language/block/import',
  },
  FLK3087: {
    title: 'An import is of a type that cannot be imported',
    why: 'The AWS provider does not import resources of this type, so that the apply would fail.',
    fix: 'Take the line out: the resource is created, or leave what stands to whoever has it.',
  },
  FLK3088: {
    title: 'An import has an id of another form',
    why: 'The AWS provider takes the id apart to find the resource, and refuses one that it cannot read.',
    fix: 'Write the id as the message says.',
    source: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs',
  },
  FLK3089: {
    title: 'What stands is taken over',
    why: 'The first apply imports it and changes no more than the plan says; later applies pass it by.',
    fix: 'Nothing to do. Take `imports` out of the spec once every environment of it has been applied.',
  },
} as const satisfies Record<string, CodeEntry>;
