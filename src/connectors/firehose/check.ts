// What Firehose refuses, or delivers where nobody can read it, and the provider does not catch.
import { parseArn } from '../../aws/arn';
import type { Problem } from '../../diagnostics/diagnostic';
import { error, warning } from '../../diagnostics/problem';
import { toMilliseconds } from '../../text/duration';
import { child, type Pointer } from '../../document/pointer';
import { exactlyOne } from '../../diagnostics/key-rules';
import type { Use } from '../connector';
import { isUsualPort, usualPorts } from '../redshift/port';
import { checkBucket } from './bucket-check';
import { checkTarget } from './collection';
import {
  fixedPart,
  type NormalBucket,
  type NormalCreation,
  type NormalOpensearch,
  type NormalRedshift,
} from './creation';

export function checkCreation(create: NormalCreation, at: Pointer, use: Use): Problem[] {
  const { s3, opensearch, redshift, buffering } = create;
  return [
    ...exactlyOne(create, ['s3', 'opensearch', 'redshift'], at),
    ...outOfRange(buffering.interval, 0, 900, child(at, 'buffering', 'interval')),
    ...(opensearch && buffering.size > 100
      ? [rangeProblem(`${buffering.size} MiB`, '1 to 100 MiB to OpenSearch', child(at, 'buffering', 'size'))]
      : []),
    ...(s3 ? checkBucket(s3, child(at, 's3')) : []),
    ...(opensearch ? checkOpensearch(opensearch, child(at, 'opensearch'), use) : []),
    ...(redshift ? checkRedshift(redshift, child(at, 'redshift'), use) : []),
  ];
}

function checkOpensearch(opensearch: NormalOpensearch, at: Pointer, use: Use): Problem[] {
  const { retry, failed, domain, collection } = opensearch;
  return [
    ...outOfRange(retry, 0, 7200, child(at, 'retry')),
    ...checkBucket(failed, child(at, 'failed')),
    ...checkTarget(opensearch, at, use),
    ...(domain === undefined ? [] : sameRegion(domain, child(at, 'domain'), use)),
    ...(collection ? sameRegion(collection.arn, child(at, 'collection', 'arn'), use) : []),
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

/** What a source can read: files in S3, as Flink's file source understands them. */
export function checkReadable({ s3, opensearch, redshift }: NormalCreation, at: Pointer): Problem[] {
  if (opensearch ?? redshift)
    return [
      error(
        'FLK3155',
        child(at, opensearch ? 'opensearch' : 'redshift'),
        'a source reads what Firehose delivers to S3, and this stream delivers elsewhere',
        { help: 'give "s3" as the destination' },
      ),
    ];
  if (!s3) return [];
  return [
    ...readableCompression(s3, child(at, 's3', 'compression')),
    ...errorsElsewhere(s3, child(at, 's3', 'errorPrefix')),
  ];
}

/** Flink's file source decompresses gzip by the ending of the key, and knows nothing of Snappy or ZIP. */
function readableCompression({ compression }: NormalBucket, at: Pointer): Problem[] {
  if (compression === 'none' || compression === 'gzip') return [];
  return [
    error('FLK3155', at, `Flink's file source cannot read objects compressed with ${compression}`, {
      help: 'use gzip or none',
    }),
  ];
}

function errorsElsewhere({ prefix, errorPrefix }: NormalBucket, at: Pointer): Problem[] {
  if (!errorPrefix.startsWith(fixedPart(prefix))) return [];
  const message = `the source would read failed records as data: "${errorPrefix}" lies below "${fixedPart(prefix)}"`;
  return [error('FLK3155', at, message, { help: 'give errors a folder beside the data' })];
}

/** Source: `RedshiftDestinationConfiguration` of the API. */
function checkRedshift(redshift: NormalRedshift, at: Pointer, use: Use): Problem[] {
  const { publiclyAccessible, port, staging, retry, secret } = redshift;
  return [
    ...(publiclyAccessible ? [] : [outOfReach(child(at, 'publiclyAccessible'))]),
    ...copyCompression(staging, child(at, 'staging', 'compression')),
    ...(isUsualPort(port) ? [] : [seldomPort(port, child(at, 'port'))]),
    ...outOfRange(retry, 0, 7200, child(at, 'retry')),
    ...checkBucket(staging, child(at, 'staging')),
    ...sameRegion(secret, child(at, 'secret'), use),
  ];
}

/** Source: Firehose developer guide, "Grant Firehose access to an Amazon Redshift destination". */
function outOfReach(at: Pointer): Problem {
  return error(
    'FLK3151',
    at,
    'Firehose cannot reach a private Redshift: it delivers to publicly accessible clusters and workgroups only',
    {
      help:
        'use a sink of type redshift with mode jdbc or data-api, or write to a kinesis sink and let ' +
        'Redshift ingest the stream (streaming ingestion)',
    },
  );
}

function copyCompression({ compression }: NormalBucket, at: Pointer): Problem[] {
  if (compression === 'none' || compression === 'gzip') return [];
  return [
    error('FLK3154', at, `Redshift's COPY cannot read objects compressed with ${compression}`, {
      expected: 'gzip or none',
      found: compression,
    }),
  ];
}

/** A cluster that exists may have kept a port that AWS no longer gives to new ones, so this may be right. */
function seldomPort(port: number, at: Pointer): Problem {
  return warning('FLK3175', at, `Redshift seldom listens on port ${port}: only old clusters do`, {
    expected: usualPorts,
    found: String(port),
  });
}

function outOfRange(duration: string, least: number, most: number, pointer: Pointer): Problem[] {
  const seconds = toMilliseconds(duration) / 1000;
  return seconds < least || seconds > most ? [rangeProblem(duration, `${least}s to ${most}s`, pointer)] : [];
}

function rangeProblem(found: string, expected: string, pointer: Pointer): Problem {
  return error('FLK3152', pointer, `Firehose does not take ${found} here`, { expected, found });
}
