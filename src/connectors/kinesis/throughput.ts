// What a shard takes and gives.
import type { Throughput } from '../connector';
import type { NormalSource } from './normal';

const megabyte = 1024 * 1024;

/**
 * A new stream on demand takes 4 MB and 4,000 records a second. From there it takes up to twice the highest of the last
 * 30 days, and one that was provisioned keeps its shards. Source: Kinesis Data Streams developer guide, "On-demand
 * Standard mode features and use cases", https://docs.aws.amazon.com/streams/latest/dev/how-do-i-size-a-stream.html
 */
const shardsOnDemand = 4;

/**
 * A shard takes 1 MB and 1,000 records a second, and gives 2 MB a second: to all readers together, or to each consumer
 * with enhanced fan-out. Source: Kinesis Data Streams developer guide, "Quotas and limits", and "Develop enhanced
 * fan-out consumers with dedicated throughput".
 */
export function shardThroughput({ consumer, create }: NormalSource): Throughput {
  return {
    noun: 'shards',
    recordsIn: 1000,
    bytesIn: megabyte,
    bytesOut: 2 * megabyte,
    readers: consumer === 'efo' ? 'alone' : 'share',
    ...(create?.mode === 'on-demand' && { begins: shardsOnDemand }),
  };
}
