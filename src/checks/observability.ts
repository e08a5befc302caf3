// Metrics levels.
import type { Problem } from '../diagnostics/diagnostic';
import { warning } from '../diagnostics/problem';
import type { Check } from './check';

/** Source: developer guide, "Metrics and dimensions": PARALLELISM is advised against above parallelism 64. */
const fineMetricsUpTo = 64;

export const observability: Check = ({ application: { spec } }) => {
  const { metrics } = spec.logging;
  const problems: Problem[] = [];
  if (metrics === 'PARALLELISM' && spec.compute.parallelism > fineMetricsUpTo) {
    problems.push(
      warning(
        'FLK3024',
        '/spec/logging/metrics',
        `metrics per subtask at parallelism ${spec.compute.parallelism} are costly`,
      ),
    );
  }
  return problems;
};
