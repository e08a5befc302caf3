// What the dashboard shows of a table. The stream of a table measures nothing for readers other than AWS Lambda.
// Source: DynamoDB developer guide, "DynamoDB metrics and dimensions".
import type { Panel, Series } from '../../facts/panel';
import { isPattern } from '../../text/prefix-pattern';
import type { Use } from '../connector';
import type { NormalSink, NormalSource } from './normal';
import { readingOf, tableOf, type Table } from './target';

export function sourcePanels(source: NormalSource, use: Use): Panel[] {
  const reading = readingOf(source, use);
  if (reading.mode === 'streams') return [];
  return ofTable(reading.table, ['ConsumedReadCapacityUnits', 'ReadThrottleEvents'], use);
}

export function sinkPanels(sink: NormalSink, use: Use): Panel[] {
  return ofTable(tableOf(sink, use), ['ConsumedWriteCapacityUnits', 'WriteThrottleEvents'], use);
}

type TableMetric = (Series & { readonly namespace: 'AWS/DynamoDB' })['metric'];

/** The metrics of a table are in the account and Region of the table, each under its name. */
function ofTable({ name, owner, region }: Table, metrics: readonly TableMetric[], use: Use): Panel[] {
  if (owner !== use.application.home.accountId || isPattern(name)) return [];
  const series = metrics.map((metric): Series => {
    return { namespace: 'AWS/DynamoDB', metric, dimensions: { TableName: name }, statistic: 'Sum' };
  });
  const whose = use.direction === 'source' ? 'Source' : 'Sink';
  return [{ title: `${whose} ${use.name}: table`, row: 'connections', region, series }];
}
