// The bucket that code is uploaded to, when it is created here; and the prefix of it that the job may use for data.
import { s3Arn, type Home } from '../aws/arn';
import { bucketKeyStatement, formerBucketKeyStatements, hardenedBucket } from '../facts/bucket';
import type { Facts } from '../facts/facts';
import type { NormalApplication, NormalStorage } from '../normalise';
import { ensured } from '../text/ensured';
import { serviceNeed } from '../facts/need';
import { writeObjects } from '../facts/object-access';

export function bucketOf({ create, bucket }: NormalStorage): string {
  return create?.name ?? ensured(bucket, 'storage without bucket');
}

export function storageFacts({ spec: { storage }, identity }: NormalApplication): Facts {
  if (!storage) return {};
  const { create, data } = storage;
  return {
    ...(create && {
      // What expires is data: the code, which stands in the same bucket, must stay as long as the application.
      resources: hardenedBucket('storage', create, '/spec/storage', identity, data),
      outputs: [{ name: 'storage_bucket', description: 'Bucket that the code is uploaded to', value: create.name }],
    }),
    ...(data !== undefined && dataFacts(storage, data, identity.home)),
  };
}

function dataFacts(storage: NormalStorage, prefix: string, home: Home): Facts {
  const pointer = '/spec/storage';
  const [bucket, key] = [bucketOf(storage), storage.create?.encryption?.kmsKey ?? storage.kmsKey];
  return {
    statements: [
      ...writeObjects({
        bucketArn: s3Arn(home.partition, bucket),
        prefix,
        pointer,
        prefixKey: 'data',
        whose: 'the storage',
      }),
      ...(key === undefined
        ? []
        : [bucketKeyStatement(key, ['kms:Decrypt', 'kms:GenerateDataKey'], pointer, 'use the key of the storage')]),
      ...formerBucketKeyStatements(storage, pointer, 'the storage'),
    ],
    properties: { flinkform: { 'storage.path': `s3://${bucket}/${prefix}` } },
    needs: [serviceNeed('s3', home.region, `${pointer}/data`, 'data in the storage')],
  };
}
