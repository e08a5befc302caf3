// MSF-P13: nobody is told any more what happens to a job.
import {
  argument,
  argumentBefore,
  ofTypes,
  standing,
  type Estate,
  type Resource,
  type Standing,
} from '../../estate/estate';
import { remembered } from '../../estate/remembered';
import { blocksAt, read, type Arguments } from '../../estate/tree';
import { is, numberOf, shown, textOf, type Value } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { paths } from '../flink-application';
import { failed, passed, undecided, type Rule, type TerraformJson, type Verdict } from '../rule';
import { keptApplications } from './applications';

const alarm = (changes: TerraformJson): TerraformJson =>
  exampleApplication(
    {},
    {
      aws_cloudwatch_metric_alarm: {
        orders: {
          alarm_name: 'orders',
          namespace: 'AWS/KinesisAnalytics',
          metric_name: 'downtime',
          dimensions: { Application: 'orders' },
          statistic: 'Average',
          comparison_operator: 'GreaterThanThreshold',
          threshold: 0,
          period: 60,
          evaluation_periods: 1,
          ...changes,
        },
      },
    },
  );

export const watchingLost: Rule = {
  code: 'FLK4113',
  gap: 'MSF-P13',
  title: 'An alarm or a log is lost',
  gravity: 'medium',
  stages: ['plan'],
  why: 'The job runs on as before, and nobody hears of it when it does not, or finds out why.',
  fix: 'Make the alarm that takes its place in the same change, and keep logs as long as people look back.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/monitoring-metrics-alarms.html',
  good: { before: alarm({}), after: alarm({ evaluation_periods: 2 }) },
  bad: { before: alarm({}), after: alarm({ actions_enabled: false }) },
  judge: (estate) =>
    ofTypes(estate, alarmType, 'aws_cloudwatch_log_group')
      .filter(({ mode, change }) => mode === 'managed' && change !== undefined)
      .flatMap((one) => (one.type === alarmType ? judgeAlarm(estate, one) : judgeLog(estate, one))),
};

const alarmType = 'aws_cloudwatch_metric_alarm';

/** The applications that stay, by what others know them by. */
const keptIn = remembered((estate: Estate) => {
  const applications = keptApplications(estate);
  const textAt = (one: Resource, path: string): string => textOf(argumentBefore(one, path)) ?? 'not known';
  return {
    names: new Set(applications.map((one) => textAt(one, 'name'))),
    logGroups: new Set(applications.map((one) => /:log-group:([^:]+):/.exec(textAt(one, paths.logStream))?.[1])),
  };
});

function judgeAlarm(estate: Estate, one: Resource): readonly Verdict[] {
  if (!one.change?.before) return [];
  const watched = watchedBy(one.change.before);
  if (watched === undefined || !keptIn(estate).names.has(watched.application)) return [];
  const { action } = one.change;
  const isHeard = watchedIn(estate).has(JSON.stringify(watched));
  if (one.arguments && isHeard) return judgeActions(one as Standing);
  if (isHeard && action === 'delete') return [passed(one)];
  if (!['update', 'delete', 'replace'].includes(action)) return [];
  if (openIn(estate).some((metric) => mayWatch(metric, watched)))
    return [undecided(one, 'whether an alarm watches the same then is not known yet')];
  const what = `${String(watched.metric)} of application ${watched.application}`;
  return [failed(one, `nobody watches ${what} any more`)];
}

/** What alarms watch after the change. */
const watchedIn = remembered(
  (estate: Estate) => new Set(standing(estate, alarmType).map((one) => JSON.stringify(watchedBy(one.arguments)))),
);

interface Watched {
  readonly namespace: string | undefined;
  readonly metric: string | undefined;
  readonly application: string;
}

/** Of an alarm by metric math, what its first metric of an application is. */
function watchedBy(of: Arguments): Watched | undefined {
  return metricsIn(of).flatMap((metric) => {
    const [namespace, name, application] = wordsOf(metric).map(textOf);
    return application === undefined ? [] : [{ namespace, metric: name, application }];
  })[0];
}

/** The alarm's own metric, and those of its metric math. */
function metricsIn(of: Arguments): readonly Arguments[] {
  return [of, ...(blocksAt(of, 'metric_query') ?? []).flatMap((query) => blocksAt(query, 'metric') ?? [])];
}

function wordsOf(metric: Arguments): readonly Value[] {
  return ['namespace', 'metric_name', 'dimensions.Application'].map((path) => read(metric, path));
}

/** Metrics of which something comes out when Terraform applies. */
const openIn = remembered((estate: Estate) =>
  standing(estate, alarmType)
    .flatMap((one) => metricsIn(one.arguments))
    .filter((metric) => wordsOf(metric).some(({ kind }) => kind === 'unknown')),
);

function mayWatch(metric: Arguments, { namespace, metric: name, application }: Watched): boolean {
  const wanted = [namespace, name, application];
  return wordsOf(metric).every((word, at) => word.kind === 'unknown' || textOf(word) === wanted[at]);
}

function judgeActions(alarm: Standing): readonly Verdict[] {
  const isOn = (value: Value): boolean => !is(value, false);
  const [wasOn, on] = [argumentBefore(alarm, 'actions_enabled'), argument(alarm, 'actions_enabled')];
  const [told, tells] = [argumentBefore(alarm, 'alarm_actions'), argument(alarm, 'alarm_actions')];
  if (isOn(wasOn) && !isOn(on))
    return [
      failed(alarm, 'the alarm tells nobody any more', { path: 'actions_enabled', expected: 'true', found: shown(on) }),
    ];
  if (told.kind === 'known' && tells.kind === 'unset')
    return [failed(alarm, 'the alarm tells nobody any more', { path: 'alarm_actions', found: shown(tells) })];
  return [on.kind === 'unknown' ? undecided(alarm, 'whether it tells anybody is not known yet') : passed(alarm)];
}

function judgeLog(estate: Estate, one: Resource): readonly Verdict[] {
  const name = textOf(argumentBefore(one, 'name'));
  if (name === undefined || !keptIn(estate).logGroups.has(name)) return [];
  const action = one.change?.action;
  if (action === 'delete' || action === 'replace') return [judgeEnd(one, action)];
  return one.arguments ? [judgeRetention(one as Standing)] : [];
}

/** A group that Terraform only forgets stays in AWS with its events. */
function judgeEnd(group: Resource, action: 'delete' | 'replace'): Verdict {
  if (is(argumentBefore(group, 'skip_destroy'), true)) return passed(group);
  if (action === 'delete') return failed(group, 'the log of an application goes');
  return failed(group, 'the log of an application goes with its group, which is replaced', {
    fix: 'Keep the name of the group, or set skip_destroy in an apply before: the old group stays then.',
  });
}

/** Nothing and 0 are for ever. */
function judgeRetention(group: Standing): Verdict {
  const path = 'retention_in_days';
  const [before, after] = [argumentBefore(group, path), argument(group, path)];
  if (after.kind === 'unknown') return undecided(group, 'how long logs are kept is not known yet', path);
  const days = (value: Value): number => numberOf(value) || Number.POSITIVE_INFINITY;
  if (days(after) >= days(before)) return passed(group);
  const message = `what is older than ${shown(after)} days goes from the log of an application`;
  return failed(group, message, { path, expected: `at least ${shown(before)}`, found: shown(after) });
}
