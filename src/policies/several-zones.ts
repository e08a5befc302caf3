// The application stands in more than one Availability Zone.
import type { Pointer } from '../document/pointer';
import { networkOf } from '../facts/network';
import { ownNetwork, type NormalVpc } from '../network/normal';
import type { Policy } from './policy';

export const severalZones: Policy = ({ spec, identity }) => {
  const { network } = spec;
  if (networkOf(identity, network)?.subnets.length !== 1) return [];
  const vpc = ownNetwork(network)?.vpc;
  const [pointer, where] = placeOf(vpc);
  const message = `the application stands in ${where}, so one Availability Zone can stop it`;
  return [{ code: 'FLK3040', pointer, message }];
};

function placeOf(vpc: NormalVpc | undefined): [pointer: Pointer, where: string] {
  if (vpc?.create) return ['/spec/network/vpc/create/zones', 'one zone'];
  if (vpc?.find) return ['/spec/network/vpc/find/count', 'one subnet'];
  return [vpc ? '/spec/network/vpc/subnets' : '/spec/network/zones', 'one subnet'];
}
