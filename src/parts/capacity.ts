// What the application occupies, in KPUs.
import { boundsOf } from '../facts/kpu-bounds';
import type { NormalApplication } from '../normalise';

/** What the application occupies. Source: developer guide, "Application scaling" and "Pricing". */
export interface Capacity {
  /** KPUs that run the job. */
  readonly kpus: number;
  /** One more, for orchestration: billed, not usable. */
  readonly billedKpus: number;
  /** Billed KPUs at the least, where something may scale it below what the spec says. */
  readonly leastBilledKpus?: number;
  /** Billed KPUs at the most, with whatever scales it. */
  readonly mostBilledKpus: number;
}

/** From the parallelism; the most from the quota, when the service scales by itself, or from the bounds of scaling. */
export function capacityOf({ spec: { compute, scaling } }: NormalApplication): Capacity {
  const kpus = Math.ceil(compute.parallelism / compute.parallelismPerKpu);
  const bounds = boundsOf(scaling);
  const most = Math.max(kpus, ...bounds.map(({ max }) => max), ...(scaling.automatic ? [compute.kpuQuota] : []));
  const least = Math.min(kpus, ...bounds.map(({ min }) => min));
  return { kpus, billedKpus: kpus + 1, ...(least < kpus && { leastBilledKpus: least + 1 }), mostBilledKpus: most + 1 };
}
