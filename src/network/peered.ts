// The other side of each peering: where it is, who makes it, and what is there.
import type { Home } from '../aws/arn';
import { terraformName } from '../aws/naming';
import { child, type Pointer } from '../document/pointer';
import type { StackIdentity } from '../facts/identity';
import type { Need } from '../facts/need';
import type { Text } from '../terraform/value';
import type { Ground } from './ground';
import type { OwnNetwork, NormalPeering } from './normal';
import { otherSideOf, type OtherSide } from './other-side';
import { kept } from './kept';

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
    const side = otherSideOf(terraformName('peering', name), one.role, place, home);
    return { name, pointer: child(peeringAt, name), peering: one, ...place, side };
  });
}

/** What lies beyond each peering: a way out of the VPC. */
export function peeringWays({ peering }: OwnNetwork) {
  return kept(peering).map(([name, { hosts = [], cidrs }]) => ({
    pointer: child(peeringAt, name),
    beyond: `peering ${name}`,
    hosts,
    cidrs,
  }));
}
