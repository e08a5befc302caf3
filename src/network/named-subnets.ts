// The existing subnets that a spec speaks of.
import type { OwnNetwork } from './normal';

/** The existing subnets that a network names, each once: all of which it may say the zone. */
export function namedSubnets({ vpc, endpoints, privateLink = {}, transitGateway }: OwnNetwork): string[] {
  const links = Object.values(privateLink).map(({ subnets }) => subnets);
  const lists = [vpc.subnets, endpoints?.subnets, transitGateway?.subnets, ...links];
  return [...new Set(lists.flatMap((subnets) => subnets ?? []))];
}
