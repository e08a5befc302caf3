// Updates in place that take data away: what is kept for less time than before.
import type { ResourceType } from '../terraform/resource-types';
import type { ArgumentChange } from './argument-changes';

interface LosingUpdate {
  readonly type: ResourceType;
  readonly argument: string;
  /** What holds where nobody says it: the provider's default. */
  readonly unsaid: number;
  /** In words that follow "loses". */
  readonly loses: string;
  readonly source: string;
}

/** Each is a number that is lowered; 0 is for ever, as without one in a log group. */
const losingUpdates: readonly LosingUpdate[] = [
  {
    type: 'aws_kinesis_stream',
    argument: 'retention_period',
    unsaid: 24,
    loses: 'the records that are older than the new retention',
    source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DecreaseStreamRetentionPeriod.html',
  },
  {
    type: 'aws_sqs_queue',
    argument: 'message_retention_seconds',
    unsaid: 345_600,
    loses: 'the messages that are older than the new retention',
    source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html',
  },
  {
    type: 'aws_cloudwatch_log_group',
    argument: 'retention_in_days',
    unsaid: Infinity,
    loses: 'the log events that are older than the new retention',
    source: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html',
  },
  {
    // Of a shorter time in the memory store nothing is lost: the magnetic store takes what leaves it.
    type: 'aws_timestreamwrite_table',
    argument: 'retention_properties.magnetic_store_retention_period_in_days',
    unsaid: 73_000,
    loses: 'the records that are older than the new retention',
    source: 'https://docs.aws.amazon.com/timestream/latest/developerguide/storage.html',
  },
];

/** What an update of one argument takes away, and the document that says so. */
export function lossOf(type: string, change: ArgumentChange): Pick<LosingUpdate, 'loses' | 'source'> | undefined {
  const update = losingUpdates.find((one) => one.type === type && one.argument === change.path);
  const isTold = change.unknown === undefined && change.sensitive === undefined;
  if (update === undefined || !isTold) return undefined;
  const [before, after] = [change.before, change.after].map((value) => numberOf(value, update.unsaid));
  return Number(after) < Number(before) ? update : undefined;
}

function numberOf(value: unknown, unsaid: number): number {
  if (value === undefined) return unsaid;
  return value === 0 ? Infinity : Number(value);
}
