// FLK4220: S3 refuses public access to a bucket.
import { beside } from '../../estate/beside';
import { argument, standing, type Estate, type Standing } from '../../estate/estate';
import { is, shown } from '../../estate/value';
import { exampleBucket } from '../example-bucket';
import { failed, passed, undecided, type Rule, type Verdict } from '../rule';

const settings = ['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'] as const;

export const s3PublicAccess: Rule = {
  code: 'FLK4220',
  title: 'A bucket may become public',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  aliases: {
    checkov: ['CKV_AWS_53', 'CKV_AWS_54', 'CKV_AWS_55', 'CKV_AWS_56', 'CKV2_AWS_6'],
    trivy: ['AWS-0086', 'AWS-0087', 'AWS-0091', 'AWS-0093', 'AWS-0094'],
    securityHub: ['S3.8'],
    cdkNag: ['AwsSolutions-S2'],
  },
  why: 'One policy or one ACL, written by mistake later, then shows the objects to everyone.',
  fix: 'Set all four settings of aws_s3_bucket_public_access_block to true.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
  good: { after: exampleBucket() },
  bad: {
    after: exampleBucket({
      aws_s3_bucket_public_access_block: {
        archive: Object.fromEntries(settings.map((setting) => [setting, setting === 'block_public_acls'])),
      },
    }),
  },
  judge: (estate) => [
    ...standing(estate, 'aws_s3_bucket_public_access_block').map(verdictOn),
    ...standing(estate, 'aws_s3_bucket').flatMap((bucket) => withoutBlock(estate, bucket)),
  ],
};

function verdictOn(block: Standing): Verdict {
  const values = settings.map((path) => ({ path, value: argument(block, path) }));
  const off = values.find(({ value }) => value.kind !== 'unknown' && !is(value, true));
  if (off) {
    const { path, value } = off;
    return failed(block, 'public access is not refused', { path, expected: 'true', found: shown(value) });
  }
  const unknown = values.find(({ value }) => value.kind === 'unknown');
  return unknown ? undecided(block, 'whether public access is refused is not known yet', unknown.path) : passed(block);
}

/**
 * A bucket that is made since April 2023 has the four settings; an older one need not. The whole account may have them.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html.
 */
function withoutBlock(estate: Estate, bucket: Standing): Verdict[] {
  if (beside(estate, bucket, 'aws_s3_bucket_public_access_block', 'bucket').found.length > 0) return [];
  const isRefused = standing(estate, 'aws_s3_account_public_access_block').some((block) =>
    settings.every((setting) => is(argument(block, setting), true)),
  );
  if (isRefused || bucket.change?.action === 'create') return [passed(bucket)];
  return [undecided(bucket, 'S3 refuses public access to new buckets; of an older one nothing here says it')];
}
