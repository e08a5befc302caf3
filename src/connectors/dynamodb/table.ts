// The table itself: created here, or existing under its ARN.
import type { TableCreation } from '../../../generated/application';
import { arn, parseArn } from '../../aws/arn';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { ensured } from '../../text/ensured';
import { resource, type Resource } from '../../terraform/resource';
import type { Use } from '../connector';
import type { NormalSink, NormalSource } from './creation';

export function createdTable(config: NormalSource | NormalSink, use: Use): Resource<'aws_dynamodb_table'> | undefined {
  const { create } = config;
  if (!create) return undefined;
  const types = { string: 'S', number: 'N', binary: 'B' } as const;
  return resource(
    'aws_dynamodb_table',
    terraformName(use.name),
    child(use.pointer, 'create'),
    {
      name: create.name,
      billing_mode: create.billing === 'on-demand' ? 'PAY_PER_REQUEST' : 'PROVISIONED',
      ...(create.readCapacity !== undefined && { read_capacity: create.readCapacity }),
      ...(create.writeCapacity !== undefined && { write_capacity: create.writeCapacity }),
      hash_key: create.partitionKey.name,
      ...(create.sortKey && { range_key: create.sortKey.name }),
      // Exactly the key attributes: the provider refuses any other.
      attribute: keysOf(create).map(({ name, type }) => ({ name, type: types[type] })),
      deletion_protection_enabled: use.application.protect,
      point_in_time_recovery: { enabled: create.pointInTimeRecovery },
      server_side_encryption: { enabled: true, ...(create.encryption && { kms_key_arn: create.encryption.kmsKey }) },
      ...(create.stream !== undefined && {
        stream_enabled: true,
        stream_view_type: create.stream.toUpperCase().replaceAll('-', '_'),
      }),
      ...(create.expireBy !== undefined && { ttl: { enabled: true, attribute_name: create.expireBy } }),
    },
    { lifecycle: { prevent_destroy: use.application.protect } },
  );
}

/** The attributes that make up the key of a table. */
export function keysOf({ partitionKey, sortKey }: TableCreation): NonNullable<TableCreation['sortKey']>[] {
  return [partitionKey, ...(sortKey ? [sortKey] : [])];
}

/** Known before the table is created: its account, Region and name are. */
export function arnOf(config: NormalSource | NormalSink, use: Use): string {
  const { create, table } = config;
  if (create) return arn(use.application.home, 'dynamodb', `table/${create.name}`);
  const ofStream = 'stream' in config ? config.stream?.replace(/\/stream\/.*$/, '') : undefined;
  return ensured(table ?? ofStream, 'DynamoDB without table');
}

export function tableName(tableArn: string): string {
  return parseArn(tableArn).resource.slice('table/'.length);
}
