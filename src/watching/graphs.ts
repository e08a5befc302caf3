// Graphs over the metrics of an application, in the names and dimensions of its runtime and its metrics level.
import { applicationNameOf } from '../facts/identity';
import { flinkNamespace, flinkMetrics, hasLevel, type FlinkMetricName } from '../aws/metrics';
import type { Alarm } from '../facts/alarm';
import type { Panel, Series } from '../facts/panel';
import type { NormalApplication } from '../normalise';
import type { Annotation, Content, MetricLine, Row } from './body';

export type Placed = Row['widgets'][number];

/** Of a graph: three stand in a row. */
const size = { width: 8, height: 6 } as const;

/** In seconds: the service sends one sample a minute. */
const minute = 60;

interface Shape {
  readonly title: string;
  readonly region: string;
  readonly metrics: readonly MetricLine[];
  /** In seconds. */
  readonly period?: number;
  readonly annotations?: readonly Annotation[];
}

export function graph({ title, region, metrics, period = minute, annotations = [] }: Shape): Placed {
  const content: Content = {
    type: 'metric',
    properties: {
      title,
      view: 'timeSeries',
      stacked: false,
      region,
      period,
      metrics,
      yAxis: { left: { min: 0 } },
      ...(annotations.length > 0 && { annotations: { horizontal: annotations } }),
    },
  };
  return { ...content, ...size };
}

/** A line for one metric. */
export function line({ namespace, metric, dimensions, statistic, label }: Series): MetricLine {
  const pairs = Object.entries(dimensions).flat();
  return [namespace, metric, ...pairs, { stat: statistic, ...(label !== undefined && { label }) }];
}

/** What a connector shows, with the thresholds of the alarms on it. */
export function panelGraph({ title, region, series }: Panel, alarms: readonly Alarm[]): Placed {
  return graph({ title, region, metrics: series.map(line), annotations: series.flatMap((one) => limits(one, alarms)) });
}

/** The thresholds of the alarms on a line: a rate is another thing than what the line shows. */
export function limits({ namespace, metric, dimensions }: Series, alarms: readonly Alarm[]): Annotation[] {
  const wanted = JSON.stringify(dimensions);
  return alarms
    .filter((alarm) => alarm.rate === undefined && alarm.namespace === namespace && alarm.metric === metric)
    .filter((alarm) => JSON.stringify(alarm.dimensions) === wanted)
    .map(({ id, threshold }) => ({ label: `alarm ${id}`, value: threshold }));
}

/** A metric of the whole application. */
export function ofApplication(
  metric: FlinkMetricName,
  statistic: Series['statistic'],
  { identity }: NormalApplication,
): Series {
  return { namespace: flinkNamespace, metric, dimensions: { Application: applicationNameOf(identity) }, statistic };
}

/**
 * Lines of a metric that tasks have as well. At the level APPLICATION the service sends one series for all of them;
 * above it that series may be gone (AWS's sample of a scaler says so), and a query reads those of the tasks, which each
 * level above APPLICATION has. Source: developer guide, "Set CloudWatch metrics reporting levels"; CloudWatch user
 * guide, "Metrics Insights query components and syntax".
 */
export function ofTasks(
  metric: FlinkMetricName,
  statistic: 'Maximum' | 'Sum',
  application: NormalApplication,
  { id, hidden = false }: { readonly id: string; readonly hidden?: boolean },
): MetricLine {
  const shown = { id, ...(hidden && { visible: false as const }) };
  if (!hasLevel(application.spec.logging.metrics, 'TASK')) {
    const { namespace, dimensions } = ofApplication(metric, statistic, application);
    return [namespace, metric, ...Object.entries(dimensions).flat(), { stat: statistic, ...shown }];
  }
  const select = `SELECT ${statistic === 'Sum' ? 'SUM' : 'MAX'}(${metric})`;
  const from = `FROM SCHEMA("${flinkNamespace}", Application, Task) WHERE Application = '${applicationNameOf(application.identity)}'`;
  return [{ expression: `${select} ${from} GROUP BY Task`, ...shown }];
}

/**
 * Records a second. Four samples are sent a minute, so a sum over one minute counts each record four times. Source:
 * developer guide, "Metrics and dimensions", note on `numRecordsIn`.
 */
export function throughput(
  title: string,
  metric: 'numRecordsInPerSecond' | 'numRecordsOutPerSecond',
  application: NormalApplication,
): Placed {
  const summed = ofTasks(metric, 'Sum', application, { id: 'm1', hidden: true });
  const { unit } = flinkMetrics[metric];
  const metrics: MetricLine[] = [summed, [{ expression: 'm1 / 4', id: 'records', label: unit, period: minute }]];
  return graph({ title, region: application.identity.home.region, metrics });
}
