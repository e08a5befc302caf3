// FLK4299: a topic is not for everyone.
import { documentText } from '../example-policies';
import { openPolicyVerdicts } from '../open-policy';
import type { Rule, TerraformJson } from '../rule';

const root = 'arn:aws:iam::444455556666:root';

export const snsOpenPolicy: Rule = {
  code: 'FLK4299',
  title: 'A topic is open to everyone',
  gravity: 'critical',
  stages: ['configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_169'], securityHub: ['SNS.4'] },
  why: 'Everyone can publish or subscribe as the policy says: alarms reach strangers, or come from them.',
  fix: 'Name accounts or roles in the Principal, or tell a service by aws:SourceAccount or aws:SourceOwner.',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/sns-controls.html#sns-4',
  good: { after: policyOf({ AWS: root }) },
  bad: { after: policyOf('*') },
  judge: (estate) =>
    openPolicyVerdicts(
      estate,
      { aws_sns_topic: 'policy', aws_sns_topic_policy: 'policy' },
      'everyone may use the topic',
    ),
};

function policyOf(principal: TerraformJson | '*'): TerraformJson {
  const arn = 'arn:aws:sns:eu-west-1:111122223333:team';
  const policy = documentText({ Effect: 'Allow', Principal: principal, Action: 'sns:Subscribe', Resource: arn });
  return { resource: { aws_sns_topic_policy: { team: { arn, policy } } } };
}
