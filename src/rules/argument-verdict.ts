// The verdict on one argument, for rules that ask for no more.
import { argument, type Standing } from '../estate/estate';
import { shown, type Known, type Unset } from '../estate/value';
import { failed, passed, undecided, type Verdict } from './rule';

export interface Expectation {
  readonly path: string;
  /** Of what is known: it is said, or nobody says it and the default of the service holds. */
  readonly holds: (value: Known | Unset) => boolean;
  readonly expected: string;
  /** What is wrong: a sentence without a full stop. */
  readonly message: string;
  /** What is not known yet: the beginning of a sentence that ends with "is not known yet". */
  readonly subject: string;
}

export function argumentVerdict(one: Standing, { path, holds, expected, message, subject }: Expectation): Verdict {
  const value = argument(one, path);
  if (value.kind === 'unknown') return undecided(one, `${subject} is not known yet`, path);
  return holds(value) ? passed(one) : failed(one, message, { path, expected, found: shown(value) });
}
