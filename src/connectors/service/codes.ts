// The codes of services that the spec describes itself.
import type { CodeEntry } from '../../codes/entry';

export const serviceCodes = {
  FLK3295: {
    title: 'A statement allows actions by a wildcard',
    why: 'The role would be allowed what nobody has named, and what the service adds later.',
    fix: 'Name each action that the job calls.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
  },
  FLK3296: {
    title: 'A statement is for every resource without a reason',
    why: 'Whatever code gets into the job may do this to all that the account has.',
    fix: 'Name the ARNs, or say in `reason` that the actions know no resources.',
    source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html',
  },
  FLK3297: {
    title: 'A service asks for nothing',
    why: 'Without a permission, a way or a secret nothing that flinkform makes would know of it.',
    fix:
      'Add `statements`, `endpoints`, `hosts` or `secret`; what the job is merely told belongs into ' +
      '`spec.properties`.',
  },
  FLK3298: {
    title: 'A fact of a service is told already',
    why: 'The job would be told two things under one key.',
    fix: 'Remove the fact, or rename one of the two with `properties`.',
  },
  FLK3299: {
    title: 'Nothing says what is called with a permission',
    why:
      'In a VPC each call needs a way: an endpoint, or rules and routes that lead out. What nobody names ' +
      'is not checked.',
    fix: 'Name the service in `endpoints`, or its hosts in `hosts`.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/java/vpc.html',
  },
} as const satisfies Record<string, CodeEntry>;
