// What the owner of a stream in another account must allow.
import { parseArn } from '../../aws/arn';
import type { Output } from '../../facts/facts';
import type { Statement } from '../../facts/statement';
import type { Use } from '../connector';
import { handover, isWithin, statementsOn } from '../handover';

/** The consumer of a stream has a policy of its own: it cannot stand in that of the stream. */
export function streamHandover(streamArn: string, statements: readonly Statement[], use: Use): Output[] {
  const { account: owner } = parseArn(streamArn);
  if (owner === use.application.home.accountId) return [];
  const isConsumer = (arn: string): boolean => arn.startsWith(`${streamArn}/consumer/`);
  const onStream = statementsOn((arn) => isWithin(streamArn, arn) && !isConsumer(arn), statements);
  const onConsumer = statementsOn(isConsumer, statements);
  const stream = { kind: 'stream', called: `the stream of ${use.direction} ${use.name}`, owner };
  const consumer = {
    kind: 'consumer',
    called: `the registered consumer of source ${use.name}, with the consumer's own ARN as resource`,
    owner,
  };
  return [handover(stream, onStream, use), ...(onConsumer.length > 0 ? [handover(consumer, onConsumer, use)] : [])];
}
