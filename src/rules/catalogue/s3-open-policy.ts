// FLK4225: a bucket policy lets in not everyone.
import { bucketPolicy, exampleBucket } from '../example-bucket';
import { openPolicyVerdicts } from '../open-policy';
import type { Rule, TerraformJson } from '../rule';

const root = 'arn:aws:iam::444455556666:root';

export const s3OpenPolicy: Rule = {
  code: 'FLK4225',
  title: 'A bucket is open to everyone',
  gravity: 'critical',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_70'] },
  why: 'Everyone can do with the objects what the policy says, with or without an account.',
  fix: 'Name accounts, roles or services in the Principal, or tell them by a condition such as aws:PrincipalOrgID.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
  good: { after: policyOf({ AWS: root }) },
  bad: { after: policyOf('*') },
  judge: (estate) =>
    openPolicyVerdicts(
      estate,
      { aws_s3_bucket_policy: 'policy', aws_s3_bucket: 'policy' },
      'everyone may use the bucket',
    ),
};

function policyOf(principal: TerraformJson | '*'): TerraformJson {
  const Resource = 'arn:aws:s3:::example-archive/*';
  const policy = bucketPolicy({ Effect: 'Allow', Principal: principal, Action: 's3:GetObject', Resource });
  return exampleBucket({ aws_s3_bucket_policy: { archive: { policy } } });
}
