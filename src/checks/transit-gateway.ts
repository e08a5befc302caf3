// The transit gateway of the network: whose it is, what it stands on, and what else of the network goes with it.
import type { Network } from '../../generated/application';
import { exactlyOne, needed, noEffect } from '../diagnostics/key-rules';
import type { Problem } from '../diagnostics/diagnostic';
import { error, info, warning } from '../diagnostics/problem';
import { child } from '../document/pointer';
import { ownNetwork, type OwnNetwork } from '../network/normal';
import { destinationsOf } from '../network/transit';
import { isShared, transitAt } from '../network/transit/gateway';
import type { NormalTransitGateway } from '../network/transit/normal';
import type { StackIdentity } from '../facts/identity';
import { routeTablesNeeded, vpcNeeded } from './existing-vpc';
import type { NetworkCheck } from './network-check';

const at = '/spec/network';
const exampleSubnets = '[subnet-0a1b2c3d4e5f60718, subnet-0a1b2c3d4e5f60719]';
const exampleRouting = '{ associate: tgw-rtb-0a1b2c3d4e5f60718, propagate: [tgw-rtb-0a1b2c3d4e5f60718] }';
const exampleGateway = `{ id: tgw-0a1b2c3d4e5f60718, routeTable: ${exampleRouting}, routes: [10.0.0.0/8] }`;

export const transitGateway: NetworkCheck = ({ network: given, identity }) => {
  const network = ownNetwork(given);
  if (!network) return [];
  const { transitGateway: gateway } = network;
  return [
    ...egress(network),
    ...(network.onPremises ? needed(network, 'transitGateway', at, 'sites are reached over it', exampleGateway) : []),
    ...(gateway
      ? [
          ...whose(gateway, identity),
          ...ground(network, gateway),
          ...participant(network, identity),
          ...tables(gateway, identity),
          ...routes(network, gateway),
        ]
      : []),
  ];
};

function egress(network: OwnNetwork): Problem[] {
  if (network.egress !== 'transit') return [];
  const given: Pick<Network, 'nat' | 'endpoints'> = network;
  const elsewhere = '"egress" is transit, so the hub behind the gateway has them';
  return [
    ...(network.onPremises ? [] : needed(network, 'transitGateway', at, '"egress" is transit', exampleGateway)),
    ...noEffect(given, ['nat', 'endpoints'], at, elsewhere),
  ];
}

function whose(gateway: NormalTransitGateway, identity: StackIdentity): Problem[] {
  const problems = exactlyOne(gateway, ['id', 'create'], transitAt);
  if (problems.length > 0) return problems;
  if (gateway.create) return noEffect(gateway, ['owner', 'share', 'asn'], transitAt, 'the gateway is created');
  const { owner, share } = gateway;
  const { accountId } = identity.home;
  if (owner === accountId) {
    const message = `"owner" has no effect here: account ${accountId} is the application's own`;
    const because = { pointer: '/aws/accountId', note: 'the application is here' };
    const help = 'name the account that shares the gateway, or remove "owner"';
    return [info('FLK3002', child(transitAt, 'owner'), message, { because, help })];
  }
  if (owner === undefined)
    return share === undefined ? [] : needed(gateway, 'owner', transitAt, '"share" is accepted', '"222233334444"');
  const message = `account ${owner} must accept the attachment, associate it and let its tables learn it`;
  const help = 'give the output transit_gateway_handover to the owner; apply again when it is done';
  return [info('FLK3465', child(transitAt, share === undefined ? 'owner' : 'share'), message, { help })];
}

/** What is created in an existing VPC asks for its id, and for what of it is changed. */
function ground(network: OwnNetwork, gateway: NormalTransitGateway): Problem[] {
  const { vpc } = network;
  if (vpc.create) {
    const message = 'the attachment has subnets of its own in every zone of the created VPC';
    return noEffect(gateway, ['subnets'], transitAt, message);
  }
  const zones = "the attachment has one subnet in each zone of the application's";
  return [
    ...vpcNeeded(vpc, 'it is attached to a transit gateway'),
    ...needed(gateway, 'subnets', transitAt, zones, exampleSubnets),
    ...(destinationsOf(network).length > 0 ? routeTablesNeeded(vpc, 'they get the routes to the transit gateway') : []),
  ];
}

/** Source: the VPC guide, "Share your VPC subnets with other accounts". */
function participant({ vpc: { subnetOwner } }: OwnNetwork, { home }: StackIdentity): Problem[] {
  if (subnetOwner === undefined || subnetOwner === home.accountId) return [];
  const because = { pointer: `${at}/vpc/subnetOwner`, note: 'the account that shares the subnets' };
  const message = `only account ${subnetOwner} can attach its VPC to a transit gateway`;
  const help = 'have its owner attach it, and remove "transitGateway"';
  return [error('FLK3475', transitAt, message, { on: 'key', because, help })];
}

/** An attachment that no table has to do with is silent; which ones it has is said and not left to the gateway. */
function tables(gateway: NormalTransitGateway, identity: StackIdentity): Problem[] {
  const { create } = gateway;
  if (create) {
    const [example = 'main'] = Object.keys(create.routeTables);
    const why = 'the gateway has several route tables';
    return [
      ...needed(create, 'defaultRouteTable', `${transitAt}/create`, why, example),
      ...(create.acceptAttachments
        ? Object.entries(create.attachments ?? {})
            .filter(([, { accept }]) => accept)
            .map(([name]) => acceptedTwice(name))
        : []),
    ];
  }
  const why =
    'which of its tables the VPC is in, and which learn its ranges, is decided by those who keep the gateway; ' +
    '"aws ec2 describe-transit-gateway-route-tables" lists them (of a gateway of another account say "owner" instead)';
  return isShared(gateway, identity) ? [] : needed(gateway, 'routeTable', transitAt, why, exampleRouting);
}

function acceptedTwice(name: string): Problem {
  const pointer = child(transitAt, 'create', 'attachments', name, 'accept');
  const message = '"accept" has no effect here: the gateway accepts all attachments ("acceptAttachments")';
  return error('FLK3002', pointer, message, { on: 'key', help: 'remove "accept"' });
}

function routes(network: OwnNetwork, { routes: given = [] }: NormalTransitGateway): Problem[] {
  const whole = given.indexOf('0.0.0.0/0');
  if (whole >= 0 && network.egress !== 'transit') {
    const message = '0.0.0.0/0 is everything that leaves the VPC, which "egress" decides';
    const help = 'say "egress: transit" and remove the route, or name narrower ranges';
    return [error('FLK3470', child(transitAt, 'routes', whole), message, { help })];
  }
  if (destinationsOf(network).length > 0) return [];
  const help = 'add, for example: routes: [10.0.0.0/8]';
  return [warning('FLK3466', transitAt, 'no route of the VPC leads to the transit gateway', { on: 'key', help })];
}
