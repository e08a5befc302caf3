// What joins VPCs with each other and with other places: peering, transit gateways, VPN and Direct Connect.
import { amending, factListing, ofType, required, type Piece } from './read-piece';
import { idIn, idsIn, joined, switchIn, textIn, textsIn, type Block, type Reader } from './read-block';
import {
  isUnknown,
  type Attachment,
  type Fact,
  type Id,
  type Listing,
  type TransitRoute,
  type TransitRouteTable,
  type Unknown,
} from './topology';

export function readPeering(block: Block): Piece {
  return {
    peerings: [
      {
        id: block.address,
        requester: required(idIn(block, 'vpc_id'), block, 'vpc_id'),
        accepter: required(idIn(block, 'peer_vpc_id'), block, 'peer_vpc_id'),
        accepted: acceptedBy(block, 'aws_vpc_peering_connection_accepter', 'vpc_peering_connection_id'),
      },
    ],
  };
}

/** By itself, by a resource of the configuration, or by somebody elsewhere. */
function acceptedBy(block: Block, type: string, key: string): Fact<boolean> {
  if (switchIn(block, 'auto_accept', false) === true) return true;
  const accepters = ofType(block.reader, type).filter((one) => idIn(one, key) === block.address);
  if (accepters.length > 0) return true;
  return { unknown: `whether ${block.address} is accepted is not known` };
}

export function readTransitGateway(block: Block): Piece {
  const { address: id, reader } = block;
  return {
    transitGateways: [
      { id, region: block.region, groupReferences: switchIn(block, 'security_group_referencing_support', false) },
    ],
    transitRouteTables: [transitTable(defaultTableOf(id), id, reader)],
  };
}

/** The table that a transit gateway comes with, for association and propagation alike. */
export function defaultTableOf(gateway: Id): Id {
  return `${gateway}.association_default_route_table_id`;
}

export function readTransitRouteTable(block: Block): Piece {
  const gateway = required(idIn(block, 'transit_gateway_id'), block, 'transit_gateway_id');
  return { transitRouteTables: [transitTable(block.address, gateway, block.reader)] };
}

function transitTable(id: Id, gateway: Fact<Id>, reader: Reader): TransitRouteTable {
  const explicit = (what: Joining): Listing<Member> => ({
    known: amending(
      reader,
      `aws_ec2_transit_gateway_route_table_${what}`,
      'transit_gateway_route_table_id',
      id,
    ).flatMap((one) => memberOf(one)),
  });
  const known = amending(reader, 'aws_ec2_transit_gateway_route', 'transit_gateway_route_table_id', id).map(routeOf);
  const rest = toCome(gateway, reader);
  const routes: Listing<TransitRoute> = { known, ...(rest && { rest }) };
  const all = (what: Joining): Listing<Member> => {
    const said = explicit(what);
    return isUnknown(gateway) ? said : joined(said, byDefault(gateway, said, { table: id, what, reader }));
  };
  return { id, gateway, associations: all('association'), propagations: all('propagation'), routes };
}

/** AWS takes no route to a peering that waits: where somebody else accepts it, the routes come later. */
function toCome(gateway: Fact<Id>, reader: Reader): Unknown | undefined {
  const waiting = ofType(reader, 'aws_ec2_transit_gateway_peering_attachment').find(
    (one) =>
      idIn(one, 'transit_gateway_id') === gateway &&
      isUnknown(peeringAccepted(one)) &&
      amending(reader, 'aws_ec2_transit_gateway_route', 'transit_gateway_attachment_id', one.address).length === 0,
  );
  return waiting && { unknown: `what will be sent to ${waiting.address} is said when it is accepted` };
}

function peeringAccepted(block: Block): Fact<boolean> {
  return acceptedBy(block, 'aws_ec2_transit_gateway_peering_attachment_accepter', 'transit_gateway_attachment_id');
}

type Joining = 'association' | 'propagation';

interface Member {
  readonly id: Id;
  readonly attachment: Id;
}

function memberOf(block: Block): Member[] {
  const attachment = idIn(block, 'transit_gateway_attachment_id');
  return attachment === undefined || isUnknown(attachment) ? [] : [{ id: block.address, attachment }];
}

/** The attachments of a gateway by their resources, which gateways these name, and whether routes are learnt. */
const attachmentTypes: Readonly<Record<string, { readonly of: readonly string[]; readonly learns: boolean }>> = {
  aws_ec2_transit_gateway_vpc_attachment: { of: ['transit_gateway_id'], learns: true },
  aws_vpn_connection: { of: ['transit_gateway_id'], learns: true },
  aws_dx_gateway_association: { of: ['associated_gateway_id'], learns: true },
  aws_dx_gateway_association_proposal: { of: ['associated_gateway_id'], learns: true },
  // The guide of transit gateways, "Peering attachments": static routes only.
  aws_ec2_transit_gateway_peering_attachment: { of: ['transit_gateway_id', 'peer_transit_gateway_id'], learns: false },
};

/** Where both the gateway and the attachment ask for it, which is their default, and nobody says otherwise. */
function byDefault(
  gateway: Id,
  said: Listing<Member>,
  { table, what, reader }: { readonly table: Id; readonly what: Joining; readonly reader: Reader },
): Listing<Member> {
  const owner = reader.blocks.get(gateway);
  if (!owner || switchIn(owner, `default_route_table_${what}`, true) !== true) return { known: [] };
  const members = Object.entries(attachmentTypes).flatMap(([type, { of, learns }]) =>
    ofType(reader, type)
      .filter((one) => of.some((key) => idIn(one, key) === gateway))
      .filter((one) => switchIn(one, `transit_gateway_default_route_table_${what}`, true) === true)
      .filter((one) => (what === 'propagation' ? learns : !isAssociated(one, reader)))
      .map(({ address }) => ({ id: address, attachment: address })),
  );
  const chosen = chosenTable(gateway, what, reader);
  if (isUnknown(chosen)) return members.length === 0 ? { known: [] } : { known: [], rest: chosen };
  const others = members.filter(({ id }) => !said.known.some(({ attachment }) => attachment === id));
  return { known: chosen === table ? others : [] };
}

/**
 * The table that takes the place of AWS's own. What is attached before that stays with AWS's, and what this project
 * attaches waits for it. Source: EC2's ModifyTransitGatewayOptions, `AssociationDefaultRouteTableId`,
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyTransitGatewayOptions.html.
 */
function chosenTable(gateway: Id, what: Joining, reader: Reader): Fact<Id> {
  const type = `aws_ec2_transit_gateway_default_route_table_${what}`;
  const [choice] = amending(reader, type, 'transit_gateway_id', gateway);
  const key = 'transit_gateway_route_table_id';
  return choice ? required(idIn(choice, key), choice, key) : defaultTableOf(gateway);
}

function isAssociated({ address }: Block, reader: Reader): boolean {
  const type = 'aws_ec2_transit_gateway_route_table_association';
  return amending(reader, type, 'transit_gateway_attachment_id', address).length > 0;
}

function routeOf(block: Block): TransitRoute {
  const cidr = required(textIn(block, 'destination_cidr_block'), block, 'destination_cidr_block');
  if (switchIn(block, 'blackhole', false) === true) return { id: block.address, cidr, target: 'blackhole' };
  const attachment = required(idIn(block, 'transit_gateway_attachment_id'), block, 'transit_gateway_attachment_id');
  return { id: block.address, cidr, target: isUnknown(attachment) ? attachment : { attachment } };
}

export function readVpcAttachment(block: Block): Piece {
  const attachment: Attachment = {
    ...common(block),
    kind: 'vpc',
    vpc: required(idIn(block, 'vpc_id'), block, 'vpc_id'),
    subnets: idsIn(block, 'subnet_ids'),
    // Source: the API of EC2, CreateTransitGatewayVpcAttachmentRequestOptions: on by default.
    groupReferences: switchIn(block, 'security_group_referencing_support', true),
    applianceMode: switchIn(block, 'appliance_mode_support', false) === true,
  };
  return { attachments: [attachment] };
}

function common(block: Block): Pick<Attachment, 'id' | 'gateway'> {
  return { id: block.address, gateway: required(idIn(block, 'transit_gateway_id'), block, 'transit_gateway_id') };
}

export function readPeeringAttachment(block: Block): Piece {
  const peer = required(idIn(block, 'peer_transit_gateway_id'), block, 'peer_transit_gateway_id');
  const accepted = peeringAccepted(block);
  return { attachments: [{ ...common(block), kind: 'peering', peer, accepted }] };
}

/** A connection to a virtual private gateway is no matter of transit gateways: its routes end in what is not known. */
export function readVpnConnection(block: Block): Piece {
  const gateway = idIn(block, 'transit_gateway_id');
  if (gateway === undefined) return {};
  const id = block.address;
  return { attachments: [{ id, gateway, kind: 'site', site: id }], sites: [{ id, cidrs: staticCidrs(block) }] };
}

/** The static routes to it say what is there; what BGP tells is known to the routers. */
function staticCidrs({ address, reader }: Block): Listing<string> {
  const routes = amending(reader, 'aws_ec2_transit_gateway_route', 'transit_gateway_attachment_id', address);
  const known = routes.flatMap((route) => factListing(textIn(route, 'destination_cidr_block')).known);
  return { known, rest: { unknown: `what else is behind ${address} is not declared` } };
}

export function readDirectConnect(block: Block): Piece {
  const site = siteOf(block);
  return directConnect(block, site, `what is behind ${site} is not declared`);
}

/** Of a Direct Connect gateway of another account: a site of its own, as nobody knows whether that account accepts. */
export function readDirectConnectProposal(block: Block): Piece {
  const { address } = block;
  return directConnect(block, address, `${siteOf(block)} announces nothing before its owner has accepted ${address}`);
}

function siteOf(block: Block): Id {
  const site = idIn(block, 'dx_gateway_id');
  return site === undefined || isUnknown(site) ? block.address : site;
}

function directConnect(block: Block, site: Id, why: string): Piece {
  const gateway = idIn(block, 'associated_gateway_id');
  if (gateway === undefined || isUnknown(gateway) || !/^(aws_ec2_transit_gateway[.]|tgw-)/.test(gateway)) return {};
  const announced = textsIn(block, 'allowed_prefixes');
  return {
    attachments: [{ id: block.address, gateway, kind: 'site', site, announced }],
    sites: [{ id: site, cidrs: { known: [], rest: { unknown: why } } }],
  };
}
