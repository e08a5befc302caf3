// Rules for S3: one bucket, with a name that S3 takes, and whose it is.
import type { Problem } from '../../diagnostics/diagnostic';
import { exactlyOne, noEffect } from '../../diagnostics/key-rules';
import { warning } from '../../diagnostics/problem';
import { child, type Pointer } from '../../document/pointer';
import { bucketCreationProblems, bucketNameProblems, type NormalBucketCreation } from '../../facts/bucket';
import { toDays } from '../../text/duration';
import type { Use } from '../connector';
import { letsIn, namedKey } from '../foreign';
import type { Normal, NormalSink } from './normal';

export function checkS3(config: Normal, use: Use): Problem[] {
  const { create, bucket } = config;
  return [
    ...exactlyOne(config, ['create', 'bucket'], use.pointer),
    ...(create ? keysOfExisting(config, use) : foreignBucket(config, use)),
    ...(create ? bucketCreationProblems(create, child(use.pointer, 'create')) : []),
    ...(bucket === undefined ? [] : bucketNameProblems(bucket, child(use.pointer, 'bucket'))),
  ];
}

export function checkSink(sink: NormalSink, use: Use): Problem[] {
  const { create } = sink;
  return [...checkS3(sink, use), ...(create ? unfinishedUploads(create, child(use.pointer, 'create')) : [])];
}

function keysOfExisting(config: Normal, { pointer }: Use): Problem[] {
  return [
    ...noEffect(config, ['bucketOwner'], pointer, "a created bucket is of the application's account"),
    ...noEffect(config, ['kmsKey'], pointer, 'the key of a created bucket is given in "create.encryption"'),
  ];
}

/**
 * Flink finishes the uploads that its last checkpoint or snapshot knows; those that S3 has removed cannot be finished.
 */
function unfinishedUploads({ abortUploads }: NormalBucketCreation, at: Pointer): Problem[] {
  if (toDays(abortUploads) >= 7) return [];
  return [
    warning(
      'FLK3263',
      child(at, 'abortUploads'),
      `after ${abortUploads} S3 removes the unfinished files of a job that does not run: it cannot be ` +
        'restored then',
      { expected: '7d or more', found: abortUploads },
    ),
  ];
}

function foreignBucket({ bucketOwner: owner, kmsKey, formerKmsKeys }: Normal, use: Use): Problem[] {
  if (owner === undefined) return [];
  const at = child(use.pointer, 'bucketOwner' satisfies keyof Normal);
  const key = kmsKey === undefined && formerKmsKeys === undefined ? {} : { key: namedKey(formerKmsKeys) };
  return letsIn({ called: 'the bucket', at, owner, handed: { kind: 'bucket' }, ...key }, use);
}
