// Where what could not be delivered to the machine is kept, so that an alarm can ring.
import { operatedAt, type Operator } from '../facts/operator';
import type { NormalSpec } from '../normalise';
import { resource, type Resource } from '../terraform/resource';
import { json } from '../terraform/value';

/** Seconds after which a request is too old to be carried out: the next alarm or schedule may say otherwise. */
export const deliveryAge = 900;

/** How often delivery is tried within that time. */
export const deliveryTries = 10;

/** Two weeks, the longest that SQS keeps a message. Source: SQS developer guide, "Message retention period". */
const retentionSeconds = 1_209_600;

/**
 * The Scheduler sends as its own role; the rules of EventBridge send as the service, and only these may. Source:
 * EventBridge user guide, "Using dead-letter queues".
 */
export function deadLetterQueue(
  { deadLetters }: Operator,
  queueArn: string,
  rules: readonly string[],
  spec: NormalSpec,
): Resource<'aws_sqs_queue'> {
  return resource('aws_sqs_queue', 'undelivered__operator', operatedAt(spec), {
    name: deadLetters,
    message_retention_seconds: retentionSeconds,
    sqs_managed_sse_enabled: true,
    ...(rules.length > 0 && {
      policy: json({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'events.amazonaws.com' },
            Action: 'sqs:SendMessage',
            Resource: queueArn,
            Condition: { ArnEquals: { 'aws:SourceArn': rules } },
          },
        ],
      }),
    }),
  });
}
