// One end of a connection, as rules and routes see it.
import { contains, isPrivate, rangeOf, type Address } from '../aws/address-range';
import type { Answer } from './hop';
import { byId, type Network } from './network';
import { isUnknown, type Destination, type Fact, type Id, type Listing } from './topology';

export interface Party {
  /** Some address of the internet's; or one that nobody knows. */
  readonly address: Address | 'public' | 'unknown';
  /** The whole name of the service whose public addresses these are. */
  readonly service?: string;
  /** Where its network interface is, if it has one that is known. */
  readonly subnet?: Id;
  readonly securityGroups: Listing<Id>;
}

/** Whether a range, or what a prefix list holds, has the party's address in it. */
export function isWithin(network: Network, party: Party, destination: Destination): Answer {
  if ('cidr' in destination) return isInRange(party, destination.cidr);
  const list = byId(network.topology.prefixLists).get(destination.prefixList);
  if (!list) return { unknown: `what ${destination.prefixList} holds is not declared` };
  if (list.service !== undefined) return isOfService(party, list.service);
  const answers: Answer[] = list.cidrs.known.map((cidr) => isInRange(party, cidr));
  const unknown = list.cidrs.rest ?? answers.find((one) => isUnknown(one));
  return answers.includes(true) || (unknown ?? false);
}

function isOfService({ address, service }: Party, named: Fact<string>): Answer {
  if (address === 'unknown' || isUnknown(named)) return { unknown: 'it is not known whose address it is' };
  return address === 'public' && service === named;
}

/** Of a public address it is known that it is none of a private range, and that it is one of all. */
function isInRange({ address }: Party, cidr: string): Answer {
  const range = rangeOf(cidr);
  if (!range) return { unknown: `"${cidr}" is no range of addresses` };
  if (typeof address === 'object') return contains(range, address);
  if (range.bits === 0) return range.version === 4;
  if (range.version === 6 || (address === 'public' && isPrivate(range))) return false;
  return { unknown: `whether the address is in ${cidr} is not known` };
}
