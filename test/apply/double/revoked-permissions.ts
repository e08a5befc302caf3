// Permissions of Lake Formation that are revoked already. The provider revokes again and again until it is told that
// there is nothing left to revoke, and moto never says so.
import type { Double } from './call';
import { refuseRest } from './rest';

export function revokedPermissions(): Double {
  const revoked = new Set<string>();
  return async (call, { moto }) => {
    if (call.service !== 'lakeformation') return undefined;
    if (call.path === '/GrantPermissions') revoked.clear();
    if (call.path !== '/RevokePermissions') return undefined;
    const what = `${call.accountId} ${call.region} ${call.body.toString()}`;
    if (revoked.has(what))
      return refuseRest({
        code: 'InvalidInputException',
        message: 'No permissions revoked. Grantee has no permissions and no grantable permissions on resource',
      });
    revoked.add(what);
    return moto.forward(call);
  };
}
