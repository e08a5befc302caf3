// What the role of the application may do in the Glue Data Catalog and in the warehouse.
import { arn, s3Arn } from '../../aws/arn';
import { bucketKeyStatement } from '../../facts/bucket';
import { child } from '../../document/pointer';
import { allow, type Statement } from '../../facts/statement';
import type { Use } from '../connector';
import { bucketOf, databaseOf, type Normal } from './creation';

/** The calls of Iceberg's GlueCatalog and S3FileIO, read from their sources. */
export function readStatements(config: Normal, use: Use): Statement[] {
  const cause = { pointer: use.pointer, purpose: `read the tables of source ${use.name}` };
  return [
    ...catalogStatements(config, use, []),
    allow(['s3:GetObject'], objects(config, use), cause),
    listStatement(config, use),
  ];
}

/** A failed commit deletes the files that it had written. */
export function writeStatements(config: Normal, use: Use): Statement[] {
  const cause = { pointer: use.pointer, purpose: `write the tables of sink ${use.name}` };
  const actions = ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:GetObject', 's3:PutObject'];
  const creating = 'createTables' in config && config.createTables;
  return [
    ...catalogStatements(config, use, ['glue:UpdateTable', ...(creating ? ['glue:CreateTable'] : [])]),
    allow(actions, objects(config, use), cause),
    listStatement(config, use),
  ];
}

/** Glue asks for a permission on the catalog and the database as well as on the table. */
function catalogStatements(config: Normal, use: Use, more: readonly string[]): Statement[] {
  const { home } = use.application;
  const database = databaseOf(config);
  const above = [arn(home, 'glue', 'catalog'), arn(home, 'glue', `database/${database}`)];
  const tables = config.tables.map((table) => arn(home, 'glue', `table/${database}/${table}`));
  const cause = { pointer: child(use.pointer, 'tables'), purpose: `find the tables of ${use.direction} ${use.name}` };
  const registering = {
    pointer: child(use.pointer, 'sqlCatalog'),
    purpose: `register the catalog of ${use.direction} ${use.name} with Flink SQL`,
  };
  return [
    allow(['glue:GetDatabase'], above, cause),
    allow(['glue:GetTable', ...more], [...above, ...tables], cause),
    ...(config.sqlCatalog ? [allow(['glue:CreateDatabase'], above, registering)] : []),
  ];
}

/** Without `ListBucket` S3 answers 403 instead of 404 for a missing object, which Iceberg takes for a fault. */
function listStatement(config: Normal, use: Use): Statement {
  const cause = { pointer: child(use.pointer, 'warehouse'), purpose: `list the files of ${use.direction} ${use.name}` };
  const bucket = s3Arn(use.application.home.partition, bucketOf(config.warehouse));
  const prefixes = prefixesOf(config);
  if (prefixes.includes('')) return allow(['s3:ListBucket'], [bucket], cause);
  return allow(['s3:ListBucket'], [bucket], cause, {
    StringLike: { 's3:prefix': prefixes.map((prefix) => `${prefix}*`) },
  });
}

function objects(config: Normal, use: Use): string[] {
  return prefixesOf(config).map((prefix) =>
    s3Arn(use.application.home.partition, `${bucketOf(config.warehouse)}/${prefix}*`),
  );
}

/**
 * Only of a created database is it known where its tables lie; those of an existing one may lie anywhere in the
 * warehouse.
 */
function prefixesOf({ create, warehouse: { prefix = '' }, tables }: Normal): string[] {
  return create ? tables.map((table) => `${prefix}${create.name}/${table}/`) : [prefix];
}

/** A warehouse that is encrypted with a key of the user's needs that key as well. */
export function keyStatements({ warehouse }: Normal, actions: readonly string[], use: Use): Statement[] {
  const key = warehouse.create?.encryption?.kmsKey ?? warehouse.kmsKey;
  if (key === undefined) return [];
  const pointer = child(
    use.pointer,
    'warehouse',
    ...(warehouse.create ? ['create', 'encryption', 'kmsKey'] : ['kmsKey']),
  );
  return [bucketKeyStatement(key, actions, pointer, `use the key of ${use.direction} ${use.name}`)];
}
