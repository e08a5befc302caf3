// A job under load: what it reads, what it falls behind, and what its metrics say, minute by minute.

export interface JobGiven {
  /** Records per second that come in, by the minute; the last goes on for ever. */
  readonly load: readonly number[];
  /** Records per second that one KPU can do. */
  readonly perKpu: number;
}

/** The metrics of one minute; a job that does not run has none. */
export interface Measured {
  /** Percent. */
  readonly cpu: number;
  /** Seconds that it would take to catch up if nothing else came. */
  readonly lag: number;
}

export interface Job {
  /** One minute passes. @param kpu how much runs; undefined while nothing does */
  readonly minute: (kpu: number | undefined) => Measured | undefined;
}

export function jobUnder({ load, perKpu }: JobGiven): Job {
  let minutes = 0;
  let backlog = 0;
  return {
    minute(kpu) {
      const come = (load[Math.min(minutes, load.length - 1)] ?? 0) * 60;
      minutes += 1;
      backlog += come;
      if (kpu === undefined) return undefined;
      const can = kpu * perKpu * 60;
      const done = Math.min(backlog, can);
      backlog -= done;
      return { cpu: (done / can) * 100, lag: (backlog / can) * 60 };
    },
  };
}
