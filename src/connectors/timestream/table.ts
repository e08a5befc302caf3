// The table that is created, and the database of its own.
import type { MagneticStoreWrites } from '../../../generated/application';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { attribute, resource, type AnyResource, type Resource } from '../../terraform/resource';
import { toDays, toHours } from '../../text/duration';
import { ensured } from '../../text/ensured';
import type { Objects, Use } from '../connector';
import type { NormalCreation, NormalSink } from './normal';

/** Nothing for a table that exists. The table comes first. */
export function createdResources({ create }: NormalSink, use: Use): AnyResource[] {
  if (!create) return [];
  const database = createdDatabase(create, use);
  return [createdTable(create, database, use), ...(database ? [database] : [])];
}

function createdTable(
  create: NormalCreation,
  database: Resource<'aws_timestreamwrite_database'> | undefined,
  use: Use,
): Resource<'aws_timestreamwrite_table'> {
  const { name, inDatabase, memoryRetention, magneticRetention, magneticWrites } = create;
  return resource(
    'aws_timestreamwrite_table',
    terraformName(use.name),
    child(use.pointer, 'create'),
    {
      database_name: database ? attribute(database, 'database_name') : ensured(inDatabase, 'a table without database'),
      table_name: name,
      retention_properties: {
        memory_store_retention_period_in_hours: toHours(memoryRetention),
        magnetic_store_retention_period_in_days: toDays(magneticRetention),
      },
      magnetic_store_write_properties: magneticWrites
        ? openFor(magneticWrites)
        : { enable_magnetic_store_writes: false },
    },
    { lifecycle: { prevent_destroy: use.application.protect } },
  );
}

function openFor({ rejected }: MagneticStoreWrites) {
  if (!rejected) return { enable_magnetic_store_writes: true };
  const { bucket, prefix, kmsKey } = rejected;
  const s3 = {
    bucket_name: bucket,
    ...(prefix !== undefined && { object_key_prefix: prefix }),
    encryption_option: kmsKey === undefined ? 'SSE_S3' : 'SSE_KMS',
    ...(kmsKey !== undefined && { kms_key_id: kmsKey }),
  };
  return { enable_magnetic_store_writes: true, magnetic_store_rejected_data_location: { s3_configuration: s3 } };
}

function createdDatabase({ database }: NormalCreation, use: Use): Resource<'aws_timestreamwrite_database'> | undefined {
  if (!database) return undefined;
  return resource(
    'aws_timestreamwrite_database',
    terraformName(use.name, 'database'),
    // Of the default the creation is the cause.
    child(use.pointer, 'create', 'database'),
    { database_name: database.name, ...(database.encryption && { kms_key_id: database.encryption.kmsKey }) },
    { lifecycle: { prevent_destroy: use.application.protect } },
  );
}

/** Where Timestream writes what it has refused. */
export function reportsOf({ create }: NormalSink, use: Use): Objects[] {
  const rejected = create?.magneticWrites?.rejected;
  if (!rejected) return [];
  const { bucket, prefix } = rejected;
  const pointer = child(use.pointer, 'create', 'magneticWrites', 'rejected');
  return [prefix === undefined ? { bucket, prefix: '', pointer } : { bucket, prefix, pointer }];
}
