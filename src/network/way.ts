// What lies beyond the VPC, and which hosts are there: each section of the network that leads somewhere states a way.
import { bestNamed } from '../aws/host-names';
import { isService, type HostNeed, type Need } from '../facts/need';
import { child, type Pointer } from '../document/pointer';
import type { Address } from '../terraform/value';
import type { OwnNetwork } from './normal';
import { peeringWays } from './peered';
import { privateLinkWays } from './private-link-normal';
import { kept } from './kept';

/** A way out of the VPC to hosts of one place. */
export interface Way {
  /** The section of the spec that opens it. */
  readonly pointer: Pointer;
  /** What one goes through, for people: `peering lake`. */
  readonly beyond: string;
  /** Host names that are there: whole ones, or `*.` and what they end in. */
  readonly hosts: readonly string[];
  /** The IPv4 ranges there: what security groups can name of a place without groups. */
  readonly cidrs: readonly string[];
  /** The created security group in front of it, of an endpoint of PrivateLink: named in place of the ranges. */
  readonly group?: Address;
  /** That endpoint. */
  readonly endpoint?: Address;
  /** The hosts are named by the endpoint's private DNS. */
  readonly privateName?: true;
  /** TCP ports, first and last, that the application's group lets out to `group`, whoever needs them. */
  readonly ports?: readonly (readonly [first: number, last: number])[];
}

/** Every way that the spec opens. */
export function waysOf(network: OwnNetwork): Way[] {
  return [...peeringWays(network), ...privateLinkWays(network), ...siteWays(network), ...transitWays(network)];
}

function siteWays({ onPremises = {} }: OwnNetwork): Way[] {
  return Object.entries(onPremises).map(([name, { cidrs, hosts = [] }]) => ({
    pointer: child('/spec/network/onPremises', name),
    beyond: `site ${name}`,
    hosts,
    cidrs,
  }));
}

function transitWays({ transitGateway }: OwnNetwork): Way[] {
  const { hosts = {}, peers } = { ...transitGateway };
  const at = '/spec/network/transitGateway';
  return [
    ...Object.entries(hosts).map(([host, cidrs]) => ({
      pointer: child(at, 'hosts', host),
      beyond: 'the transit gateway',
      hosts: [host],
      cidrs,
    })),
    ...kept(peers).map(([name, { hosts: names = [], cidrs }]) => ({
      pointer: child(at, 'peers', name),
      beyond: `peer ${name} of the transit gateway`,
      hosts: names,
      cidrs,
    })),
  ];
}

/** The way to a host by its name; undefined for one that no section speaks of. */
export function wayTo(host: string, ways: readonly Way[]): Way | undefined {
  const all = ways.flatMap((way) => way.hosts.map((pattern) => ({ way, pattern })));
  return bestNamed(host, all, ({ pattern }) => pattern)?.way;
}

export const isHost = (need: Need): need is HostNeed => !isService(need);
