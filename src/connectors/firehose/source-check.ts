// What a source can read of what Firehose delivers: files in S3, as Flink's file source understands them.
import { bucketNameProblems } from '../../facts/bucket';
import type { Problem } from '../../diagnostics/diagnostic';
import { error, info } from '../../diagnostics/problem';
import { child, type Pointer } from '../../document/pointer';
import { exactlyOne, needed, noEffect } from '../../diagnostics/key-rules';
import type { Use } from '../connector';
import { checkCreation } from './check';
import { readablePart, type NormalBucket, type NormalCreation, type NormalSource } from './normal';

const failuresToo = 'the bucket also holds what could not be delivered';

export function checkSource(source: NormalSource, use: Use): Problem[] {
  const { create, bucket } = source;
  return [
    info(
      'FLK3150',
      child(use.pointer, 'type'),
      `nothing can be read from Firehose itself: source ${use.name} reads the objects that Firehose has ` +
        'delivered to S3, after its buffering interval',
      { help: 'for records within seconds, read the Kinesis stream or Kafka topic that feeds Firehose' },
    ),
    ...exactlyOne(source, ['create', 'bucket'], use.pointer),
    ...(bucket === undefined ? [] : bucketNameProblems(bucket, child(use.pointer, 'bucket'))),
    ...(bucket === undefined ? [] : needed(source, 'prefix', use.pointer, failuresToo, `${use.name}/`)),
    ...(create
      ? noEffect(
          source,
          ['prefix', 'kmsKey'],
          use.pointer,
          'the prefix and key of a created stream are given in "create.s3"',
        )
      : []),
    ...(create
      ? [
          ...checkCreation(create, child(use.pointer, 'create'), use),
          ...checkReadable(create, child(use.pointer, 'create')),
        ]
      : []),
  ];
}

function checkReadable({ s3, opensearch, redshift }: NormalCreation, at: Pointer): Problem[] {
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

/** Flink lists the folder above the first expression, and all that is in it. */
function errorsElsewhere({ prefix, errorPrefix }: NormalBucket, at: Pointer): Problem[] {
  const folder = readablePart(prefix);
  if (!errorPrefix.startsWith(folder)) return [];
  const where = folder === '' ? 'in no folder that can be listed alone' : `below "${folder}" as well`;
  const message = `the source would read failed records as data: the data stands ${where}`;
  return [error('FLK3155', at, message, { help: 'give the data a folder of its own, and errors another beside it' })];
}
