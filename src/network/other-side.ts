// Who makes the other side of what joins two networks, and through which provider of Terraform.
import type { Home } from '../aws/arn';
import type { ProviderAlias } from '../terraform/provider-alias';

/** Who makes the other side: the stack as it is, the stack through another provider, or the owner of the peer. */
export type OtherSide =
  | { readonly made: 'here' }
  | { readonly made: 'elsewhere'; readonly alias: ProviderAlias }
  | { readonly made: 'by its owner' };

/** @param name that of the provider, where it is another one */
export function otherSideOf(
  name: string,
  role: string | undefined,
  place: Omit<ProviderAlias, 'name' | 'role'>,
  home: Home,
): OtherSide {
  if (role !== undefined) return { made: 'elsewhere', alias: { name, ...place, role } };
  if (place.accountId !== home.accountId) return { made: 'by its owner' };
  return place.region === home.region ? { made: 'here' } : { made: 'elsewhere', alias: { name, ...place } };
}
