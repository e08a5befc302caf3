// Several things that one rule asks of one resource, told as one verdict.
import type { Resource } from '../estate/estate';
import { passed, type Failed, type Undecided, type Verdict } from './rule';

/** All that fails; else what is not known; else it passes. */
export function together(resource: Resource, found: readonly (Failed | Undecided | undefined)[]): readonly Verdict[] {
  const told = found.filter((one) => one !== undefined);
  const failures = told.filter(({ outcome }) => outcome === 'failed');
  if (failures.length > 0) return failures;
  const [unknown] = told;
  return unknown ? [unknown] : [passed(resource)];
}
