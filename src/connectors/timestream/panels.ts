// What the dashboard shows of a table. Source: Timestream developer guide, "Timestream for LiveAnalytics metrics and
// dimensions": of what is done with a table the latency has its names and the operation.
import type { Panel } from '../../facts/panel';
import type { Use } from '../connector';
import type { NormalSink } from './normal';
import { targetOf } from './target';

export function sinkPanels(sink: NormalSink, use: Use): Panel[] {
  const { database, name, region } = targetOf(sink, use);
  const dimensions = { DatabaseName: database, Operation: 'WriteRecords', TableName: name };
  const latency = { namespace: 'AWS/Timestream', dimensions, metric: 'SuccessfulRequestLatency' } as const;
  return [
    {
      row: 'connections',
      region,
      title: `Sink ${use.name}: latency of writes`,
      series: [
        { ...latency, statistic: 'Average' },
        { ...latency, statistic: 'Maximum' },
      ],
    },
  ];
}
