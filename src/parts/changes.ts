// Whether the job has just been submitted anew, whoever caused it: a deployment, a step of scaling, maintenance, a
// start. The service sends no event of any of them, and has metrics that show all of them: how long the job has run
// without interruption, and how often it has restarted by itself since it was submitted. Source: developer guide,
// "Metrics and dimensions", and there "Flink 2.2 metric changes"; Apache Flink's documentation, "Metrics",
// "Availability".
import { applicationNameOf } from '../facts/identity';
import { flinkNamespace, type FlinkMetricName } from '../aws/metrics';
import { runtimeOf } from '../aws/runtime';
import type { Pointer } from '../document/pointer';
import type { Alarm } from '../facts/alarm';
import type { NormalApplication, NormalSpec } from '../normalise';
import type { Resource } from '../terraform/resource';
import { toMilliseconds } from '../text/duration';
import { alarmResource } from './alarms';
import { applicationAddress } from './application';

/** Minutes that a job runs without interruption until it has come through its start, where nothing scales it. */
const longestStart = 10;

/** And where the steps follow each other closely: a job that fails at once has run for less. */
const shortestStart = 2;

/** Minutes that the longest update may take, from the last moment of the job before it to the first one after. */
const longestUpdate = 10;

const minute = 60_000;

/**
 * Minutes: a job that has run so long without interruption has come through its start. Between two steps of scaling it
 * must come so far, or a chain of them looks like a job that does not come back: half of the cool-down, as that counts
 * from the beginning of the update before.
 */
function startOf({ scaling }: Pick<NormalSpec, 'scaling'>): number {
  if (!scaling.metric) return longestStart;
  const half = Math.floor(toMilliseconds(scaling.metric.cooldown) / 2 / minute);
  return Math.min(longestStart, Math.max(shortestStart, half));
}

/** Minutes: so long after it had come through its start, a job is taken to be under way to that again. */
export function mostQuiet(spec: Pick<NormalSpec, 'scaling'>): number {
  return longestUpdate + startOf(spec);
}

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
  const start = startOf(application.spec);
  return {
    ...ofJob(application, pointer),
    id: 'change__lately',
    description: `${application.identity.name} is being started, or has run for less than ${start} minutes`,
    metric: running,
    comparison: 'below',
    threshold: start * minute,
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

/** One good minute of them is enough: what lasts longer is no change that goes well. */
export function ranLately(application: NormalApplication, pointer: Pointer): Alarm {
  const { running } = metricsOfRun(application.spec);
  const [start, quiet] = [startOf(application.spec), mostQuiet(application.spec)];
  return {
    ...ofJob(application, pointer),
    id: 'change__ran',
    description: `${application.identity.name} had run for ${start} minutes at some time of the last ${quiet} minutes`,
    metric: running,
    comparison: 'above',
    threshold: start * minute,
    periods: quiet,
    datapoints: 1,
    missingData: 'notBreaching',
  };
}

/** What alarms on metrics of the job begin with: the worst of each minute. */
export function ofJob({ identity }: NormalApplication, pointer: Pointer) {
  return {
    pointer,
    namespace: flinkNamespace,
    dimensions: { Application: applicationNameOf(identity) },
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
