// An S3 source or sink with every default written out, in particular buckets that are created.
import type { S3Sink, S3Source } from '../../../generated/application';
import { bucketDefaults, type NormalBucketCreation } from '../../facts/bucket';
import type { Use } from '../connector';

interface Defaults {
  readonly create?: NormalBucketCreation;
}
export type NormalSource = Omit<S3Source, 'create'> & Defaults;
export type NormalSink = Omit<S3Sink, 'create'> & Defaults;
export type Normal = NormalSource | NormalSink;

export function sourceDefaults(given: S3Source, use: Use): NormalSource {
  return withBucket(given, use);
}

export function sinkDefaults(given: S3Sink, use: Use): NormalSink {
  return withBucket(given, use);
}

function withBucket<Given extends S3Source | S3Sink>({ create, ...given }: Given, use: Use) {
  return { ...given, ...(create && { create: bucketDefaults(create, use.firstName, use.application) }) };
}
