// A clock that stands still until all that is due is done, and then moves to what comes next: hours of waiting cost
// nothing, and two runs are alike, since what is due at the same time happens in the order in which it was asked for.

export interface Timeline {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Does something at a time, which is not in the past. */
  readonly at: (time: number, task: () => void | Promise<void>) => void;
  /** Until nothing is left to do, or until a time. */
  readonly run: (until?: number) => Promise<void>;
}

interface Due {
  readonly time: number;
  readonly order: number;
  readonly task: () => void | Promise<void>;
}

/** @param start milliseconds since the epoch */
export function timeline(start: number): Timeline {
  let now = start;
  let asked = 0;
  let due: Due[] = [];
  const first = (): Due | undefined =>
    due.reduce<Due | undefined>(
      (best, one) =>
        best === undefined || one.time < best.time || (one.time === best.time && one.order < best.order) ? one : best,
      undefined,
    );
  return {
    now: () => now,
    at(time, task) {
      if (time < now) throw new Error(`${new Date(time).toISOString()} is over`);
      due.push({ time, order: asked++, task });
    },
    async run(until = Number.POSITIVE_INFINITY) {
      for (let next = first(); next !== undefined && next.time <= until; next = first()) {
        const present = next;
        due = due.filter((one) => one !== present);
        now = present.time;
        await present.task();
      }
      if (Number.isFinite(until)) now = Math.max(now, until);
    },
  };
}
