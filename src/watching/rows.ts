// The rows of graphs that every application has, from whether it is alive to what it uses.
import { runtimeOf } from '../aws/runtime';
import type { FlinkMetricName } from '../aws/metrics';
import type { Alarm } from '../facts/alarm';
import type { Series } from '../facts/panel';
import type { NormalApplication } from '../normalise';
import { toMilliseconds } from '../text/duration';
import type { Annotation, MetricLine, Row } from './body';
import { graph, limits, line, ofApplication, ofTasks, throughput, type Placed } from './graphs';

/** In seconds: `KPUs` has one sample an hour, and a sample a day would hide a scaling. */
const hour = 3600;

export function applicationRows(application: NormalApplication, alarms: readonly Alarm[]): Row[] {
  return [
    { heading: 'Is it alive?', widgets: alive(application, alarms) },
    { heading: 'Throughput', widgets: throughputOf(application) },
    { heading: 'Checkpoints', widgets: application.spec.checkpoints.enabled ? checkpoints(application, alarms) : [] },
    { heading: 'Resources', widgets: resources(application, alarms) },
  ];
}

/** One graph over metrics of the whole application. */
function plain(
  title: string,
  application: NormalApplication,
  alarms: readonly Alarm[],
  statistic: Series['statistic'],
  ...metrics: readonly FlinkMetricName[]
): Placed {
  const series = metrics.map((metric) => ofApplication(metric, statistic, application));
  return graph({
    title,
    region: application.identity.home.region,
    metrics: series.map(line),
    annotations: series.flatMap((one) => limits(one, alarms)),
  });
}

/** Flink 2.x tells each state apart, and has none of the names of 1.x. */
function alive(application: NormalApplication, alarms: readonly Alarm[]): Placed[] {
  const [title, running] = ['Time in the states in which nothing is processed', 'Running since its last restart'];
  return runtimeOf(application.spec.runtime).line === 1
    ? [
        plain(title, application, alarms, 'Average', 'downtime'),
        plain(running, application, alarms, 'Minimum', 'uptime'),
        counted('Restarts', 'fullRestarts', application),
      ]
    : [
        plain(title, application, alarms, 'Average', 'restartingTime', 'failingTime', 'cancellingTime'),
        plain(running, application, alarms, 'Minimum', 'runningTime'),
        counted('Restarts', 'numRestarts', application),
      ];
}

/** A counter that only grows, and what it grows by. */
function counted(title: string, metric: FlinkMetricName, application: NormalApplication): Placed {
  const [namespace, name, ...rest] = line(ofApplication(metric, 'Maximum', application));
  const pairs = rest.filter((part) => typeof part === 'string');
  const metrics: MetricLine[] = [
    [String(namespace), String(name), ...pairs, { stat: 'Maximum', id: 'm1', label: 'since the start' }],
    [{ expression: 'DIFF(m1)', id: 'growth', label: 'new' }],
  ];
  return graph({ title, region: application.identity.home.region, metrics });
}

function throughputOf(application: NormalApplication): Placed[] {
  const { region } = application.identity.home;
  const busy = [
    ofTasks('backPressuredTimeMsPerSecond', 'Maximum', application, { id: 'm1' }),
    ofTasks('busyTimeMsPerSecond', 'Maximum', application, { id: 'm2' }),
  ];
  return [
    throughput('Records in, of all operators', 'numRecordsInPerSecond', application),
    throughput('Records out, of all operators', 'numRecordsOutPerSecond', application),
    graph({ title: 'Back-pressured and busy, in milliseconds of each second', region, metrics: busy }),
    graph({
      title: 'Late records that were dropped',
      region,
      metrics: [ofTasks('numLateRecordsDropped', 'Maximum', application, { id: 'm1' })],
    }),
  ];
}

function checkpoints(application: NormalApplication, alarms: readonly Alarm[]): Placed[] {
  const { interval } = application.spec.checkpoints;
  const duration = ofApplication('lastCheckpointDuration', 'Maximum', application);
  const annotations: Annotation[] = [
    ...limits(duration, alarms),
    { label: `the interval, ${interval}`, value: toMilliseconds(interval) },
  ];
  return [
    graph({
      title: 'Duration of the last checkpoint',
      region: application.identity.home.region,
      metrics: [line(duration)],
      annotations,
    }),
    plain('Size of the last checkpoint', application, alarms, 'Maximum', 'lastCheckpointSize'),
    counted('Failed checkpoints', 'numberOfFailedCheckpoints', application),
  ];
}

function resources(application: NormalApplication, alarms: readonly Alarm[]): Placed[] {
  const { region } = application.identity.home;
  const { kpuQuota } = application.spec.compute;
  return [
    plain('CPU, in percent', application, alarms, 'Maximum', 'cpuUtilization', 'containerCPUUtilization'),
    plain('Heap, in percent', application, alarms, 'Maximum', 'heapMemoryUtilization'),
    plain('Memory of the containers, in percent', application, alarms, 'Maximum', 'containerMemoryUtilization'),
    plain('Disks of the containers, in percent', application, alarms, 'Maximum', 'containerDiskUtilization'),
    collection(application),
    graph({
      title: 'KPUs',
      region,
      period: hour,
      metrics: [line(ofApplication('KPUs', 'Maximum', application))],
      annotations: [{ label: 'the quota of the account', value: kpuQuota }],
    }),
  ];
}

/**
 * The share of each minute in which old objects are collected. Source: developer guide, "Use CloudWatch alarms": `(
 * oldGenerationGCTime * 100) / 60000`, over a minute.
 */
function collection(application: NormalApplication): Placed {
  const [namespace, name, ...rest] = line(ofApplication('oldGenerationGCTime', 'Maximum', application));
  const pairs = rest.filter((part) => typeof part === 'string');
  const metrics: MetricLine[] = [
    [String(namespace), String(name), ...pairs, { stat: 'Maximum', id: 'm1', visible: false }],
    [{ expression: '(m1 * 100) / 60000', id: 'share', label: 'percent of a minute' }],
  ];
  return graph({ title: 'Garbage collection of old objects', region: application.identity.home.region, metrics });
}
