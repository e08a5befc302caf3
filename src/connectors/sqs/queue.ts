// The queue that is created, and the one beside it for dead letters.
import { arn, type Home } from '../../aws/arn';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { attribute, resource, type AnyResource, type Resource } from '../../terraform/resource';
import { json, type JsonDocument } from '../../terraform/value';
import { toMilliseconds } from '../../text/duration';
import type { Use } from '../connector';
import type { NormalCreation, NormalDeadLetters } from './creation';
import type { Target } from './target';

/** Nothing for a queue that exists. The queue comes first. */
export function createdResources(target: Target, use: Use): AnyResource[] {
  if (target.kind === 'existing') return [];
  const { creation } = target;
  const { deadLetters } = creation;
  if (!deadLetters) return [queue(creation, undefined, use)];
  const letters = deadLetterQueue(creation, deadLetters, use);
  const redrive = json({ deadLetterTargetArn: attribute(letters, 'arn'), maxReceiveCount: deadLetters.afterReceives });
  return [queue(creation, redrive, use), letters];
}

/** `redrive` says where messages go that readers have failed on. */
function queue(creation: NormalCreation, redrive: JsonDocument | undefined, use: Use): Resource<'aws_sqs_queue'> {
  return resource(
    'aws_sqs_queue',
    terraformName(use.name),
    child(use.pointer, 'create'),
    {
      ...common(creation.name, creation, use.application.home),
      message_retention_seconds: toSeconds(creation.retention),
      visibility_timeout_seconds: toSeconds(creation.visibilityTimeout),
      ...(redrive && { redrive_policy: redrive }),
    },
    { lifecycle: { prevent_destroy: use.application.protect } },
  );
}

/** Two underscores, which no other source or sink has in its address. */
function deadLetterQueue(
  creation: NormalCreation,
  { name, retention }: NormalDeadLetters,
  use: Use,
): Resource<'aws_sqs_queue'> {
  return resource(
    'aws_sqs_queue',
    `${terraformName(use.name)}__dead_letters`,
    child(use.pointer, 'create', 'deadLetters'),
    { ...common(name, creation, use.application.home), message_retention_seconds: toSeconds(retention) },
    { lifecycle: { prevent_destroy: use.application.protect } },
  );
}

/** Keys of SQS's own, or one of the user's: never both. */
function common(name: string, { encryption }: NormalCreation, home: Home) {
  return {
    name,
    ...(encryption ? { kms_master_key_id: encryption.kmsKey } : { sqs_managed_sse_enabled: true }),
    policy: tlsOnly(arn(home, 'sqs', name)),
  };
}

/** Source: developer guide, "Amazon SQS security best practices". */
function tlsOnly(queueArn: string): JsonDocument {
  return json({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Deny',
        Principal: '*',
        Action: 'sqs:*',
        Resource: queueArn,
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
    ],
  });
}

export const toSeconds = (duration: string): number => toMilliseconds(duration) / 1000;
