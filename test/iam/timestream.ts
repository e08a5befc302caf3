// What a job that writes to tables of Timestream may do.
import { account, calls, key, type Proof } from './proof';

const table = (name: string, database = 'metrics'): string =>
  `arn:aws:timestream:eu-west-1:${account}:database/${database}/table/${name}`;

const writing = ['timestream:WriteRecords'];
const asking = ['timestream:DescribeEndpoints'];
const reading = ['timestream:Select', 'timestream:DescribeTable'];
const managing = ['timestream:DeleteTable', 'timestream:UpdateTable', 'timestream:CreateBatchLoadTask'];

export const proofs: readonly Proof[] = [
  {
    name: 'sink, an existing table, whose cell the job asks for',
    spec: { sinks: { points: { type: 'timestream', table: table('orders') } } },
    allowed: [...calls(writing, table('orders')), ...calls(asking, '*')],
    denied: [
      ...calls(writing, table('orders-2')),
      ...calls(writing, table('orders', 'metrics-2')),
      ...calls([...reading, ...managing], table('orders')),
    ],
  },
  {
    name: 'sink, a table whose cell is known: nobody is asked',
    spec: { sinks: { points: { type: 'timestream', table: table('orders'), cell: 1 } } },
    allowed: calls(writing, table('orders')),
    denied: calls(asking, '*'),
  },
  {
    name: 'sink, a created table with a key of ours: Timestream uses the key, the job does not',
    spec: { sinks: { points: { type: 'timestream', create: { database: { encryption: { kmsKey: key } } } } } },
    allowed: calls(writing, table('orders-points', 'orders-points')),
    denied: calls(['kms:Decrypt', 'kms:GenerateDataKey', 'kms:CreateGrant'], key, {
      'kms:ViaService': 'timestream.eu-west-1.amazonaws.com',
    }),
  },
];
