// What to watch on a Kinesis source.
import type { Alarm } from '../../facts/alarm';
import { parseArn } from '../../aws/arn';
import { terraformName } from '../../aws/naming';
import type { Use } from '../connector';
import type { NormalSource } from './normal';

/**
 * How old the records are that are read, as the stream itself measures it: that is there for every connector version,
 * and needs no job that runs. Its metrics are in the account and Region of the stream. Source: Kinesis developer guide,
 * "Monitor the Amazon Kinesis Data Streams service with CloudWatch".
 */
export function lagAlarms({ efo }: NormalSource, streamArn: string, use: Use): Alarm[] {
  const { account, region, resource: path } = parseArn(streamArn);
  const { home } = use.application;
  if (account !== home.accountId || region !== home.region) return [];
  const StreamName = path.slice('stream/'.length);
  return [
    {
      id: `${terraformName(use.name)}_lag`,
      description:
        `Source ${use.name} is more than a minute behind its stream` + `${efo ? '' : ', or another reader of it is'}`,
      pointer: use.pointer,
      namespace: 'AWS/Kinesis',
      metric: efo ? 'SubscribeToShardEvent.MillisBehindLatest' : 'GetRecords.IteratorAgeMilliseconds',
      dimensions: efo ? { StreamName, ConsumerName: efo.name } : { StreamName },
      statistic: 'Maximum',
      comparison: 'above',
      threshold: 60_000,
      periodSeconds: 300,
      periods: 3,
      missingData: 'missing',
    },
  ];
}
