// Endpoint services: what a load balancer can have as a target and as a listener, and whom it can serve.
import { partitionOf } from '../aws/regions';
import type { Home } from '../aws/arn';
import { needed, noEffect } from '../diagnostics/key-rules';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { child } from '../document/pointer';
import { listenerPointer, offerPointer, type NormalOffer } from '../network/endpoint-services-normal';
import { holds, isAddress, rangeAround } from '../network/ipv4';
import { ownNetwork, type NormalVpc, type OwnNetwork } from '../network/normal';
import { knownRanges, ownRanges, wholeRanges } from '../network/ranges';
import { statedRoutes } from '../network/routes';
import { vpcNeeded } from './existing-vpc';
import type { NetworkCheck } from './network-check';
import { notOffered } from './not-offered';

export const endpointServices: NetworkCheck = ({ network: given, identity }) => {
  const network = ownNetwork(given);
  if (!network?.endpointServices) return [];
  const ranges = knownRanges(ownRanges(network.vpc));
  return [
    ...knownVpc(network.vpc),
    ...Object.entries(network.endpointServices).flatMap(([name, offer]) => [
      ...regionsServed(name, offer, identity.home),
      ...privateNames(name, offer, identity.home),
      ...clientRanges(name, offer),
      ...listenerPorts(name, offer),
      ...targets(name, offer, ranges),
      ...targetsWithoutWay(name, offer, network),
      ...healthChecks(name, offer),
    ]),
  ];
};

function knownVpc(vpc: NormalVpc): Problem[] {
  if (vpc.create) return [];
  const at = '/spec/network/vpc';
  return [
    ...vpcNeeded(vpc, '"endpointServices" creates target groups in it'),
    ...needed(vpc, 'cidrs', at, 'a load balancer must be told which targets are outside the VPC', '["10.20.0.0/16"]'),
  ];
}

/** Source: the PrivateLink guide, "Cross-Region access". */
function regionsServed(name: string, { regions = [] }: NormalOffer, { partition }: Home): Problem[] {
  return regions.flatMap((region, index): Problem[] => {
    const found = partitionOf(region);
    if (found === partition) return [];
    const message = `${region} is in partition ${found}, and PrivateLink leads to none but its own`;
    return [error('FLK3390', child(offerPointer(name, 'regions'), index), message, { expected: partition, found })];
  });
}

function privateNames(name: string, offer: NormalOffer, home: Home): Problem[] {
  if (offer.privateName === undefined)
    return noEffect(offer, ['privateNameZone'], offerPointer(name), 'there is no "privateName" to verify');
  const help = 'remove it: consumers give the endpoint a name in a private zone of theirs';
  return notOffered('private DNS names of endpoint services', offerPointer(name, 'privateName'), home, help);
}

/** The provider takes a range only from its beginning. */
function clientRanges(name: string, { clientCidrs = [] }: NormalOffer): Problem[] {
  return clientCidrs.flatMap((cidr, index): Problem[] => {
    const pointer = child(offerPointer(name, 'clientCidrs'), index);
    const expected = rangeAround(cidr);
    if (expected === undefined) return [error('FLK3396', pointer, `${cidr} is no IPv4 range`)];
    if (cidr === expected) return [];
    return [error('FLK3396', pointer, `${cidr} does not begin where its range begins`, { expected })];
  });
}

function listenerPorts(name: string, { listeners }: NormalOffer): Problem[] {
  const all = Object.entries(listeners);
  return all.flatMap(([key, { port }], index): Problem[] => {
    const earlier = all.slice(0, index).find(([, other]) => other.port === port);
    if (!earlier) return [];
    const because = { pointer: listenerPointer(name, earlier[0], 'port'), note: 'the other one' };
    return [error('FLK3397', listenerPointer(name, key, 'port'), `port ${port} has two listeners`, { because })];
  });
}

/**
 * Private addresses that targets may have outside the VPC: those of RFC 1918 and RFC 6598. Source: the guide of network
 * load balancers, "Target groups".
 */
const privateRanges: readonly string[] = ['10.0.0.0/8', '100.64.0.0/10', '172.16.0.0/12', '192.168.0.0/16'];

function targets(name: string, { listeners }: NormalOffer, ofVpc: readonly string[]): Problem[] {
  return Object.entries(listeners).flatMap(([key, listener]) =>
    listener.targets.flatMap((target, index): Problem[] => {
      const pointer = child(listenerPointer(name, key, 'targets'), index);
      if (!isAddress(target)) return [error('FLK3396', pointer, `${target} is no IPv4 address`)];
      if ([...privateRanges, ...ofVpc].some((range) => holds(range, target))) return [];
      const message = `${target} is neither in the VPC nor a private address`;
      return [error('FLK3396', pointer, message, { expected: privateRanges.join(', ') })];
    }),
  );
}

/** Routes of a created VPC are those of the spec; a NAT gateway sends everything to the internet. */
function targetsWithoutWay(name: string, { listeners }: NormalOffer, network: OwnNetwork): Problem[] {
  const ranges = wholeRanges(network.vpc);
  if (!network.vpc.create || !ranges) return [];
  const beyond = statedRoutes(network).filter(({ isToInternet }) => !isToInternet);
  const reached = [...ranges, ...beyond.map(({ range }) => range)];
  return Object.entries(listeners).flatMap(([key, listener]) =>
    listener.targets.flatMap((target, index): Problem[] => {
      const isOther = !privateRanges.some((range) => holds(range, target));
      if (isOther || reached.some((range) => holds(range, target))) return [];
      const pointer = child(listenerPointer(name, key, 'targets'), index);
      return [error('FLK3715', pointer, `no route leads from the load balancer to ${target}`, { help: leading })];
    }),
  );
}

const leading = 'have its range among those of what leads to it: "peering", "onPremises" or "transitGateway"';

function healthChecks(name: string, { listeners }: NormalOffer): Problem[] {
  return Object.entries(listeners).flatMap(([key, { healthCheck }]) =>
    healthCheck.protocol === 'tcp'
      ? noEffect(healthCheck, ['path'], listenerPointer(name, key, 'healthCheck'), 'a connection asks for no path')
      : [],
  );
}
