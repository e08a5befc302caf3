// What Firehose refuses, or delivers where nobody can read it, and the provider does not catch.
import { parseArn } from '../../aws/arn';
import { bucketCreationProblems, bucketNameProblems } from '../../facts/bucket';
import type { Problem } from '../../diagnostics/diagnostic';
import { error, warning } from '../../diagnostics/problem';
import { toMilliseconds } from '../../text/duration';
import { child, type Pointer } from '../../document/pointer';
import { exactlyOne, noEffect } from '../../diagnostics/key-rules';
import type { Use } from '../connector';
import { isUsualPort, usualPorts } from '../redshift/port';
import { checkTarget } from './collection';
import { fixedPart, type NormalBucket, type NormalCreation, type NormalRedshift } from './creation';

export function checkCreation(create: NormalCreation, at: Pointer, use: Use): Problem[] {
  const { s3, opensearch, redshift, buffering } = create;
  return [
    ...exactlyOne(create, ['s3', 'opensearch', 'redshift'], at),
    ...outOfRange(buffering.interval, 0, 900, child(at, 'buffering', 'interval')),
    ...(opensearch && buffering.size > 100
      ? [rangeProblem(`${buffering.size} MiB`, '1 to 100 MiB to OpenSearch', child(at, 'buffering', 'size'))]
      : []),
    ...(s3 ? checkBucket(s3, child(at, 's3')) : []),
    ...(opensearch
      ? [
          ...outOfRange(opensearch.retry, 0, 7200, child(at, 'opensearch', 'retry')),
          ...checkBucket(opensearch.failed, child(at, 'opensearch', 'failed')),
        ]
      : []),
    ...(opensearch ? checkTarget(opensearch, child(at, 'opensearch'), use) : []),
    ...(opensearch?.domain === undefined ? [] : sameRegion(opensearch.domain, child(at, 'opensearch', 'domain'), use)),
    ...(opensearch?.collection
      ? sameRegion(opensearch.collection.arn, child(at, 'opensearch', 'collection', 'arn'), use)
      : []),
    ...(redshift
      ? [
          ...checkRedshift(redshift, child(at, 'redshift')),
          ...sameRegion(redshift.secret, child(at, 'redshift', 'secret'), use),
        ]
      : []),
  ];
}

/** Source: API model of Firehose, `SecretsManagerConfiguration`; developer guide, "OpenSearch Service destination". */
function sameRegion(arn: string, pointer: Pointer, { application: { home } }: Use): Problem[] {
  const { region } = parseArn(arn);
  if (region === home.region) return [];
  return [
    error('FLK3008', pointer, `the ARN is in ${region}, the Firehose stream in ${home.region}`, {
      expected: home.region,
      found: region,
      because: { pointer: '/aws/region', note: 'the stream is created here' },
    }),
  ];
}

/**
 * A source reads with Flink's file source, which decompresses gzip by the ending of the key, and knows nothing of
 * Snappy or ZIP.
 */
export function checkReadable(create: NormalCreation, at: Pointer): Problem[] {
  const { s3, opensearch, redshift } = create;
  const unreadable = (pointer: Pointer, message: string, help: string): Problem =>
    error('FLK3155', pointer, message, { help });
  if (opensearch ?? redshift)
    return [
      unreadable(
        child(at, opensearch ? 'opensearch' : 'redshift'),
        'a source reads what Firehose delivers to S3, and this stream delivers elsewhere',
        'give "s3" as the destination',
      ),
    ];
  if (!s3) return [];
  const { compression, prefix, errorPrefix } = s3;
  return [
    ...(compression === 'none' || compression === 'gzip'
      ? []
      : [
          unreadable(
            child(at, 's3', 'compression'),
            `Flink's file source cannot read objects compressed with ${compression}`,
            'use gzip or none',
          ),
        ]),
    ...(errorPrefix.startsWith(fixedPart(prefix))
      ? [
          unreadable(
            child(at, 's3', 'errorPrefix'),
            `the source would read failed records as data: "${errorPrefix}" lies below "${fixedPart(prefix)}"`,
            'give errors a folder beside the data',
          ),
        ]
      : []),
  ];
}

function checkBucket(bucket: NormalBucket, at: Pointer): Problem[] {
  return [
    ...exactlyOne(bucket, ['create', 'bucket'], at),
    ...(bucket.create
      ? noEffect(bucket, ['kmsKey'], at, 'the key of a created bucket is given in "create.encryption"')
      : []),
    ...(bucket.create ? bucketCreationProblems(bucket.create, child(at, 'create')) : []),
    ...(bucket.bucket === undefined ? [] : bucketNameProblems(bucket.bucket, child(at, 'bucket'))),
    ...checkPrefixes(bucket, at),
  ];
}

/** Source: Firehose developer guide, "Custom prefixes for Amazon S3 objects", semantic rules. */
function checkPrefixes({ prefix, errorPrefix }: NormalBucket, at: Pointer): Problem[] {
  const problem = (key: 'prefix' | 'errorPrefix', message: string, expected: string): Problem =>
    error('FLK3153', child(at, key), message, { expected });
  const errorType = 'firehose:error-output-type';
  const unknown = (key: 'prefix' | 'errorPrefix', expressions: readonly string[]): Problem[] =>
    expressions
      .filter(
        (expression) =>
          !expression.startsWith('timestamp:') && expression !== 'firehose:random-string' && expression !== errorType,
      )
      .map((expression) =>
        problem(
          key,
          `Firehose cannot fill in "!{${expression}}" here`,
          '!{timestamp:...} or !{firehose:random-string}; partition keys need dynamic partitioning, which is ' +
            'not offered',
        ),
      );
  const inPrefix = expressionsIn(prefix);
  const inErrors = expressionsIn(errorPrefix);
  return [
    ...unknown('prefix', inPrefix),
    ...unknown('errorPrefix', inErrors),
    ...(inPrefix.includes(errorType)
      ? [
          problem(
            'prefix',
            `"!{${errorType}}" is for the error prefix only`,
            '!{timestamp:...} or !{firehose:random-string}',
          ),
        ]
      : []),
    ...(inErrors.length > 0 && !inErrors.includes(errorType)
      ? [
          problem(
            'errorPrefix',
            'an error prefix with expressions must have the type of the error among them',
            `!{${errorType}}`,
          ),
        ]
      : []),
    ...(inPrefix.length > 0 && inErrors.length === 0
      ? [
          problem(
            'errorPrefix',
            'a prefix with expressions needs an error prefix with the type of the error',
            `!{${errorType}}`,
          ),
        ]
      : []),
  ];
}

function expressionsIn(prefix: string): string[] {
  return [...prefix.matchAll(/!\{([^{}]+)\}/g)].map(([, expression = '']) => expression);
}

/**
 * Source: Firehose developer guide, "Grant Firehose access to an Amazon Redshift destination";
 * `RedshiftDestinationConfiguration` of the API.
 */
function checkRedshift({ publiclyAccessible, port, staging, retry }: NormalRedshift, at: Pointer): Problem[] {
  const { compression } = staging;
  return [
    ...(publiclyAccessible
      ? []
      : [
          error(
            'FLK3151',
            child(at, 'publiclyAccessible'),
            'Firehose cannot reach a private Redshift: it delivers to publicly accessible clusters and ' +
              'workgroups only',
            {
              help:
                'use a sink of type redshift with mode jdbc or data-api, or write to a kinesis sink and let ' +
                'Redshift ingest the stream (streaming ingestion)',
            },
          ),
        ]),
    ...(compression === 'none' || compression === 'gzip'
      ? []
      : [
          error(
            'FLK3154',
            child(at, 'staging', 'compression'),
            `Redshift's COPY cannot read objects compressed with ${compression}`,
            { expected: 'gzip or none', found: compression },
          ),
        ]),
    // A cluster that exists may have kept a port that AWS no longer gives to new ones, so this may be right.
    ...(isUsualPort(port)
      ? []
      : [
          warning('FLK3175', child(at, 'port'), `Redshift seldom listens on port ${port}: only old clusters do`, {
            expected: usualPorts,
            found: String(port),
          }),
        ]),
    ...outOfRange(retry, 0, 7200, child(at, 'retry')),
    ...checkBucket(staging, child(at, 'staging')),
  ];
}

function outOfRange(duration: string, least: number, most: number, pointer: Pointer): Problem[] {
  const seconds = toMilliseconds(duration) / 1000;
  return seconds < least || seconds > most ? [rangeProblem(duration, `${least}s to ${most}s`, pointer)] : [];
}

function rangeProblem(found: string, expected: string, pointer: Pointer): Problem {
  return error('FLK3152', pointer, `Firehose does not take ${found} here`, { expected, found });
}
