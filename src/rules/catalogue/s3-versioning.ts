// FLK4222: a bucket keeps what is overwritten and deleted.
import { standing } from '../../estate/estate';
import { is, shown } from '../../estate/value';
import { settingOf } from '../bucket-setting';
import { exampleBucket } from '../example-bucket';
import { failed, passed, undecided, type Rule } from '../rule';

const setting = {
  type: 'aws_s3_bucket_versioning',
  path: 'versioning_configuration.status',
  within: 'versioning.enabled',
} as const;

export const s3Versioning: Rule = {
  code: 'FLK4222',
  title: 'A bucket keeps no versions',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_21'], trivy: ['AWS-0090'] },
  why: 'An object that a job or a person overwrites or deletes is gone.',
  fix: 'Add aws_s3_bucket_versioning with status = "Enabled", and a lifecycle rule for what is no longer current.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html',
  good: { after: exampleBucket() },
  bad: {
    after: exampleBucket({
      aws_s3_bucket_versioning: { archive: { versioning_configuration: { status: 'Suspended' } } },
    }),
  },
  judge: (estate) =>
    standing(estate, 'aws_s3_bucket').map((bucket) => {
      const { on, path, value, certain } = settingOf(estate, bucket, setting);
      if (is(value, 'Enabled') || is(value, true)) return passed(on);
      if (value.kind === 'unknown' || !certain)
        return undecided(on, 'whether the bucket keeps versions is not known yet', path);
      return failed(on, 'what is overwritten or deleted is gone', {
        ...(path !== undefined && { path }),
        expected: 'Enabled',
        found: shown(value),
      });
    }),
};
