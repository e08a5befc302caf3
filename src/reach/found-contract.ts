// What an application's shared network was found to be: known from its own spec or from a copy of its contract, or a
// copy that cannot be read.
import { concealedBoth, type Concealment } from '../concealment/conceal';
import type { JsonObject } from '../document/document';
import type { KnownContract } from '../network/known-contract';
import { isShared, type NormalNetwork } from '../network/normal';
import type { Unknown } from './fact';
import type { Surroundings } from './surroundings';

export interface KnownNetwork {
  readonly known: KnownContract;
  /** What no report of an application in it may show, as none of its own does. */
  readonly concealment?: Concealment;
  /** What stands in it, where that is known. */
  readonly surroundings?: Surroundings;
  /** The contract itself, where it was read from a copy or from the answers of AWS. */
  readonly written?: JsonObject;
}

/** What is known of the paths in a network that an application shares, or why nothing is. */
export function pathsIn(network: NormalNetwork | undefined, found: KnownNetwork | undefined) {
  if (!network || !isShared(network)) return {};
  const surroundings = found?.surroundings;
  return surroundings ? { surroundings } : { untold: untoldPaths(network.from, found) };
}

/** With what would tell them. */
function untoldPaths(network: string, found: KnownNetwork | undefined): Unknown {
  const prove = 'compile its spec together with this one';
  if (!found)
    return {
      unknown: `nothing is known of the network ${network}: ${prove}, or put ${network}.contract.json beside it`,
    };
  if (found.known.home) return { unknown: `what is known of the network ${network} tells no paths: ${prove}` };
  const old = `the copy of the contract of ${network} is of version 1, which tells no paths`;
  return { unknown: `${old}: write it anew, or ${prove}` };
}

export type FoundContract = KnownNetwork | { readonly wrong: string };

/** What is told of a shared network is hidden as in its own reports. */
export function concealedIn(contract: FoundContract | undefined, own: Concealment): Concealment {
  return contract && 'known' in contract && contract.concealment ? concealedBoth(own, contract.concealment) : own;
}
