// Parallelism, KPUs and the quota.
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import { capacityOf } from '../parts/capacity';
import type { Check } from './check';

/** Flink's default for `pipeline.max-parallelism` up to parallelism 85, and a bound that state keeps for ever. */
const defaultMaxParallelism = 128;

export const capacity: Check = ({ application }) => {
  const { parallelism, parallelismPerKpu, kpuQuota, maxParallelism } = application.spec.compute;
  const { kpus } = capacityOf(application);
  const at = '/spec/compute/parallelism';
  const problems: Problem[] = [];
  if (kpus > kpuQuota) {
    problems.push(
      error(
        'FLK3010',
        at,
        `parallelism ${parallelism} at ${parallelismPerKpu} per KPU needs ${kpus} KPUs, and the quota is ` +
          `${kpuQuota}`,
        {
          expected: `at most ${kpuQuota * parallelismPerKpu}`,
          found: String(parallelism),
          help: 'raise parallelismPerKpu, or have the quota "KPUs per application" raised and state it in compute.kpuQuota',
        },
      ),
    );
  }
  if (parallelism % parallelismPerKpu !== 0) {
    problems.push(
      warning(
        'FLK3011',
        at,
        `parallelism ${parallelism} is not a multiple of parallelismPerKpu ${parallelismPerKpu}: ${kpus} KPUs ` +
          `are paid for, ${kpus * parallelismPerKpu - parallelism} of their slots idle`,
      ),
    );
  }
  if (maxParallelism !== undefined && parallelism > maxParallelism) {
    problems.push(
      error('FLK3012', at, `parallelism ${parallelism} is above maxParallelism ${maxParallelism}`, {
        because: { pointer: '/spec/compute/maxParallelism', note: 'the maximum' },
      }),
    );
  }
  if (maxParallelism === undefined && parallelism > defaultMaxParallelism) {
    problems.push(
      warning(
        'FLK3013',
        at,
        `parallelism ${parallelism} is above ${defaultMaxParallelism}, and compute.maxParallelism is not stated`,
        { help: 'set pipeline.max-parallelism in the code and state it in compute.maxParallelism' },
      ),
    );
  }
  return problems;
};
