// Rules for Timestream: one table of the application's own account, in a Region that has it, and times that it takes.
import { bucketNameProblems } from '../../facts/bucket';
import type { Problem } from '../../diagnostics/diagnostic';
import { exactlyOne, noEffect } from '../../diagnostics/key-rules';
import { error, info } from '../../diagnostics/problem';
import { child, type Pointer } from '../../document/pointer';
import { toDays, toHours } from '../../text/duration';
import type { Use } from '../connector';
import { ownAccount } from '../own-account';
import type { NormalCreation, NormalSink } from './normal';
import { targetOf } from './target';

export function checkTimestream(sink: NormalSink, use: Use): Problem[] {
  const { create, table, cell } = sink;
  const named = create !== undefined || table !== undefined;
  return [
    ...exactlyOne(sink, ['create', 'table'], use.pointer),
    ...(create ? checkCreation(create, child(use.pointer, 'create')) : []),
    // It knows no policies of resources. Source: Timestream developer guide, "How Amazon Timestream for LiveAnalytics
    // works with IAM".
    ...(table === undefined ? [] : ownAccount(table, child(use.pointer, 'table'), use)),
    ...(named ? offeredThere(targetOf(sink, use).region, child(use.pointer, create ? 'create' : 'table')) : []),
    ...(use.network && cell === undefined ? [cellUnsaid(use)] : []),
  ];
}

function checkCreation(create: NormalCreation, at: Pointer): Problem[] {
  const { memoryRetention, magneticRetention, inDatabase, magneticWrites } = create;
  const bucket = magneticWrites?.rejected?.bucket;
  return [
    ...(inDatabase === undefined
      ? []
      : noEffect(create, ['database'], at, 'the table is made in a database that exists, "inDatabase"')),
    ...retention(toHours(memoryRetention) > mostHours, memoryRetention, '1h to 8766h', child(at, 'memoryRetention')),
    ...retention(
      toDays(magneticRetention) > mostDays,
      magneticRetention,
      '1d to 73000d',
      child(at, 'magneticRetention'),
    ),
    ...(bucket === undefined ? [] : bucketNameProblems(bucket, child(at, 'magneticWrites', 'rejected', 'bucket'))),
  ];
}

/** Source: the API reference, `RetentionProperties`. */
const [mostHours, mostDays] = [8_766, 73_000];

function retention(isTooLong: boolean, found: string, expected: string, pointer: Pointer): Problem[] {
  if (!isTooLong) return [];
  return [error('FLK3362', pointer, `Timestream cannot keep records for ${found} here`, { expected, found })];
}

/**
 * The list no longer grows, as the service is closed. Source: botocore's endpoints.json, `ingest.timestream`, read in
 * November 2026.
 */
const regions: readonly string[] = [
  'ap-northeast-1',
  'ap-south-1',
  'ap-southeast-2',
  'eu-central-1',
  'eu-west-1',
  'us-east-1',
  'us-east-2',
  'us-gov-west-1',
  'us-west-2',
];

function offeredThere(region: string, at: Pointer): Problem[] {
  if (regions.includes(region)) return [];
  const message = `Timestream for LiveAnalytics is not offered in ${region}`;
  return [error('FLK3169', at, message, { on: 'key', expected: `one of ${regions.join(', ')}`, found: region })];
}

function cellUnsaid({ pointer }: Use): Problem {
  return info('FLK3364', pointer, 'nothing says which cell of Timestream the account writes to', {
    on: 'key',
    help: 'name the "cell" that aws timestream-write describe-endpoints tells: no VPC endpoint leads to who is asked',
  });
}
