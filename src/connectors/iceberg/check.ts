// Rules for Iceberg: one database and one warehouse, and tables in the database.
import { bucketCreationProblems, bucketNameProblems } from '../../facts/bucket';
import type { Problem } from '../../diagnostics/diagnostic';
import { error, warning } from '../../diagnostics/problem';
import { child } from '../../document/pointer';
import { exactlyOne, noEffect } from '../../diagnostics/key-rules';
import { isPattern } from '../../text/prefix-pattern';
import type { Use } from '../connector';
import { checkLength } from '../list-length';
import { makesTables, type Normal } from './normal';

export function checkIceberg(config: Normal, use: Use): Problem[] {
  const at = child(use.pointer, 'warehouse');
  const { warehouse } = config;
  return [
    ...exactlyOne(config, ['create', 'database'], use.pointer),
    ...exactlyOne(warehouse, ['create', 'bucket'], at),
    ...(warehouse.create
      ? noEffect(warehouse, ['kmsKey'], at, 'the key of a created bucket is given in "create.encryption"')
      : []),
    ...(warehouse.create ? bucketCreationProblems(warehouse.create, child(at, 'create')) : []),
    ...(warehouse.bucket === undefined ? [] : bucketNameProblems(warehouse.bucket, child(at, 'bucket'))),
    ...(config.create && !makesTables(config) ? [emptyDatabase(config, use)] : []),
    ...checkLength([config.tables.join(',')], 'tables', use),
    ...grantedByName(config, use),
  ];
}

/** A sink that creates its tables has a permission on the database only. */
function grantedByName(config: Normal, use: Use): Problem[] {
  const index = config.tables.findIndex(isPattern);
  const pattern = config.tables[index];
  if (pattern === undefined || !config.lakeFormation || makesTables(config)) return [];
  return [
    error('FLK3211', child(use.pointer, 'tables', index), `Lake Formation grants nothing on "${pattern}"`, {
      expected: 'the name of a table',
      because: { pointer: child(use.pointer, 'lakeFormation'), note: 'Lake Formation governs the database' },
    }),
  ];
}

/**
 * A created database has no tables, and neither Terraform nor a reader makes them: with Lake Formation even the apply
 * fails.
 */
function emptyDatabase({ lakeFormation }: Normal, use: Use): Problem {
  const tell = lakeFormation ? error : warning;
  return tell(
    'FLK3210',
    child(use.pointer, 'create'),
    `${use.direction} ${use.name} creates a database, which has no tables at ` +
      `first${lakeFormation ? ', and Lake Formation grants permissions on existing tables only' : ''}`,
    {
      on: 'key',
      help:
        use.direction === 'sink'
          ? 'set "createTables: true", or make the tables yourself before the job starts'
          : 'make the tables before the job starts, or name the database of a sink that creates them',
    },
  );
}
