// Random loads: hours that stay, rise, fall and jump, and at last one that stays.
import fc from 'fast-check';

export interface RandomLoad {
  /** Records per second, by the minute. */
  readonly load: readonly number[];
  /** Minutes from the beginning to the end, the last load having stayed for six hours. */
  readonly minutes: number;
}

/** @param most records per second */
export function arbitraryLoad(most: number): fc.Arbitrary<RandomLoad> {
  const piece = fc.record({
    minutes: fc.integer({ min: 1, max: 90 }),
    level: fc.integer({ min: 0, max: most }),
    ramp: fc.boolean(),
  });
  return fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => {
    const load: number[] = [];
    for (const { minutes, level, ramp } of pieces) {
      const from = load.at(-1) ?? 0;
      for (let minute = 1; minute <= minutes; minute += 1)
        load.push(ramp ? Math.round(from + ((level - from) * minute) / minutes) : level);
    }
    return { load, minutes: load.length + 360 };
  });
}
