// The verdict on a policy document by what is wrong with one of its statements.
import type { Standing } from '../estate/estate';
import type { PolicyDocument, Statement } from '../estate/statements';
import { failed, passed, undecided, type Verdict } from './rule';

/** Fine, not known, or what is wrong in the words of the policy. */
export type Reading = 'fine' | 'unknown' | { readonly wrong: string };

export interface Expectation {
  readonly path: string;
  readonly reading: (statement: Statement) => Reading;
  readonly expected: string;
  /** What is wrong: a sentence without a full stop. */
  readonly message: string;
}

/** One wrong statement is enough, whatever else is not known; all of them are told. */
export function statementVerdict(one: Standing, document: PolicyDocument, expectation: Expectation): Verdict {
  const { path, reading, expected, message } = expectation;
  const readings = document.statements.map(reading);
  const wrong = [...new Set(readings.flatMap((each) => (typeof each === 'object' ? each.wrong : [])))].join('; ');
  if (wrong !== '') return failed(one, message, { path, expected, found: document.sensitive ? '(sensitive)' : wrong });
  if (!document.whole || readings.includes('unknown'))
    return undecided(one, 'what the policy says is not all known yet', path);
  return passed(one);
}
