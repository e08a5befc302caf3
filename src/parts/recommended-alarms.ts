// What to watch on a Flink application. Source: developer guide, "Use CloudWatch alarms"; the metrics of Flink 2.x are
// those that replace `downtime` and `fullRestarts` there. What to do stands in its chapter "Troubleshooting".
import type { FlinkMetricName } from '../aws/metrics';
import { runtimeOf } from '../aws/runtime';
import type { Alarm } from '../facts/alarm';
import type { NormalApplication } from '../normalise';
import { toMilliseconds } from '../text/duration';
import { troubleshooting } from './troubleshooting';

/** An alarm that rings above its threshold, before it is known whose it is; after one period when it says no other. */
type Watched = Omit<Alarm, 'pointer' | 'namespace' | 'metric' | 'dimensions' | 'comparison' | 'periods' | 'query'> &
  Partial<Pick<Alarm, 'periods'>> &
  Required<Pick<Alarm, 'runbook'>> & { readonly metric: FlinkMetricName };

/** Those for the application's Flink version; without checkpoints there are none to watch. */
export function recommended({ runtime, start, checkpoints }: NormalApplication['spec']): Watched[] {
  return [
    ...(runtimeOf(runtime).line === 1 ? flink1 : flink2).map((alarm) => whileRunning(alarm, start)),
    ...(checkpoints.enabled ? ofCheckpoints(toMilliseconds(checkpoints.interval)) : []),
    ...ofContainers,
  ];
}

/** An application that is not to run has no metrics, which is no alarm. */
function whileRunning(alarm: Watched, start: boolean): Watched {
  return alarm.missingData === 'breaching' && !start ? { ...alarm, missingData: 'missing' } : alarm;
}

/** Milliseconds in a state in which nothing is processed; silence is as bad. */
function down(id: string, metric: FlinkMetricName, what: string): Watched {
  const description = `The application ${what}: it processes nothing`;
  const often = { threshold: 0, periodSeconds: 60, critical: true, runbook: troubleshooting('rt-restarts') } as const;
  return { id, metric, description, statistic: 'Average', ...often, missingData: 'breaching' };
}

/** A counter that only grows: any growth. */
function growing(id: string, metric: FlinkMetricName, description: string, runbook: string): Watched {
  const often = { threshold: 0, periodSeconds: 300, runbook };
  return { id, metric, description, statistic: 'Average', rate: true, ...often, missingData: 'notBreaching' };
}

/** A level that is above the threshold for a quarter of an hour. */
function high(id: string, metric: FlinkMetricName, threshold: number, description: string, runbook: string): Watched {
  const often = { threshold, periodSeconds: 300, periods: 3, runbook };
  return { id, metric, description, statistic: 'Maximum', ...often, missingData: 'missing' };
}

const restarts = 'The job restarts';

const flink1: readonly Watched[] = [
  down('downtime', 'downtime', 'is down'),
  growing('restarts', 'fullRestarts', restarts, troubleshooting('rt-restarts')),
];

const flink2: readonly Watched[] = [
  down('restarting', 'restartingTime', 'restarts'),
  down('failing', 'failingTime', 'is failing'),
  down('cancelling', 'cancellingTime', 'is being cancelled'),
  growing('restarts', 'numRestarts', restarts, troubleshooting('rt-restarts')),
];

/** `interval` in milliseconds, as `lastCheckpointDuration` is. */
function ofCheckpoints(interval: number): Watched[] {
  return [
    growing(
      'failed_checkpoints',
      'numberOfFailedCheckpoints',
      'Checkpoints fail: after a failure the job goes back to an older one',
      troubleshooting('checkpoints'),
    ),
    high(
      'slow_checkpoints',
      'lastCheckpointDuration',
      interval / 2,
      'A checkpoint takes more than half of the interval between checkpoints',
      troubleshooting('chk-timeout'),
    ),
  ];
}

const lowerParallelism = 'lower parallelismPerKpu';
const growth = troubleshooting('rt-stateleaks');

/** In percent. */
const ofContainers: readonly Watched[] = [
  high(
    'cpu',
    'cpuUtilization',
    80,
    'The task managers have little CPU left: raise the parallelism',
    troubleshooting('rt-throughput'),
  ),
  high('heap', 'heapMemoryUtilization', 90, `The task managers have little heap left: ${lowerParallelism}`, growth),
  high(
    'memory',
    'containerMemoryUtilization',
    85,
    `The containers have little memory left: ${lowerParallelism}`,
    growth,
  ),
];
