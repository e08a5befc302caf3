// What a rule about a network is: a function over the section, whoever it belongs to.
import type { Problem } from '../diagnostics/diagnostic';
import type { StackIdentity } from '../facts/identity';
import type { NormalNetwork } from '../network/normal';

/** A network, and whom it is for. Places in the spec begin with `/spec/network`. */
export interface NetworkSubject {
  readonly network: NormalNetwork;
  readonly identity: StackIdentity;
  readonly serves: 'application' | 'many';
  /** Those that run the job at its peak; absent where the network serves many. */
  readonly kpus?: number;
}

export type NetworkCheck = (subject: NetworkSubject) => readonly Problem[];
