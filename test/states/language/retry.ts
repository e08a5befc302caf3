// How often and when a state is tried again.
// https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html#error-handling-retrying-after-an-error
import type { Retrier } from './definition';
import { matches, type StatesError } from './states-error';

/** Asks each retrier in its order; those of one visit to a state count together, and a new visit begins anew. */
export interface Retries {
  /** Seconds until the next attempt; undefined when there is none. */
  readonly after: (error: StatesError) => number | undefined;
  /** Attempts after the first, so far. */
  readonly count: () => number;
}

export function retriesOf(retriers: readonly Retrier[] = []): Retries {
  const spent = retriers.map(() => 0);
  return {
    count: () => spent.reduce((sum, one) => sum + one, 0),
    after(error) {
      const index = retriers.findIndex(({ ErrorEquals }) => matches(ErrorEquals, error));
      const retrier = retriers[index];
      const attempts = spent[index];
      if (retrier === undefined || attempts === undefined || attempts >= (retrier.MaxAttempts ?? 3)) return undefined;
      spent[index] = attempts + 1;
      return delayOf(retrier, attempts);
    },
  };
}

/**
 * With jitter the delay is anything from nothing to this; a test takes the longest, which is the same each time.
 * @param attempts how many there were after the first
 */
function delayOf(
  { IntervalSeconds = 1, BackoffRate = 2, MaxDelaySeconds = Number.POSITIVE_INFINITY }: Retrier,
  attempts: number,
): number {
  return Math.min(IntervalSeconds * BackoffRate ** attempts, MaxDelaySeconds);
}
