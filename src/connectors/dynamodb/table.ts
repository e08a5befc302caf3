// The table that is created.
import type { TableCreation } from '../../../generated/application';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { resource, type AnyResource, type Resource } from '../../terraform/resource';
import type { Use } from '../connector';
import type { CreatedTable, Table } from './target';

/** None for a table that exists. */
export function createdTables(table: Table, use: Use): AnyResource[] {
  return table.kind === 'created' ? [createdTable(table, use), ...keptStream(table, use)] : [];
}

/**
 * Another view is another stream under another ARN, for one that exists cannot be changed: what the job had not read of
 * the old one is skipped, and no plan calls that a replacement. As this note would be replaced with it, a protected
 * stack refuses. Source: DynamoDB API Reference, `StreamSpecification` ("You receive a ValidationException if you try
 * to enable a stream on a table that already has a stream").
 */
function keptStream({ creation: { stream } }: CreatedTable, use: Use): Resource<'terraform_data'>[] {
  const { protect } = use.application;
  if (stream === undefined || !protect) return [];
  const cause = child(use.pointer, 'create', 'stream');
  const note = { triggers_replace: { view: stream } };
  return [
    resource('terraform_data', terraformName(`${use.name}-stream`), cause, note, {
      lifecycle: { prevent_destroy: true },
    }),
  ];
}

export function createdTable({ creation: create }: CreatedTable, use: Use): Resource<'aws_dynamodb_table'> {
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
