// FLK4294: a queue is not for everyone.
import { documentText } from '../example-policies';
import { openPolicyVerdicts } from '../open-policy';
import type { Rule, TerraformJson } from '../rule';

const root = 'arn:aws:iam::444455556666:root';

export const sqsOpenPolicy: Rule = {
  code: 'FLK4294',
  title: 'A queue is open to everyone',
  gravity: 'critical',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_168', 'CKV_AWS_387'], securityHub: ['SQS.3'] },
  why: 'Everyone can do with the messages what the policy says, with or without an account.',
  fix: 'Name accounts or roles in the Principal, or tell a service by aws:SourceArn.',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/sqs-controls.html#sqs-3',
  good: { after: policyOf({ AWS: root }) },
  bad: { after: policyOf('*') },
  judge: (estate) =>
    openPolicyVerdicts(
      estate,
      { aws_sqs_queue: 'policy', aws_sqs_queue_policy: 'policy' },
      'everyone may use the queue',
    ),
};

function policyOf(principal: TerraformJson | '*'): TerraformJson {
  const Resource = 'arn:aws:sqs:eu-west-1:111122223333:orders';
  const policy = documentText({ Effect: 'Allow', Principal: principal, Action: 'sqs:SendMessage', Resource });
  return { resource: { aws_sqs_queue: { orders: { name: 'orders', sqs_managed_sse_enabled: true, policy } } } };
}
