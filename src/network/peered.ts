// The other side of each peering: where it is, who makes it, and what is there.
import type { Home } from '../aws/arn';
import { terraformName } from '../aws/naming';
import { child, type Pointer } from '../document/pointer';
import type { StackIdentity } from '../facts/identity';
import type { Need } from '../facts/need';
import type { ProviderAlias } from '../terraform/provider-alias';
import type { Text } from '../terraform/value';
import type { Ground } from './ground';
import type { OwnNetwork, NormalPeering } from './normal';

export const peeringAt = '/spec/network/peering';

/** What peerings are made between. */
export interface PeeringGround {
  readonly network: OwnNetwork;
  readonly ground: Ground;
  readonly needs: readonly Need[];
  /** The security groups of the application. */
  readonly groups: readonly Text[];
  readonly identity: StackIdentity;
}

/** Who makes the other side: the stack as it is, the stack through another provider, or the owner of the peer. */
export type OtherSide =
  | { readonly made: 'here' }
  | { readonly made: 'elsewhere'; readonly alias: ProviderAlias }
  | { readonly made: 'by its owner' };

/** One peering with what is known of its other side. */
export interface Peered {
  readonly name: string;
  readonly pointer: Pointer;
  readonly peering: NormalPeering;
  readonly region: string;
  readonly accountId: string;
  readonly side: OtherSide;
}

/** Every peering of the network, those that are to be removed too. */
export function peeredWith({ peering = {} }: OwnNetwork, home: Home): Peered[] {
  return Object.entries(peering).map(([name, one]) => {
    const place = { region: one.region ?? home.region, accountId: one.account ?? home.accountId };
    return { name, pointer: child(peeringAt, name), peering: one, ...place, side: sideOf(name, one, place, home) };
  });
}

function sideOf(name: string, { role }: NormalPeering, place: Omit<ProviderAlias, 'name'>, home: Home): OtherSide {
  const sameAccount = place.accountId === home.accountId;
  if (role !== undefined) return { made: 'elsewhere', alias: { name: aliasOf(name), ...place, role } };
  if (!sameAccount) return { made: 'by its owner' };
  if (place.region === home.region) return { made: 'here' };
  return { made: 'elsewhere', alias: { name: aliasOf(name), ...place } };
}

const aliasOf = (name: string): string => terraformName('peering', name);

/** What lies beyond each peering: a way out of the VPC. */
export function peeringWays({ peering = {} }: OwnNetwork) {
  const there = Object.entries(peering).filter(([, { remove }]) => !remove);
  return there.map(([name, { hosts = [], cidrs }]) => ({ pointer: child(peeringAt, name), hosts, cidrs }));
}
