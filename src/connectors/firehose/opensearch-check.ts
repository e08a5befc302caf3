// What Firehose refuses of OpenSearch as its destination, and what a collection must let in.
import { parseArn } from '../../aws/arn';
import type { Problem } from '../../diagnostics/diagnostic';
import { error, info } from '../../diagnostics/problem';
import { child, type Pointer } from '../../document/pointer';
import { exactlyOne, noEffect } from '../../diagnostics/key-rules';
import type { Use } from '../connector';
import { letsIn } from '../foreign';
import { ownAccount } from '../own-account';
import { sameCollection } from '../opensearch/address';
import { checkBucket } from './bucket-check';
import type { NormalOpensearch } from './normal';
import { accessPolicyName } from './handover';
import { outOfRange, sameRegion } from './range';

export function checkOpensearch(opensearch: NormalOpensearch, at: Pointer, use: Use): Problem[] {
  const { retry, failed, domain, collection } = opensearch;
  return [
    ...outOfRange(retry, 0, 7200, child(at, 'retry')),
    ...checkBucket(failed, child(at, 'failed')),
    ...checkTarget(opensearch, at, use),
    ...(domain === undefined ? [] : sameRegion(domain, child(at, 'domain'), use)),
    ...(domain === undefined ? [] : foreignDomain(domain, child(at, 'domain'), use)),
    ...(collection ? sameRegion(collection.arn, child(at, 'collection', 'arn'), use) : []),
  ];
}

function checkTarget(opensearch: NormalOpensearch, at: Pointer, use: Use): Problem[] {
  const { collection } = opensearch;
  return [
    ...exactlyOne(opensearch, ['domain', 'collection'], at),
    ...(collection ? noEffect(opensearch, ['rotation'], at, 'Firehose begins new indexes in domains only') : []),
    ...(collection ? checkCollection(collection, child(at, 'collection'), use) : []),
  ];
}

/** Source: Firehose developer guide, "Cross-account delivery to an OpenSearch Service destination". */
function foreignDomain(domain: string, at: Pointer, use: Use): Problem[] {
  const { account: owner } = parseArn(domain);
  const must = 'let the Firehose stream in';
  return letsIn({ called: 'the domain', at, owner, must, handed: { kind: 'domain' } }, use);
}

type Collection = NonNullable<NormalOpensearch['collection']>;

function checkCollection({ arn, endpoint }: Collection, at: Pointer, use: Use): Problem[] {
  // Source: botocore's endpoints.json.
  if (use.application.home.partition === 'aws-cn') {
    return [
      error('FLK3169', at, 'OpenSearch Serverless is not offered in China', {
        on: 'key',
        because: { pointer: '/aws/region', note: 'the Region' },
        help: 'use a domain',
      }),
    ];
  }
  const foreign = ownAccount(arn, child(at, 'arn'), use);
  if (foreign.length > 0) return foreign;
  return [
    ...sameCollection(arn, endpoint, { arn: child(at, 'arn'), endpoint: child(at, 'endpoint') }),
    info('FLK3289', at, `the collection must let the Firehose stream of ${use.direction} ${use.name} in`, {
      on: 'key',
      help: `hand the data access policy in the output ${accessPolicyName(use)} to whoever manages the collection`,
    }),
  ];
}
