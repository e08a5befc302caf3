// What to watch on a Kinesis source.
import type { Alarm } from '../../facts/alarm';
import { parseArn } from '../../aws/arn';
import { terraformName } from '../../aws/naming';
import { toMilliseconds } from '../../text/duration';
import type { Use } from '../connector';
import type { NormalSource } from './normal';

/** Every stream keeps its records as long. Source: the API reference on IncreaseStreamRetentionPeriod. */
const shortestRetention = '24h';

/**
 * How old the records are that are read, as the stream itself measures it: that is there for every connector version,
 * and needs no job that runs. Its metrics are in the account and Region of the stream. Source: Kinesis developer guide,
 * "Monitor the Amazon Kinesis Data Streams service with CloudWatch".
 */
export function lagAlarms({ efo, create }: NormalSource, streamArn: string, use: Use): Alarm[] {
  const { account, region, resource: path } = parseArn(streamArn);
  const { home } = use.application;
  if (account !== home.accountId || region !== home.region) return [];
  const StreamName = path.slice('stream/'.length);
  const measured = {
    pointer: use.pointer,
    namespace: 'AWS/Kinesis',
    metric: efo ? 'SubscribeToShardEvent.MillisBehindLatest' : 'GetRecords.IteratorAgeMilliseconds',
    dimensions: efo ? { StreamName, ConsumerName: efo.name } : { StreamName },
    statistic: 'Maximum',
    comparison: 'above',
    periodSeconds: 300,
    periods: 3,
    missingData: 'missing',
    runbook: 'https://docs.aws.amazon.com/managed-flink/latest/java/troubleshooting-rt-throughput.html',
  } as const;
  const others = efo ? '' : ', or another reader of it is';
  const kept = create?.retention ?? shortestRetention;
  return [
    {
      ...measured,
      id: `${terraformName(use.name)}_lag`,
      description: `Source ${use.name} is more than a minute behind its stream${others}`,
      threshold: 60_000,
    },
    {
      ...measured,
      id: `${terraformName(use.name)}_losing`,
      description: `Source ${use.name} is behind by half of what its stream keeps (${kept})${others}`,
      threshold: toMilliseconds(kept) / 2,
      critical: true,
    },
  ];
}
