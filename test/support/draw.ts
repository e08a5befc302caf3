// Random values one after the other: the same seed gives the same value for the same number, however many are drawn.
import fc from 'fast-check';

/** Drawn at once, for fast-check takes longer to begin than to go on. */
const block = 50;

/** Values with their numbers, from 0 and without end. */
export function* draw<T>(arbitrary: fc.Arbitrary<T>, seed: number): Generator<readonly [number: number, value: T]> {
  for (let first = 0; ; first += block) {
    const values = fc.sample(arbitrary, { seed: seed + first, numRuns: block });
    for (const [index, value] of values.entries()) yield [first + index, value];
  }
}
