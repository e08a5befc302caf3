// What the owner of a bucket in another account must allow.
import type { Output } from '../../facts/facts';
import type { Statement } from '../../facts/statement';
import type { Use } from '../connector';
import { handover, isWithin, statementsOn } from '../handover';

/** `owner` is the account that the spec names, if it names one: a bucket's ARN does not tell. */
export function bucketHandover(
  bucketArn: string,
  owner: string | undefined,
  statements: readonly Statement[],
  use: Use,
): Output[] {
  if (owner === undefined || owner === use.application.home.accountId) return [];
  const called = `the bucket of ${use.direction} ${use.name}`;
  const onBucket = statementsOn((arn) => isWithin(bucketArn, arn), statements);
  return [handover({ kind: 'bucket', called, owner }, onBucket, use)];
}
