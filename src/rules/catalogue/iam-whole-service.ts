// FLK4231: a policy names the actions of a service.
import type { Statement } from '../../estate/statements';
import { examplePolicy } from '../example-policies';
import { identityPolicyVerdicts } from '../identity-policies';
import type { Rule } from '../rule';
import type { Reading } from '../statement-verdict';
import { isAnywhere, isEverything, wholeServices } from '../wildcards';

const Resource = 'arn:aws:kinesis:eu-west-1:111122223333:stream/orders';

export const iamWholeService: Rule = {
  code: 'FLK4231',
  title: 'A policy allows all actions of a service',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  aliases: {
    checkov: ['CKV_AWS_49', 'CKV_AWS_63', 'CKV2_AWS_40'],
    trivy: ['AWS-0345'],
    securityHub: ['IAM.21'],
    cdkNag: ['AwsSolutions-IAM5'],
  },
  why: 'A job that reads a stream may then delete it too, change its retention, or let others in.',
  fix: 'Name the actions that the job calls: kinesis:GetRecords and its like; kinesis:Get* is better than kinesis:*.',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-21',
  good: { after: examplePolicy({ Action: ['kinesis:GetRecords', 'kinesis:GetShardIterator'], Resource }) },
  bad: { after: examplePolicy({ Action: ['kinesis:*'], Resource }) },
  judge: (estate) =>
    identityPolicyVerdicts(estate, {
      reading,
      expected: 'actions by name',
      message: 'the policy allows all actions of a service',
    }),
};

/** What allows everything everywhere is told by FLK4230. */
function reading(statement: Statement): Reading {
  const { effect, actions } = statement;
  if (effect === 'Deny') return 'fine';
  const all = isEverything(statement);
  if (all && isAnywhere(statement)) return 'fine';
  const services = all ? '*' : wholeServices(statement).join(', ');
  if (services !== '' && effect === 'Allow') return { wrong: services };
  return services !== '' || !actions.whole ? 'unknown' : 'fine';
}
