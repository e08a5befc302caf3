// What the role of the application may do in the Glue Data Catalog and in the warehouse.
import { arn, s3Arn } from '../../aws/arn';
import { bucketKeyStatements } from '../../facts/bucket-target';
import { child } from '../../document/pointer';
import { allow, type Statement } from '../../facts/statement';
import type { Use } from '../connector';
import { makesTables, type Normal, type NormalSink, type NormalSource } from './normal';
import type { Target } from './target';

/** The calls of Iceberg's GlueCatalog and S3FileIO, read from their sources. */
export function readStatements(source: NormalSource, target: Target, use: Use): Statement[] {
  const cause = { pointer: use.pointer, purpose: `read the tables of source ${use.name}` };
  return [
    ...catalogStatements(source, target, [], use),
    allow(['s3:GetObject'], objects(target, use), cause),
    listStatement(target, use),
    ...bucketKeyStatements(target.bucket, ['kms:Decrypt'], `source ${use.name}`),
  ];
}

/** A failed commit deletes the files that it had written. */
export function writeStatements(sink: NormalSink, target: Target, use: Use): Statement[] {
  const cause = { pointer: use.pointer, purpose: `write the tables of sink ${use.name}` };
  const actions = ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:GetObject', 's3:PutObject'];
  const committing = ['glue:UpdateTable', ...(makesTables(sink) ? ['glue:CreateTable'] : [])];
  return [
    ...catalogStatements(sink, target, committing, use),
    allow(actions, objects(target, use), cause),
    listStatement(target, use),
    ...bucketKeyStatements(target.bucket, ['kms:Decrypt', 'kms:GenerateDataKey'], `sink ${use.name}`),
  ];
}

/** Glue asks for a permission on the catalog and the database as well as on the table. */
function catalogStatements(config: Normal, { database }: Target, more: readonly string[], use: Use): Statement[] {
  const { home } = use.application;
  const above = [arn(home, 'glue', 'catalog'), arn(home, 'glue', `database/${database.name}`)];
  const tables = config.tables.map((table) => arn(home, 'glue', `table/${database.name}/${table}`));
  const cause = { pointer: child(use.pointer, 'tables'), purpose: `find the tables of ${use.direction} ${use.name}` };
  const creatingDatabases = {
    pointer: child(use.pointer, 'sqlCatalog'),
    purpose: `run CREATE DATABASE in Flink SQL for ${use.direction} ${use.name}`,
  };
  return [
    allow(['glue:GetDatabase'], above, cause),
    allow(['glue:GetTable', ...more], [...above, ...tables], cause),
    ...(config.sqlCatalog ? [allow(['glue:CreateDatabase'], above, creatingDatabases)] : []),
  ];
}

/** Without `ListBucket` S3 answers 403 instead of 404 for a missing object, which Iceberg takes for a fault. */
function listStatement({ bucket, prefixes }: Target, use: Use): Statement {
  const cause = { pointer: child(use.pointer, 'warehouse'), purpose: `list the files of ${use.direction} ${use.name}` };
  const bucketArn = s3Arn(use.application.home.partition, bucket.name);
  if (prefixes.includes('')) return allow(['s3:ListBucket'], [bucketArn], cause);
  return allow(['s3:ListBucket'], [bucketArn], cause, {
    StringLike: { 's3:prefix': prefixes.map((prefix) => `${prefix}*`) },
  });
}

function objects({ bucket, prefixes }: Target, use: Use): string[] {
  return prefixes.map((prefix) => s3Arn(use.application.home.partition, `${bucket.name}/${prefix}*`));
}
