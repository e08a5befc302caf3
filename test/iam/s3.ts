// What a job that reads or writes objects in S3 may do.
import { account, calls, key, otherKey, type Call, type Proof } from './proof';

const bucket = (name: string): string => `arn:aws:s3:::${name}`;
const listing = (name: string, prefix: string): Call => ({
  action: 's3:ListBucket',
  resource: bucket(name),
  context: { 's3:prefix': prefix },
});
const throughS3 = { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' };
/** A key where the application is not. */
const farKey = `arn:aws:kms:us-east-1:${account}:key/7b0f9d52-3c44-4f5a-a1f4-5e1e3f8f0c22`;

const writing = [
  's3:AbortMultipartUpload',
  's3:DeleteObject',
  's3:GetObject',
  's3:ListMultipartUploadParts',
  's3:PutObject',
];
const tempting = ['s3:PutObjectAcl', 's3:DeleteObjectVersion', 's3:BypassGovernanceRetention'];
const managing = [
  's3:DeleteBucket',
  's3:PutBucketPolicy',
  's3:PutEncryptionConfiguration',
  's3:PutLifecycleConfiguration',
];

export const proofs: readonly Proof[] = [
  {
    name: 'source, a created bucket with objects under a former key, and none of now',
    spec: { sources: { landing: { type: 's3', create: {}, formerKmsKeys: [otherKey] } } },
    allowed: calls(['kms:Decrypt'], otherKey, throughS3),
    denied: [...calls(['kms:Decrypt'], otherKey), ...calls(['kms:GenerateDataKey'], otherKey, throughS3)],
  },
  {
    name: 'sink, an existing bucket with uploads that were begun under a former key',
    spec: { sinks: { archive: { type: 's3', bucket: 'example-archive', kmsKey: key, formerKmsKeys: [otherKey] } } },
    allowed: [
      ...calls(['kms:Decrypt', 'kms:GenerateDataKey'], key, throughS3),
      ...calls(['kms:Decrypt'], otherKey, throughS3),
    ],
    denied: calls(['kms:GenerateDataKey'], otherKey, throughS3),
  },
  {
    name: 'source, a prefix of a bucket',
    spec: { sources: { landing: { type: 's3', bucket: 'example-landing', prefix: 'incoming/' } } },
    allowed: [
      ...calls(['s3:GetObject'], bucket('example-landing/incoming/a.json')),
      // Flink's file system asks for the prefix itself, without the slash.
      ...calls(['s3:GetObject'], bucket('example-landing/incoming')),
      listing('example-landing', 'incoming/'),
      listing('example-landing', 'incoming/2026/'),
      listing('example-landing', 'incoming'),
      ...calls(['s3:GetBucketLocation'], bucket('example-landing')),
    ],
    denied: [
      ...calls(['s3:GetObject'], bucket('example-landing/incoming-secret/a.json')),
      ...calls(['s3:GetObject'], bucket('example-landing/a.json')),
      ...calls(['s3:GetObject'], bucket('example-landing-2/incoming/a.json')),
      ...calls(['s3:PutObject', 's3:DeleteObject', ...tempting], bucket('example-landing/incoming/a.json')),
      ...calls(managing, bucket('example-landing')),
      ...calls(['s3:ListBucket'], bucket('example-landing')),
      ...calls(['s3:GetBucketLocation'], bucket('example-landing-2')),
      listing('example-landing', ''),
      listing('example-landing', 'incoming-secret/'),
      listing('example-landing-2', 'incoming/'),
    ],
  },
  {
    name: 'source, a whole bucket',
    spec: { sources: { landing: { type: 's3', bucket: 'example-landing' } } },
    allowed: [
      ...calls(['s3:GetObject'], bucket('example-landing/any/a.json')),
      ...calls(['s3:GetBucketLocation', 's3:ListBucket'], bucket('example-landing')),
      listing('example-landing', 'any/'),
    ],
    denied: [
      ...calls(['s3:GetObject'], bucket('example-landing-2/any/a.json')),
      ...calls(['s3:ListBucket', 's3:GetBucketLocation'], bucket('example-landing-2')),
      ...calls(['s3:PutObject', 's3:DeleteObject', ...tempting], bucket('example-landing/any/a.json')),
    ],
  },
  {
    name: 'source, a prefix of a created bucket with a key of ours',
    spec: { sources: { landing: { type: 's3', create: { encryption: { kmsKey: key } }, prefix: 'incoming/' } } },
    allowed: [
      ...calls(['s3:GetObject'], bucket('orders-landing-111122223333-eu-west-1/incoming/a.json')),
      ...calls(['kms:Decrypt'], key, throughS3),
    ],
    denied: [
      ...calls(['kms:Decrypt'], key),
      ...calls(['kms:Decrypt'], key, { 'kms:ViaService': 's3.eu-central-1.amazonaws.com' }),
      ...calls(['kms:Decrypt'], key, { 'kms:ViaService': 'kinesis.eu-west-1.amazonaws.com' }),
      ...calls(['kms:Decrypt'], otherKey, throughS3),
      ...calls(['kms:GenerateDataKey', 'kms:CreateGrant'], key, throughS3),
    ],
  },
  {
    name: 'sink, a prefix with every odd character',
    spec: { sinks: { archive: { type: 's3', bucket: 'example-archive', prefix: '+a b@c:d/' } } },
    allowed: calls(['s3:PutObject'], 'arn:aws:s3:::example-archive/+a b@c:d/part-0'),
    denied: calls(['s3:PutObject'], 'arn:aws:s3:::example-archive/a b@c:d/part-0'),
  },
  {
    name: 'sink, a prefix of a created bucket',
    spec: { sinks: { archive: { type: 's3', create: {}, prefix: 'orders/' } } },
    allowed: [
      ...calls(writing, bucket('orders-archive-111122223333-eu-west-1/orders/part-0')),
      listing('orders-archive-111122223333-eu-west-1', 'orders/'),
      ...calls(['s3:GetBucketLocation'], bucket('orders-archive-111122223333-eu-west-1')),
    ],
    denied: [
      ...calls(writing, bucket('orders-archive-111122223333-eu-west-1/orders-2/part-0')),
      ...calls(writing, bucket('orders-archive-111122223333-eu-west-1/part-0')),
      ...calls(writing, bucket('orders-archive/orders/part-0')),
      ...calls(tempting, bucket('orders-archive-111122223333-eu-west-1/orders/part-0')),
      ...calls(managing, bucket('orders-archive-111122223333-eu-west-1')),
      listing('orders-archive-111122223333-eu-west-1', ''),
    ],
  },
  {
    name: 'sink, a whole bucket with a key of ours',
    spec: { sinks: { archive: { type: 's3', bucket: 'example-archive', kmsKey: key } } },
    allowed: [
      ...calls(writing, bucket('example-archive/part-0')),
      ...calls(['s3:GetBucketLocation', 's3:ListBucket'], bucket('example-archive')),
      ...calls(['kms:Decrypt', 'kms:GenerateDataKey'], key, throughS3),
    ],
    denied: [
      ...calls(writing, bucket('example-archive-2/part-0')),
      ...calls(tempting, bucket('example-archive/part-0')),
      ...calls(['kms:Decrypt', 'kms:GenerateDataKey'], key),
      ...calls(['kms:Encrypt', 'kms:PutKeyPolicy', 'kms:DisableKey'], key, throughS3),
      ...calls(['kms:Decrypt', 'kms:GenerateDataKey'], otherKey, throughS3),
    ],
  },
  {
    name: 'sink, a bucket in another Region, with its key',
    spec: { sinks: { archive: { type: 's3', bucket: 'example-archive', kmsKey: farKey } } },
    allowed: [
      ...calls(writing, bucket('example-archive/part-0')),
      ...calls(['kms:Decrypt', 'kms:GenerateDataKey'], farKey, { 'kms:ViaService': 's3.us-east-1.amazonaws.com' }),
    ],
    denied: [
      ...calls(['kms:Decrypt', 'kms:GenerateDataKey'], farKey),
      ...calls(['kms:Decrypt', 'kms:GenerateDataKey'], farKey, throughS3),
      ...calls(['kms:Decrypt', 'kms:GenerateDataKey'], farKey, { 'kms:ViaService': 'kinesis.us-east-1.amazonaws.com' }),
    ],
  },
];
