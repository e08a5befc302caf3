// FLK4215: a cluster policy names who may connect.
import { documentText } from '../example-policies';
import { openPolicyVerdicts } from '../open-policy';
import type { Rule, TerraformJson } from '../rule';

const root = 'arn:aws:iam::444455556666:root';

export const mskOpenPolicy: Rule = {
  code: 'FLK4215',
  title: 'A cluster lets in every account',
  gravity: 'critical',
  stages: ['spec', 'configuration', 'plan'],
  why: 'Everyone with an AWS account may connect a VPC of theirs to the brokers.',
  fix: 'Name accounts or roles in the Principal of the policy.',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/mvpc-cross-account-permissions.html',
  good: { after: policyOf({ AWS: root }) },
  bad: { after: policyOf('*') },
  judge: (estate) =>
    openPolicyVerdicts(estate, { aws_msk_cluster_policy: 'policy' }, 'every account may connect to the brokers'),
};

function policyOf(principal: TerraformJson | '*'): TerraformJson {
  const cluster_arn = 'arn:aws:kafka:eu-west-1:111122223333:cluster/orders/0a1b2c3d-0000-4000-8000-000000000000-1';
  const policy = documentText({
    Effect: 'Allow',
    Principal: principal,
    Action: 'kafka:CreateVpcConnection',
    Resource: cluster_arn,
  });
  return { resource: { aws_msk_cluster_policy: { orders: { cluster_arn, policy } } } };
}
