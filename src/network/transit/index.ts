// The attachment of the VPC to a transit gateway, and the routes to it.
import { child, type Pointer } from '../../document/pointer';
import type { Facts, Output } from '../../facts/facts';
import type { StackIdentity } from '../../facts/identity';
import { resource, type AnyResource } from '../../terraform/resource';
import { json, ref, type Address, type Text } from '../../terraform/value';
import { ensured } from '../../text/ensured';
import { zonesOf, type Ground } from '../ground';
import type { OwnNetwork } from '../normal';
import { formerTransitRoutes, privateRoutes } from '../private-route';
import { ownRanges } from '../ranges';
import { creationFacts, defaultFlags } from './creation';
import { afterDefaults, gatewayId, isShared, ownAttachment, routed, transitAt } from './gateway';
import type { NormalTransitGateway } from './normal';
import { peerFacts, peersAt } from './peers';
import { kept } from '../kept';

export function transitFacts(network: OwnNetwork, ground: Ground, identity: StackIdentity): Facts[] {
  const { transitGateway: gateway } = network;
  if (!gateway) return [];
  const { share } = gateway;
  return [
    gateway.create ? creationFacts(gateway, identity) : {},
    { resources: share === undefined ? [] : [accepted(share)] },
    peerFacts(gateway, network.vpc, identity),
    {
      resources: [
        attachment(gateway, ground, identity),
        ...(isShared(gateway, identity) ? [] : ownRouting(gateway)),
        ...destinationsOf(network).flatMap((one) => routes(one, gateway, ground)),
      ],
      moved: destinationsOf(network).flatMap(({ range }) => formerTransitRoutes(ground, range)),
      outputs: outputs(network, gateway, identity),
    },
  ];
}

function ownRouting(gateway: NormalTransitGateway): AnyResource[] {
  const routing = ensured(gateway.routeTable, 'an attachment without routing');
  return routed({ labels: ['vpc'], id: ref(ownAttachment, 'id'), cause: transitAt, routing }, gateway);
}

const acceptedShare: Address = 'aws_ram_resource_share_accepter.transit_gateway';

/** The invitation to a share of another organisation. */
function accepted(share: string): AnyResource {
  return resource('aws_ram_resource_share_accepter', 'transit_gateway', child(transitAt, 'share'), {
    share_arn: share,
  });
}

/** Of a gateway that another account shares neither flag can be set. Source: the provider's document of it. */
function attachment(gateway: NormalTransitGateway, ground: Ground, identity: StackIdentity): AnyResource {
  const foreign = isShared(gateway, identity);
  return resource(
    'aws_ec2_transit_gateway_vpc_attachment',
    'network',
    transitAt,
    {
      transit_gateway_id: gatewayId(gateway),
      vpc_id: ensured(ground.vpc, 'an attachment without a VPC'),
      subnet_ids: attachmentSubnets(gateway, ground),
      appliance_mode_support: gateway.applianceMode ? 'enable' : 'disable',
      ...(!foreign && {
        transit_gateway_default_route_table_association: false,
        transit_gateway_default_route_table_propagation: false,
      }),
      tags: { Name: identity.name },
    },
    {
      ...(!foreign && { lifecycle: { ignore_changes: defaultFlags } }),
      dependsOn: [...afterDefaults(gateway), ...(gateway.share === undefined ? [] : [acceptedShare])],
    },
  );
}

/** One in each zone: traffic of a zone without one has no way to the gateway. */
function attachmentSubnets({ subnets }: NormalTransitGateway, { create }: Ground): readonly Text[] {
  if (!create) return ensured(subnets, 'an attachment without subnets');
  return zonesOf(create).map(({ label }) => ref(`aws_subnet.attachment_${label}`, 'id'));
}

/** A range beyond the gateway, and the place in the spec that says so. */
interface Destination {
  readonly range: string;
  readonly cause: Pointer;
}

/** Each once, under the first place that names it. */
export function destinationsOf({ egress, transitGateway, onPremises = {} }: OwnNetwork): Destination[] {
  const all = [
    ...(egress === 'transit' ? [{ range: '0.0.0.0/0', cause: '/spec/network/egress' }] : []),
    ...(transitGateway?.routes ?? []).map((range, index) => ({ range, cause: child(transitAt, 'routes', index) })),
    ...kept(transitGateway?.peers).flatMap(([name, { cidrs }]) =>
      cidrs.map((range, index) => ({ range, cause: child(peersAt, name, 'cidrs', index) })),
    ),
    ...Object.entries(onPremises).flatMap(([site, { cidrs }]) =>
      cidrs.map((range, index) => ({ range, cause: child('/spec/network/onPremises', site, 'cidrs', index) })),
    ),
  ];
  return [...new Map([...all].reverse().map((one) => [one.range, one])).values()].reverse();
}

/** AWS takes no route to a gateway that the VPC is not attached to yet, and Terraform sees no reference. */
function routes({ range, cause }: Destination, gateway: NormalTransitGateway, ground: Ground): AnyResource[] {
  return privateRoutes(ground, {
    cause,
    route: { destination_cidr_block: range, transit_gateway_id: gatewayId(gateway) },
    dependsOn: [ownAttachment],
  });
}

function outputs(network: OwnNetwork, gateway: NormalTransitGateway, identity: StackIdentity): Output[] {
  const own: Output = {
    name: 'transit_gateway_attachment',
    description: 'The attachment of the VPC to the transit gateway',
    value: ref(ownAttachment, 'id'),
  };
  if (!isShared(gateway, identity)) return [own];
  const { routeTable } = gateway;
  const handover: Output = {
    name: 'transit_gateway_handover',
    description: `What account ${gateway.owner} must do: accept the attachment, associate and propagate it`,
    value: json({
      transitGateway: gatewayId(gateway),
      attachment: ref(ownAttachment, 'id'),
      accept: true,
      ...(routeTable && { associate: routeTable.associate, propagate: routeTable.propagate }),
      routesBackTo: ownRanges(network.vpc).map(({ cidr }) => cidr),
    }),
  };
  return [own, handover];
}
