// What a policy is: a rule about what a team accepts, over the normalised spec. It finds; how severe that is stands in
// the row of its code.
import type { Finding } from '../diagnostics/finding';
import type { NormalNetwork } from '../network/normal';
import type { NormalApplication } from '../normalise';

/** A policy about a network, whether it belongs to one application or to many. */
export type NetworkPolicy = (network: NormalNetwork) => readonly Finding[];

export type Policy = (application: NormalApplication) => readonly Finding[];
