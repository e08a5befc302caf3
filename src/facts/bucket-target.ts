// The bucket that something reads or writes: created here, or existing under its name; and the key that encrypts it.
import type { Home } from '../aws/arn';
import { child, type Pointer } from '../document/pointer';
import type { AnyResource } from '../terraform/resource';
import { ensured } from '../text/ensured';
import {
  bucketKeyStatement,
  bucketRegion,
  formerBucketKeyStatements,
  hardenedBucket,
  type NormalBucketCreation,
} from './bucket';
import type { Identity } from './identity';
import { serviceNeed, type ServiceNeed } from './need';
import type { Statement } from './statement';

/** What a spec says of a bucket. The checks leave one of `create` and `bucket`, and no `kmsKey` beside `create`. */
interface Given {
  readonly create?: NormalBucketCreation;
  readonly bucket?: string;
  readonly kmsKey?: string;
  readonly formerKmsKeys?: readonly string[];
}

/** A key of the user's, and where the spec names it. */
interface PlacedKey {
  readonly arn: string;
  readonly pointer: Pointer;
}

interface Named {
  readonly name: string;
  readonly key?: PlacedKey;
  /** The place that names the bucket, and keys under which some of what it holds still is. */
  readonly at: Pointer;
  readonly formerKmsKeys?: readonly string[];
}

export interface CreatedBucket extends Named {
  readonly kind: 'created';
  readonly creation: NormalBucketCreation;
  /** The place that asks for it. */
  readonly cause: Pointer;
}

export interface ExistingBucket extends Named {
  readonly kind: 'existing';
}

export type BucketTarget = CreatedBucket | ExistingBucket;

/** `at` is the place that holds `create` or `bucket`. Throws when there is neither, which the checks refuse. */
export function bucketTarget({ create, bucket, kmsKey, formerKmsKeys }: Given, at: Pointer): BucketTarget {
  const former = { at, ...(formerKmsKeys && { formerKmsKeys }) };
  if (create) {
    const cause = child(at, 'create');
    const key = create.encryption && { arn: create.encryption.kmsKey, pointer: child(cause, 'encryption', 'kmsKey') };
    return { kind: 'created', name: create.name, creation: create, cause, ...former, ...(key && { key }) };
  }
  const name = ensured(bucket, 'a place in S3 without bucket');
  return {
    kind: 'existing',
    name,
    ...former,
    ...(kmsKey !== undefined && { key: { arn: kmsKey, pointer: child(at, 'kmsKey') } }),
  };
}

/** `name` is the second half of every address. Nothing for a bucket that exists. */
export function bucketResources(target: BucketTarget, name: string, identity: Identity): AnyResource[] {
  return target.kind === 'created' ? hardenedBucket(name, target.creation, target.cause, identity) : [];
}

/** `whose`: `sink archive`. Nothing for a bucket without keys of the user's. */
export function bucketKeyStatements(target: BucketTarget, actions: readonly string[], whose: string): Statement[] {
  const { key, at } = target;
  return [
    ...(key ? [bucketKeyStatement(key.arn, actions, key.pointer, `use the key of ${whose}`)] : []),
    ...formerBucketKeyStatements(target, at, whose),
  ];
}

/** S3 in the Region of the bucket, as far as its key tells that; else in the application's. */
export function bucketNeed({ key }: BucketTarget, home: Home, pointer: Pointer, whose: string): ServiceNeed {
  return serviceNeed('s3', bucketRegion(key?.arn, home), pointer, whose);
}
