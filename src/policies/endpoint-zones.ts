// Interface endpoints stand in more than one Availability Zone where the application does.
import type { Pointer } from '../document/pointer';
import { oneInEachZone } from '../facts/subnet-zones';
import { ownNetwork, type OwnNetwork } from '../network/normal';
import type { NetworkPolicy } from './policy';

const at = '/spec/network/endpoints';

export const endpointZones: NetworkPolicy = (network) => {
  const own = ownNetwork(network);
  const pointer = own && zonesOf(own) > 1 ? onlyZone(own) : undefined;
  if (pointer === undefined) return [];
  const message =
    'the interface endpoints stand in one zone, so one Availability Zone can cut off what stands in the others';
  return [{ code: 'FLK3452', pointer, message }];
};

/** In how many zones the application stands, or may stand: subnets whose zones are not known count as zones. */
function zonesOf({ vpc }: OwnNetwork): number {
  const { create, find, subnets } = vpc;
  return subnets ? oneInEachZone(subnets, vpc).length : (find?.count ?? create?.zones.length ?? 0);
}

/** The list that has one zone alone. Without a list endpoints stand where the application does. */
function onlyZone({ vpc, endpoints = {} }: OwnNetwork): Pointer | undefined {
  const { zones, subnets, find } = endpoints;
  if (zones?.length === 1) return `${at}/zones`;
  if (find?.count === 1) return `${at}/find/count`;
  return subnets && oneInEachZone(subnets, vpc).length === 1 ? `${at}/subnets` : undefined;
}
