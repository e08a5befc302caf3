// Where a created stream delivers to, once the checks have passed: one of four kinds, and a bucket with each of them.
import { ensured } from '../../text/ensured';
import type { NormalBucketCreation } from '../../facts/bucket';
import type { Placement } from '../../facts/network';
import type { NormalCreation, NormalOpensearch, NormalRedshift, NormalStaging } from './normal';

/** `errorPrefix` is absent where COPY reads. */
export interface Bucket extends Pick<NormalStaging, 'compression' | 'errorPrefix' | 'prefix'> {
  readonly name: string;
  /** Absent for a bucket that exists. */
  readonly create?: NormalBucketCreation;
  /** That which encrypts the bucket; absent unless it is one of the user's. */
  readonly kmsKey?: string;
}

/** What indexing has in common: `bucket` takes the documents that could not be indexed. */
interface Indexing extends Pick<NormalOpensearch, 'index' | 'retry'> {
  readonly arn: string;
  readonly bucket: Bucket;
  /** Where Firehose puts interfaces of its own to reach what stands in a VPC. */
  readonly vpc?: Placement;
}

export interface ToDomain extends Indexing {
  readonly kind: 'domain';
  readonly rotation: NonNullable<NormalOpensearch['rotation']>;
}

export interface ToCollection extends Indexing {
  readonly kind: 'collection';
  readonly name: string;
  /** Host name, without scheme. */
  readonly endpoint: string;
}

/** `bucket` holds what COPY loads. */
export interface ToRedshift extends Omit<NormalRedshift, 'publiclyAccessible' | 'staging'> {
  readonly kind: 'redshift';
  readonly bucket: Bucket;
}

export interface ToBucket {
  readonly kind: 's3';
  readonly bucket: Bucket;
}

export type Destination = ToBucket | ToDomain | ToCollection | ToRedshift;

/** A created stream that passed the checks. */
export interface Stream extends Pick<NormalCreation, 'buffering' | 'encryption' | 'logRetention' | 'name'> {
  readonly destination: Destination;
}

export function streamOf(create: NormalCreation): Stream {
  const { name, buffering, encryption, logRetention } = create;
  return { name, buffering, logRetention, ...(encryption && { encryption }), destination: destinationOf(create) };
}

function destinationOf({ s3, opensearch, redshift }: NormalCreation): Destination {
  if (opensearch) return toIndex(opensearch);
  if (redshift) return toRedshift(redshift);
  return { kind: 's3', bucket: bucketOf(ensured(s3, 'a Firehose stream without destination')) };
}

function toIndex({ domain, collection, rotation, failed, ...rest }: NormalOpensearch): ToDomain | ToCollection {
  const indexing = { ...rest, bucket: bucketOf(failed) };
  if (collection) return { kind: 'collection', ...indexing, ...collection };
  return {
    kind: 'domain',
    ...indexing,
    arn: ensured(domain, 'Firehose to OpenSearch without domain'),
    rotation: ensured(rotation, 'an OpenSearch domain without rotation'),
  };
}

function toRedshift({ publiclyAccessible: _, staging, ...rest }: NormalRedshift): ToRedshift {
  return { kind: 'redshift', ...rest, bucket: bucketOf(staging) };
}

/** The key of a created bucket stands in its creation. */
function bucketOf({ create, bucket, kmsKey: given, ...rest }: NormalStaging): Bucket {
  const kmsKey = create?.encryption?.kmsKey ?? given;
  return {
    prefix: rest.prefix,
    compression: rest.compression,
    name: create?.name ?? ensured(bucket, 'a Firehose destination without bucket'),
    ...(rest.errorPrefix !== undefined && { errorPrefix: rest.errorPrefix }),
    ...(create && { create }),
    ...(kmsKey !== undefined && { kmsKey }),
  };
}
