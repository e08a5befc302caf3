// What a network's contract names, by the ids of the network's topology.
import { placesTold } from '../network/contract';
import type { OwnNetwork } from '../network/normal';
import { render } from '../terraform/literal';
import type { Text } from '../terraform/value';
import type { LookedUp } from './with-looked-up';
import type { ToldPlaces } from './surroundings';
import type { Id } from './topology';

export function toldPlaces(network: OwnNetwork, found?: LookedUp): ToldPlaces {
  const { vpc, subnets } = placesTold(network);
  const id = vpc === undefined ? undefined : idOf(vpc, found);
  const known = [...subnets].flatMap(([zone, subnet]) => {
    const own = idOf(subnet, found);
    return own === undefined ? [] : [[zone, own] as const];
  });
  return { ...(id !== undefined && { vpc: id }), subnets: new Map(known) };
}

/** The address of what is planned, the id of what exists; what is looked up AWS alone knows before Terraform runs. */
function idOf(text: Text, found: LookedUp | undefined): Id | undefined {
  if (typeof text === 'string') return text;
  const [of, attribute] = '$ref' in text ? text.$ref : [];
  const isPlanned = of !== undefined && attribute === 'id' && /^aws_/.test(of);
  return isPlanned ? of : found?.words.get(String(render(text)));
}
