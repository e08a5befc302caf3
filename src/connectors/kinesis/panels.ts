// What the dashboard shows of a stream. Source: Kinesis developer guide, "Monitor the Amazon Kinesis Data Streams
// service with CloudWatch".
import { parseArn } from '../../aws/arn';
import type { Panel, Series } from '../../facts/panel';
import type { Use } from '../connector';
import type { NormalSink, NormalSource } from './normal';
import { targetOf } from './target';

export function sourcePanels(source: NormalSource, use: Use): Panel[] {
  const stream = measuredStream(source, use);
  if (!stream) return [];
  const { region, StreamName } = stream;
  const lag: Series = source.efo
    ? {
        namespace: 'AWS/Kinesis',
        metric: 'SubscribeToShardEvent.MillisBehindLatest',
        dimensions: { StreamName, ConsumerName: source.efo.name },
        statistic: 'Maximum',
      }
    : {
        namespace: 'AWS/Kinesis',
        metric: 'GetRecords.IteratorAgeMilliseconds',
        dimensions: { StreamName },
        statistic: 'Maximum',
      };
  return [
    { title: `Source ${use.name}: how old what is read is`, row: 'lag', region, series: [lag] },
    {
      title: `Source ${use.name}: stream`,
      row: 'connections',
      region,
      series: [
        inStream('IncomingRecords', StreamName),
        // Readers with a throughput of their own are not throttled in this metric.
        ...(source.efo ? [] : [inStream('ReadProvisionedThroughputExceeded', StreamName)]),
      ],
    },
  ];
}

export function sinkPanels(sink: NormalSink, use: Use): Panel[] {
  const stream = measuredStream(sink, use);
  if (!stream) return [];
  const { region, StreamName } = stream;
  const series = [inStream('IncomingRecords', StreamName), inStream('WriteProvisionedThroughputExceeded', StreamName)];
  return [{ title: `Sink ${use.name}: stream`, row: 'connections', region, series }];
}

/** The metrics of a stream are in the account and Region of the stream. */
function measuredStream(config: NormalSource | NormalSink, use: Use) {
  const { account, region, resource: path } = parseArn(targetOf(config, use).arn);
  if (account !== use.application.home.accountId) return undefined;
  return { region, StreamName: path.slice('stream/'.length) };
}

function inStream(
  metric: 'IncomingRecords' | 'ReadProvisionedThroughputExceeded' | 'WriteProvisionedThroughputExceeded',
  StreamName: string,
): Series {
  return { namespace: 'AWS/Kinesis', metric, dimensions: { StreamName }, statistic: 'Sum' };
}
