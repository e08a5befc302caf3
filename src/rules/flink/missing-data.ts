// MSF-014: silence of a metric means what it means: a job that is gone has no metrics.
import { argument, type Standing } from '../../estate/estate';
import { is, shown, type Value } from '../../estate/value';
import { exampleAlarm, exampleAlarms, exampleWatched } from '../example-alarm';
import { exampleApplication } from '../example-application';
import { alarmsOn, type FlinkAlarm } from '../flink-alarms';
import { flinkApplications, paths } from '../flink-application';
import { failed, passed, undecided, type Rule, type Verdict } from '../rule';

const path = 'treat_missing_data';

/** Milliseconds in which nothing is processed: no sample is as bad. */
const down: readonly string[] = ['downtime', 'restartingTime', 'failingTime', 'cancellingTime'];
/** They only grow, and are told when they do. */
const counters: readonly string[] = ['numberOfFailedCheckpoints', 'fullRestarts', 'numRestarts'];

export const missingData: Rule = {
  code: 'FLK4014',
  gap: 'MSF-014',
  title: 'An alarm takes silence for the wrong thing',
  gravity: 'medium',
  stages: ['configuration', 'plan'],
  why: 'A job that is gone sends no metrics: an alarm on downtime must then ring, and one on a counter must not.',
  fix: 'Set treat_missing_data = "breaching" for downtime, and "notBreaching" for counters of failures.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html',
  good: { after: exampleApplication({}, exampleWatched()) },
  bad: {
    after: exampleApplication(
      {},
      exampleAlarms({ down: exampleAlarm('downtime', { treat_missing_data: 'notBreaching' }) }),
    ),
  },
  judge: (estate) =>
    flinkApplications(estate).flatMap((application) =>
      alarmsOn(estate, application).flatMap((alarm) => judgeAlarm(alarm, application)),
    ),
};

function judgeAlarm({ alarm, metrics }: FlinkAlarm, application: Standing): Verdict[] {
  const silence = argument(alarm, path);
  const isCounter = metrics.some((metric) => counters.includes(metric));
  if (!isCounter && !metrics.some((metric) => down.includes(metric))) return [];
  if (silence.kind === 'unknown') return [undecided(alarm, 'what silence means to it is not known yet', path)];
  if (isCounter) return [is(silence, 'breaching') ? wrong(alarm, silence, 'notBreaching') : passed(alarm)];
  // Of an application that is not to run, silence is no news.
  const start = argument(application, paths.startApplication);
  if (is(silence, 'breaching') || is(start, false)) return [passed(alarm)];
  return start.kind === 'unknown'
    ? [undecided(alarm, 'whether the application is to run is not known yet', path)]
    : [wrong(alarm, silence, 'breaching')];
}

function wrong(alarm: Standing, silence: Value, expected: 'breaching' | 'notBreaching'): Verdict {
  const message =
    expected === 'breaching' ? 'the alarm keeps quiet when the job is gone' : 'the alarm rings without a failure';
  return failed(alarm, message, { path, expected, found: shown(silence) });
}
