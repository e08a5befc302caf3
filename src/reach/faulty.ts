// What AWS tells of that does not serve as it is: gateways, connections, attachments and endpoints that are gone, were
// refused or wait for somebody. They stand apart, so that none of them hides one that serves.
import type { Id } from './fact';

export interface Faulty {
  readonly id: Id;
  readonly kind: 'NAT gateway' | 'peering' | 'attachment' | 'endpoint';
  /** As AWS calls it: `failed`, `pendingAcceptance`. */
  readonly state: string;
  readonly vpc?: Id;
  /** Of an attachment: the transit gateway. */
  readonly gateway?: Id;
  /** Of an endpoint: the whole name of its service, and what it is tagged with as its name. */
  readonly service?: string;
  readonly name?: string;
}

/** Whether it is no more than a memory. Source: as the states of each kind, see `live-faulty`. */
export function isGone({ state }: Pick<Faulty, 'state'>): boolean {
  return /^delet(ing|ed)$/i.test(state);
}
