// What a job that reads or writes Iceberg tables of the Glue Data Catalog may do.
import { account, calls, key, otherAccount, otherKey, type Call, type Proof } from './proof';

const glue = (resource: string, owner = account): string => `arn:aws:glue:eu-west-1:${owner}:${resource}`;
const object = (bucket: string, path: string): string => `arn:aws:s3:::${bucket}/${path}`;
const through = { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' };

/** Glue asks about the catalog, the database and the table, one after the other. */
const onTable = (actions: readonly string[], database: string, table: string): Call[] =>
  ['catalog', `database/${database}`, `table/${database}/${table}`].flatMap((resource) =>
    calls(actions, glue(resource)),
  );
const onDatabase = (actions: readonly string[], database: string): Call[] =>
  ['catalog', `database/${database}`].flatMap((resource) => calls(actions, glue(resource)));
const listing = (bucket: string, prefix: string): Call[] =>
  calls(['s3:ListBucket'], `arn:aws:s3:::${bucket}`, { 's3:prefix': prefix });

const putting = ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:PutObject'];
const tempting = ['glue:CreateTable', 'glue:DeleteTable', 'glue:UpdateTable'];
const existing = {
  type: 'iceberg',
  database: 'lake',
  warehouse: { bucket: 'example-lake', prefix: 'warehouse/' },
  tables: ['orders'],
};

export const proofs: readonly Proof[] = [
  {
    name: 'sink, a warehouse with files under a former key',
    spec: {
      sinks: { orders: { ...existing, warehouse: { ...existing.warehouse, kmsKey: key, formerKmsKeys: [otherKey] } } },
    },
    allowed: [
      ...calls(['kms:Decrypt', 'kms:GenerateDataKey'], key, through),
      ...calls(['kms:Decrypt'], otherKey, through),
    ],
    denied: [...calls(['kms:Decrypt'], otherKey), ...calls(['kms:GenerateDataKey'], otherKey, through)],
  },
  {
    name: 'source, a table of an existing database',
    spec: { sources: { orders: existing } },
    allowed: [
      ...onDatabase(['glue:GetDatabase'], 'lake'),
      ...onTable(['glue:GetTable'], 'lake', 'orders'),
      ...calls(['s3:GetObject'], object('example-lake', 'warehouse/lake.db/orders/metadata/v1.json')),
      ...listing('example-lake', 'warehouse/lake.db/orders/'),
    ],
    denied: [
      ...calls(['glue:GetTable', ...tempting], glue('table/lake/orders_archive')),
      ...calls(['glue:GetTable'], glue('table/lake2/orders')),
      ...calls(['glue:GetTable'], glue('table/lake/orders', otherAccount)),
      ...calls(tempting, glue('table/lake/orders')),
      ...calls(['glue:CreateDatabase', 'glue:DeleteDatabase', 'glue:UpdateDatabase'], glue('database/lake')),
      ...calls(['s3:GetObject'], object('example-lake', 'raw/orders.json')),
      ...calls(['s3:GetObject'], object('example-lake-2', 'warehouse/orders')),
      ...calls(putting, object('example-lake', 'warehouse/lake.db/orders/data/1.parquet')),
      ...listing('example-lake', 'raw/'),
    ],
  },
  {
    name: 'sink, a table of an existing database',
    spec: { sinks: { orders: existing } },
    allowed: [
      ...onTable(['glue:GetTable', 'glue:UpdateTable'], 'lake', 'orders'),
      ...calls([...putting, 's3:GetObject'], object('example-lake', 'warehouse/lake.db/orders/data/1.parquet')),
    ],
    denied: [
      ...calls(['glue:CreateTable', 'glue:DeleteTable'], glue('table/lake/orders')),
      ...calls(['glue:UpdateTable'], glue('table/lake/orders2')),
      ...calls(['glue:CreateDatabase'], glue('database/lake')),
      ...calls(putting, object('example-lake', 'raw/1.parquet')),
      ...calls(['s3:DeleteBucket', 's3:PutBucketPolicy'], 'arn:aws:s3:::example-lake'),
    ],
  },
  {
    name: 'sink, tables that the job creates in a created database and warehouse',
    spec: {
      sinks: {
        lake: {
          type: 'iceberg',
          create: {},
          warehouse: { create: {} },
          tables: ['orders', 'refunds'],
          createTables: true,
          sqlCatalog: true,
        },
      },
    },
    allowed: [
      ...onTable(['glue:CreateTable', 'glue:UpdateTable'], 'orders_lake', 'orders'),
      ...onTable(['glue:CreateTable', 'glue:UpdateTable'], 'orders_lake', 'refunds'),
      ...onDatabase(['glue:CreateDatabase', 'glue:GetDatabase'], 'orders_lake'),
      ...calls(['s3:PutObject'], object('orders-lake-111122223333-eu-west-1', 'orders_lake/orders/data/1.parquet')),
      ...listing('orders-lake-111122223333-eu-west-1', 'orders_lake/refunds/metadata/'),
    ],
    denied: [
      ...calls(['glue:CreateTable'], glue('table/orders_lake/secrets')),
      ...calls(['glue:CreateDatabase'], glue('database/orders_lake_2')),
      ...calls(['glue:DeleteDatabase', 'glue:UpdateDatabase'], glue('database/orders_lake')),
      ...calls(['glue:DeleteTable'], glue('table/orders_lake/orders')),
      ...calls(['s3:PutObject'], object('orders-lake-111122223333-eu-west-1', 'orders_lake/orders_2/data/1.parquet')),
      ...calls(['s3:PutObject'], object('orders-lake-111122223333-eu-west-1', 'other/orders/data/1.parquet')),
    ],
  },
  {
    name: 'source, a warehouse encrypted with a key of ours',
    spec: { sources: { orders: { ...existing, warehouse: { ...existing.warehouse, kmsKey: key } } } },
    allowed: calls(['kms:Decrypt'], key, through),
    denied: [
      ...calls(['kms:Decrypt'], key),
      ...calls(['kms:Decrypt'], otherKey, through),
      ...calls(['kms:GenerateDataKey'], key, through),
    ],
  },
  {
    name: 'sink, a warehouse encrypted with a key of ours',
    spec: { sinks: { orders: { ...existing, warehouse: { create: { encryption: { kmsKey: key } } } } } },
    allowed: calls(['kms:Decrypt', 'kms:GenerateDataKey'], key, through),
    denied: [
      ...calls(['kms:GenerateDataKey'], key),
      ...calls(['kms:GenerateDataKey'], otherKey, through),
      ...calls(['kms:CreateGrant'], key, through),
    ],
  },
  {
    name: 'sink, tables by their beginning in a created database, which the job creates',
    spec: {
      sinks: {
        lake: { type: 'iceberg', create: {}, warehouse: { create: {} }, tables: ['orders_*'], createTables: true },
      },
    },
    allowed: [
      ...onTable(['glue:CreateTable', 'glue:GetTable', 'glue:UpdateTable'], 'orders_lake', 'orders_eu'),
      ...calls([...putting, 's3:GetObject'], object('orders-lake-111122223333-eu-west-1', 'orders_lake/orders_eu/1')),
      ...listing('orders-lake-111122223333-eu-west-1', 'orders_lake/orders_eu/metadata/'),
    ],
    denied: [
      ...calls(['glue:CreateTable', 'glue:UpdateTable'], glue('table/orders_lake/orders')),
      ...calls(['glue:CreateTable', 'glue:UpdateTable'], glue('table/orders_lake_2/orders_eu')),
      ...calls(['glue:DeleteTable'], glue('table/orders_lake/orders_eu')),
      ...calls(putting, object('orders-lake-111122223333-eu-west-1', 'orders_lake/orders/1')),
      ...listing('orders-lake-111122223333-eu-west-1', 'orders_lake/refunds/'),
    ],
  },
  {
    name: 'source, tables by their beginning in an existing database',
    spec: { sources: { orders: { ...existing, tables: ['orders_*'] } } },
    allowed: onTable(['glue:GetTable'], 'lake', 'orders_eu'),
    denied: [
      ...calls(['glue:GetTable'], glue('table/lake/orders')),
      ...calls(['glue:GetTable'], glue('table/lake2/orders_eu')),
      ...calls(tempting, glue('table/lake/orders_eu')),
    ],
  },
];
