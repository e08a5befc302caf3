// Rules for S3 Tables: one table bucket, its namespace, tables in it, and a key that its maintenance may use.
import { parseArn } from '../../aws/arn';
import { bucketNameProblems } from '../../facts/bucket';
import type { Problem } from '../../diagnostics/diagnostic';
import { error, warning } from '../../diagnostics/problem';
import { child, type Pointer } from '../../document/pointer';
import { exactlyOne, noEffect } from '../../diagnostics/key-rules';
import type { Use } from '../connector';
import { letsIn, ownersKey } from '../foreign';
import { checkLength } from '../list-length';
import { makesTables, type Normal } from './normal';

export function checkS3Tables(config: Normal, use: Use): Problem[] {
  const { create } = config;
  return [
    ...exactlyOne(config, ['create', 'tableBucket'], use.pointer),
    ...(create
      ? noEffect(config, ['kmsKey'], use.pointer, 'the key of a created table bucket is given in "create.encryption"')
      : []),
    ...(create ? bucketNameProblems(create.name, child(use.pointer, 'create', 'name')) : []),
    ...(create ? reservedBucket(create.name, child(use.pointer, 'create', 'name')) : []),
    ...foreignBucket(config, use),
    ...reservedNamespace(config, use),
    ...(create && !config.createNamespace ? [missingNamespace(use)] : []),
    ...namespaceElsewhere(config, use),
    ...(create && !makesTables(config) ? [emptyBucket(use)] : []),
    ...(create?.encryption ? [maintenanceKey(use)] : []),
    ...checkLength([config.tables.join(',')], 'tables', use),
  ];
}

/** Source: S3 user guide, "Amazon S3 table bucket, table, and namespace naming rules". */
function reservedBucket(name: string, pointer: Pointer): Problem[] {
  if (!name.startsWith('aws')) return [];
  const message = `"${name}" cannot be a table bucket: AWS reserves names that begin with "aws"`;
  return [error('FLK3220', pointer, message, { help: 'give "create.name" another beginning' })];
}

function foreignBucket({ tableBucket, kmsKey, formerKmsKeys }: Normal, use: Use): Problem[] {
  if (tableBucket === undefined) return [];
  const at = child(use.pointer, 'tableBucket' satisfies keyof Normal);
  const { account: owner } = parseArn(tableBucket);
  return letsIn(
    { called: 'the table bucket', at, owner, handed: { kind: 'table_bucket' }, key: ownersKey(kmsKey, formerKmsKeys) },
    use,
  );
}

/** Source: S3 user guide, "Amazon S3 table bucket, table, and namespace naming rules". */
function reservedNamespace({ namespace }: Normal, { pointer }: Use): Problem[] {
  if (!namespace.startsWith('aws')) return [];
  const message = `"${namespace}" cannot be a namespace: AWS reserves names that begin with "aws"`;
  return [error('FLK3220', child(pointer, 'namespace'), message)];
}

function missingNamespace({ pointer }: Use): Problem {
  return error(
    'FLK3221',
    child(pointer, 'createNamespace'),
    'a created table bucket has no namespace, and this one is not created',
    {
      because: { pointer: child(pointer, 'create'), note: 'the table bucket is created here' },
      help: 'remove "createNamespace"',
    },
  );
}

/** Terraform creates namespaces in the application's account and Region only. */
function namespaceElsewhere(
  { tableBucket, createNamespace }: Normal,
  { application: { home }, pointer }: Use,
): Problem[] {
  if (tableBucket === undefined || !createNamespace) return [];
  const { account, region } = parseArn(tableBucket);
  if (region === home.region && account === home.accountId) return [];
  return [
    error(
      'FLK3260',
      child(pointer, 'createNamespace'),
      `the namespace cannot be created in a table bucket of account ${account} in ${region}`,
      {
        expected: `a table bucket of account ${home.accountId} in ${home.region}`,
        because: { pointer: child(pointer, 'tableBucket'), note: 'the table bucket' },
        help: 'remove "createNamespace", and have the owner create the namespace',
      },
    ),
  ];
}

function emptyBucket(use: Use): Problem {
  return warning(
    'FLK3210',
    child(use.pointer, 'create'),
    `${use.direction} ${use.name} creates a table bucket, which has no tables at first`,
    {
      on: 'key',
      help:
        use.direction === 'sink'
          ? 'set "createTables: true", or make the tables yourself before the job starts'
          : 'make the tables before the job starts, or name the table bucket of a sink that creates them',
    },
  );
}

/**
 * Not a matter of tidiness: the service needs both permissions "to use SSE-KMS on tables" at all. Source: S3 user
 * guide, "Permission requirements for S3 Tables SSE-KMS encryption".
 */
function maintenanceKey(use: Use): Problem {
  return warning(
    'FLK3222',
    child(use.pointer, 'create', 'encryption', 'kmsKey'),
    `the tables of ${use.direction} ${use.name} can be used only if the policy of the key lets S3 Tables maintain them`,
    {
      help:
        'let the service principal maintenance.s3tables.amazonaws.com use kms:Decrypt and kms:GenerateDataKey in ' +
        'the key policy',
    },
  );
}
