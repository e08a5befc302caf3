// What Firehose refuses, or delivers where nobody can read it, and the provider does not catch.
import type { Problem } from '../../diagnostics/diagnostic';
import { child, type Pointer } from '../../document/pointer';
import { exactlyOne } from '../../diagnostics/key-rules';
import type { Use } from '../connector';
import { ownAccount } from '../own-account';
import { checkBucket } from './bucket-check';
import type { NormalCreation, NormalSink } from './normal';
import { checkOpensearch } from './opensearch-check';
import { outOfRange, rangeProblem } from './range';
import { checkRedshift } from './redshift-check';

export function checkSink(sink: NormalSink, use: Use): Problem[] {
  const { create, stream } = sink;
  return [
    ...exactlyOne(sink, ['create', 'stream'], use.pointer),
    ...(stream === undefined ? [] : ownAccount(stream, child(use.pointer, 'stream'), use)),
    ...(create ? checkCreation(create, child(use.pointer, 'create'), use) : []),
  ];
}

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
