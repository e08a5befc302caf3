// The bucket that code is uploaded to, when it is created here; and the prefix of it that the job may use for data.
import { s3Arn, type Home } from '../aws/arn';
import { bucketKeyStatement, hardenedBucket } from '../facts/bucket';
import type { Facts } from '../facts/facts';
import { serviceNeed } from '../facts/need';
import type { NormalApplication } from '../normalise';
import { writeObjects } from '../facts/object-access';

export function storageFacts({ spec, identity }: NormalApplication): Facts {
  const { create, bucket = create?.name ?? '', data } = spec.storage ?? {};
  return {
    ...(create && {
      resources: hardenedBucket('storage', create, '/spec/storage', identity),
      outputs: [{ name: 'storage_bucket', description: 'Bucket that the code is uploaded to', value: create.name }],
    }),
    ...(data !== undefined &&
      dataFacts(bucket, data, create?.encryption?.kmsKey ?? spec.storage?.kmsKey, identity.home)),
  };
}

function dataFacts(bucket: string, prefix: string, key: string | undefined, home: Home): Facts {
  const pointer = '/spec/storage';
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
    ],
    properties: { flinkform: { 'storage.path': `s3://${bucket}/${prefix}` } },
    needs: [serviceNeed('s3', home.region, `${pointer}/data`, 'data in the storage')],
  };
}
