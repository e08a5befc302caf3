// Metrics levels.
import { warning } from '../diagnostics/problem';
import type { Check } from './check';

/** Source: developer guide, "Metrics and dimensions": PARALLELISM is advised against above parallelism 64. */
const fineMetricsUpTo = 64;

export const observability: Check = ({ application: { spec } }) => {
  const { parallelism } = spec.compute;
  if (spec.logging.metrics !== 'PARALLELISM' || parallelism <= fineMetricsUpTo) return [];
  return [warning('FLK3024', '/spec/logging/metrics', `metrics per subtask at parallelism ${parallelism} are costly`)];
};
