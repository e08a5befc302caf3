// Log and metrics levels.
import type { Problem } from '../diagnostics/diagnostic';
import type { Check } from './check';

/** Source: developer guide, "Metrics and dimensions": PARALLELISM is advised against above parallelism 64. */
const fineMetricsUpTo = 64;

export const observability: Check = ({ application: { spec, identity } }) => {
  const { level, metrics } = spec.logging;
  const problems: Problem[] = [];
  if (identity.production && level !== 'INFO') {
    const why = level === 'DEBUG' ? 'DEBUG slows the job' : `${level} hides what the service writes at INFO`;
    problems.push({
      code: 'FLK3023',
      severity: level === 'DEBUG' ? 'error' : 'warning',
      pointer: '/spec/logging/level',
      message: `log level ${level} in production: ${why}`,
    });
  }
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
