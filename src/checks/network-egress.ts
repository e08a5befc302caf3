// The ways out of a created network: what they cost, and what must fit together.
import type { Home } from '../aws/arn';
import { noEffect } from '../diagnostics/key-rules';
import type { Problem } from '../diagnostics/diagnostic';
import { error, info } from '../diagnostics/problem';
import { child } from '../document/pointer';
import { gatewayZones } from '../network/nat';
import { ownNetwork, type OwnNetwork } from '../network/normal';
import { zonesOf } from '../network/ground';
import type { NetworkCheck } from './network-check';

const at = '/spec/network';
const natAt = `${at}/nat`;
const zonesAt = `${at}/vpc/create/zones`;

export const networkEgress: NetworkCheck = ({ network, identity }) => {
  const own = ownNetwork(network);
  return own ? [...natZone(own), ...natAddresses(own), ...ownServers(own), ...ownersEndpoints(own, identity.home)] : [];
};

/** The zone of the only gateway, where there are several to stand in. */
function natZone({ vpc: { create }, nat }: OwnNetwork): Problem[] {
  if (!create || !nat) return [];
  if (nat.perZone) return noEffect(nat, ['zone'], natAt, 'each zone has a gateway of its own');
  const { zones } = create;
  const because = { pointer: zonesAt, note: 'the zones of the VPC' };
  const [first, ...others] = zones;
  if (nat.zone !== undefined && !zones.includes(nat.zone)) {
    const message = `the VPC has no zone ${nat.zone} for the NAT gateway to stand in`;
    return [error('FLK3310', `${natAt}/zone`, message, { because, expected: zones.join(', ') })];
  }
  if (nat.zone !== undefined || others.length === 0) return [];
  const message = `the NAT gateway stands in zone ${first}, which is named first: another in front moves it`;
  return [info('FLK3716', `${at}/egress`, message, { because, help: `say "nat: { zone: ${first} }"` })];
}

function natAddresses({ vpc: { create }, nat }: OwnNetwork): Problem[] {
  if (!create || nat?.addresses === undefined) return [];
  const pointer = `${natAt}/addresses`;
  const gateways = gatewayZones(create, nat).map(({ given }) => given);
  if (gateways.length === 0) return [];
  const given = Object.keys(nat.addresses);
  const because = { pointer: zonesAt, note: `${zonesOf(create).length} zones` };
  const missing = gateways.filter((zone) => !given.includes(zone));
  const help = nat.perZone ? 'name one for each zone' : 'name that of "nat.zone" alone, or say "perZone: true"';
  return [
    ...given
      .filter((zone) => !gateways.includes(zone))
      .map((zone) =>
        error('FLK3310', child(pointer, zone), `zone ${zone} has no NAT gateway`, { on: 'key', because, help }),
      ),
    ...sameAddresses(Object.entries(nat.addresses)),
    ...(missing.length > 0
      ? [error('FLK3310', pointer, `no address for the NAT gateway in ${missing.join(', ')}`, { because, help })]
      : []),
  ];
}

/** An address is one gateway's. Source: the VPC guide, "NAT gateway basics": an Elastic IP address cannot be shared. */
function sameAddresses(addresses: readonly (readonly [zone: string, address: string])[]): Problem[] {
  return addresses.flatMap(([zone, address], index): Problem[] => {
    const [first] = addresses.slice(0, index).find(([, other]) => other === address) ?? [];
    if (first === undefined) return [];
    const message = `the address of the NAT gateway in ${zone} is that of zone ${first}: AWS gives it to one`;
    const because = { pointer: child(`${natAt}/addresses`, first), note: 'named first' };
    return [error('FLK3310', child(`${natAt}/addresses`, zone), message, { because })];
  });
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
