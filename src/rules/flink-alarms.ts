// The alarms of CloudWatch on an application, and the metrics that each looks at.
import { flinkNamespace } from '../aws/metrics';
import { argument, blocks, inOrder, standing, type Estate, type Standing } from '../estate/estate';
import { meaning } from '../estate/join';
import { typeAt } from '../estate/places';
import { remembered } from '../estate/remembered';
import { read, type Arguments } from '../estate/tree';
import { is, isSaid, known, openTextOf, textOf, type Value } from '../estate/value';
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
  const its = new Map<Standing, Series[]>();
  for (const { alarm, one } of seriesIn(estate)(application)) its.set(alarm, [...(its.get(alarm) ?? []), one]);
  return inOrder(estate, [...its.keys()]).map((alarm) => {
    const own = its.get(alarm) ?? [];
    const metrics = own.flatMap(({ metric }) => openTextOf(metric) ?? []);
    return { alarm, metrics, whole: blocks(alarm, 'metric_query') !== undefined && metrics.length === own.length };
  });
}

const seriesIn = remembered((estate: Estate) =>
  meaning(
    standing(estate, 'aws_cloudwatch_metric_alarm').flatMap((alarm) =>
      [alarm.arguments, ...(blocks(alarm, 'metric_query') ?? [])]
        .flatMap(seriesOf)
        .filter(({ namespace }) => is(namespace, flinkNamespace))
        .map((one) => ({ alarm, one })),
    ),
    ({ one }) => [one.application],
  ),
);

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
export const mayBeOnOthers = remembered((estate: Estate): boolean =>
  standing(estate, 'aws_cloudwatch_metric_alarm').some((alarm) =>
    [alarm.arguments, ...(blocks(alarm, 'metric_query') ?? [])]
      .flatMap(seriesOf)
      .some(({ namespace, application }) => namespace.kind === 'unknown' || isOpen(namespace, application)),
  ),
);

function isOpen(namespace: Value, application: Value): boolean {
  if (!is(namespace, flinkNamespace) || application.kind !== 'unknown') return false;
  return !application.references.some((place) => typeAt(place) === applicationType);
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
