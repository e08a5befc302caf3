// FLK4223: objects of a bucket are encrypted with a key of KMS.
import { standing } from '../../estate/estate';
import { shown, textOf } from '../../estate/value';
import { settingOf } from '../bucket-setting';
import { exampleBucket } from '../example-bucket';
import { failed, passed, undecided, type Rule } from '../rule';

const algorithm = 'rule.apply_server_side_encryption_by_default.sse_algorithm';
const type = 'aws_s3_bucket_server_side_encryption_configuration';
const setting = { type, path: algorithm, within: `server_side_encryption_configuration.${algorithm}` };

export const s3Key: Rule = {
  code: 'FLK4223',
  title: 'A bucket encrypts with the keys of S3',
  gravity: 'low',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_145'] },
  why:
    'S3 encrypts every object, but with its own keys whoever may read the bucket reads the objects, and no ' +
    'log says who decrypted.',
  fix: 'Set sse_algorithm = "aws:kms" and bucket_key_enabled = true, with kms_master_key_id for a key of your own.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
  good: { after: exampleBucket() },
  bad: {
    after: exampleBucket({
      [type]: { archive: { rule: { apply_server_side_encryption_by_default: { sse_algorithm: 'AES256' } } } },
    }),
  },
  judge: (estate) =>
    standing(estate, 'aws_s3_bucket').map((bucket) => {
      const { on, path, value, certain } = settingOf(estate, bucket, setting);
      if (textOf(value)?.startsWith('aws:kms')) return passed(on);
      if (value.kind === 'unknown' || !certain) return undecided(on, 'how the bucket encrypts is not known yet', path);
      return failed(on, 'objects are encrypted with the keys of S3', {
        ...(path !== undefined && { path }),
        expected: 'aws:kms',
        found: shown(value),
      });
    }),
};
