// Other transit gateways that this one is peered with: the attachment, its acceptance, and the tables of both sides.
// Gateways that are peered tell each other no routes. Source: the guide of transit gateways, "Transit gateway peering
// attachments". Addresses hold the id of the other gateway and never its name in the spec, so that another name moves
// nothing.
import { terraformName } from '../../aws/naming';
import type { Home } from '../../aws/arn';
import { child, type Pointer } from '../../document/pointer';
import { foldFacts, type Facts, type Output } from '../../facts/facts';
import type { StackIdentity } from '../../facts/identity';
import { attribute, resource, type AnyResource } from '../../terraform/resource';
import { json, type Text, type Value } from '../../terraform/value';
import { ensured } from '../../text/ensured';
import { label } from '../labels';
import type { NormalVpc } from '../normal';
import { otherSideOf, type OtherSide } from '../other-side';
import { ownRanges } from '../ranges';
import { gatewayId, routed, transitAt, withIts } from './gateway';
import type { NormalPeer, NormalTransitGateway } from './normal';

export const peersAt = child(transitAt, 'peers');

/** One other gateway with what is known of it. */
export interface PeeredGateway {
  readonly name: string;
  readonly pointer: Pointer;
  readonly peer: NormalPeer;
  readonly region: string;
  readonly accountId: string;
  readonly side: OtherSide;
}

/** Every other gateway, those whose peering is to be removed too. */
export function peeredGateways({ peers = {} }: NormalTransitGateway, home: Home): PeeredGateway[] {
  return Object.entries(peers).map(([name, peer]) => {
    const place = { region: peer.region ?? home.region, accountId: peer.account ?? home.accountId };
    const side = otherSideOf(terraformName('transit', name), peer.role, place, home);
    return { name, pointer: child(peersAt, name), peer, ...place, side };
  });
}

/** Of what is to be removed the provider stays, for Terraform removes through it. */
export function peerFacts(gateway: NormalTransitGateway, vpc: NormalVpc, identity: StackIdentity): Facts {
  return foldFacts(peeredGateways(gateway, identity.home).map((one) => onePeer(one, gateway, vpc, identity)));
}

function onePeer(one: PeeredGateway, gateway: NormalTransitGateway, vpc: NormalVpc, identity: StackIdentity): Facts {
  const { peer, side } = one;
  const providers = side.made === 'elsewhere' ? [side.alias] : [];
  if (peer.remove) return { providers };
  const asked = request(one, gateway, identity);
  const requested = attribute(asked, 'id');
  if (side.made === 'by its owner') {
    const own = peer.accepted ? ownTables(one, requested, gateway) : [];
    return { resources: [asked, ...own], outputs: [ownersPart(one, requested, vpc)] };
  }
  const accepter = accepted(one, requested, identity);
  const id = attribute(accepter, 'id');
  return { providers, resources: [asked, accepter, ...ownTables(one, id, gateway), ...otherTables(one, id, vpc)] };
}

const tagsOf = ({ name }: PeeredGateway, identity: StackIdentity) => ({ Name: `${identity.name}-${name}` });

function request(one: PeeredGateway, gateway: NormalTransitGateway, identity: StackIdentity) {
  const { pointer, peer, region, accountId } = one;
  return resource('aws_ec2_transit_gateway_peering_attachment', label(peer.gateway), pointer, {
    transit_gateway_id: gatewayId(gateway),
    peer_transit_gateway_id: peer.gateway,
    peer_region: region,
    peer_account_id: accountId,
    tags: tagsOf(one, identity),
  });
}

/** Within one account as well: AWS accepts no peering of gateways by itself. */
function accepted(one: PeeredGateway, requested: Text, identity: StackIdentity) {
  const { pointer, peer } = one;
  return resource(
    'aws_ec2_transit_gateway_peering_attachment_accepter',
    label(peer.gateway),
    pointer,
    { transit_gateway_attachment_id: requested, tags: tagsOf(one, identity) },
    through(one),
  );
}

/** The provider of the other side. */
function through({ side }: PeeredGateway): { readonly provider?: string } {
  return side.made === 'elsewhere' ? { provider: side.alias.name } : {};
}

function ownTables({ pointer, peer }: PeeredGateway, id: Text, gateway: NormalTransitGateway): AnyResource[] {
  const routing = ensured(peer.routeTable, 'a peering of gateways without routing');
  return routed({ labels: ['peer', peer.gateway], id, cause: pointer, routing, ranges: peer.cidrs }, gateway);
}

/**
 * A gateway may associate a peering with its default table: that association goes with the creation of this, which is
 * made anew with its peering, as those of the own gateway are. Static routes are: their attachment is never changed in
 * place. Source: the provider's `aws_ec2_transit_gateway_route`.
 */
function otherTables(one: PeeredGateway, id: Text, vpc: NormalVpc): AnyResource[] {
  const { pointer, peer } = one;
  const at = child(pointer, 'peerRouteTable');
  const { associate, propagate } = ensured(peer.peerRouteTable, 'a peering of gateways without a way back');
  const association = resource(
    'aws_ec2_transit_gateway_route_table_association',
    label('beyond', peer.gateway),
    child(at, 'associate'),
    {
      transit_gateway_attachment_id: id,
      transit_gateway_route_table_id: associate,
      replace_existing_association: true,
    },
    { ...through(one), ...withIts(id) },
  );
  const routes = propagate.flatMap((table) =>
    ownRanges(vpc).map((range) =>
      resource(
        'aws_ec2_transit_gateway_route',
        label(table, range.label),
        child(at, 'propagate'),
        {
          transit_gateway_route_table_id: table,
          destination_cidr_block: range.cidr,
          transit_gateway_attachment_id: id,
        },
        through(one),
      ),
    ),
  );
  return [association, ...routes];
}

/** `transit_peer_frankfurt_for_its_owner`. */
export function ownersOutput(name: string): string {
  return terraformName('transit', 'peer', name, 'for_its_owner');
}

/** In the words of EC2's API, so that each part can be given to `aws ec2` as it is. */
function ownersPart({ name, peer, region, accountId }: PeeredGateway, id: Text, vpc: NormalVpc): Output {
  const attached = { TransitGatewayAttachmentId: id };
  const { associate, propagate } = peer.peerRouteTable ?? { associate: undefined, propagate: [undefined] };
  const inTable = (table: string | undefined): { readonly [key: string]: Value } =>
    table === undefined ? attached : { ...attached, TransitGatewayRouteTableId: table };
  return {
    name: ownersOutput(name),
    description: `What account ${accountId} must do in ${region} for the peering with its gateway ${peer.gateway}`,
    value: json({
      AcceptTransitGatewayPeeringAttachment: attached,
      AssociateTransitGatewayRouteTable: inTable(associate),
      CreateTransitGatewayRoute: propagate.flatMap((table) =>
        ownRanges(vpc).map(({ cidr }) => ({ ...inTable(table), DestinationCidrBlock: cidr })),
      ),
    }),
  };
}
