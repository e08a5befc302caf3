// A path as a list of hops: what let a packet through, what is taken on trust, and where it ends.
import type { Explanation } from './explanation';
import type { Faulty } from './faulty';
import { isUnknown, type Fact, type Id, type Unknown } from './topology';

/** What a packet passes. */
export type HopKind =
  | 'name'
  | 'group out'
  | 'ACL out'
  | 'route'
  | 'internet gateway'
  | 'NAT gateway'
  | 'endpoint'
  | 'peering'
  | 'transit gateway'
  | 'site'
  | 'ACL in'
  | 'group in'
  | 'listener'
  | 'service'
  | 'destination';

export interface Hop {
  readonly kind: HopKind;
  /** The request, or the answer to it. */
  readonly way: 'there' | 'back';
  /** Whose rules decide: a security group, a route table, a gateway. */
  readonly at: Id;
  /** The rule, route or record that decided. */
  readonly by?: Id;
  readonly verdict: Verdict;
}

/** Proven; taken on trust, and why; or the end of the path, with the state that AWS tells of what it ends at. */
export type Verdict =
  | { readonly is: 'proven' }
  | { readonly is: 'assumed'; readonly why: string }
  | { readonly is: 'blocked'; readonly code: Explanation; readonly state?: string };

export const proven: Verdict = { is: 'proven' };
export const assumed = ({ unknown }: Unknown): Verdict => ({ is: 'assumed', why: unknown });
export const blocked = (code: Explanation): Verdict => ({ is: 'blocked', code });

/** States that end by themselves, mostly in one that serves. Source: as the states of each kind, see `live-faulty`. */
const passing = ['pending', 'provisioning', 'initiating', 'initiating-request', 'initiatingrequest', 'modifying'];

/** States in which it serves some, or as it did before a change. Source: as above. */
const partial = ['partial', 'rollingback', 'rolling-back'];

/** What becomes of a packet there. */
export function faultOf({ id, kind, state }: Faulty): Verdict {
  if (partial.includes(state.toLowerCase()))
    return assumed({ unknown: `${id} is ${state}, and whom it serves is not known` });
  if (passing.includes(state.toLowerCase())) return assumed({ unknown: `${id} is ${state}, and serves nobody yet` });
  const code: Explanation = kind === 'attachment' ? 'BAD_STATE_ATTACHMENT' : 'BAD_STATE';
  return { is: 'blocked', code, state };
}

/** Hops so far, and where the packet is; nowhere when it is stopped or lost sight of. */
export interface Step<Where> {
  readonly hops: readonly Hop[];
  readonly where?: Where | undefined;
}

/** What follows a step that got somewhere. */
export function then<Where, Next>(
  { hops, where }: Step<Where>,
  next: (where: Exclude<Where, undefined>) => Step<Next>,
): Step<Next> {
  if (where === undefined) return { hops };
  const more = next(where as Exclude<Where, undefined>);
  return { ...more, hops: [...hops, ...more.hops] };
}

/** A packet goes on past hops unless one of them blocks it. */
export function passAll<Where>(hops: readonly Hop[], where: Where): Step<Where> {
  const end = hops.findIndex(({ verdict }) => verdict.is === 'blocked');
  return end < 0 ? { hops, where } : { hops: hops.slice(0, end + 1) };
}

/** Yes, no, or nobody knows. */
export type Answer = boolean | Unknown;

/** Yes where one is, else unknown where one may be. */
export function either(answers: readonly Answer[]): Answer {
  return answers.some((one) => one === true) || (answers.find((one) => isUnknown(one)) ?? false);
}

/** A fact, if it is known. */
export function knownOf<Value>(fact: Fact<Value> | undefined): Value | undefined {
  return fact === undefined || isUnknown(fact) ? undefined : fact;
}
