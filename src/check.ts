// Runs every check over the normalised spec, and those that need the finished plan over the plan.
import { checks } from './checks';
import type { Subject } from './checks/check';
import type { Problem } from './diagnostic';
import { render } from './literal';
import type { Plan } from './plan';
import { policyDocument } from './statement';

export function check(subject: Subject): readonly Problem[] {
  return checks.flatMap((rule) => rule(subject));
}

/** IAM counts the characters of all inline policies of a role, without white space. */
const longestPolicy = 10_240;

export function checkPlan({ statements, needs, resources }: Plan, inVpc: boolean): Problem[] {
  const { length } = String(render(policyDocument(statements)));
  const owned = resources.some(({ type }) => type === 'aws_iam_role_policy');
  const tooLong: Problem = { code: 'FLK3051', severity: 'error', pointer: '/spec', on: 'key', message: `the derived policy has ${length} characters`, expected: `at most ${longestPolicy}` };
  const services = [...new Set(needs.flatMap(({ service, endpoint }) => (service === undefined || endpoint === 'none' ? [] : [`${service} (${endpoint})`])))].sort();
  const reach: Problem = { code: 'FLK3041', severity: 'info', pointer: '/spec/network/vpc', on: 'key', message: `the VPC needs a NAT gateway, or VPC endpoints for ${services.join(', ')}` };
  return [...(owned && length > longestPolicy ? [tooLong] : []), ...(inVpc && services.length > 0 ? [reach] : [])];
}
