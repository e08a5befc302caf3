// What a job may do that writes to OpenSearch and signs its requests.
import { child } from '../../document/pointer';
import { allow, type Statement } from '../../facts/statement';
import type { Text } from '../../terraform/value';
import type { Use } from '../connector';

/**
 * The connector's only request is `POST /_bulk` (`OpensearchWriter` of apache/flink-connector-opensearch): its path
 * names no index.
 */
export function bulkStatement(domainArn: string, use: Use): Statement {
  return allow(['es:ESHttpPost'], [`${domainArn}/_bulk`], {
    pointer: use.pointer,
    purpose: `write documents to sink ${use.name}`,
  });
}

/** What may be written is decided by the collection's data access policy. */
export function collectionStatement(collection: Text, use: Use): Statement {
  return allow(['aoss:APIAccessAll'], [collection], {
    pointer: child(use.pointer, 'serverless'),
    purpose: `reach the collection of sink ${use.name}`,
  });
}
