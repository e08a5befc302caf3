// What other tools look at as well, for the resources that flinkform emits, by number.
import type { Rule } from '../rule';

export const catalogueRules: readonly Rule[] = [];
