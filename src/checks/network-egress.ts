// The ways out of a created network: what they cost, and what must fit together.
import type { Home } from '../aws/arn';
import type { Problem } from '../diagnostics/diagnostic';
import { error, info } from '../diagnostics/problem';
import { gatewayZones } from '../network/nat';
import { ownNetwork, type OwnNetwork } from '../network/normal';
import { zonesOf } from '../network/ground';
import type { NetworkCheck } from './network-check';

const at = '/spec/network';

export const networkEgress: NetworkCheck = ({ network, identity }) => {
  const own = ownNetwork(network);
  return own ? [...natAddresses(own), ...ownServers(own), ...ownersEndpoints(own, identity.home)] : [];
};

function natAddresses({ vpc: { create }, nat }: OwnNetwork): Problem[] {
  if (!create || nat?.addresses === undefined) return [];
  const gateways = gatewayZones(create, nat).length;
  const found = nat.addresses.length;
  if (found === gateways) return [];
  const some = `${gateways} NAT ${gateways === 1 ? 'gateway' : 'gateways'}`;
  const message = `${found} ${found === 1 ? 'address' : 'addresses'} for ${some}`;
  const because = { pointer: `${at}/vpc/create/zones`, note: `${zonesOf(create).length} zones` };
  const help = nat.perZone ? 'name one for each zone' : 'name one, or say "perZone: true"';
  return [error('FLK3310', `${at}/nat/addresses`, message, { because, help })];
}

function ownServers({ vpc: { create }, egress }: OwnNetwork): Problem[] {
  if (!create?.dns || egress === 'none') return [];
  const message =
    'these servers must forward the names of AWS to the resolver of the VPC, or its endpoints are not found';
  return [info('FLK3311', `${at}/vpc/create/dns/servers`, message)];
}

/** Source: the VPC guide, "Responsibilities and permissions for owners and participants" of shared subnets. */
function ownersEndpoints({ vpc: { subnetOwner }, egress }: OwnNetwork, { accountId }: Home): Problem[] {
  if (egress !== 'endpoints' || subnetOwner === undefined || subnetOwner === accountId) return [];
  const message = `the VPC is account ${subnetOwner}'s, and nobody else can create endpoints in it`;
  const because = { pointer: `${at}/vpc/subnetOwner`, note: 'the owner of the subnets' };
  return [
    error('FLK3395', `${at}/egress`, message, { because, help: 'have its owner create them, and leave "egress" out' }),
  ];
}
