// The application stands in more than one Availability Zone.
import { networkOf } from '../facts/network';
import { ownNetwork } from '../network/normal';
import type { Policy } from './policy';

export const severalZones: Policy = ({ spec, identity }) => {
  const { network } = spec;
  if (networkOf(identity, network)?.subnets.length !== 1) return [];
  const vpc = ownNetwork(network)?.vpc;
  const [pointer, where] = vpc?.create
    ? ['/spec/network/vpc/create/zones', 'one zone']
    : [vpc ? '/spec/network/vpc/subnets' : '/spec/network/zones', 'one subnet'];
  const message = `the application stands in ${where}, so one Availability Zone can stop it`;
  return [{ code: 'FLK3040', pointer, message }];
};
