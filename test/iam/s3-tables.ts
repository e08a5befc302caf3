// What a job that reads or writes tables of Amazon S3 Tables may do.
import { account, calls, key, otherKey, type Proof } from './proof';

const bucket = (name: string): string => `arn:aws:s3tables:eu-west-1:${account}:bucket/${name}`;
/** Tables are known by an id; their names are in the context of the request. */
const table = (name: string): string => `${bucket(name)}/table/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11`;
const named = (namespace: string, tableName: string) => ({
  's3tables:namespace': namespace,
  's3tables:tableName': tableName,
});
const within = (namespace: string) => ({ 's3tables:namespace': namespace });
const through = { 'kms:ViaService': 's3tables.eu-west-1.amazonaws.com' };

const reading = ['s3tables:GetTable', 's3tables:GetTableData', 's3tables:GetTableMetadataLocation'];
const writing = ['s3tables:PutTableData', 's3tables:UpdateTableMetadataLocation'];
const managing = ['s3tables:DeleteTable', 's3tables:RenameTable', 's3tables:PutTablePolicy'];
const existing = { type: 's3-tables', tableBucket: bucket('analytics'), namespace: 'sales', tables: ['orders'] };

export const proofs: readonly Proof[] = [
  {
    name: 'sink, tables that keep a former key of their bucket',
    spec: { sinks: { orders: { ...existing, kmsKey: key, formerKmsKeys: [otherKey] } } },
    allowed: calls(['kms:Decrypt', 'kms:GenerateDataKey'], otherKey, through),
    denied: [...calls(['kms:Decrypt'], otherKey), ...calls(['kms:CreateGrant'], otherKey, through)],
  },
  {
    name: 'source, tables that keep a former key of their bucket',
    spec: { sources: { orders: { ...existing, formerKmsKeys: [otherKey] } } },
    allowed: calls(['kms:Decrypt'], otherKey, through),
    denied: calls(['kms:GenerateDataKey'], otherKey, through),
  },
  {
    name: 'source, a table of an existing table bucket',
    spec: { sources: { orders: existing } },
    allowed: [
      ...calls(['s3tables:GetTableBucket'], bucket('analytics')),
      ...calls(['s3tables:GetNamespace'], bucket('analytics'), within('sales')),
      ...calls(reading, table('analytics'), named('sales', 'orders')),
    ],
    denied: [
      ...calls(reading, table('analytics'), named('sales', 'refunds')),
      ...calls(reading, table('analytics'), named('hr', 'orders')),
      ...calls(reading, table('analytics-2'), named('sales', 'orders')),
      ...calls([...writing, ...managing], table('analytics'), named('sales', 'orders')),
      ...calls(['s3tables:CreateTable', 's3tables:CreateNamespace'], bucket('analytics'), within('sales')),
    ],
  },
  {
    name: 'sink, a table of an existing table bucket',
    spec: { sinks: { orders: existing } },
    allowed: calls([...reading, ...writing], table('analytics'), named('sales', 'orders')),
    denied: [
      ...calls(writing, table('analytics'), named('sales', 'refunds')),
      ...calls(writing, table('analytics-2'), named('sales', 'orders')),
      ...calls(managing, table('analytics'), named('sales', 'orders')),
      ...calls(['s3tables:CreateTable'], bucket('analytics'), within('sales')),
      ...calls(['s3tables:DeleteTableBucket', 's3tables:PutTableBucketPolicy'], bucket('analytics')),
    ],
  },
  {
    name: 'sink, tables that the job creates in a created table bucket',
    spec: {
      sinks: {
        totals: {
          type: 's3-tables',
          create: {},
          namespace: 'sales',
          tables: ['daily'],
          createTables: true,
          sqlCatalog: true,
        },
      },
    },
    allowed: [
      ...calls(['s3tables:CreateTable', 's3tables:CreateNamespace'], bucket('orders-totals'), within('sales')),
      ...calls(writing, table('orders-totals'), named('sales', 'daily')),
    ],
    denied: [
      ...calls(['s3tables:CreateTable'], bucket('orders-totals'), within('hr')),
      ...calls(['s3tables:CreateNamespace'], bucket('orders-totals-2')),
      ...calls(['s3tables:CreateTable'], bucket('orders-totals-2'), within('sales')),
      ...calls(['s3tables:DeleteNamespace'], bucket('orders-totals'), within('sales')),
    ],
  },
  {
    name: 'source, a table bucket encrypted with a key of ours',
    spec: { sources: { orders: { ...existing, kmsKey: key } } },
    allowed: calls(['kms:Decrypt'], key, through),
    denied: [
      ...calls(['kms:Decrypt'], key),
      ...calls(['kms:Decrypt'], otherKey, through),
      ...calls(['kms:GenerateDataKey'], key, through),
    ],
  },
  {
    name: 'sink, a created table bucket encrypted with a key of ours',
    spec: {
      sinks: {
        orders: {
          type: 's3-tables',
          create: { encryption: { kmsKey: key } },
          namespace: 'sales',
          tables: ['orders'],
          createTables: true,
        },
      },
    },
    allowed: calls(['kms:Decrypt', 'kms:GenerateDataKey'], key, through),
    denied: [
      ...calls(['kms:GenerateDataKey'], key),
      ...calls(['kms:GenerateDataKey'], otherKey, through),
      ...calls(['kms:CreateGrant'], key, through),
    ],
  },
  {
    name: 'sink, tables by their beginning, and one by its name',
    spec: { sinks: { orders: { ...existing, tables: ['orders_*', 'refunds'] } } },
    allowed: [
      ...calls([...reading, ...writing], table('analytics'), named('sales', 'orders_eu')),
      ...calls([...reading, ...writing], table('analytics'), named('sales', 'refunds')),
    ],
    denied: [
      ...calls([...reading, ...writing], table('analytics'), named('sales', 'orders')),
      ...calls([...reading, ...writing], table('analytics'), named('sales', 'refunds_eu')),
      ...calls([...reading, ...writing], table('analytics'), named('sales2', 'orders_eu')),
      ...calls([...reading, ...writing], table('analytics-2'), named('sales', 'orders_eu')),
      ...calls(managing, table('analytics'), named('sales', 'orders_eu')),
    ],
  },
];
