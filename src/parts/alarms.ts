// CloudWatch alarms: those that AWS recommends for the Flink version, those of sources and sinks, those of the user.
import { applicationNameOf, type Identity } from '../facts/identity';
import type { CustomAlarm } from '../../generated/application';
import type { Alarm } from '../facts/alarm';
import { toMilliseconds } from '../text/duration';
import type { Facts } from '../facts/facts';
import type { NormalApplication } from '../normalise';
import { arn } from '../aws/arn';
import { flinkNamespace } from '../aws/metrics';
import { awsName, longest, terraformName } from '../aws/naming';
import type { NormalAlarms } from './alarm-defaults';
import { named } from './composite-alarm';
import { recommended } from './recommended-alarms';
import { child } from '../document/pointer';
import { resource, type Resource } from '../terraform/resource';
import { ensured } from '../text/ensured';

/**
 * Alarms that others have: those that sources and sinks recommend, those on the log, which have a switch, and those on
 * the operator, which are there whenever it is.
 */
export interface OtherAlarms {
  readonly connected: readonly Alarm[];
  readonly onLog: readonly Alarm[];
  readonly onOperator: readonly Alarm[];
}

export function alarmFacts(application: NormalApplication, { connected, onLog, onOperator }: OtherAlarms): Facts {
  const {
    spec: { alarms },
    identity,
  } = application;
  const advised = alarms.set === 'recommended' ? [...ofApplication(application), ...connected] : [];
  const custom = Object.entries(alarms.custom).map(([name, alarm]) => customAlarm(name, alarm, identity));
  const replaced = new Set(custom.map(({ id }) => id));
  const chosen = [...[...advised, ...onLog].filter(({ id }) => !replaced.has(id)), ...onOperator, ...custom];
  return { alarms: chosen, resources: chosen.map((alarm) => toldResource(alarm, application)) };
}

/** With paging a critical alarm tells nobody itself: the one that names it in its rule does. */
function toldResource(alarm: Alarm, application: NormalApplication): Resource<'aws_cloudwatch_metric_alarm'> {
  const { alarms } = application.spec;
  if (alarms.paging && alarm.critical) return named(alarmResource(alarm, application));
  return alarmResource(alarm, application, topicsOf(alarm, alarms));
}

function customAlarm(name: string, given: CustomAlarm, identity: Identity): Alarm {
  const {
    metric,
    dimensions = {},
    statistic = 'average',
    rate,
    period = '5m',
    periods = 1,
    missingData = 'missing',
    critical,
    description,
  } = given;
  const statistics = { average: 'Average', maximum: 'Maximum', minimum: 'Minimum', sum: 'Sum' } as const;
  const { comparison, threshold } = limitOf(given);
  return {
    id: terraformName(name),
    description: description ?? `${metric} is ${comparison} ${threshold}`,
    pointer: child('', 'spec', 'alarms', 'custom', name),
    namespace: flinkNamespace,
    metric,
    dimensions: { ...dimensions, Application: applicationNameOf(identity) },
    statistic: statistics[statistic],
    ...(rate === true && { rate }),
    comparison,
    threshold,
    periodSeconds: toMilliseconds(period) / 1000,
    periods,
    ...(critical === true && { critical }),
    missingData: missingData === 'not-breaching' ? 'notBreaching' : missingData,
  };
}

/** One of the two is there: the schema sees to it. */
function limitOf({ above, below }: CustomAlarm): Pick<Alarm, 'comparison' | 'threshold'> {
  return above === undefined
    ? { comparison: 'below', threshold: ensured(below, 'an alarm without a limit') }
    : { comparison: 'above', threshold: above };
}

function ofApplication({ spec, identity }: NormalApplication): Alarm[] {
  const always = {
    pointer: '/spec/alarms',
    namespace: flinkNamespace,
    dimensions: { Application: applicationNameOf(identity) },
    comparison: 'above',
    periods: 1,
  } as const;
  return recommended(spec).map((alarm) => ({ ...always, ...alarm }));
}

/** The name of an alarm in CloudWatch. */
export function alarmName(
  { id, firstId = id }: Pick<Alarm, 'id' | 'firstId'>,
  { identity }: NormalApplication,
): string {
  return awsName(longest.alarm, identity.name, firstId.replaceAll('_', '-'));
}

/** Known before the alarm exists. */
export function alarmArn(alarm: Pick<Alarm, 'id' | 'firstId'>, application: NormalApplication): string {
  return arn(application.identity.home, 'cloudwatch', `alarm:${alarmName(alarm, application)}`);
}

/** What to do stands behind what it means. */
export function describedWith(description: string, runbook: string | undefined): string {
  return runbook === undefined ? description : `${description}\nRunbook: ${runbook}`;
}

/** Whom an alarm tells: the topics of its severity, else those of all. */
export function topicsOf(
  { critical }: Pick<Alarm, 'critical'>,
  { topics, ...severities }: NormalAlarms,
): readonly string[] | undefined {
  return severities[critical ? 'critical' : 'warning']?.topics ?? topics;
}

/** `topics` are told when the alarm begins and when it ends. */
export function alarmResource(
  alarm: Alarm,
  application: NormalApplication,
  topics?: readonly string[],
): Resource<'aws_cloudwatch_metric_alarm'> {
  const { alarms } = application.spec;
  return resource('aws_cloudwatch_metric_alarm', alarm.id, alarm.pointer, {
    alarm_name: alarmName(alarm, application),
    alarm_description: describedWith(alarm.description, alarms.runbook ?? alarm.runbook),
    comparison_operator: alarm.comparison === 'above' ? 'GreaterThanThreshold' : 'LessThanThreshold',
    threshold: alarm.threshold,
    evaluation_periods: alarm.periods,
    ...(alarm.datapoints !== undefined && { datapoints_to_alarm: alarm.datapoints }),
    treat_missing_data: alarm.missingData,
    ...(topics && { alarm_actions: topics, ok_actions: topics }),
    ...measureOf(alarm),
  });
}

/** A rate is metric mathematics, which CloudWatch takes as queries instead of one metric, as it takes Insights. */
function measureOf({ namespace, metric, dimensions, statistic, periodSeconds, rate, query }: Alarm) {
  const measured = { namespace, metric_name: metric, dimensions, period: periodSeconds };
  if (query !== undefined) {
    return { metric_query: [{ id: 'q1', expression: query, label: metric, period: periodSeconds, return_data: true }] };
  }
  if (!rate) return { ...measured, statistic };
  return {
    metric_query: [
      { id: 'm1', metric: { ...measured, stat: statistic } },
      { id: 'rate', expression: 'RATE(m1)', label: `${metric} per second`, return_data: true },
    ],
  };
}
