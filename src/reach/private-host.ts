// A host that has an address in somebody else's VPC alone, where nobody has said which: nothing leads to it from a VPC
// that leads to no private addresses but its own.
import { addressOf } from '../aws/address-range';
import { holds, type Network } from './network';
import { isUnknown, type Fact, type Id, type Route } from './topology';

/** The last host of each range of private addresses. Source: RFC 1918, section 3. */
const privateAddresses = ['10.255.255.254', '172.31.255.254', '192.168.255.254'];

/** Where only what is public, or what is in the VPC, goes. */
const shortWays: readonly string[] = [
  'local',
  'nat',
  'internet-gateway',
  'egress-only',
  'gateway-endpoint',
  'blackhole',
];

/**
 * A private address that a VPC of this stack treats as the host's, whichever that is; undefined where the host may be
 * in the VPC, which others made or may build in, or beyond a connection of it.
 */
export function addressLike(network: Network, vpc: Fact<Id>): string | undefined {
  if (isUnknown(vpc) || !/^aws_vpc[.]/.test(vpc)) return undefined;
  const cidrs = network.vpc(vpc)?.cidrs;
  const tables = network.topology.routeTables.filter((table) => table.vpc === vpc);
  const leadsOn = ({ target }: Route): boolean => isUnknown(target) || !shortWays.includes(target.kind);
  if (!cidrs || tables.some(({ routes }) => routes.rest !== undefined || routes.known.some(leadsOn))) return undefined;
  return privateAddresses.find((text) => {
    const address = addressOf(text);
    return address !== undefined && holds(cidrs, address) === false;
  });
}
