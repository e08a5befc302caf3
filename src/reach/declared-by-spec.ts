// What a spec says of things that exist: its VPC and subnets, the VPCs that it is peered with, and where hosts are.
import { ownNetwork, type NormalNetwork, type OwnNetwork } from '../network/normal';
import { waysOf } from '../network/way';
import type { Declared } from './declared';
import { mergeDeclared } from './merge-declared';

/** What is known of networks that exist: what AWS answered counts, and what the spec says beside it. */
export function declaredFor(network: NormalNetwork | undefined, live: Declared = {}): Declared {
  return mergeDeclared(declaredBy(network), live);
}

/** A shared network says nothing itself: the stack that it belongs to does. */
function declaredBy(network: NormalNetwork | undefined): Declared {
  const own = ownNetwork(network);
  if (!own) return {};
  const { id, subnets = [] } = own.vpc;
  const existing = id === undefined ? [] : subnets.map((subnet) => [subnet, { vpc: id }] as const);
  return { vpcs: Object.fromEntries(vpcsOf(own)), subnets: Object.fromEntries(existing), places: placesOf(own) };
}

function vpcsOf({ vpc: { id, cidrs }, peering = {} }: OwnNetwork) {
  const own = id === undefined ? [] : [[id, { ...(cidrs && { cidrs }) }] as const];
  const peers = Object.values(peering).map(
    ({ vpc, cidrs, region }) => [vpc, { cidrs, ...(region !== undefined && { region }) }] as const,
  );
  return [...own, ...peers];
}

function placesOf(network: OwnNetwork) {
  return waysOf(network).flatMap(({ hosts, cidrs, endpoint, privateName }) =>
    hosts.map((names) => ({
      names,
      cidrs,
      ...(endpoint !== undefined && { endpoint }),
      ...(privateName && { privateName }),
    })),
  );
}
