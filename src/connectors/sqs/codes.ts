// The codes of SQS.
import type { CodeEntry } from '../../codes/entry';

export const sqsCodes = {
  FLK3320: {
    title: 'The SQS sink cannot send to a FIFO queue',
    why: 'A FIFO queue takes messages with a message group only, and the connector gives them none.',
    fix: 'Use a standard queue, or send to a Kinesis stream, which keeps the order of a key.',
    source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html',
  },
  FLK3321: {
    title: 'A time of a queue is out of range',
    why: 'The provider accepts some of these and SQS refuses them.',
    fix: 'Keep messages for 60s to 14d, and hide them for 0s to 12h.',
    source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html',
  },
  FLK3322: {
    title: 'Dead letters are not kept for longer than messages',
    why: 'A dead letter of a standard queue is as old as when it was first sent: its time may be over already.',
    fix: 'Keep dead letters for longer than the queue keeps messages.',
    source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
  },
} as const satisfies Record<string, CodeEntry>;
