// What it takes to read and write the objects under a prefix with Flink's S3 file system.
import { child, type Pointer } from '../document/pointer';
import { allow, type Statement } from './statement';

export interface ObjectAccess {
  readonly bucketArn: string;
  /** Ends with a slash; the empty text is the whole bucket. */
  readonly prefix: string;
  /** The place in the spec that asks for it; its member `prefixKey` is the prefix. */
  readonly pointer: Pointer;
  readonly prefixKey: string;
  /** Whose objects: `sink archive`. */
  readonly whose: string;
}

export function readObjects(access: ObjectAccess): Statement[] {
  const cause = { pointer: access.pointer, purpose: `read the objects of ${access.whose}` };
  return [allow(['s3:GetObject'], objects(access), cause), ...listObjects(access)];
}

/** Source of the list: AWS's own minimum for Flink's file sink, split by what each action applies to. */
export function writeObjects(access: ObjectAccess): Statement[] {
  const cause = { pointer: access.pointer, purpose: `write the objects of ${access.whose}` };
  const actions = [
    's3:AbortMultipartUpload',
    's3:DeleteObject',
    's3:GetObject',
    's3:ListMultipartUploadParts',
    's3:PutObject',
  ];
  return [allow(actions, objects(access), cause), ...listObjects(access)];
}

/**
 * The objects under a prefix. Flink's S3 file system also asks for the prefix without its slash, to see whether that is
 * an object; S3 answers 403 instead of 404 where that key may not be read, which fails the job.
 */
function objects({ bucketArn, prefix }: ObjectAccess): string[] {
  return prefix === '' ? [`${bucketArn}/*`] : [`${bucketArn}/${prefix.slice(0, -1)}`, `${bucketArn}/${prefix}*`];
}

/**
 * A client may ask where the bucket is: that question has no prefix, so the condition on the list cannot hold for it.
 * It does hold where S3 decides between 404 and 403 for a key that is not there: the prefix is then the key itself.
 * Source: ceph/ceph, pull request 68577, which made its S3 do as AWS does.
 */
function listObjects({ bucketArn, prefix, pointer, prefixKey, whose }: ObjectAccess): Statement[] {
  const purpose = `list the objects of ${whose}`;
  if (prefix === '') return [allow(['s3:GetBucketLocation', 's3:ListBucket'], [bucketArn], { pointer, purpose })];
  return [
    allow(['s3:GetBucketLocation'], [bucketArn], { pointer, purpose: `find the bucket of ${whose}` }),
    allow(
      ['s3:ListBucket'],
      [bucketArn],
      { pointer: child(pointer, prefixKey), purpose },
      { StringLike: { 's3:prefix': [prefix.slice(0, -1), `${prefix}*`] } },
    ),
  ];
}
