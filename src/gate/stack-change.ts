// What a change does to the stacks that the base revision has: the worst of it stands in the verdict's line, whether or
// not a rule finds anything in it.
import type { Risked } from '../impact/at-risk';
import type { ChangedPart } from '../impact/changed-parts';
import { worst, type Impact } from '../impact/impact';

/** One stack that a change does something to, or whose change cannot be told. */
export type StackChange = ChangedStack | LeavingStack | UncomparedStack;

interface ChangedStack {
  readonly became: 'changed';
  readonly stack: string;
  readonly impact: Impact;
  /** What is lost, and why state may not fit: plain text behind the address that it is about. */
  readonly atRisk: readonly Risked[];
  /** What changes of it, the application's arguments one by one. */
  readonly parts: readonly ChangedPart[];
  /** What to do before the change is applied, in this order. */
  readonly first: readonly string[];
  /** USD a month more at the size of now, less when negative; unset where nobody knows. */
  readonly monthly?: number;
}

/** The base revision compiles it, and the change does not. */
interface LeavingStack {
  readonly became: 'leaving';
  readonly stack: string;
  /** The spec, as people are shown it. */
  readonly file: string;
}

interface UncomparedStack {
  readonly became: 'not compared';
  readonly stack: string;
  /** In words that follow the name and a colon. */
  readonly why: string;
}

/** The worst of all that is known. */
export function worstImpact(changes: readonly StackChange[]): Impact {
  return worst(changes.flatMap((one) => (one.became === 'changed' ? [one.impact] : [])));
}

/** USD a month more for all stacks together; unset where nobody knows it for any. */
export function monthlyOf(changes: readonly StackChange[]): number | undefined {
  const known = changes.flatMap((one) => (one.became === 'changed' ? (one.monthly ?? []) : []));
  return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0);
}
