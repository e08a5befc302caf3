// The alarms of CloudWatch on an application, and the metrics that each looks at.
import { flinkNamespace } from '../aws/metrics';
import { argument, blocks, standing, type Estate, type Standing } from '../estate/estate';
import { means } from '../estate/join';
import { read, type Arguments } from '../estate/tree';
import { is, isSaid, openTextOf, textOf, type Value } from '../estate/value';
import { applicationType } from './flink-application';

export interface FlinkAlarm {
  readonly alarm: Standing;
  /** Metrics of the application that it looks at, as far as they are known. */
  readonly metrics: readonly string[];
  /** Whether these are all. */
  readonly whole: boolean;
}

/** Alarms that look at a metric of the application, alone or in an expression. */
export function alarmsOn(estate: Estate, application: Standing): readonly FlinkAlarm[] {
  return standing(estate, 'aws_cloudwatch_metric_alarm').flatMap((alarm) => {
    const queries = blocks(alarm, 'metric_query');
    const series = [alarm.arguments, ...(queries ?? [])].flatMap((one) => seriesOf(one));
    const own = series.filter((one) => isOn(one, application));
    const metrics = own.flatMap(({ metric }) => openTextOf(metric) ?? []);
    if (own.length === 0) return [];
    return [{ alarm, metrics, whole: queries !== undefined && metrics.length === own.length }];
  });
}

/**
 * The metrics that an alarm rings for when they are bad: `uptime` and `runningTime` when they fall, all others when
 * they rise. An expression may turn its metric round.
 */
export function metricsToldBy({ alarm, metrics }: FlinkAlarm): {
  readonly told: readonly string[];
  readonly open: boolean;
} {
  const operator = argument(alarm, 'comparison_operator');
  const said = textOf(operator);
  if (said === undefined) return { told: [], open: operator.kind === 'unknown' };
  const told = metrics.filter((metric) => (fallsWhenBad.has(metric) ? /^LessThan/ : /Greater/).test(said));
  const isDirect = isSaid(argument(alarm, 'metric_name'));
  return { told, open: told.length < metrics.length && !isDirect };
}

const fallsWhenBad: ReadonlySet<string> = new Set(['uptime', 'runningTime']);

/** Whether there is an alarm of which it is not known whether it is on the application. */
export function mayBeOnOthers(estate: Estate): boolean {
  return standing(estate, 'aws_cloudwatch_metric_alarm').some((alarm) =>
    [alarm.arguments, ...(blocks(alarm, 'metric_query') ?? [])]
      .flatMap(seriesOf)
      .some(({ namespace, application }) => namespace.kind === 'unknown' || isOpen(namespace, application)),
  );
}

function isOpen(namespace: Value, application: Value): boolean {
  if (!is(namespace, flinkNamespace) || application.kind !== 'unknown') return false;
  return !application.references.some((place) => place.split('.').at(-2) === applicationType);
}

/** One metric with what it is of. */
interface Series {
  readonly metric: Value;
  readonly namespace: Value;
  readonly application: Value;
}

/** Of an alarm or of one of its queries, in which the metric is a block. */
function seriesOf(from: Arguments): Series[] {
  const at = (path: string): Series => ({
    metric: read(from, `${path}metric_name`),
    namespace: read(from, `${path}namespace`),
    application: read(from, `${path}dimensions.Application`),
  });
  return [...['', 'metric.'].map(at), ...selected(read(from, 'expression'))].filter(
    ({ metric }) => metric.kind !== 'unset',
  );
}

/** `SELECT MAX(x) FROM SCHEMA("AWS/KinesisAnalytics", Application, Task) WHERE Application = 'orders'` */
const query = /^\s*SELECT\s+\w+\((\w+)\)\s+FROM\s+.*?"?(AWS\/[A-Za-z]+)"?.*\bWHERE\b.*\bApplication\s*=\s*'([^']+)'/is;

function selected(expression: Value): Series[] {
  const [, metric, namespace, application] = query.exec(textOf(expression) ?? 'none') ?? [];
  if (metric === undefined || namespace === undefined || application === undefined) return [];
  return [{ metric: known(metric), namespace: known(namespace), application: known(application) }];
}

function known(text: string): Value {
  return { kind: 'known', value: text, references: [] };
}

function isOn({ namespace, application }: Series, of: Standing): boolean {
  return is(namespace, flinkNamespace) && means(application, of);
}
