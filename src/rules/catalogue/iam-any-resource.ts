// FLK4232: a policy names the resources where the action can.
import type { Condition, Statement } from '../../estate/statements';
import { examplePolicy } from '../example-policies';
import { identityPolicyVerdicts } from '../identity-policies';
import type { Rule } from '../rule';
import type { Reading } from '../statement-verdict';
import { isAnywhere, isEverything, scopable } from '../wildcards';

const Resource = 'arn:aws:kinesis:eu-west-1:111122223333:stream/orders';

export const iamAnyResource: Rule = {
  code: 'FLK4232',
  title: 'A policy means every resource',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_355', 'CKV_AWS_356'], cdkNag: ['AwsSolutions-IAM5'] },
  why: 'The job then reads and writes streams, tables, keys and secrets of all others in the account.',
  fix: 'Put the ARNs in place of "*". A few actions, such as kinesis:ListStreams, know no resource: they stand apart.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html',
  good: { after: examplePolicy({ Action: ['kinesis:GetRecords'], Resource }) },
  bad: { after: examplePolicy({ Action: ['kinesis:GetRecords'], Resource: '*' }) },
  judge: (estate) =>
    identityPolicyVerdicts(estate, {
      reading,
      expected: 'resources by ARN',
      message: 'the policy means every resource, where it could name them',
    }),
};

function reading(statement: Statement): Reading {
  const { effect, actions, resources, conditions, whole } = statement;
  if (effect === 'Deny' || (isEverything(statement) && isAnywhere(statement))) return 'fine';
  if (conditions.some(isAboutResource)) return 'fine';
  const scoped = scopable(statement).filter((one) => one.toLowerCase() !== passing);
  const isWrong = isAnywhere(statement) && scoped.length > 0;
  if (isWrong && whole && effect === 'Allow') return { wrong: `${scoped.join(', ')} on *` };
  const mayBe = (isAnywhere(statement) || !resources.whole) && (scoped.length > 0 || !actions.whole);
  return mayBe ? 'unknown' : 'fine';
}

/** FLK4233 tells of it. */
const passing = 'iam:passrole';

/** Keys that say which resources are meant, in place of their ARNs. */
function isAboutResource({ key }: Condition): boolean {
  return /^aws:resource(tag[/]|account$|org)|^(?!aws:)[a-z0-9-]+:/.test(key);
}
