// CloudWatch alarms: those that AWS recommends for the Flink version, those of sources and sinks, those of the user.
import type { CustomAlarm } from '../../generated/application';
import type { Alarm } from '../facts/alarm';
import { toMilliseconds } from '../text/duration';
import type { Facts } from '../facts/facts';
import type { NormalApplication } from '../normalise';
import { awsName, longest, terraformName } from '../aws/naming';
import { child } from '../document/pointer';
import { resource, type Resource } from '../terraform/resource';
import { runtimeOf } from '../aws/runtime';

/** Where the metrics of the service are. */
export const namespace = 'AWS/KinesisAnalytics';

/** `connected` are the alarms that sources and sinks recommend. */
export function alarmFacts(application: NormalApplication, connected: readonly Alarm[]): Facts {
  const {
    spec: { alarms },
    identity,
  } = application;
  const recommended = alarms.set === 'recommended' ? [...ofApplication(application), ...connected] : [];
  const custom = Object.entries(alarms.custom).map(([name, alarm]) => customAlarm(name, alarm, identity.name));
  const replaced = new Set(custom.map(({ id }) => id));
  const chosen = [...recommended.filter(({ id }) => !replaced.has(id)), ...custom];
  return { alarms: chosen, resources: chosen.map((alarm) => alarmResource(alarm, application)) };
}

function customAlarm(name: string, given: CustomAlarm, application: string): Alarm {
  const {
    metric,
    dimensions = {},
    statistic = 'average',
    rate,
    above,
    below,
    period = '5m',
    periods = 1,
    missingData = 'missing',
    description,
  } = given;
  const statistics = { average: 'Average', maximum: 'Maximum', minimum: 'Minimum', sum: 'Sum' } as const;
  const limit = above === undefined ? `below ${below ?? 0}` : `above ${above}`;
  return {
    id: terraformName(name),
    description: description ?? `${metric} is ${limit}`,
    pointer: child('', 'spec', 'alarms', 'custom', name),
    namespace,
    metric,
    dimensions: { ...dimensions, Application: application },
    statistic: statistics[statistic],
    ...(rate === true && { rate }),
    comparison: above === undefined ? 'below' : 'above',
    threshold: above ?? below ?? 0,
    periodSeconds: toMilliseconds(period) / 1000,
    periods,
    missingData: missingData === 'not-breaching' ? 'notBreaching' : missingData,
  };
}

/**
 * Source: developer guide, "Use CloudWatch alarms"; the metrics of Flink 2.x are those that replace `downtime` and
 * `fullRestarts` there. An application that is not to run has no metrics, which is no alarm.
 */
function ofApplication({ spec, identity }: NormalApplication): Alarm[] {
  const always = {
    pointer: '/spec/alarms',
    namespace,
    dimensions: { Application: identity.name },
    comparison: 'above',
    periods: 1,
  } as const;
  const silent = spec.start ? 'breaching' : 'missing';
  const down = (id: string, metric: string, what: string): Alarm => ({
    ...always,
    id,
    metric,
    description: `The application ${what}: it processes nothing`,
    statistic: 'Average',
    threshold: 0,
    periodSeconds: 60,
    missingData: silent,
  });
  const growing = (id: string, metric: string, description: string): Alarm => ({
    ...always,
    id,
    metric,
    description,
    statistic: 'Average',
    rate: true,
    threshold: 0,
    periodSeconds: 300,
    missingData: 'notBreaching',
  });
  const high = (id: string, metric: string, threshold: number, description: string): Alarm => ({
    ...always,
    id,
    metric,
    description,
    statistic: 'Maximum',
    threshold,
    periodSeconds: 300,
    periods: 3,
    missingData: 'missing',
  });
  const half = toMilliseconds(spec.checkpoints.interval) / 2;
  return [
    ...(runtimeOf(spec.runtime).line === 1
      ? [down('downtime', 'downtime', 'is down'), growing('restarts', 'fullRestarts', 'The job restarts')]
      : [
          down('restarting', 'restartingTime', 'restarts'),
          down('failing', 'failingTime', 'is failing'),
          down('cancelling', 'cancellingTime', 'is being cancelled'),
          growing('restarts', 'numRestarts', 'The job restarts'),
        ]),
    ...(spec.checkpoints.enabled
      ? [
          growing(
            'failed_checkpoints',
            'numberOfFailedCheckpoints',
            'Checkpoints fail: after a failure the job goes back to an older one',
          ),
          high(
            'slow_checkpoints',
            'lastCheckpointDuration',
            half,
            'A checkpoint takes more than half of the interval between checkpoints',
          ),
        ]
      : []),
    high('cpu', 'cpuUtilization', 80, 'The task managers have little CPU left: raise the parallelism'),
    high('heap', 'heapMemoryUtilization', 90, 'The task managers have little heap left: lower parallelismPerKpu'),
    high('memory', 'containerMemoryUtilization', 85, 'The containers have little memory left: lower parallelismPerKpu'),
  ];
}

/** A rate is metric mathematics, which CloudWatch takes as queries instead of one metric. */
function alarmResource(
  alarm: Alarm,
  { spec: { alarms }, identity }: NormalApplication,
): Resource<'aws_cloudwatch_metric_alarm'> {
  const { id, metric, dimensions, statistic, periodSeconds } = alarm;
  const measured = { namespace: alarm.namespace, metric_name: metric, dimensions, period: periodSeconds };
  return resource('aws_cloudwatch_metric_alarm', id, alarm.pointer, {
    alarm_name: awsName(longest.alarm, identity.name, id.replaceAll('_', '-')),
    alarm_description: alarm.description,
    comparison_operator: alarm.comparison === 'above' ? 'GreaterThanThreshold' : 'LessThanThreshold',
    threshold: alarm.threshold,
    evaluation_periods: alarm.periods,
    treat_missing_data: alarm.missingData,
    ...(alarms.topics && { alarm_actions: alarms.topics, ok_actions: alarms.topics }),
    ...(alarm.rate
      ? {
          metric_query: [
            { id: 'm1', metric: { ...measured, stat: statistic } },
            { id: 'rate', expression: 'RATE(m1)', label: `${metric} per second`, return_data: true },
          ],
        }
      : { ...measured, statistic }),
  });
}
