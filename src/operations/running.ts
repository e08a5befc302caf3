// Whether the application runs: an alarm on a metric that only a running job has.
import { applicationNameOf } from '../facts/identity';
import type { Alarm } from '../facts/alarm';
import type { NormalApplication } from '../normalise';
import { flinkNamespace } from '../aws/metrics';
import { alarmName, alarmResource } from '../parts/alarms';
import { applicationAddress } from '../parts/application';
import { metricsOfRun } from '../parts/changes';
import type { Resource } from '../terraform/resource';
import type { Asking } from './alarm-events';

export const at = '/spec/operations';

/**
 * A job reports every minute how long it has run, which is never below zero; -1 is a job that has ended. So what rings
 * is silence: ten minutes of it, which most updates do not take. An alarm that rings during one asks the machine, which
 * waits until the update is over. Source: developer guide, "Metrics and dimensions": `uptime`, and `runningTime`, which
 * replaces it in Flink 2.
 */
export function runningAlarm({ spec, identity }: NormalApplication): Alarm {
  return {
    id: 'operations__running',
    description: `${identity.name} has not run for ten minutes: the operator looks whether to start it`,
    pointer: at,
    namespace: flinkNamespace,
    metric: metricsOfRun(spec).running,
    dimensions: { Application: applicationNameOf(identity) },
    statistic: 'Maximum',
    comparison: 'below',
    threshold: 0,
    periodSeconds: 60,
    periods: 10,
    missingData: 'breaching',
  };
}

/** Made after the application: silence before it is there would be a call for nothing. */
export function runningAlarmResource(application: NormalApplication): Resource<'aws_cloudwatch_metric_alarm'> {
  return { ...alarmResource(runningAlarm(application), application), dependsOn: [applicationAddress] };
}

export function askingToRun(application: NormalApplication): Asking {
  const { identity } = application;
  return {
    name: 'keep-running',
    address: 'operations__running',
    description: `Begins to look whether ${identity.name} must be started`,
    action: 'keep-running',
    alarm: alarmName(runningAlarm(application), application),
    pointer: at,
  };
}
