// What of an existing VPC a spec names by its id, and where.
import { child, type Pointer } from '../document/pointer';
import { isShared, type NormalNetwork, type OwnNetwork } from './normal';

/** The lists of EC2 that ids of a spec are found in. */
export type ListOfVpc = 'subnets' | 'routeTables' | 'securityGroups';

/** An id, and the place that names it. */
export interface NamedId {
  readonly list: ListOfVpc;
  readonly id: string;
  readonly pointer: Pointer;
}

const at = '/spec/network';

/** All that stand in the VPC of the application, each once, at the first place that names it. */
export function namedIds(network: NormalNetwork): NamedId[] {
  const all = isShared(network)
    ? named('securityGroups', child(at, 'securityGroups'), network.securityGroups)
    : ofOwn(network);
  return [...new Map([...all].reverse().map((one) => [one.id, one])).values()].reverse();
}

/** The existing subnets that a network names, each once: all of which it may say the zone. */
export function namedSubnets(network: OwnNetwork): string[] {
  return namedIds(network).flatMap(({ list, id }) => (list === 'subnets' ? [id] : []));
}

function ofOwn({ vpc, endpoints, privateLink = {}, transitGateway }: OwnNetwork): NamedId[] {
  return [
    ...named('subnets', child(at, 'vpc', 'subnets'), vpc.subnets),
    ...named('securityGroups', child(at, 'vpc', 'securityGroups'), vpc.securityGroups),
    ...named('routeTables', child(at, 'vpc', 'routeTables'), vpc.routeTables),
    ...named('subnets', child(at, 'endpoints', 'subnets'), endpoints?.subnets),
    ...named('subnets', child(at, 'transitGateway', 'subnets'), transitGateway?.subnets),
    ...Object.entries(privateLink).flatMap(([name, { subnets }]) =>
      named('subnets', child(at, 'privateLink', name, 'subnets'), subnets),
    ),
  ];
}

function named(list: ListOfVpc, pointer: Pointer, ids: readonly string[] = []): NamedId[] {
  return ids.map((id, index) => ({ list, id, pointer: child(pointer, index) }));
}
