// What a job that reads or writes Kinesis streams may do.
import { account, calls, key, otherAccount, otherKey, type Proof } from './proof';

const stream = (name: string, owner = account): string => `arn:aws:kinesis:eu-west-1:${owner}:stream/${name}`;
const through = (service: string) => ({ 'kms:ViaService': service });

const polling = [
  'kinesis:DescribeStream',
  'kinesis:DescribeStreamSummary',
  'kinesis:GetRecords',
  'kinesis:GetShardIterator',
  'kinesis:ListShards',
];
const fanOut = [
  'kinesis:DescribeStream',
  'kinesis:DescribeStreamSummary',
  'kinesis:GetShardIterator',
  'kinesis:ListShards',
];
const consuming = ['kinesis:DescribeStreamConsumer', 'kinesis:SubscribeToShard'];
const registering = ['kinesis:DeregisterStreamConsumer', 'kinesis:RegisterStreamConsumer'];
const writing = ['kinesis:DescribeStream', 'kinesis:DescribeStreamSummary', 'kinesis:PutRecord', 'kinesis:PutRecords'];
const managing = [
  'kinesis:DeleteStream',
  'kinesis:UpdateShardCount',
  'kinesis:DecreaseStreamRetentionPeriod',
  'kinesis:StopStreamEncryption',
  'kinesis:MergeShards',
];

/** Consumers are named by the moment of their registration as well. */
const consumer = (of: string, name: string): string => `${of}/consumer/${name}:1762400000`;

export const proofs: readonly Proof[] = [
  {
    name: 'source, a created stream with records under a former key',
    spec: {
      sources: { clicks: { type: 'kinesis', create: { encryption: { kmsKey: key } }, formerKmsKeys: [otherKey] } },
    },
    allowed: [
      ...calls(['kms:Decrypt'], key, through('kinesis.eu-west-1.amazonaws.com')),
      ...calls(['kms:Decrypt'], otherKey, through('kinesis.eu-west-1.amazonaws.com')),
    ],
    denied: [
      ...calls(['kms:Decrypt'], otherKey),
      ...calls(['kms:Decrypt'], otherKey, through('s3.eu-west-1.amazonaws.com')),
      ...calls(['kms:CreateGrant', 'kms:Encrypt', 'kms:GenerateDataKey'], otherKey),
      ...calls(['kms:GenerateDataKey'], otherKey, through('kinesis.eu-west-1.amazonaws.com')),
    ],
  },
  {
    name: 'source, an existing stream whose key has been taken away',
    spec: { sources: { clicks: { type: 'kinesis', stream: stream('clicks'), formerKmsKeys: [otherKey] } } },
    allowed: calls(['kms:Decrypt'], otherKey, through('kinesis.eu-west-1.amazonaws.com')),
    denied: calls(['kms:Decrypt'], key, through('kinesis.eu-west-1.amazonaws.com')),
  },
  {
    name: 'source, polling a created stream',
    spec: { sources: { clicks: { type: 'kinesis', create: {} } } },
    allowed: calls(polling, stream('orders-clicks')),
    denied: [
      ...calls(polling, stream('orders-clicks-raw')),
      ...calls(polling, stream('orders-clicks', otherAccount)),
      ...calls(polling, 'arn:aws:kinesis:eu-central-1:111122223333:stream/orders-clicks'),
      ...calls([...writing.filter((action) => action.includes('Put')), ...managing], stream('orders-clicks')),
      ...calls([...consuming, ...registering], consumer(stream('orders-clicks'), 'orders-clicks')),
    ],
  },
  {
    name: "source, enhanced fan-out with a consumer of Terraform's",
    spec: { sources: { clicks: { type: 'kinesis', create: {}, consumer: 'efo' } } },
    allowed: [
      ...calls(fanOut, stream('orders-clicks')),
      ...calls(consuming, consumer(stream('orders-clicks'), 'orders-clicks')),
    ],
    denied: [
      ...calls(consuming, consumer(stream('orders-clicks'), 'billing')),
      ...calls(consuming, consumer(stream('orders-clicks'), 'orders-clicks-2')),
      ...calls(consuming, consumer(stream('orders-clicks-raw'), 'orders-clicks')),
      ...calls(registering, consumer(stream('orders-clicks'), 'orders-clicks')),
      ...calls(
        ['kinesis:RegisterStreamConsumer', 'kinesis:GetRecords', 'kinesis:PutRecord', ...managing],
        stream('orders-clicks'),
      ),
    ],
  },
  {
    name: "source, enhanced fan-out with a consumer of the job's",
    spec: {
      sources: {
        clicks: {
          type: 'kinesis',
          stream: stream('clicks'),
          consumer: 'efo',
          efo: { name: 'enrichment', lifecycle: 'job' },
        },
      },
    },
    allowed: [
      ...calls([...fanOut, 'kinesis:RegisterStreamConsumer'], stream('clicks')),
      ...calls([...consuming, 'kinesis:DeregisterStreamConsumer'], consumer(stream('clicks'), 'enrichment')),
    ],
    denied: [
      ...calls(['kinesis:RegisterStreamConsumer'], stream('clicks-raw')),
      ...calls([...consuming, 'kinesis:DeregisterStreamConsumer'], consumer(stream('clicks'), 'billing')),
      ...calls(['kinesis:PutRecords', ...managing], stream('clicks')),
    ],
  },
  {
    name: 'source, enhanced fan-out on a runtime with the older consumer, which the job registers',
    spec: {
      runtime: 'FLINK-1_18',
      sources: { clicks: { type: 'kinesis', create: {}, consumer: 'efo', efo: { lifecycle: 'job' } } },
    },
    allowed: [
      ...calls(
        ['kinesis:DescribeStreamSummary', 'kinesis:ListShards', 'kinesis:RegisterStreamConsumer'],
        stream('orders-clicks'),
      ),
      ...calls(
        ['kinesis:DescribeStreamConsumer', 'kinesis:SubscribeToShard', 'kinesis:DeregisterStreamConsumer'],
        consumer(stream('orders-clicks'), 'orders-clicks'),
      ),
    ],
    denied: [
      ...calls(registering, consumer(stream('orders-clicks'), 'billing')),
      ...calls(['kinesis:PutRecord', ...managing], stream('orders-clicks')),
    ],
  },
  {
    name: 'source, enhanced fan-out on a runtime with the older consumer, registered by Terraform',
    spec: { runtime: 'FLINK-1_15', sources: { clicks: { type: 'kinesis', create: {}, consumer: 'efo' } } },
    allowed: [
      ...calls(['kinesis:ListShards'], stream('orders-clicks')),
      ...calls(['kinesis:SubscribeToShard'], consumer(stream('orders-clicks'), 'orders-clicks')),
    ],
    denied: calls(registering, consumer(stream('orders-clicks'), 'orders-clicks')),
  },
  {
    name: 'source, a stream encrypted with a key of ours',
    spec: { sources: { clicks: { type: 'kinesis', create: { encryption: { kmsKey: key } } } } },
    allowed: calls(['kms:Decrypt'], key, through('kinesis.eu-west-1.amazonaws.com')),
    denied: [
      ...calls(['kms:Decrypt'], key),
      ...calls(['kms:Decrypt'], key, through('s3.eu-west-1.amazonaws.com')),
      ...calls(['kms:Decrypt'], otherKey, through('kinesis.eu-west-1.amazonaws.com')),
      ...calls(
        ['kms:GenerateDataKey', 'kms:CreateGrant', 'kms:ScheduleKeyDeletion'],
        key,
        through('kinesis.eu-west-1.amazonaws.com'),
      ),
    ],
  },
  {
    name: 'source, a stream of another account',
    spec: { sources: { clicks: { type: 'kinesis', stream: stream('clicks', otherAccount), kmsKey: key } } },
    allowed: [
      ...calls(polling, stream('clicks', otherAccount)),
      ...calls(['kms:Decrypt'], key, through('kinesis.eu-west-1.amazonaws.com')),
    ],
    denied: [
      ...calls(polling, stream('clicks')),
      ...calls(polling, stream('clicks2', otherAccount)),
      ...calls(['kinesis:PutRecord'], stream('clicks', otherAccount)),
    ],
  },
  {
    name: 'sink, a created stream',
    spec: { sinks: { enriched: { type: 'kinesis', create: {} } } },
    allowed: calls(writing, stream('orders-enriched')),
    denied: [
      ...calls(writing, stream('orders-enriched-2')),
      ...calls(writing, stream('orders-enriched', otherAccount)),
      ...calls(['kinesis:GetRecords', 'kinesis:GetShardIterator', ...managing], stream('orders-enriched')),
    ],
  },
  {
    name: 'sink, an existing stream encrypted with a key of ours',
    spec: { sinks: { enriched: { type: 'kinesis', stream: stream('enriched'), kmsKey: key } } },
    allowed: [
      ...calls(writing, stream('enriched')),
      ...calls(['kms:GenerateDataKey'], key, through('kinesis.eu-west-1.amazonaws.com')),
    ],
    denied: [
      ...calls(['kms:GenerateDataKey'], key),
      ...calls(['kms:GenerateDataKey'], otherKey, through('kinesis.eu-west-1.amazonaws.com')),
      ...calls(['kms:Decrypt'], key, through('kinesis.eu-west-1.amazonaws.com')),
    ],
  },
];
