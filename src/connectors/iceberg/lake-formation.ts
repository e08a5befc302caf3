// What a source or sink needs in Lake Formation, when that governs its database.
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import type { LakeGrant } from '../../facts/lake-grant';
import { ref } from '../../terraform/value';
import type { Use } from '../connector';
import { makesTables, type Normal } from './normal';
import type { Target } from './target';

/**
 * Permissions on tables can be granted only when they exist; whoever creates a table has all of them. So a sink that
 * creates its tables gets the permission to create them and no other: on a table that somebody else has made already it
 * has none. Source: Lake Formation developer guide, "Implicit Lake Formation permissions".
 */
export function lakeGrants(config: Normal, { database: { kind, name } }: Target, use: Use): LakeGrant[] {
  if (!config.lakeFormation) return [];
  const cause = child(use.pointer, 'lakeFormation');
  const said = kind === 'created' ? ref(`aws_glue_catalog_database.${terraformName(use.name)}`, 'name') : name;
  const database = { name, said };
  if (makesTables(config)) return [{ cause, database, access: 'write' }];
  const access = use.direction === 'source' ? 'read' : 'write';
  return [
    { cause, database, access: 'read' },
    ...config.tables.map((table) => ({ cause, database, table, access }) as const),
  ];
}
