// What the gate says of itself: waivers that do not hold, a policy that the change would alter.
import type { Gravity } from '../rules/rule';

interface GateRule {
  readonly title: string;
  readonly gravity: Gravity;
  readonly why: string;
  readonly fix: string;
}

export const gateRules = {
  FLK4301: {
    title: 'A waiver has expired',
    gravity: 'high',
    why: 'What was accepted for a time is accepted no longer, or nobody has looked at it since.',
    fix: 'Mend what it excuses, or have its owner set another last day.',
  },
  FLK4302: {
    title: 'A waiver excuses nothing',
    gravity: 'low',
    why: 'What it was for is mended or has another address; it would excuse the next finding of its rule unseen.',
    fix: 'Remove the waiver, or the entry of the baseline.',
  },
  FLK4303: {
    title: 'A waiver does not count before it is merged',
    gravity: 'medium',
    why: 'A change that excuses itself needs nobody else: waivers are read from the revision that it is compared with.',
    fix: 'Merge the waiver by itself first, or mend what it would excuse.',
  },
  FLK4304: {
    title: 'The policy itself is changed',
    gravity: 'medium',
    why: 'The change is judged by the policy as it was; what it becomes holds from the merge on.',
    fix: 'Have the owners of the policy look at it; nothing is to be done otherwise.',
  },
  FLK4305: {
    title: 'A waiver of a critical rule counts from a merged revision only',
    gravity: 'medium',
    why: 'Whoever can write the file could excuse the loss of a job; a merge has a second pair of eyes.',
    fix: 'Name the merged revision by --base.',
  },
  FLK4306: {
    title: 'A waiver lacks what the team asks of it',
    gravity: 'medium',
    why: 'What nobody answers for, and nobody looks at again, is accepted for ever: the policy asks for more.',
    fix: 'Write its `owner` and `expires`, as `waiverTerms` of the policy file asks, or the profile `regulated`.',
  },
} as const satisfies Record<string, GateRule>;

export type GateCode = keyof typeof gateRules;
