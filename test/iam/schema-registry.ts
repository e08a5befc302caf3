// What a job that uses a Glue schema registry may do, beside what its source or sink needs.
import { account, calls, otherAccount, type Proof } from './proof';

const glue = (resource: string, owner = account): string => `arn:aws:glue:eu-west-1:${owner}:${resource}`;
const stream = `arn:aws:kinesis:eu-west-1:${account}:stream/orders`;
const registering = ['glue:CreateSchema', 'glue:PutSchemaVersionMetadata', 'glue:RegisterSchemaVersion'];
const managing = ['glue:DeleteSchema', 'glue:DeleteSchemaVersions', 'glue:UpdateSchema'];
const kinesis = { type: 'kinesis', stream };
const existing = { registry: 'events', schemas: { order: { name: 'com.example.Order' } } };
const reading = [
  'kinesis:DescribeStream',
  'kinesis:DescribeStreamSummary',
  'kinesis:GetRecords',
  'kinesis:GetShardIterator',
  'kinesis:ListShards',
];
const putting = ['kinesis:DescribeStream', 'kinesis:DescribeStreamSummary', 'kinesis:PutRecord', 'kinesis:PutRecords'];

export const proofs: readonly Proof[] = [
  {
    name: 'source, an existing registry',
    spec: { sources: { orders: { ...kinesis, schemaRegistry: existing } } },
    allowed: [...calls(['glue:GetSchemaVersion'], '*'), ...calls(reading, stream)],
    denied: [
      ...calls(['glue:GetSchemaVersion'], '*', { 'aws:RequestedRegion': 'us-east-1' }),
      ...calls([...registering, ...managing], glue('schema/events/com.example.Order')),
    ],
  },
  {
    name: 'sink, an existing registry',
    spec: { sinks: { orders: { ...kinesis, schemaRegistry: existing } } },
    allowed: [
      ...calls(['glue:GetSchemaByDefinition'], glue('registry/events')),
      ...calls(['glue:GetSchemaByDefinition'], glue('schema/events/com.example.Order')),
      ...calls(putting, stream),
    ],
    denied: [
      ...calls(['glue:GetSchemaByDefinition'], glue('schema/events/com.example.Payment')),
      ...calls(['glue:GetSchemaByDefinition'], glue('schema/events2/com.example.Order')),
      ...calls([...registering, ...managing], glue('schema/events/com.example.Order')),
    ],
  },
  {
    name: 'sink, a created registry in which the job registers schemas',
    spec: {
      sinks: { enriched: { ...kinesis, schemaRegistry: { create: {}, schemas: { order: {} }, autoRegister: true } } },
    },
    allowed: [
      ...calls(registering, glue('schema/orders-enriched/order')),
      ...calls(['glue:CreateSchema'], glue('registry/orders-enriched')),
    ],
    denied: [
      ...calls(registering, glue('schema/orders-enriched/order2')),
      ...calls(registering, glue('schema/orders-enriched/order', otherAccount)),
      ...calls(managing, glue('schema/orders-enriched/order')),
      ...calls(['glue:CreateSchema'], glue('registry/orders')),
    ],
  },
];
