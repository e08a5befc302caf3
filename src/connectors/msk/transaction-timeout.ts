// How long the brokers of MSK let a transaction be open.
import { transactionTimeout } from '../kafka-client/transactions';
import type { Use } from '../connector';
import { creationOf } from '../msk-cluster/created-by';
import type { NormalSink } from './normal';
import { expectedInstead } from './server-values';

const property = 'transaction.max.timeout.ms';

/**
 * What a created cluster is told: a producer that asks for more is refused (`INVALID_TRANSACTION_TIMEOUT` of Kafka's
 * protocol). Of another one nothing is known.
 */
export function timeoutOf(sink: NormalSink, use: Use): number {
  const { serverProperties = {} } = creationOf(sink, use) ?? {};
  const most = serverProperties[property];
  const isRead = most !== undefined && expectedInstead(property, most, serverProperties) === undefined;
  return isRead ? Number(most) : transactionTimeout;
}
