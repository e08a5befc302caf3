// The queue that is created, and the one beside it for dead letters.
import { arn } from '../../aws/arn';
import { awsName, terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { attribute, resource, type AnyResource, type Resource } from '../../terraform/resource';
import { json, type JsonDocument } from '../../terraform/value';
import { toMilliseconds } from '../../text/duration';
import type { Use } from '../connector';
import type { NormalCreation, NormalDeadLetters } from './normal';
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
  const address = terraformName(use.name);
  return resource(
    'aws_sqs_queue',
    address,
    child(use.pointer, 'create'),
    {
      ...common(terraformName(use.firstName), creation.name, creation, use),
      message_retention_seconds: toSeconds(creation.retention),
      visibility_timeout_seconds: toSeconds(creation.visibilityTimeout),
      ...(redrive && { redrive_policy: redrive }),
    },
    { lifecycle: { prevent_destroy: use.application.protect } },
  );
}

/** Two underscores, which no other source or sink has in its address. */
const lettersOf = (name: string): string => `${terraformName(name)}__dead_letters`;

function deadLetterQueue(
  creation: NormalCreation,
  { name, retention }: NormalDeadLetters,
  use: Use,
): Resource<'aws_sqs_queue'> {
  const address = lettersOf(use.name);
  return resource(
    'aws_sqs_queue',
    address,
    child(use.pointer, 'create', 'deadLetters'),
    { ...common(lettersOf(use.firstName), name, creation, use), message_retention_seconds: toSeconds(retention) },
    { lifecycle: { prevent_destroy: use.application.protect } },
  );
}

/**
 * Keys of SQS's own, or one of the user's: never both.
 * @param firstAddress the one that the queue had under the first name of its source or sink: renamed with `renamedFrom`
 *   it keeps its policy
 */
function common(firstAddress: string, name: string, { encryption }: NormalCreation, { application }: Use) {
  return {
    name,
    ...(encryption ? { kms_master_key_id: encryption.kmsKey } : { sqs_managed_sse_enabled: true }),
    policy: tlsOnly(arn(application.home, 'sqs', name), awsName(longestSid, application.name, firstAddress)),
  };
}

/** Source: the API reference on AddPermission, `Label`, which becomes a Sid: letters, digits, hyphens, underscores. */
const longestSid = 80;

/**
 * Source: developer guide, "Amazon SQS security best practices". The Sid tells queues of one name apart: of a name that
 * is there already, CreateQueue hands over the queue when all attributes are equal, and refuses it when one is another.
 * Without it a queue with a name of the user's would be lost when its source or sink is renamed: the new address would
 * be handed the queue, and the old one, which is destroyed afterwards, would delete it. What says `renamedFrom` is
 * moved, not created. Source: the API reference on CreateQueue.
 */
function tlsOnly(queueArn: string, sid: string): JsonDocument {
  return json({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: sid,
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
