// The policies about a network that is a stack of its own.
import type { Finding } from '../diagnostics/finding';
import { ownNetwork, type NormalNetwork } from '../network/normal';
import { endpointZones } from './endpoint-zones';
import { invitedConsumers } from './invited-consumers';
import type { NetworkPolicy } from './policy';

/** Who stands in a VPC of one zone cannot stand in another one. */
const severalZones: NetworkPolicy = (network) => {
  const zones = ownNetwork(network)?.vpc.create?.zones;
  if (zones?.length !== 1) return [];
  const message = 'the VPC has one zone, so one Availability Zone can stop all that stands in it';
  return [{ code: 'FLK3040', pointer: '/spec/network/vpc/create/zones', message }];
};

/** What all of them find. */
export function findInNetwork(network: NormalNetwork): Finding[] {
  return [invitedConsumers, severalZones, endpointZones].flatMap((policy) => policy(network));
}
