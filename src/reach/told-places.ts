// What a network's contract names, by the ids of the network's topology.
import { placesTold } from '../network/contract';
import type { OwnNetwork } from '../network/normal';
import type { Text } from '../terraform/value';
import type { ToldPlaces } from './surroundings';
import type { Id } from './topology';

export function toldPlaces(network: OwnNetwork): ToldPlaces {
  const { vpc, subnets } = placesTold(network);
  const id = vpc === undefined ? undefined : idOf(vpc);
  const known = [...subnets].flatMap(([zone, subnet]) => {
    const own = idOf(subnet);
    return own === undefined ? [] : [[zone, own] as const];
  });
  return { ...(id !== undefined && { vpc: id }), subnets: new Map(known) };
}

/** The address of what is planned, the id of what exists; what is looked up nobody knows before Terraform runs. */
function idOf(text: Text): Id | undefined {
  if (typeof text === 'string') return text;
  const [of, attribute] = '$ref' in text ? text.$ref : [];
  return of !== undefined && attribute === 'id' && /^aws_/.test(of) ? of : undefined;
}
