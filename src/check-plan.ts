// What only the finished plan shows: names that meet, and what is too much together.
import type { Problem } from './diagnostics/diagnostic';
import { atMost } from './diagnostics/problem-list';
import { policyDocument } from './facts/statement';
import { reach } from './parts/reach';
import type { Plan } from './plan';
import { render } from './terraform/literal';
import { address, type AnyResource } from './terraform/resource';
import { traitOf } from './terraform/resource-types';

/** IAM counts the characters of all inline policies of a role, without white space. */
const longestPolicy = 10_240;

/** Source: the API model of the service. */
const mostGroups = 50;

export function checkPlan(plan: Plan, inVpc: boolean): Problem[] {
  const { application, statements, needs, resources, properties } = plan;
  const { length } = String(render(policyDocument(statements)));
  const owned = resources.some((resource) => address(resource) === 'aws_iam_role_policy.execution');
  const tooLong: Problem = {
    code: 'FLK3051',
    severity: 'error',
    pointer: '/spec',
    on: 'key',
    message: `the derived policy has ${length} characters`,
    expected: `at most ${longestPolicy}`,
  };
  const groups = Object.keys(properties).length;
  const tooMany: Problem = {
    code: 'FLK3021',
    severity: 'error',
    pointer: '/spec/properties',
    on: 'key',
    message: `the application has ${groups} property groups, with those of sources, sinks and flinkform`,
    expected: `at most ${mostGroups}`,
  };
  return atMost([
    ...sameAddresses(resources),
    ...sameNames(resources),
    ...(groups > mostGroups ? [tooMany] : []),
    ...(owned && length > longestPolicy ? [tooLong] : []),
    ...(inVpc ? reach(needs, application.home) : []),
  ]);
}

/** What a sink "search" brings along may have the address of a resource of a sink "search-logs". */
function sameAddresses(resources: Plan['resources']): Problem[] {
  const seen = new Map<string, AnyResource>();
  return resources.flatMap((resource): Problem[] => {
    const own = address(resource);
    const earlier = seen.get(own);
    seen.set(own, resource);
    return earlier
      ? [
          {
            code: 'FLK3004',
            severity: 'error',
            pointer: resource.cause,
            on: 'key',
            message: `two resources would be called ${own}`,
            because: { pointer: earlier.cause, note: 'the other one' },
            help: 'rename one of the two sources or sinks, or, where they share it, give both the same settings',
          },
        ]
      : [];
  });
}

/**
 * Two addresses with one AWS name pass `terraform plan` and fail half way through the apply. What comes with a resource
 * often bears its name, and is not worth a problem of its own.
 */
function sameNames(resources: Plan['resources']): Problem[] {
  const seen = new Map<string, AnyResource>();
  const told = new Set<string>();
  return resources.flatMap((resource): Problem[] => {
    const { identity } = traitOf(resource.type);
    if (identity === 'none') return [];
    const values = identity.map((key): unknown => Reflect.get(resource.arguments, key));
    const name = JSON.stringify([resource.type, ...values]);
    const earlier = seen.get(name);
    seen.set(name, resource);
    if (!earlier) return [];
    const called = String(values.at(-1));
    const twice = `${called} ${resource.cause} ${earlier.cause}`;
    if (told.has(twice)) return [];
    told.add(twice);
    return [
      {
        code: 'FLK3057',
        severity: 'error',
        pointer: resource.cause,
        on: 'key',
        message: `"${called}" is created twice`,
        because: { pointer: earlier.cause, note: 'the other one' },
      },
    ];
  });
}
