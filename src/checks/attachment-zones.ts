// Each zone that the application stands in needs a subnet of the attachment to the transit gateway.
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { child } from '../document/pointer';
import { oneInEachZone, zoneOf } from '../facts/subnet-zones';
import { ownNetwork } from '../network/normal';
import { transitAt } from '../network/transit/gateway';
import type { NetworkCheck } from './network-check';

/**
 * Of existing subnets, as far as the spec says their zones; a created VPC has one in every zone. Source: the transit
 * gateway guide, "Amazon VPC attachments": resources in a zone without a subnet of the attachment do not reach it.
 */
export const attachmentZones: NetworkCheck = ({ network: given }) => {
  const network = ownNetwork(given);
  const attached = network?.transitGateway?.subnets;
  if (!network?.vpc.subnets || !attached) return [];
  const { vpc } = network;
  const zones = attached.map((subnet) => zoneOf(subnet, vpc));
  if (zones.includes(undefined)) return [];
  return oneInEachZone(network.vpc.subnets, vpc).flatMap((subnet): Problem[] => {
    const zone = zoneOf(subnet, vpc);
    if (zone === undefined || zones.includes(zone)) return [];
    const because = { pointer: child('/spec/network/vpc/subnetZones', subnet), note: 'its zone' };
    const message = `the attachment has no subnet in zone ${zone}, so ${subnet} does not reach the transit gateway`;
    const help = `name a subnet of zone ${zone} too`;
    return [error('FLK3451', child(transitAt, 'subnets'), message, { because, help })];
  });
};
