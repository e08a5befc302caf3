// What the role of the application may do with a Kinesis stream and its key.
import { child } from '../../document/pointer';
import { allow, type Statement } from '../../facts/statement';
import type { Use } from '../connector';
import type { NormalSource } from './normal';

/**
 * The calls that the connector's source makes (apache/flink-connector-aws), by reader. With enhanced fan-out the
 * consumer's ARN ends with a moment that is not known before, hence the `:*` behind its name.
 */
export function readStatements({ efo }: NormalSource, streamArn: string, use: Use): Statement[] {
  const cause = { pointer: use.pointer, purpose: `read the stream of source ${use.name}` };
  const always = [
    'kinesis:DescribeStream',
    'kinesis:DescribeStreamSummary',
    'kinesis:GetShardIterator',
    'kinesis:ListShards',
  ];
  if (!efo) return [allow([...always, 'kinesis:GetRecords'], [streamArn], cause)];
  const fanOut = { pointer: child(use.pointer, 'consumer'), purpose: `read source ${use.name} with enhanced fan-out` };
  const register = ['kinesis:DeregisterStreamConsumer', 'kinesis:RegisterStreamConsumer'];
  const consume = [
    'kinesis:DescribeStreamConsumer',
    'kinesis:SubscribeToShard',
    ...(efo.lifecycle === 'job' ? register : []),
  ];
  return [
    allow(always, [streamArn], cause),
    allow(consume, [streamArn, `${streamArn}/consumer/${efo.name}:*`], fanOut),
  ];
}

export function writeStatements(streamArn: string, use: Use): Statement[] {
  const actions = [
    'kinesis:DescribeStream',
    'kinesis:DescribeStreamSummary',
    'kinesis:PutRecord',
    'kinesis:PutRecords',
  ];
  return [allow(actions, [streamArn], { pointer: use.pointer, purpose: `write to the stream of sink ${use.name}` })];
}
