// What to watch on the operator itself: it must not fail in silence.
import type { Pointer } from '../document/pointer';
import { ifEver, type Alarm } from '../facts/alarm';
import { isScaled } from '../facts/kpu-bounds';
import { isOperated, operatedAt, operatorOf } from '../facts/operator';
import type { NormalApplication } from '../normalise';

/**
 * Whatever `alarms.set` says, outside production too: they belong to the machine, as those that decide do. Source: Step
 * Functions developer guide, on its metrics.
 */
export function operatorAlarms({ identity, spec }: NormalApplication): Alarm[] {
  if (!isOperated(spec)) return [];
  const { machineArn, deadLetters } = operatorOf(identity);
  const pointer = operatedAt(spec);
  const consequences = [
    isScaled(spec.scaling) ? 'the application may have the wrong size' : 'what it was to do is not done',
    ...(spec.operations?.health ? ['or the application is not well after a change'] : []),
  ];
  const consequence = consequences.join(', ');
  const executions = (id: string, metric: string, what: string): Alarm => ({
    id,
    pointer,
    ...ifEver,
    description: `An execution of the operator ${what}: ${consequence}`,
    namespace: 'AWS/States',
    metric,
    dimensions: { StateMachineArn: machineArn },
  });
  return [
    executions('operator__failed', 'ExecutionsFailed', 'failed'),
    executions('operator__timed_out', 'ExecutionsTimedOut', 'took too long'),
    undelivered(deadLetters, pointer),
  ];
}

/**
 * What arrives, and not what is there: nobody reads the queue, so that one message would ring for two weeks.
 * EventBridge and its Scheduler call SendMessage, which this metric counts; it does not count what a redrive policy of
 * SQS moves, and this queue has none. Sources, all at https://docs.aws.amazon.com/:
 * AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html,
 * eventbridge/latest/userguide/eb-rule-dlq.html, scheduler/latest/UserGuide/configuring-schedule-dlq.html
 */
function undelivered(QueueName: string, pointer: Pointer): Alarm {
  return {
    id: 'operator__dead_letters',
    pointer,
    ...ifEver,
    description: 'The operator could not be started: what was asked for is in its queue of dead letters',
    namespace: 'AWS/SQS',
    metric: 'NumberOfMessagesSent',
    dimensions: { QueueName },
  };
}
