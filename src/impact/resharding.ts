// What a change of the number of shards does to the order of what is read. Sources: developer guide of Kinesis,
// "Complete the resharding action": who reads the new shards before the old ones are read to their end may read the
// records of a key out of order. Documentation of the AWS connectors of Flink, "Record ordering": KinesisStreamsSource
// reads a shard when its parents have been read. Managed Service for Apache Flink, "Amazon Kinesis data streams source
// processing out of order during re-sharding": FlinkKinesisConsumer does not wait, which shows in jobs that lag.
// https://docs.aws.amazon.com/streams/latest/dev/kinesis-using-sdk-java-after-resharding.html
// https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/kinesis/
// docs.aws.amazon.com/managed-flink/latest/java/troubleshooting-kinesis-data-streams-processing-out-of-order.html
import type { ResourceType } from '../terraform/resource-types';
import type { ArgumentChange } from './argument-changes';

const stream: ResourceType = 'aws_kinesis_stream';

/** In words that stand alone; nothing where the number of shards stays, or is the service's own. */
export function reshardingOf(type: string, { path, before, after }: ArgumentChange): string | undefined {
  if (type !== stream || path !== 'shard_count') return undefined;
  const [from, to] = [Number(before), Number(after)];
  if (!(from > 0 && to > 0)) return undefined;
  return (
    `its shards are ${to < from ? 'merged' : 'split'}: KinesisStreamsSource reads a new shard after those it came ` +
    'from, so that the records of a key stay in order; FlinkKinesisConsumer does not wait, and a job that lags may ' +
    'read them out of order'
  );
}
