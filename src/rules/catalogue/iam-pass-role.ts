// FLK4233: a policy says which roles may be passed, or to which service.
import type { Statement } from '../../estate/statements';
import { examplePolicy } from '../example-policies';
import { identityPolicyVerdicts } from '../identity-policies';
import { narrowness, type Narrowing } from '../narrowing';
import type { Rule } from '../rule';
import type { Reading } from '../statement-verdict';
import { isAnywhere, isEverything } from '../wildcards';

export const iamPassRole: Rule = {
  code: 'FLK4233',
  title: 'A policy passes any role',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { trivy: ['AWS-0342'] },
  why:
    'Whoever may pass any role to a service of their choice has the permissions of all of them, the ' +
    "administrator's too.",
  fix: 'Name the role in Resource, and the service in a condition on iam:PassedToService.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
  good: { after: examplePolicy({ Action: 'iam:PassRole', Resource: 'arn:aws:iam::111122223333:role/orders' }) },
  bad: { after: examplePolicy({ Action: 'iam:PassRole', Resource: '*' }) },
  judge: (estate) =>
    identityPolicyVerdicts(estate, {
      reading,
      expected: 'roles by ARN',
      message: 'the policy passes every role of the account to any service',
    }),
};

/** Source: IAM user guide, "IAM and AWS STS condition context keys": a request to pass a role says to whom. */
const passedTo: Narrowing = { keys: new Set(['iam:passedtoservice']), isSent: true };

function reading(statement: Statement): Reading {
  const { effect, actions, resources } = statement;
  if (effect === 'Deny' || (isEverything(statement) && isAnywhere(statement))) return 'fine';
  const limited = narrowness(statement, passedTo);
  if (limited === 'yes') return 'fine';
  const passes = actions.known.find(isPassing);
  const role = resources.known.find(isAnyRole);
  if (passes !== undefined && role !== undefined && limited === 'no' && effect === 'Allow')
    return { wrong: `${passes} on ${role}` };
  const mayBe = (passes !== undefined || !actions.whole) && (role !== undefined || !resources.whole);
  return mayBe ? 'unknown' : 'fine';
}

function isPassing(action: string): boolean {
  const pattern = action.toLowerCase().replaceAll('*', '.*').replaceAll('?', '.');
  return /^[a-z0-9.*:-]+$/.test(pattern) && new RegExp(`^${pattern}$`).test('iam:passrole');
}

function isAnyRole(resource: string): boolean {
  return /^[*]+$|^arn:[^:]*:iam::[^:]*:(role[/])?[*]$/.test(resource);
}
