// MSF-013: an alarm looks at a metric that the runtime has.
import { flinkMetrics, type FlinkMetric } from '../../aws/metrics';
import { own } from '../../document/own';
import { argument, type Standing } from '../../estate/estate';
import { textOf } from '../../estate/value';
import { exampleAlarm, exampleAlarms, exampleWatched } from '../example-alarm';
import { exampleApplication } from '../example-application';
import { alarmsOn, type FlinkAlarm } from '../flink-alarms';
import { flinkApplications, paths } from '../flink-application';
import { failed, undecided, type Failed, type Rule, type Undecided } from '../rule';
import { together } from '../verdicts';

const breaching = { treat_missing_data: 'breaching' };

export const metricsOfTheRuntime: Rule = {
  code: 'FLK4013',
  gap: 'MSF-013',
  title: 'An alarm looks at a metric that the runtime does not have',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  compiler: ['FLK3233'],
  why: 'Flink 2.x has other metrics for restarts and downtime: an alarm on the old ones never rings.',
  fix: 'Set metric_name to the metric that took its place.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/flink-2-2.html',
  good: { after: exampleApplication({}, exampleWatched()) },
  bad: { after: exampleApplication({}, exampleAlarms({ down: exampleAlarm('restartingTime', breaching) })) },
  judge: (estate) =>
    flinkApplications(estate).flatMap((application) =>
      alarmsOn(estate, application).flatMap((one) => together(one.alarm, faultsOf(one, application))),
    ),
};

function faultsOf({ alarm, metrics, whole }: FlinkAlarm, application: Standing): (Failed | Undecided | undefined)[] {
  const runtime = textOf(argument(application, paths.runtime));
  const unsure = whole ? undefined : undecided(alarm, 'what the alarm watches is not known yet', 'metric_name');
  return [unsure, ...metrics.map((metric) => faultOf(alarm, metric, runtime))];
}

function faultOf(alarm: Standing, name: string, runtime: string | undefined): Failed | Undecided | undefined {
  const metric = own<FlinkMetric>(flinkMetrics, name);
  if (metric?.replacedBy === undefined && metric?.sinceFlink2 === undefined) return undefined;
  if (runtime === undefined) return undecided(alarm, 'the runtime is not known yet', 'metric_name');
  const isFlink2 = /^FLINK-[2-9]/.test(runtime);
  const more = { path: 'metric_name', found: name };
  if (isFlink2 && metric.replacedBy) {
    const { name: expected, gone } = metric.replacedBy;
    return failed(alarm, `${runtime} ${gone ? 'has no' : 'no longer fills'} ${name}`, { expected, ...more });
  }
  return !isFlink2 && metric.sinceFlink2
    ? failed(alarm, `${runtime} has no ${name}`, { expected: 'downtime or fullRestarts', ...more })
    : undefined;
}
