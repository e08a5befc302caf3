// Permissions of the execution role in Lake Formation, for the catalog databases that it governs.
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { resource, type Resource } from '../../terraform/resource';
import { ref } from '../../terraform/value';
import type { Use } from '../connector';
import { makesTables, type Normal } from './creation';
import type { Target } from './target';

/**
 * Permissions on tables can be granted only when they exist; whoever creates a table has all of them. So a sink that
 * creates its tables gets the permission to create them and no other: on a table that somebody else has made already it
 * has none. Source: Lake Formation developer guide, "Implicit Lake Formation permissions".
 */
export function lakePermissions(
  config: Normal,
  { database }: Target,
  use: Use,
): Resource<'aws_lakeformation_permissions'>[] {
  if (!config.lakeFormation) return [];
  const cause = child(use.pointer, 'lakeFormation');
  const principal = use.role.address ? ref(use.role.address, 'arn') : use.role.arn;
  const creating = makesTables(config);
  const name =
    database.kind === 'created' ? ref(`aws_glue_catalog_database.${terraformName(use.name)}`, 'name') : database.name;
  const permissions =
    use.direction === 'source' ? ['DESCRIBE', 'SELECT'] : ['ALTER', 'DELETE', 'DESCRIBE', 'INSERT', 'SELECT'];
  return [
    resource('aws_lakeformation_permissions', terraformName(use.name), cause, {
      principal,
      permissions: creating ? ['CREATE_TABLE', 'DESCRIBE'] : ['DESCRIBE'],
      database: { name },
    }),
    ...(creating ? [] : config.tables).map((table) =>
      resource('aws_lakeformation_permissions', `${terraformName(use.name)}__${table}`, cause, {
        principal,
        permissions,
        table: { database_name: name, name: table },
      }),
    ),
  ];
}
