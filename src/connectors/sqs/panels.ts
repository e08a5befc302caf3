// What the dashboard shows of a queue. Source: SQS developer guide, "Available CloudWatch metrics for Amazon SQS".
import type { Panel, Series } from '../../facts/panel';
import type { Use } from '../connector';
import type { NormalSink } from './normal';
import { targetOf } from './target';

/** The metrics of a queue are in its own account and Region. */
export function sinkPanels(sink: NormalSink, use: Use): Panel[] {
  const target = targetOf(sink, use);
  if (target.owner !== use.application.home.accountId) return [];
  const queue = { namespace: 'AWS/SQS', dimensions: { QueueName: target.name } } as const;
  const { deadLetters } = target.kind === 'created' ? target.creation : {};
  const counts: Series[] = [
    { ...queue, metric: 'NumberOfMessagesSent', statistic: 'Sum' },
    { ...queue, metric: 'ApproximateNumberOfMessagesVisible', statistic: 'Maximum' },
    ...(deadLetters ? [waitingIn(deadLetters.name)] : []),
  ];
  const age: Series = { ...queue, metric: 'ApproximateAgeOfOldestMessage', statistic: 'Maximum' };
  const place = { row: 'connections', region: target.region } as const;
  return [
    { ...place, title: `Sink ${use.name}: messages`, series: counts },
    { ...place, title: `Sink ${use.name}: age of the oldest message`, series: [age] },
  ];
}

function waitingIn(QueueName: string): Series {
  return {
    namespace: 'AWS/SQS',
    dimensions: { QueueName },
    metric: 'ApproximateNumberOfMessagesVisible',
    statistic: 'Maximum',
    label: 'dead letters',
  };
}
