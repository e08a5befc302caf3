// The application stands in more than one Availability Zone.
import type { Pointer } from '../document/pointer';
import { networkOf } from '../facts/network';
import { ownNetwork, type NormalVpc } from '../network/normal';
import { zoneOf } from '../facts/subnet-zones';
import type { Policy } from './policy';

export const severalZones: Policy = ({ spec, identity }) => {
  const { network } = spec;
  const vpc = ownNetwork(network)?.vpc;
  const subnets = networkOf(identity, network)?.subnets ?? [];
  const zone = vpc && sharedZone(vpc);
  if (subnets.length > 1 && zone !== undefined) {
    const message = `all subnets of the application are in zone ${zone}, so one Availability Zone can stop it`;
    return [{ code: 'FLK3040', pointer: '/spec/network/vpc/subnets', message }];
  }
  if (subnets.length !== 1) return [];
  const [pointer, where] = placeOf(vpc);
  const message = `the application stands in ${where}, so one Availability Zone can stop it`;
  return [{ code: 'FLK3040', pointer, message }];
};

/** The zone that all existing subnets are said to be in. */
function sharedZone(vpc: NormalVpc): string | undefined {
  const zones = new Set((vpc.subnets ?? []).map((subnet) => zoneOf(subnet, vpc)));
  return zones.size === 1 ? [...zones][0] : undefined;
}

function placeOf(vpc: NormalVpc | undefined): [pointer: Pointer, where: string] {
  if (vpc?.create) return ['/spec/network/vpc/create/zones', 'one zone'];
  if (vpc?.find) return ['/spec/network/vpc/find/count', 'one subnet'];
  return [vpc ? '/spec/network/vpc/subnets' : '/spec/network/zones', 'one subnet'];
}
