// How a rule says what it found: its severity is the verb, what every problem has comes in one order, and the rest by
// name.
import type { CodeName } from '../codes';
import type { Pointer } from '../document/pointer';
import type { Problem } from './diagnostic';

/**
 * What only some problems have: how the place is marked, a second place, what was expected and found, the next step.
 */
export type More = Omit<Problem, 'code' | 'severity' | 'pointer' | 'message'>;

/** The application would not work, or not be what the spec says: nothing is written. */
export function error(code: CodeName, pointer: Pointer, message: string, more: More = {}): Problem {
  return { code, severity: 'error', pointer, message, ...more };
}

/** It would work, and hardly as it is meant. */
export function warning(code: CodeName, pointer: Pointer, message: string, more: More = {}): Problem {
  return { code, severity: 'warning', pointer, message, ...more };
}

/** Nothing is wrong, and something remains to be known or done elsewhere. */
export function info(code: CodeName, pointer: Pointer, message: string, more: More = {}): Problem {
  return { code, severity: 'info', pointer, message, ...more };
}
