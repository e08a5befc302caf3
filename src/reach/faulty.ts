// What AWS tells of that does not serve as it is: gateways, connections, attachments and endpoints that are gone, were
// refused or wait for somebody. They stand apart, so that none of them hides one that serves.
import type { Id } from './fact';
import { assumed, type Verdict } from './hop';
import type { Explanation } from './explanation';

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
export function isGone({ state }: Faulty): boolean {
  return /^delet(ing|ed)$/i.test(state);
}

/** States that end by themselves, mostly in one that serves. Source: as the states of each kind, see `live-faulty`. */
const passing = ['pending', 'provisioning', 'initiating', 'initiating-request', 'initiatingrequest', 'modifying'];

/** What becomes of a packet there. */
export function faultOf({ id, kind, state }: Faulty): Verdict {
  if (passing.includes(state.toLowerCase())) return assumed({ unknown: `${id} is ${state}, and serves nobody yet` });
  const code: Explanation = kind === 'attachment' ? 'BAD_STATE_ATTACHMENT' : 'BAD_STATE';
  return { is: 'blocked', code, state };
}
