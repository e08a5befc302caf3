// Permissions of Lake Formation on databases and tables: one set for a principal on an object, whoever has granted
// which part of it. moto refuses no revocation, for which the provider waits, and forgets a set that has grown.
// Source: hashicorp/aws, internal/service/lakeformation/permissions.go (the errors that it waits for) and filter.go
// (what is listed); API_GrantPermissions, API_RevokePermissions and API_ListPermissions of Lake Formation.
import type { Double } from './call';
import type { Right } from './right';
import type { Answer, Place } from './message';
import { refuseRest } from './rest';

interface LakeObject {
  readonly Database?: { readonly Name: string };
  readonly Table?: { readonly DatabaseName: string; readonly Name: string };
}

interface Request {
  readonly Principal?: { readonly DataLakePrincipalIdentifier: string };
  readonly Resource?: LakeObject;
  readonly Permissions?: readonly string[];
}

interface Held {
  readonly place: Place;
  readonly principal: string;
  readonly object: LakeObject;
  readonly permissions: Set<string>;
}

export interface LakePermissions {
  readonly double: Double;
  /** What a principal may do in Lake Formation, as rights on the objects of the catalog. */
  rightsOf(place: Place, principal: string): readonly Right[];
  /** What is left in an account, as `<kind> <name>`. */
  holds(accountId: string): readonly string[];
}

export function lakePermissions(): LakePermissions {
  const sets = new Map<string, Held>();
  return {
    double: async (call) => {
      const change = changes[call.path];
      if (call.service !== 'lakeformation' || change === undefined) return undefined;
      const { Principal, Resource = {}, Permissions = [] } = JSON.parse(call.body.toString()) as Request;
      const principal = Principal?.DataLakePrincipalIdentifier ?? '';
      const key = JSON.stringify([call.accountId, call.region, principal, nameOf(Resource)]);
      const held = sets.get(key) ?? { place: call, principal, object: Resource, permissions: new Set() };
      sets.set(key, held);
      return change(held, Permissions);
    },
    rightsOf: ({ accountId, region }, principal) =>
      [...sets.values()]
        .filter((held) => held.principal === principal && held.place.accountId === accountId)
        .flatMap(({ object, permissions }) => rightsOn(object, permissions, `${region}:${accountId}`)),
    holds: (accountId) =>
      [...sets.values()]
        .filter(({ place, permissions }) => place.accountId === accountId && permissions.size > 0)
        .map(({ object }) => `permissions in Lake Formation on ${nameOf(object)}`),
  };
}

const changes: Readonly<Record<string, (held: Held, permissions: readonly string[]) => Answer>> = {
  '/GrantPermissions': (held, permissions) => {
    for (const permission of permissions) held.permissions.add(permission);
    return answer({});
  },
  '/RevokePermissions': (held, permissions) => {
    const gone = permissions.filter((permission) => held.permissions.delete(permission));
    return gone.length > 0 ? answer({}) : nothingRevoked();
  },
  '/ListPermissions': (held) => answer({ PrincipalResourcePermissions: listed(held) }),
};

/** SELECT on a table comes back apart, as a permission on all its columns. */
function listed({ principal, object, permissions }: Held): readonly object[] {
  const columns = { TableWithColumns: { ...object.Table, ColumnWildcard: {} } };
  const isApart = (permission: string): boolean => object.Table !== undefined && permission === 'SELECT';
  const apart = [...permissions].filter(isApart);
  const rest = [...permissions].filter((permission) => !isApart(permission)).sort();
  const Principal = { DataLakePrincipalIdentifier: principal };
  return [
    { Principal, Resource: object, Permissions: rest, PermissionsWithGrantOption: [] },
    { Principal, Resource: columns, Permissions: apart, PermissionsWithGrantOption: [] },
  ].filter(({ Permissions }) => Permissions.length > 0);
}

function nothingRevoked(): Answer {
  return refuseRest({
    code: 'InvalidInputException',
    message: 'No permissions revoked. Grantee has no permissions and no grantable permissions on resource',
  });
}

function rightsOn(object: LakeObject, permissions: ReadonlySet<string>, home: string): readonly Right[] {
  const resource = `arn:aws:glue:${home}:${nameOf(object)}`;
  return [...permissions].map((permission) => ({ action: `lakeformation:${permission}`, resource }));
}

function nameOf({ Database, Table }: LakeObject): string {
  return Table === undefined ? `database/${Database?.Name}` : `table/${Table.DatabaseName}/${Table.Name}`;
}

function answer(body: object): Answer {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
