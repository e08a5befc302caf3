// What a stack looks up of its network: the contract of a shared one, or what is found of an existing VPC.
import type { Facts } from '../facts/facts';
import { networkLookups } from '../facts/found-network';
import { lookupsRead, type AnyLookup } from '../terraform/lookup';
import { lookupOf } from './contract';
import { isShared, type NormalNetwork } from './normal';

/** The look-ups that what is planned refers to, as a plan holds them: no key where there are none. */
export function lookups(
  network: NormalNetwork | undefined,
  { resources = [], outputs = [] }: Facts,
): { readonly lookups?: readonly AnyLookup[] } {
  if (!network) return {};
  const all = isShared(network) ? [lookupOf(network.from)] : networkLookups(network.vpc, network.endpoints?.find);
  const read = lookupsRead(all, [...resources, ...outputs]);
  return read.length > 0 ? { lookups: read } : {};
}
