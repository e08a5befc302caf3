// Metrics levels.
import type { Problem } from '../diagnostics/diagnostic';
import type { Check } from './check';

/** Source: developer guide, "Metrics and dimensions": PARALLELISM is advised against above parallelism 64. */
const fineMetricsUpTo = 64;

export const observability: Check = ({ application: { spec } }) => {
  const { metrics } = spec.logging;
  const problems: Problem[] = [];
  if (metrics === 'PARALLELISM' && spec.compute.parallelism > fineMetricsUpTo) {
    problems.push({
      code: 'FLK3024',
      severity: 'warning',
      pointer: '/spec/logging/metrics',
      message: `metrics per subtask at parallelism ${spec.compute.parallelism} are costly`,
    });
  }
  return problems;
};
