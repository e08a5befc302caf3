// Firehose sources and sinks with every default written out, in particular streams that are created.
import type {
  FirehoseBucket,
  FirehoseBuffering,
  FirehoseSink,
  FirehoseSource,
  FirehoseStreamCreation,
  FirehoseToOpenSearch,
  FirehoseToRedshift,
} from '../../../generated/application';
import { bucketDefaults, type NormalBucketCreation } from '../../facts/bucket';
import { awsName } from '../../aws/naming';
import type { Use } from '../connector';

export type NormalBucket = Omit<FirehoseBucket, 'create'> &
  Required<Pick<FirehoseBucket, 'prefix' | 'errorPrefix' | 'compression'>> & { readonly create?: NormalBucketCreation };
/** Where COPY reads: Firehose takes no error prefix for it. */
export type NormalStaging = Omit<NormalBucket, 'errorPrefix'> & Pick<FirehoseBucket, 'errorPrefix'>;
/** `rotation` is absent for a collection, which knows none. */
export type NormalOpensearch = Omit<FirehoseToOpenSearch, 'failed'> &
  Required<Pick<FirehoseToOpenSearch, 'retry'>> & { readonly failed: NormalBucket };
export type NormalRedshift = Omit<FirehoseToRedshift, 'staging'> &
  Required<Pick<FirehoseToRedshift, 'port' | 'copyOptions' | 'retry'>> & { readonly staging: NormalStaging };
export type NormalCreation = Omit<FirehoseStreamCreation, 's3' | 'opensearch' | 'redshift'> &
  Required<Pick<FirehoseStreamCreation, 'name' | 'logRetention'>> & {
    readonly buffering: Required<FirehoseBuffering>;
    readonly s3?: NormalBucket;
    readonly opensearch?: NormalOpensearch;
    readonly redshift?: NormalRedshift;
  };

export type NormalSink = Omit<FirehoseSink, 'create'> & { readonly create?: NormalCreation };
export type NormalSource = Omit<FirehoseSource, 'create'> & {
  readonly create?: NormalCreation;
  readonly discoveryInterval: string;
};

/** Longest name of a Firehose stream. Source: the API model. */
const longestName = 64;

export function creationDefaults(
  { s3, opensearch, redshift, ...given }: FirehoseStreamCreation,
  use: Use,
): NormalCreation {
  return {
    name: awsName(longestName, use.application.name, use.firstName),
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
        staging: stagingDefaults(
          { ...(isColumnar(redshift.copyOptions) && { compression: 'none' }), ...redshift.staging },
          use,
        ),
      },
    }),
  };
}

/** Errors have a folder of their own beside the data, so that nobody reads them as data. */
function withDefaults(given: FirehoseBucket, use: Use): NormalBucket {
  return { errorPrefix: `errors/${use.firstName}/!{firehose:error-output-type}/`, ...stagingDefaults(given, use) };
}

function stagingDefaults({ create, ...given }: FirehoseBucket, use: Use): NormalStaging {
  return {
    prefix: `${use.firstName}/`,
    compression: 'gzip',
    ...given,
    ...(create && { create: bucketDefaults(create, use.firstName, use.application) }),
  };
}

/** COPY's options without what stands in quotes, such as the path of a file. */
export function copyWords(options: string): string {
  return options.replace(/'[^']*'/g, ' ');
}

/**
 * Files that COPY reads as they are: none of its options for compressed files goes with them. Source: Redshift database
 * developer guide, "COPY from columnar data formats".
 */
export function isColumnar(copyOptions = ''): boolean {
  return /\b(parquet|orc)\b/i.test(copyWords(copyOptions));
}

/** A prefix up to its first `!{...}`: what policies can be narrowed to. */
export function fixedPart(prefix: string): string {
  return prefix.replace(/!\{.*$/s, '');
}

/** The folder above the first expression of a prefix, which is all that Flink can list; empty for the whole bucket. */
export function readablePart(prefix: string): string {
  const fixed = fixedPart(prefix);
  return fixed.slice(0, fixed.lastIndexOf('/') + 1);
}
