// FLK4224: ACLs of a bucket are off.
import { standing } from '../../estate/estate';
import { is } from '../../estate/value';
import { argumentVerdict } from '../argument-verdict';
import { exampleBucket } from '../example-bucket';
import type { Rule, TerraformJson } from '../rule';

export const s3Ownership: Rule = {
  code: 'FLK4224',
  title: 'A bucket has ACLs',
  gravity: 'low',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV2_AWS_65'], securityHub: ['S3.12'] },
  why: 'Who reads an object is then said in two places, and who writes one from another account owns it.',
  fix: 'Set object_ownership = "BucketOwnerEnforced", which new buckets have, and say access in the bucket policy.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html',
  good: { after: owned('BucketOwnerEnforced') },
  bad: { after: owned('ObjectWriter') },
  judge: (estate) =>
    standing(estate, 'aws_s3_bucket_ownership_controls').map((controls) =>
      argumentVerdict(controls, {
        path: 'rule.object_ownership',
        holds: (value) => is(value, 'BucketOwnerEnforced'),
        expected: 'BucketOwnerEnforced',
        message: 'ACLs decide who reads objects',
        subject: 'whether ACLs are off',
      }),
    ),
};

function owned(object_ownership: string): TerraformJson {
  const bucket = '${aws_s3_bucket.archive.id}';
  return exampleBucket({ aws_s3_bucket_ownership_controls: { archive: { bucket, rule: { object_ownership } } } });
}
