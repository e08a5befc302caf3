// Every route that the network puts into the private route tables, whatever section asks for it.
import { child, type Pointer } from '../document/pointer';
import { destinationsOf } from './transit';
import type { OwnNetwork } from './normal';
import { peeringAt } from './peered';
import { kept } from './kept';

/** A route of each private route table. */
export interface StatedRoute {
  readonly range: string;
  /** What it leads to, for people. */
  readonly to: string;
  /** Behind it is the internet, where no private address is. */
  readonly isToInternet?: true;
  /** The place in the spec that says it. */
  readonly pointer: Pointer;
}

/** Routes to gateway endpoints are none of them: their destinations are AWS's prefix lists. */
export function statedRoutes(network: OwnNetwork): StatedRoute[] {
  const { egress, transitGateway, peering } = network;
  return [
    ...(egress === 'nat' ? [toNat] : []),
    ...(transitGateway ? destinationsOf(network) : []).map(({ range, cause }) => ({
      range,
      to: 'the transit gateway',
      pointer: cause,
    })),
    ...kept(peering).flatMap(([name, { cidrs }]) =>
      cidrs.map((range, index) => ({
        range,
        to: `peering "${name}"`,
        pointer: child(peeringAt, name, 'cidrs', index),
      })),
    ),
  ];
}

const toNat: StatedRoute = {
  range: '0.0.0.0/0',
  to: 'the NAT gateway',
  isToInternet: true,
  pointer: '/spec/network/egress',
};
