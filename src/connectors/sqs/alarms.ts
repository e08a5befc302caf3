// What to watch on a queue. Source: developer guide, "Available CloudWatch metrics for Amazon SQS".
import type { Alarm } from '../../facts/alarm';
import { terraformName } from '../../aws/naming';
import type { Use } from '../connector';
import { toSeconds } from './queue';
import type { Target } from './target';

/** How long SQS keeps messages where nobody has said otherwise. Source: the API reference on CreateQueue. */
const usualRetention = '4d';

/** The metrics of a queue are in its own account and Region. */
export function queueAlarms(target: Target, use: Use): Alarm[] {
  const { home } = use.application;
  if (target.owner !== home.accountId || target.region !== home.region) return [];
  const { retention = usualRetention, deadLetters } = target.kind === 'created' ? target.creation : {};
  return [waiting(target.name, retention, use), ...(deadLetters ? [failed(deadLetters.name, use)] : [])];
}

/** Nobody reads the queue, or too slowly: half of the time has gone until SQS deletes what was sent. */
function waiting(QueueName: string, retention: string, use: Use): Alarm {
  return {
    ...watching(QueueName, use),
    id: terraformName(use.name, 'waiting'),
    description: `Messages of sink ${use.name} wait for half of the time after which SQS deletes them: read faster`,
    metric: 'ApproximateAgeOfOldestMessage',
    threshold: Math.floor(toSeconds(retention) / 2),
    critical: true,
    periods: 3,
  };
}

function failed(QueueName: string, use: Use): Alarm {
  return {
    ...watching(QueueName, use),
    id: terraformName(use.name, 'dead_letters'),
    description: `Readers have failed on messages of sink ${use.name}, which are in queue ${QueueName} now`,
    metric: 'ApproximateNumberOfMessagesVisible',
    threshold: 0,
    periods: 1,
  };
}

/** An empty queue that nobody uses reports nothing after six hours. */
function watching(QueueName: string, { pointer }: Use) {
  return {
    pointer,
    namespace: 'AWS/SQS',
    dimensions: { QueueName },
    statistic: 'Maximum',
    comparison: 'above',
    periodSeconds: 300,
    missingData: 'notBreaching',
    runbook:
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html',
  } as const;
}
