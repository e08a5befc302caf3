// What a job that writes, looks up or follows DynamoDB tables may do.
import { account, calls, key, otherAccount, otherKey, type Proof } from './proof';

const table = (name: string, owner = account): string => `arn:aws:dynamodb:eu-west-1:${owner}:table/${name}`;
const through = { 'kms:ViaService': 'dynamodb.eu-west-1.amazonaws.com' };
const label = '2026-01-31T08:15:30.123';

const looking = ['dynamodb:BatchGetItem', 'dynamodb:DescribeTable', 'dynamodb:GetItem', 'dynamodb:Query'];
const following = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'];
const writing = ['dynamodb:DeleteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:BatchWriteItem'];
const managing = ['dynamodb:DeleteTable', 'dynamodb:UpdateTable', 'dynamodb:Scan', 'dynamodb:UpdateTimeToLive'];
const create = { partitionKey: { name: 'id', type: 'string' } };

export const proofs: readonly Proof[] = [
  {
    name: 'sink, a created table',
    spec: { sinks: { totals: { type: 'dynamodb', create } } },
    allowed: calls(['dynamodb:BatchWriteItem'], table('orders-totals')),
    denied: [
      ...calls(['dynamodb:BatchWriteItem'], table('orders-totals-2')),
      ...calls(['dynamodb:BatchWriteItem'], table('orders-totals', otherAccount)),
      ...calls([...looking, 'dynamodb:DeleteItem', ...managing], table('orders-totals')),
    ],
  },
  {
    name: 'sink, an existing table of another account',
    spec: { sinks: { totals: { type: 'dynamodb', table: table('totals', otherAccount) } } },
    allowed: calls(['dynamodb:BatchWriteItem'], table('totals', otherAccount)),
    denied: [...calls(['dynamodb:BatchWriteItem'], table('totals')), ...calls(managing, table('totals', otherAccount))],
  },
  {
    name: 'source, lookups in a table and one of its indexes',
    spec: {
      sources: { customers: { type: 'dynamodb', mode: 'lookup', table: table('customers'), indexes: ['by-email'] } },
    },
    allowed: [
      ...calls(looking, table('customers')),
      ...calls(['dynamodb:Query'], `${table('customers')}/index/by-email`),
    ],
    denied: [
      ...calls(looking, table('customers-eu')),
      ...calls(['dynamodb:Query'], `${table('customers')}/index/by-phone`),
      ...calls([...writing, ...managing], table('customers')),
      ...calls(following, `${table('customers')}/stream/${label}`),
    ],
  },
  {
    name: 'source, lookups in a created table',
    spec: { sources: { customers: { type: 'dynamodb', mode: 'lookup', create } } },
    allowed: calls(looking, table('orders-customers')),
    denied: [
      ...calls(looking, table('orders-customers2')),
      ...calls([...writing, ...managing], table('orders-customers')),
    ],
  },
  {
    name: 'source, the stream of a created table',
    spec: { sources: { changes: { type: 'dynamodb', mode: 'streams', create } } },
    allowed: calls(following, `${table('orders-changes')}/stream/${label}`),
    denied: [
      ...calls(following, `${table('orders-changes-2')}/stream/${label}`),
      ...calls([...looking, ...writing, ...managing], table('orders-changes')),
    ],
  },
  {
    name: 'source, an existing stream',
    spec: { sources: { changes: { type: 'dynamodb', mode: 'streams', stream: `${table('orders')}/stream/${label}` } } },
    allowed: calls(following, `${table('orders')}/stream/${label}`),
    denied: [
      ...calls(following, `${table('orders')}/stream/2025-01-31T08:15:30.123`),
      ...calls([...looking, ...writing], table('orders')),
    ],
  },
  {
    name: 'sink, a table encrypted with a key of ours',
    spec: { sinks: { totals: { type: 'dynamodb', create: { ...create, encryption: { kmsKey: key } } } } },
    allowed: calls(['kms:Decrypt'], key, through),
    denied: [
      ...calls(['kms:Decrypt'], key),
      ...calls(['kms:Decrypt'], otherKey, through),
      ...calls(['kms:GenerateDataKey', 'kms:CreateGrant', 'kms:ScheduleKeyDeletion'], key, through),
    ],
  },
  {
    name: 'sink, items that are put and updated one by one',
    spec: { sinks: { totals: { type: 'dynamodb', create, operations: ['put', 'update'] } } },
    allowed: calls(['dynamodb:PutItem', 'dynamodb:UpdateItem'], table('orders-totals')),
    denied: [
      ...calls(['dynamodb:PutItem', 'dynamodb:UpdateItem'], table('orders-totals-2')),
      ...calls(
        ['dynamodb:BatchWriteItem', 'dynamodb:DeleteItem', 'dynamodb:ConditionCheckItem', ...looking, ...managing],
        table('orders-totals'),
      ),
    ],
  },
  {
    name: 'sink, every way to write, in tables by their beginning',
    spec: {
      sinks: {
        totals: {
          type: 'dynamodb',
          table: table('totals-*'),
          operations: ['batch', 'put', 'update', 'delete', 'check'],
        },
      },
    },
    allowed: calls([...writing, 'dynamodb:ConditionCheckItem'], table('totals-eu')),
    denied: [
      ...calls(writing, table('totals')),
      ...calls(writing, table('my-totals-eu')),
      ...calls(writing, table('totals-eu', otherAccount)),
      ...calls([...looking, ...managing], table('totals-eu')),
      ...calls(following, `${table('totals-eu')}/stream/${label}`),
    ],
  },
  {
    name: 'source, lookups in tables by their beginning, with their indexes',
    spec: { sources: { customers: { type: 'dynamodb', mode: 'lookup', table: table('customers-*') } } },
    allowed: [
      ...calls(looking, table('customers-eu')),
      ...calls(['dynamodb:Query'], `${table('customers-eu')}/index/by-email`),
    ],
    denied: [
      ...calls(looking, table('customers')),
      ...calls([...writing, ...managing], table('customers-eu')),
      ...calls(following, `${table('customers-eu')}/stream/${label}`),
    ],
  },
];
