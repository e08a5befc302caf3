// What a change must not do to a running application and its state, by number.
import type { Rule } from '../rule';

export const changeRules: readonly Rule[] = [];
