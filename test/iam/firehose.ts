// What a job may do that writes to Firehose, or reads what Firehose has delivered.
import { account, calls, key, otherAccount, otherKey, type Proof } from './proof';

const stream = (name: string, owner = account, region = 'eu-west-1'): string =>
  `arn:aws:firehose:${region}:${owner}:deliverystream/${name}`;
const object = (bucket: string, path: string): string => `arn:aws:s3:::${bucket}/${path}`;
const landing = `orders-landed-${account}-eu-west-1`;
const through = { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' };

const writing = ['firehose:DescribeDeliveryStream', 'firehose:PutRecord', 'firehose:PutRecordBatch'];
const managing = [
  'firehose:DeleteDeliveryStream',
  'firehose:UpdateDestination',
  'firehose:StopDeliveryStreamEncryption',
  'firehose:TagDeliveryStream',
];
const destination = { s3: { create: {} } };

export const proofs: readonly Proof[] = [
  {
    name: 'source, what was delivered under a former key',
    spec: { sources: { landed: { type: 'firehose', create: destination, formerKmsKeys: [otherKey] } } },
    allowed: calls(['kms:Decrypt'], otherKey, through),
    denied: calls(['kms:GenerateDataKey'], otherKey, through),
  },
  {
    name: 'sink, a created stream',
    spec: { sinks: { archive: { type: 'firehose', create: destination } } },
    allowed: calls(writing, stream('orders-archive')),
    denied: [
      ...calls(writing, stream('orders-archive-2')),
      ...calls(writing, stream('orders-archive', otherAccount)),
      ...calls(writing, stream('orders-archive', account, 'eu-central-1')),
      ...calls(managing, stream('orders-archive')),
      // Firehose delivers as a role of its own: the job never sees the bucket.
      ...calls(['s3:GetObject', 's3:PutObject'], object(`orders-archive-${account}-eu-west-1`, 'archive/2026/01/31')),
    ],
  },
  {
    name: 'sink, an existing stream in another Region',
    spec: { sinks: { archive: { type: 'firehose', stream: stream('events', account, 'eu-central-1') } } },
    allowed: calls(writing, stream('events', account, 'eu-central-1')),
    denied: [...calls(writing, stream('events')), ...calls(managing, stream('events', account, 'eu-central-1'))],
  },
  {
    name: 'source, a created stream',
    spec: {
      sources: {
        landed: { type: 'firehose', create: { s3: { create: {}, prefix: 'clicks/dt=!{timestamp:yyyy-MM-dd}/' } } },
      },
    },
    allowed: [
      ...calls(['s3:GetObject'], object(landing, 'clicks/dt=2026-01-31/part-1.gz')),
      ...calls(['s3:ListBucket'], `arn:aws:s3:::${landing}`, { 's3:prefix': 'clicks/' }),
    ],
    denied: [
      ...calls(['s3:GetObject'], object(landing, 'errors/landed/processing-failed/part-1')),
      ...calls(['s3:ListBucket'], `arn:aws:s3:::${landing}`, { 's3:prefix': 'errors/' }),
      ...calls(['s3:PutObject', 's3:DeleteObject'], object(landing, 'clicks/dt=2026-01-31/part-1.gz')),
      ...calls([...writing, ...managing], stream('orders-landed')),
    ],
  },
  {
    name: 'source, the bucket of an existing stream, with a key',
    spec: { sources: { landed: { type: 'firehose', bucket: 'example-landing', prefix: 'orders/', kmsKey: key } } },
    allowed: [
      ...calls(['s3:GetObject'], object('example-landing', 'orders/2026/part-1')),
      ...calls(['s3:GetBucketLocation'], 'arn:aws:s3:::example-landing'),
      ...calls(['kms:Decrypt'], key, through),
    ],
    denied: [
      ...calls(['s3:GetObject'], object('example-landing', 'orders-2/part-1')),
      ...calls(['kms:Decrypt'], otherKey, through),
      ...calls(['kms:Decrypt'], key),
      ...calls(['kms:GenerateDataKey'], key, through),
    ],
  },
];
