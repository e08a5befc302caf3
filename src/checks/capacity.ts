// Parallelism, KPUs and the quota.
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import { capacityOf } from '../parts/capacity';
import type { NormalApplication } from '../normalise';
import type { Check } from './check';

/** Flink's default for `pipeline.max-parallelism` up to parallelism 85, and a bound that state keeps for ever. */
const defaultMaxParallelism = 128;

export const capacity: Check = ({ application }) => [
  ...aboveQuota(application),
  ...idleSlots(application),
  ...aboveMaximum(application.spec.compute),
];

const at = '/spec/compute/parallelism';

function aboveQuota(application: NormalApplication): Problem[] {
  const { parallelism, parallelismPerKpu, kpuQuota } = application.spec.compute;
  const { kpus } = capacityOf(application);
  if (kpus <= kpuQuota) return [];
  const needs = `parallelism ${parallelism} at ${parallelismPerKpu} per KPU needs ${kpus} KPUs`;
  return [
    error('FLK3010', at, `${needs}, and the quota is ${kpuQuota}`, {
      expected: `at most ${kpuQuota * parallelismPerKpu}`,
      found: String(parallelism),
      help: 'raise parallelismPerKpu, or have the quota "KPUs per application" raised and state it in compute.kpuQuota',
    }),
  ];
}

function idleSlots(application: NormalApplication): Problem[] {
  const { parallelism, parallelismPerKpu } = application.spec.compute;
  if (parallelism % parallelismPerKpu === 0) return [];
  const { kpus } = capacityOf(application);
  const uneven = `parallelism ${parallelism} is not a multiple of parallelismPerKpu ${parallelismPerKpu}`;
  const idle = kpus * parallelismPerKpu - parallelism;
  return [warning('FLK3011', at, `${uneven}: ${kpus} KPUs are paid for, ${idle} of their slots idle`)];
}

/** The bound that the spec states, or else Flink's own. */
function aboveMaximum({ parallelism, maxParallelism }: NormalApplication['spec']['compute']): Problem[] {
  if (maxParallelism !== undefined) {
    if (parallelism <= maxParallelism) return [];
    const because = { pointer: '/spec/compute/maxParallelism', note: 'the maximum' };
    return [error('FLK3012', at, `parallelism ${parallelism} is above maxParallelism ${maxParallelism}`, { because })];
  }
  if (parallelism <= defaultMaxParallelism) return [];
  const message =
    `parallelism ${parallelism} is above ${defaultMaxParallelism}, ` + 'and compute.maxParallelism is not stated';
  const help = 'set pipeline.max-parallelism in the code and state it in compute.maxParallelism';
  return [warning('FLK3013', at, message, { help })];
}
