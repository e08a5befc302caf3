// A bucket with all its settings, of which the examples of rules say what differs.
import { overlaid } from './overlaid';
import type { TerraformJson } from './rule';

const bucket = '${aws_s3_bucket.archive.id}';

const tlsOnly = {
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: ['arn:aws:s3:::example-archive', 'arn:aws:s3:::example-archive/*'],
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};

const settings: TerraformJson = {
  aws_s3_bucket: { archive: { bucket: 'example-archive' } },
  aws_s3_bucket_public_access_block: {
    archive: {
      bucket,
      block_public_acls: true,
      block_public_policy: true,
      ignore_public_acls: true,
      restrict_public_buckets: true,
    },
  },
  aws_s3_bucket_policy: { archive: { bucket, policy: bucketPolicy() } },
  aws_s3_bucket_versioning: { archive: { bucket, versioning_configuration: { status: 'Enabled' } } },
  aws_s3_bucket_server_side_encryption_configuration: {
    archive: { bucket, rule: { apply_server_side_encryption_by_default: { sse_algorithm: 'aws:kms' } } },
  },
};

/** @param changes by resource type */
export function exampleBucket(changes: TerraformJson = {}): TerraformJson {
  return { resource: overlaid(settings, changes) };
}

/** What a bucket's policy says beside refusing requests without TLS. */
export function bucketPolicy(...statements: readonly TerraformJson[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: [tlsOnly, ...statements] });
}
