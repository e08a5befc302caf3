// The table bucket of a source or sink: created here, or existing under its ARN; and the namespace in it.
import { arn, parseArn } from '../../aws/arn';
import { ensured } from '../../text/ensured';
import type { Use } from '../connector';
import type { Normal, NormalCreation } from './normal';

interface Known {
  /** Known before the table bucket is created: its account, Region and name are. */
  readonly arn: string;
  readonly region: string;
  /** The account. */
  readonly owner: string;
  readonly namespace: string;
}

export interface CreatedTableBucket extends Known {
  readonly kind: 'created';
  readonly creation: NormalCreation;
}

export interface ExistingTableBucket extends Known {
  readonly kind: 'existing';
}

export type Target = CreatedTableBucket | ExistingTableBucket;

export function targetOf({ create, tableBucket, namespace }: Normal, use: Use): Target {
  const { home } = use.application;
  if (create)
    return {
      kind: 'created',
      arn: arn(home, 's3tables', `bucket/${create.name}`),
      region: home.region,
      owner: home.accountId,
      namespace,
      creation: create,
    };
  const existing = ensured(tableBucket, 'S3 Tables without table bucket');
  const { account: owner, region } = parseArn(existing);
  return { kind: 'existing', arn: existing, region, owner, namespace };
}
