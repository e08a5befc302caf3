// What the application occupies, in KPUs.
import type { NormalApplication } from '../normalise';

/** What the application occupies. Source: developer guide, "Application scaling" and "Pricing". */
export interface Capacity {
  /** KPUs that run the job. */
  readonly kpus: number;
  /** One more, for orchestration: billed, not usable. */
  readonly billedKpus: number;
  /** Billed KPUs at the most, with automatic scaling. */
  readonly mostBilledKpus: number;
}

/** From the parallelism; the most from the quota, when the service scales by itself. */
export function capacityOf({ spec: { compute, scaling } }: NormalApplication): Capacity {
  const kpus = Math.ceil(compute.parallelism / compute.parallelismPerKpu);
  return {
    kpus,
    billedKpus: kpus + 1,
    mostBilledKpus: (scaling.automatic ? Math.max(compute.kpuQuota, kpus) : kpus) + 1,
  };
}
