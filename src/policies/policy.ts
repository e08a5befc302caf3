// What a policy is: a rule about what a team accepts, over the normalised spec. It finds; how severe that is stands in
// the row of its code.
import type { Finding } from '../diagnostics/finding';
import type { NormalApplication } from '../normalise';

export type Policy = (application: NormalApplication) => readonly Finding[];
