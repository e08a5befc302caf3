// FLK3090 and FLK3091: what of the policies is waived.
import type { CodeEntry } from './entry';

export const policyCodes = {
  FLK3090: {
    title: 'A waiver names no policy',
    why: 'Only what a team may accept can be waived: what AWS refuses, and what cannot work, stays an error.',
    fix: 'Mend what is found, and remove the waiver.',
  },
  FLK3091: {
    title: 'A waiver finds nothing to waive',
    why: 'The policy finds nothing here: it holds by now, or concerns another environment.',
    fix: 'Remove the waiver, or write it into the overlay of the environment that needs it.',
  },
} as const satisfies Record<string, CodeEntry>;
