// Between how many KPUs an application is kept, by whom the spec makes responsible for it.

/** KPUs that run the job, without the one for orchestration. */
export interface KpuBounds {
  readonly min: number;
  readonly max: number;
}

/** What bounds can be read from: the scaling of a spec with its defaults. */
export interface Bounded {
  readonly metric?: KpuBounds;
  readonly schedule?: Readonly<Record<string, KpuBounds>>;
}

/** All bounds that a spec ever sets, those of the metrics first. Empty for an application that nothing scales. */
export function boundsOf({ metric, schedule = {} }: Bounded): KpuBounds[] {
  return [...(metric ? [metric] : []), ...Object.values(schedule)].map(({ min, max }) => ({ min, max }));
}

/** Whether flinkform's own scaler changes the parallelism, so that Terraform must not. */
export function isScaled(scaling: Bounded): boolean {
  return boundsOf(scaling).length > 0;
}
