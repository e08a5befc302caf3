// A Firehose stream that is created, with every default written out.
import type {
  FirehoseBucket,
  FirehoseBuffering,
  FirehoseStreamCreation,
  FirehoseToOpenSearch,
  FirehoseToRedshift,
} from '../../../generated/application';
import { bucketDefaults, type NormalBucketCreation } from '../../facts/bucket';
import { awsName } from '../../aws/naming';
import { ensured } from '../../text/ensured';
import type { Use } from '../connector';

export type NormalBucket = Omit<FirehoseBucket, 'create'> &
  Required<Pick<FirehoseBucket, 'prefix' | 'errorPrefix' | 'compression'>> & { readonly create?: NormalBucketCreation };
/** `rotation` is absent for a collection, which knows none. */
export type NormalOpensearch = Omit<FirehoseToOpenSearch, 'failed'> &
  Required<Pick<FirehoseToOpenSearch, 'retry'>> & { readonly failed: NormalBucket };
export type NormalRedshift = Omit<FirehoseToRedshift, 'staging'> &
  Required<Pick<FirehoseToRedshift, 'port' | 'copyOptions' | 'retry'>> & { readonly staging: NormalBucket };
export type NormalCreation = Omit<FirehoseStreamCreation, 's3' | 'opensearch' | 'redshift'> &
  Required<Pick<FirehoseStreamCreation, 'name' | 'logRetention'>> & {
    readonly buffering: Required<FirehoseBuffering>;
    readonly s3?: NormalBucket;
    readonly opensearch?: NormalOpensearch;
    readonly redshift?: NormalRedshift;
  };

/** Longest name of a Firehose stream. Source: the API model. */
const longestName = 64;

export function creationDefaults(
  { s3, opensearch, redshift, ...given }: FirehoseStreamCreation,
  use: Use,
): NormalCreation {
  return {
    name: awsName(longestName, use.application.name, use.name),
    logRetention: '30d',
    ...given,
    buffering: { size: 5, interval: '300s', ...given.buffering },
    ...(s3 && { s3: withDefaults(s3, use) }),
    ...(opensearch && {
      opensearch: {
        ...(opensearch.collection === undefined && { rotation: 'none' as const }),
        retry: '300s',
        ...opensearch,
        failed: withDefaults(opensearch.failed, use),
      },
    }),
    ...(redshift && {
      redshift: {
        port: 5439,
        copyOptions: "FORMAT AS JSON 'auto'",
        retry: '300s',
        ...redshift,
        staging: withDefaults(redshift.staging, use),
      },
    }),
  };
}

/** Errors have a folder of their own beside the data, so that nobody reads them as data. */
function withDefaults({ create, ...given }: FirehoseBucket, use: Use): NormalBucket {
  return {
    prefix: `${use.name}/`,
    errorPrefix: `errors/${use.name}/!{firehose:error-output-type}/`,
    compression: 'gzip',
    ...given,
    ...(create && { create: bucketDefaults(create, use.name, use.application) }),
  };
}

/** The bucket of whatever destination there is: each one has one. */
export function deliveryBucket({ s3, opensearch, redshift }: NormalCreation): NormalBucket | undefined {
  return s3 ?? opensearch?.failed ?? redshift?.staging;
}

export function bucketOf({ create, bucket }: NormalBucket): string {
  return create?.name ?? ensured(bucket, 'a Firehose destination without bucket');
}

/** A prefix up to its first `!{...}`: what policies can be narrowed to. */
export function fixedPart(prefix: string): string {
  return prefix.replace(/!\{.*$/s, '');
}
