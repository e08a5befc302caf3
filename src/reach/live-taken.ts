// What AWS takes no second one of, as EC2 and Route 53 Resolver describe it.
import { cidrIn, idIn, itemsIn, partIn, textIn, type Answer } from './live-answer';
import { isIn, type Answers } from './live-kinds';
import { associationsIn } from './live-resolver';
import { nameTagIn } from './live-tags';
import type { Taken, TakenAttachment, TakenPeering, TakenRoute } from './taken';
import type { Id } from './topology';

export function takenIn(answers: Answers): Taken {
  return {
    peerings: answers.items('VpcPeeringConnections').flatMap(peeringOf),
    attachments: answers.items('TransitGatewayVpcAttachments').flatMap(attachmentOf),
    unlisted: [
      ...(answers.isWhole('VpcPeeringConnections') ? [] : ['pcx-']),
      ...(answers.isWhole('TransitGatewayVpcAttachments') ? [] : ['tgw-']),
    ],
    routes: answers.items('RouteTables').flatMap(routesOf),
    domains: associationsIn(answers),
  };
}

/** Source: the API of EC2, VpcPeeringConnectionStateReason: the others are gone, or never came to be. */
const peeringStates = ['initiating-request', 'pending-acceptance', 'provisioning', 'active'];

function peeringOf(peering: Answer): TakenPeering[] {
  const id = idIn(peering, 'VpcPeeringConnectionId');
  const status = partIn(peering, 'Status');
  const code = status && textIn(status, 'Code');
  const vpcs = ['RequesterVpcInfo', 'AccepterVpcInfo'].flatMap((end) => {
    const info = partIn(peering, end);
    return (info && idIn(info, 'VpcId')) ?? [];
  });
  if (id === undefined || vpcs.length < 2 || (code !== undefined && !peeringStates.includes(code))) return [];
  return [{ id, vpcs, ...nameTagIn(peering) }];
}

/** Source: the API of EC2, TransitGatewayVpcAttachment, `State`: the others are gone, or on their way out. */
const attachmentStates = ['initiating', 'initiatingrequest', 'pendingacceptance', 'pending', 'available', 'modifying'];

function attachmentOf(attachment: Answer): TakenAttachment[] {
  const [id, vpc] = [idIn(attachment, 'TransitGatewayAttachmentId'), idIn(attachment, 'VpcId')];
  const gateway = idIn(attachment, 'TransitGatewayId');
  if (id === undefined || vpc === undefined || gateway === undefined) return [];
  return isIn(attachment, 'State', ...attachmentStates) ? [{ id, vpc, gateway, ...nameTagIn(attachment) }] : [];
}

/** What a route leads to; an instance is told with the interface that stands for it. */
const targetKeys = [
  'TransitGatewayId',
  'VpcPeeringConnectionId',
  'NatGatewayId',
  'NetworkInterfaceId',
  'GatewayId',
  'EgressOnlyInternetGatewayId',
  'LocalGatewayId',
  'CarrierGatewayId',
] as const;

function routesOf(table: Answer): TakenRoute[] {
  const id = idIn(table, 'RouteTableId');
  if (id === undefined) return [];
  return itemsIn(table, 'Routes')
    .filter((route) => textIn(route, 'Origin') === 'CreateRoute')
    .flatMap((route) => {
      const destination = cidrIn(route, 'DestinationCidrBlock') ?? cidrIn(route, 'DestinationIpv6CidrBlock');
      return destination === undefined ? [] : [{ table: id, destination, target: targetOf(route) }];
    });
}

function targetOf(route: Answer): Id {
  const ids = targetKeys.flatMap((key) => (textIn(route, key) === 'local' ? 'local' : (idIn(route, key) ?? [])));
  return ids[0] ?? 'what is gone';
}
