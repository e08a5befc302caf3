// What a policy finds: a problem whose severity is not its own to say, as it stands in the row of its code.
import { codes, type CodeName } from '../codes';
import type { PolicySeverity } from '../codes/entry';
import type { Problem } from './diagnostic';

/** A code whose row has a severity. */
export type PolicyCode = {
  [Code in CodeName]: (typeof codes)[Code] extends { readonly severity: PolicySeverity } ? Code : never;
}[CodeName];

export interface Finding extends Omit<Problem, 'code' | 'severity'> {
  readonly code: PolicyCode;
  /** Less grave than what the policy is about: the row says how much. */
  readonly lesser?: true;
}

/** Findings with their severity; those that the row says nothing of, outside production, are left out. */
export function judged(findings: readonly Finding[], production: boolean): Problem[] {
  return findings.flatMap(({ lesser, ...finding }) => {
    const row: PolicySeverity = codes[finding.code].severity;
    const severity = production ? ((lesser && row.lesser) ?? row.production) : row.otherwise;
    return severity === undefined ? [] : [{ ...finding, severity }];
  });
}
