// FLK4296: a secret is not for everyone.
import { documentText } from '../example-policies';
import { openPolicyVerdicts } from '../open-policy';
import type { Rule, TerraformJson } from '../rule';

const root = 'arn:aws:iam::444455556666:root';

export const secretOpenPolicy: Rule = {
  code: 'FLK4296',
  title: 'A secret is open to every account',
  gravity: 'critical',
  stages: ['spec', 'configuration', 'plan'],
  why: 'Everyone with an AWS account reads it who may use the key.',
  fix: 'Name accounts or roles in the Principal of the policy.',
  source: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html',
  good: { after: policyOf({ AWS: root }) },
  bad: { after: policyOf('*') },
  judge: (estate) =>
    openPolicyVerdicts(
      estate,
      { aws_secretsmanager_secret_policy: 'policy', aws_secretsmanager_secret: 'policy' },
      'every account may read the secret',
    ),
};

function policyOf(principal: TerraformJson | '*'): TerraformJson {
  const secret_arn = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-0a1b2c';
  const policy = documentText({
    Effect: 'Allow',
    Principal: principal,
    Action: 'secretsmanager:GetSecretValue',
    Resource: '*',
  });
  return { resource: { aws_secretsmanager_secret_policy: { orders: { secret_arn, policy } } } };
}
