// FLK4293: a key is not for everyone.
import { keyTypes } from '../../estate/kms-keys';
import { documentText } from '../example-policies';
import { openPolicyVerdicts } from '../open-policy';
import type { Rule, TerraformJson } from '../rule';

const policies = Object.fromEntries([...keyTypes, 'aws_kms_key_policy'].map((type) => [type, 'policy']));

const root = 'arn:aws:iam::444455556666:root';

export const kmsOpenPolicy: Rule = {
  code: 'FLK4293',
  title: 'A key is open to everyone',
  gravity: 'critical',
  stages: ['configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_33'], securityHub: ['KMS.5'] },
  why: 'Everyone with an AWS account can decrypt with it, or do what else the policy says.',
  fix: 'Name accounts, roles or services in the Principal, or tell them by kms:CallerAccount.',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html#kms-5',
  good: { after: policyOf({ AWS: root }) },
  bad: { after: policyOf('*') },
  judge: (estate) => openPolicyVerdicts(estate, policies, 'everyone may use the key'),
};

function policyOf(principal: TerraformJson | '*'): TerraformJson {
  const policy = documentText({ Effect: 'Allow', Principal: principal, Action: 'kms:*', Resource: '*' });
  return { resource: { aws_kms_key: { orders: { enable_key_rotation: true, policy } } } };
}
