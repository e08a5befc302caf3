// What the role of the application may do in a table bucket, with its tables and with its key.
import { child } from '../../document/pointer';
import { allow, type Conditions, type Statement } from '../../facts/statement';
import { isPattern } from '../../text/prefix-pattern';
import type { Use } from '../connector';
import { makesTables, type Normal } from './normal';
import type { Target } from './target';

/** The calls of AWS's S3TablesCatalog, read from its source. */
export function bucketStatements(config: Normal, target: Target, use: Use): Statement[] {
  const bucket = [target.arn];
  const pointer = child(use.pointer, 'tables');
  const creatingDatabases = {
    pointer: child(use.pointer, 'sqlCatalog'),
    purpose: `run CREATE DATABASE in Flink SQL for ${use.direction} ${use.name}`,
  };
  return [
    allow(['s3tables:GetTableBucket'], bucket, { pointer, purpose: `find the tables of ${use.direction} ${use.name}` }),
    allow(
      ['s3tables:GetNamespace'],
      bucket,
      { pointer: child(use.pointer, 'namespace'), purpose: `find the namespace of ${use.direction} ${use.name}` },
      namespaceOnly(target),
    ),
    // No condition narrows this action to a namespace. Source: IAM's service authorization reference.
    ...(config.sqlCatalog ? [allow(['s3tables:CreateNamespace'], bucket, creatingDatabases)] : []),
    ...(makesTables(config)
      ? [
          allow(
            ['s3tables:CreateTable'],
            bucket,
            { pointer: child(use.pointer, 'createTables'), purpose: `create the tables of sink ${use.name}` },
            namespaceOnly(target),
          ),
        ]
      : []),
  ];
}

/** Table ARNs end with an id that is not known before: conditions narrow the permission to the names. */
export function tableStatements({ tables }: Normal, { arn, namespace }: Target, use: Use): Statement[] {
  const pointer = child(use.pointer, 'tables');
  const writing = use.direction === 'sink' ? ['s3tables:PutTableData', 's3tables:UpdateTableMetadataLocation'] : [];
  const actions = ['s3tables:GetTable', 's3tables:GetTableData', 's3tables:GetTableMetadataLocation', ...writing];
  return [
    allow(
      actions,
      [`${arn}/table/*`],
      { pointer, purpose: `${use.direction === 'sink' ? 'write' : 'read'} the tables of ${use.direction} ${use.name}` },
      named(tables, namespace),
    ),
  ];
}

/** Only where a pattern stands does a `*` mean anything: names themselves have none. */
function named(tables: readonly string[], namespace: string): Conditions {
  const names = { 's3tables:tableName': tables };
  if (!tables.some(isPattern)) return { StringEquals: { 's3tables:namespace': namespace, ...names } };
  return { StringEquals: { 's3tables:namespace': namespace }, StringLike: names };
}

function namespaceOnly({ namespace }: Target): Conditions {
  return { StringEquals: { 's3tables:namespace': namespace } };
}
