// Peering of transit gateways: who may make it and accept it, that two gateways have one, and that the tables of this
// side connect the VPC with what lies beyond.
import { needed, noEffect } from '../diagnostics/key-rules';
import type { Problem } from '../diagnostics/diagnostic';
import { error, info } from '../diagnostics/problem';
import { child } from '../document/pointer';
import { ownNetwork, type OwnNetwork } from '../network/normal';
import { isShared, transitAt } from '../network/transit/gateway';
import type { NormalTransitGateway } from '../network/transit/normal';
import { ownersOutput, peeredGateways, peersAt, type PeeredGateway } from '../network/transit/peers';
import type { NetworkCheck } from './network-check';
import { otherSide } from './other-side';
import { directions } from './transit-directions';

export const transitPeers: NetworkCheck = ({ network: given, identity }) => {
  const network = ownNetwork(given);
  const { transitGateway: gateway } = network ?? {};
  if (!network || !gateway?.peers) return [];
  if (isShared(gateway, identity)) return [notTheOwner(gateway)];
  const all = peeredGateways(gateway, identity.home);
  const kept = all.filter(({ peer }) => !peer.remove);
  return [
    ...all.flatMap((one) => otherSide({ ...one, given: one.peer, actions: sideActions }, identity)),
    ...kept.flatMap((one) => [...acceptance(one), ...ways(one, gateway, network)]),
    ...twice(kept, gateway),
  ];
};

/** EC2's actions by which the provider makes the other side. Source: IAM's service authorization reference. */
const sideActions =
  'ec2:AcceptTransitGatewayPeeringAttachment, ec2:DeleteTransitGatewayPeeringAttachment, ' +
  'ec2:DescribeTransitGatewayPeeringAttachments, ec2:DescribeTransitGateways, ec2:CreateTags, ec2:DeleteTags, ' +
  'ec2:DescribeTransitGatewayAttachments, ec2:DescribeTransitGatewayRouteTables, ' +
  'ec2:AssociateTransitGatewayRouteTable, ec2:DisassociateTransitGatewayRouteTable, ' +
  'ec2:GetTransitGatewayRouteTableAssociations, ec2:CreateTransitGatewayRoute, ec2:DeleteTransitGatewayRoute, ' +
  'ec2:SearchTransitGatewayRoutes';

/** Source: the guide of transit gateways, "Transit gateway peering attachments". */
function notTheOwner({ owner }: NormalTransitGateway): Problem {
  const because = { pointer: child(transitAt, 'owner'), note: 'the account of the gateway' };
  const message = `only account ${owner} can peer its transit gateway with another one`;
  const help = 'have its owner peer the two, and name the ranges in "routes" and "hosts"';
  return error('FLK3468', peersAt, message, { on: 'key', because, help });
}

/** What the owner of the other gateway does, or is done for them. */
function acceptance({ name, pointer, peer, accountId, side }: PeeredGateway): Problem[] {
  if (side.made !== 'by its owner') {
    const why = 'the way back is a route in each route table of the other gateway that is looked up';
    const example = '{ associate: tgw-rtb-0b1c2d3e4f5061728, propagate: [tgw-rtb-0b1c2d3e4f5061728] }';
    return [
      ...(peer.accepted ? noEffect(peer, ['accepted'], pointer, 'the peering is accepted by this stack') : []),
      ...needed(peer, 'peerRouteTable', pointer, why, example),
    ];
  }
  if (peer.accepted) return [];
  const message = `account ${accountId} must accept the peering and set its own tables before anything gets through`;
  const help = `give the output ${ownersOutput(name)} to the owner; then say "accepted: true" and apply again`;
  return [info('FLK3442', child(pointer, 'account'), message, { help })];
}

function ways({ name, pointer, peer }: PeeredGateway, gateway: NormalTransitGateway, { vpc }: OwnNetwork): Problem[] {
  const { routeTable: routing, cidrs } = peer;
  if (!routing) return [];
  const mend = (table: string): string => `add "${table}" to "propagate" of peer ${name}`;
  return directions({ at: pointer, who: `peer ${name}`, cidrs, routing, mend }, gateway, vpc);
}

/** Source: "Quotas for your transit gateways", "Peering attachments between two transit gateways". */
function twice(kept: readonly PeeredGateway[], { id }: NormalTransitGateway): Problem[] {
  return kept.flatMap(({ pointer, peer }, index): Problem[] => {
    const at = child(pointer, 'gateway');
    if (peer.gateway === id) {
      const because = { pointer: child(transitAt, 'id'), note: 'the same one' };
      return [error('FLK3443', at, 'the gateway is peered with itself', { because })];
    }
    const earlier = kept.slice(0, index).find((one) => one.peer.gateway === peer.gateway);
    if (!earlier) return [];
    const because = { pointer: child(earlier.pointer, 'gateway'), note: 'the other one' };
    return [error('FLK3443', at, `${peer.gateway} is peered twice`, { because })];
  });
}
