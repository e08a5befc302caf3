// How everything says what it found: its severity is the verb, what every problem has comes in one order, and the rest
// by name.
import type { CodeName } from '../codes';
import type { Location } from '../document/location';
import type { Pointer } from '../document/pointer';
import type { Problem } from './diagnostic';

/**
 * Where it stands: a pointer into the merged spec, whose line is found at the end; a location that is found already, as
 * for what is wrong before there is a tree; nothing for a problem of a whole file or of the run.
 */
export type Where = Pointer | Location | undefined;

/**
 * What only some problems have: how the place is marked, the exact location within the value at a pointer, a second
 * place, what was expected and found, the next step.
 */
export type More = Omit<Problem, 'code' | 'severity' | 'pointer' | 'message'>;

/** The application would not work, or not be what the spec says: nothing is written. */
export function error(code: CodeName, where: Where, message: string, more: More = {}): Problem {
  return { code, severity: 'error', ...placeOf(where), message, ...more };
}

/** It would work, and hardly as it is meant. */
export function warning(code: CodeName, where: Where, message: string, more: More = {}): Problem {
  return { code, severity: 'warning', ...placeOf(where), message, ...more };
}

/** Nothing is wrong, and something remains to be known or done elsewhere. */
export function info(code: CodeName, where: Where, message: string, more: More = {}): Problem {
  return { code, severity: 'info', ...placeOf(where), message, ...more };
}

function placeOf(where: Where): Pick<Problem, 'pointer' | 'location'> {
  if (where === undefined) return {};
  return typeof where === 'string' ? { pointer: where } : { location: where };
}
