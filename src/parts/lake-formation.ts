// Permissions of the execution role in Lake Formation, for the catalog databases that it governs.
import type { LakeGrant } from '../facts/lake-grant';
import { fingerprint } from '../aws/naming';
import type { RoleIdentity } from '../facts/role';
import { resource, type Resource } from '../terraform/resource';
import { ref } from '../terraform/value';
import { ensured } from '../text/ensured';
import { sortBy } from '../text/sort-by';

type Permissions = Resource<'aws_lakeformation_permissions'>;

/**
 * One resource for each database and table, whoever needs it, and named after it. Lake Formation knows one set of
 * permissions for a role on a table: of two resources about it either takes for its own what both have given, and
 * whichever is destroyed, for a source that goes or gets another name, takes away what the other one still needs.
 * Source: hashicorp/aws, internal/service/lakeformation/permissions.go (reading and revoking).
 */
export function lakePermissions(grants: readonly LakeGrant[], role: RoleIdentity): Permissions[] {
  const byObject = new Map<string, LakeGrant[]>();
  for (const grant of sortBy(grants, ({ cause }) => cause)) {
    const name = nameOf(grant);
    byObject.set(name, [...(byObject.get(name) ?? []), grant]);
  }
  return [...byObject].map(([name, same]) => granted(name, same, role));
}

/**
 * Databases and tables may begin with a digit, as no name in Terraform may. Where their own names hold what stands
 * between them, a fingerprint keeps `a` and `b__c` apart from `a__b` and `c`.
 */
function nameOf({ database: { name: database }, table }: LakeGrant): string {
  if (table === undefined) return `database_${database}`;
  const clear = ![database, table].some((part) => part.includes('__') || /^_|_$/.test(part));
  return `table_${database}__${table}${clear ? '' : `_${fingerprint(JSON.stringify([database, table]))}`}`;
}

function granted(name: string, same: readonly LakeGrant[], role: RoleIdentity): Permissions {
  const first = ensured(same[0], `grants that nobody asks for: ${name}`);
  // A source may name the database that a sink creates.
  const said = (same.find(({ database }) => typeof database.said !== 'string') ?? first).database.said;
  return resource('aws_lakeformation_permissions', name, first.cause, {
    principal: role.address ? ref(role.address, 'arn') : role.arn,
    permissions: [...new Set(same.flatMap(({ permissions }) => permissions))].sort(),
    ...(first.table === undefined
      ? { database: { name: said } }
      : { table: { database_name: said, name: first.table } }),
  });
}
