// Permissions of the execution role in Lake Formation, for the catalog databases that it governs.
import type { LakeAccess, LakeGrant } from '../facts/lake-grant';
import { fingerprint } from '../aws/naming';
import type { RoleIdentity } from '../facts/role';
import { address, resource, type Resource } from '../terraform/resource';
import { ref, type Address } from '../terraform/value';
import { ensured } from '../text/ensured';
import { sortBy } from '../text/sort-by';

type Permissions = Resource<'aws_lakeformation_permissions'>;

/**
 * What each resource grants, whoever asks for it: a change of who needs what makes one or takes one away, and replaces
 * none. Replaced, permissions would be revoked with what the old set and the new one have in common, or before the
 * update. Source: hashicorp/aws, internal/service/lakeformation/permissions.go (`permissions` is ForceNew).
 */
const granted: Readonly<Record<'database' | 'table', Readonly<Record<LakeAccess, readonly string[]>>>> = {
  database: { read: ['DESCRIBE'], write: ['CREATE_TABLE'] },
  table: { read: ['DESCRIBE', 'SELECT'], write: ['ALTER', 'DELETE', 'INSERT'] },
};

export interface LakePermissions {
  readonly resources: readonly Permissions[];
  /** What Terraform is to forget where it has it, and not to destroy; sorted. */
  readonly forgotten: readonly Address[];
}

/**
 * For each database and table, whoever uses it and named after it, one resource with what reading needs, and one with
 * what only writing needs. Lake Formation knows one set of permissions for a role on a table, which the provider reads
 * as that of either resource, so that changes of it are not looked at, and whichever is destroyed takes all away. That
 * is right when nobody uses the table any more. Where a sink goes and its table is read on, Terraform forgets the
 * second resource: nothing is revoked then, and the first one's end revokes everything. Until that the role could write
 * the table as far as Lake Formation is concerned; its policy in IAM lets it not. Source: the same file (reading and
 * revoking), and filter.go beside it.
 */
export function lakePermissions(grants: readonly LakeGrant[], role: RoleIdentity): LakePermissions {
  const byObject = new Map<string, LakeGrant[]>();
  for (const grant of sortBy(grants, ({ cause }) => cause)) {
    const name = nameOf(grant);
    byObject.set(name, [...(byObject.get(name) ?? []), grant]);
  }
  const objects = [...byObject];
  return {
    resources: objects.flatMap(([name, same]) => [
      permissions(name, 'read', same, role),
      ...(isWritten(same) ? [permissions(name, 'write', same, role)] : []),
    ]),
    forgotten: objects
      .flatMap(([name, same]) => (isWritten(same) ? [] : [written(name)]))
      .map((name) => address({ type: 'aws_lakeformation_permissions', name }))
      .sort(),
  };
}

function isWritten(same: readonly LakeGrant[]): boolean {
  return same.some(({ access }) => access === 'write');
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

/** In front, where no name of a table can look the same. */
function written(name: string): string {
  return `written_${name}`;
}

function permissions(name: string, access: LakeAccess, same: readonly LakeGrant[], role: RoleIdentity): Permissions {
  const first = ensured(
    same.find((grant) => access === 'read' || grant.access === 'write'),
    `grants that nobody asks for: ${name}`,
  );
  // A source may name the database that a sink creates.
  const said = (same.find(({ database }) => typeof database.said !== 'string') ?? first).database.said;
  return resource(
    'aws_lakeformation_permissions',
    access === 'write' ? written(name) : name,
    first.cause,
    {
      principal: role.address ? ref(role.address, 'arn') : role.arn,
      permissions: [...granted[first.table === undefined ? 'database' : 'table'][access]],
      ...(first.table === undefined
        ? { database: { name: said } }
        : { table: { database_name: said, name: first.table } }),
    },
    { lifecycle: { ignore_changes: ['permissions'] } },
  );
}
