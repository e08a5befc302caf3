// Whether the job has just been submitted anew, whoever caused it: a deployment, a step of scaling, maintenance, a
// start. The service sends no event of any of them, and has metrics that show all of them: how long the job has run
// without interruption, and how often it has restarted by itself since it was submitted. Source: developer guide,
// "Metrics and dimensions", and there "Flink 2.2 metric changes"; Apache Flink's documentation, "Metrics",
// "Availability".
import { flinkNamespace, type FlinkMetricName } from '../aws/metrics';
import { runtimeOf } from '../aws/runtime';
import type { Pointer } from '../document/pointer';
import type { Alarm } from '../facts/alarm';
import type { NormalApplication, NormalSpec } from '../normalise';
import type { Resource } from '../terraform/resource';
import { alarmResource } from './alarms';
import { applicationAddress } from './application';

/** Milliseconds: a job that has run so long without interruption has come through its start. */
const settled = 600_000;

/** Minutes: so long after it ran so long for the last time, a job is taken to be under way to that again. */
export const mostQuiet = 20;

interface Metrics {
  /** How long the job has run without interruption, in milliseconds. */
  readonly running: FlinkMetricName;
  /** How often it has restarted since it was submitted. */
  readonly restarts: FlinkMetricName;
}

export function metricsOfRun({ runtime }: Pick<NormalSpec, 'runtime'>): Metrics {
  return runtimeOf(runtime).line === 1
    ? { running: 'uptime', restarts: 'fullRestarts' }
    : { running: 'runningTime', restarts: 'numRestarts' };
}

/** Two underscores, which no alarm of the user's has in its id. */
export function startedLately(application: NormalApplication, pointer: Pointer): Alarm {
  const { running } = metricsOfRun(application.spec);
  return {
    ...ofJob(application, pointer),
    id: 'change__lately',
    description: `${application.identity.name} is being started, or has run for less than ten minutes`,
    metric: running,
    comparison: 'below',
    threshold: settled,
    periods: 1,
    missingData: 'breaching',
  };
}

/** The counter begins anew with each submission: what is above zero has failed by itself. */
export function restartedByItself(application: NormalApplication, pointer: Pointer): Alarm {
  const { restarts } = metricsOfRun(application.spec);
  return {
    ...ofJob(application, pointer),
    id: 'change__restarted',
    description: `${application.identity.name} has restarted by itself since it was submitted: this is no deployment`,
    metric: restarts,
    comparison: 'above',
    threshold: 0,
    periods: 1,
    missingData: 'notBreaching',
  };
}

/** One good minute of the last twenty is enough: what lasts longer is no change that goes well. */
export function ranLately(application: NormalApplication, pointer: Pointer): Alarm {
  const { running } = metricsOfRun(application.spec);
  return {
    ...ofJob(application, pointer),
    id: 'change__ran',
    description: `${application.identity.name} had run for ten minutes at some time of the last ${mostQuiet} minutes`,
    metric: running,
    comparison: 'above',
    threshold: settled,
    periods: mostQuiet,
    datapoints: 1,
    missingData: 'notBreaching',
  };
}

/** What alarms on metrics of the job begin with: the worst of each minute. */
export function ofJob({ identity }: NormalApplication, pointer: Pointer) {
  return {
    pointer,
    namespace: flinkNamespace,
    dimensions: { Application: identity.name },
    statistic: 'Maximum',
    periodSeconds: 60,
  } as const;
}

/**
 * Made after the application: silence before it is there is no change. It is not marked as what a rule names (`named`),
 * for Terraform hands that mark on to the application, of which there can be no second one of the same name; and it
 * stays in the rule for as long as the rule is there.
 */
export function changeAlarm(alarm: Alarm, application: NormalApplication): Resource<'aws_cloudwatch_metric_alarm'> {
  return { ...alarmResource(alarm, application), dependsOn: [applicationAddress] };
}
