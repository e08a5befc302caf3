// What a job that sends to SQS queues may do.
import { account, calls, key, otherAccount, otherKey, type Proof } from './proof';

const queue = (name: string, owner = account): string => `arn:aws:sqs:eu-west-1:${owner}:${name}`;
const through = { 'kms:ViaService': 'sqs.eu-west-1.amazonaws.com' };

/** The one call of the connector, SendMessageBatch, is this to IAM. */
const sending = ['sqs:SendMessage'];
const reading = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility'];
const managing = ['sqs:DeleteQueue', 'sqs:PurgeQueue', 'sqs:SetQueueAttributes', 'sqs:GetQueueUrl'];
const ofKey = ['kms:Decrypt', 'kms:GenerateDataKey'];

export const proofs: readonly Proof[] = [
  {
    name: 'sink, a created queue with dead letters',
    spec: { sinks: { alerts: { type: 'sqs', create: { deadLetters: {} } } } },
    allowed: calls(sending, queue('orders-alerts')),
    denied: [
      ...calls(sending, queue('orders-alerts-dead-letters')),
      ...calls(sending, queue('orders-alerts-2')),
      ...calls(sending, queue('orders-alerts', otherAccount)),
      ...calls([...reading, ...managing], queue('orders-alerts')),
    ],
  },
  {
    name: 'sink, an existing queue by its ARN',
    spec: { sinks: { alerts: { type: 'sqs', queue: queue('alerts', otherAccount) } } },
    allowed: calls(sending, queue('alerts', otherAccount)),
    denied: [...calls(sending, queue('alerts')), ...calls(reading, queue('alerts', otherAccount))],
  },
  {
    name: 'sink, an existing queue by its URL',
    spec: { sinks: { alerts: { type: 'sqs', url: `https://sqs.eu-west-1.amazonaws.com/${account}/alerts` } } },
    allowed: calls(sending, queue('alerts')),
    denied: [...calls(sending, queue('alerts-2')), ...calls([...reading, ...managing], queue('alerts'))],
  },
  {
    name: 'sink, a queue encrypted with a key of ours',
    spec: { sinks: { alerts: { type: 'sqs', create: { encryption: { kmsKey: key } } } } },
    allowed: calls(ofKey, key, through),
    denied: [
      ...calls(ofKey, key),
      ...calls(ofKey, otherKey, through),
      ...calls(['kms:CreateGrant', 'kms:ScheduleKeyDeletion'], key, through),
    ],
  },
];
