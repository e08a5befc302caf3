// How far a Kinesis source is behind its stream, for scaling: as the job tells it, or as the stream tells it of a
// consumer of its own.
import { applicationNameOf } from '../../facts/identity';
import { parseArn } from '../../aws/arn';
import type { Lag, Use } from '../connector';
import type { NormalSource } from './normal';
import { knownArn } from './target';

/**
 * With enhanced fan-out what the stream says of this consumer alone; it says that in its own account and Region only.
 * Otherwise what the job says of itself, for `GetRecords.IteratorAgeMilliseconds` counts every reader of the stream.
 * Sources: Kinesis developer guide, "Monitor the Amazon Kinesis Data Streams service with CloudWatch"; of the
 * dimensions, infrastructure/monitoring in aws-samples/amazon-managed-service-for-apache-flink-examples.
 */
export function sourceLag(source: NormalSource, use: Use): Lag | undefined {
  const streamArn = knownArn(source, use);
  if (streamArn === undefined) return undefined;
  const { account, region, resource: path } = parseArn(streamArn);
  const stream = path.slice('stream/'.length);
  const { home } = use.application;
  const isHere = account === home.accountId && region === home.region;
  if (source.efo && isHere) {
    return {
      namespace: 'AWS/Kinesis',
      metric: 'SubscribeToShardEvent.MillisBehindLatest',
      dimensions: { StreamName: stream, ConsumerName: source.efo.name },
      statistic: 'Maximum',
      unit: 'milliseconds',
    };
  }
  return {
    namespace: 'AWS/KinesisAnalytics',
    metric: 'millisBehindLatest',
    dimensions: { Id: stream, Application: applicationNameOf(use.application), Flow: 'Input' },
    statistic: 'Maximum',
    unit: 'milliseconds',
  };
}
