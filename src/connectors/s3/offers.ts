// What the spec of another application says of a bucket that is created here.
import type { S3Sink } from '../../../generated/application';
import type { Use } from '../connector';
import { ownKey } from '../own-key';
import type { Normal } from './normal';

/** Names of buckets are shared by all accounts: to another one its owner is told. */
export function offeredBucket(
  { create }: Normal,
  { application: { home } }: Use,
  account: string | undefined,
): Pick<S3Sink, 'bucket' | 'bucketOwner' | 'kmsKey'> | undefined {
  if (!create) return undefined;
  return { bucket: create.name, ...(account !== home.accountId && { bucketOwner: home.accountId }), ...ownKey(create) };
}
