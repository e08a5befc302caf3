// What a stack looks up of its network: the contract of a shared one, what is found of an existing VPC, or who stands
// in the zones that a network of many had.
import type { Facts } from '../facts/facts';
import type { StackIdentity } from '../facts/identity';
import { networkLookups } from '../facts/found-network';
import { lookupsRead, type AnyLookup } from '../terraform/lookup';
import { lookupOf } from './contract';
import { leftZoneLookups } from './left-zones';
import { isShared, type NormalNetwork, type OwnNetwork } from './normal';

/** The look-ups that what is planned refers to, as a plan holds them: no key where there are none. */
export function lookups(
  network: NormalNetwork | undefined,
  { resources = [], outputs = [] }: Facts,
  identity: StackIdentity,
): { readonly lookups?: readonly AnyLookup[] } {
  if (!network) return {};
  const all = isShared(network) ? [lookupOf(network.from)] : ownLookups(network, identity);
  const read = lookupsRead(all, [...resources, ...outputs]);
  return read.length > 0 ? { lookups: read } : {};
}

function ownLookups({ vpc, endpoints }: OwnNetwork, identity: StackIdentity): AnyLookup[] {
  return vpc.create ? leftZoneLookups(vpc.create, identity) : networkLookups(vpc, endpoints?.find);
}
