// What an application's shared network was found to be: known from its own spec or from a copy of its contract, or a
// copy that cannot be read.
import { concealedBoth, type Concealment } from '../concealment/conceal';
import type { KnownContract } from '../network/known-contract';
import type { Surroundings } from './surroundings';

export interface KnownNetwork {
  readonly known: KnownContract;
  /** What no report of an application in it may show, as none of its own does. */
  readonly concealment?: Concealment;
  /** What stands in it, where that is known. */
  readonly surroundings?: Surroundings;
}

export type FoundContract = KnownNetwork | { readonly wrong: string };

/** What is told of a shared network is hidden as in its own reports. */
export function concealedIn(contract: FoundContract | undefined, own: Concealment): Concealment {
  return contract && 'known' in contract && contract.concealment ? concealedBoth(own, contract.concealment) : own;
}
