// What holds data that a job reads or writes, and when taking it away loses that data.
import { argumentBefore, type Change, type Estate, type Resource } from '../../estate/estate';
import { keyTypes } from '../../estate/kms-keys';
import { is, shown } from '../../estate/value';

/** A store that a plan speaks of. */
export type PlannedStore = Resource & { readonly change: Change };

interface StoreType {
  /** In words: what is lost. */
  readonly holds: string;
  /** The switch, in what stands, that has AWS refuse to delete it while it holds something, and the word for "on". */
  readonly refused?: { readonly path: string; readonly when: boolean };
  /** What can be done before. */
  readonly first: string;
}

const elsewhere = 'Copy what is needed elsewhere first, and let the applications go before what they use.';

/** A database that refuses to go while it is protected. */
const database: StoreType = {
  holds: 'its tables and its automated backups',
  refused: { path: 'deletion_protection', when: true },
  first: `Set deletion_protection = true and apply that alone, or take a snapshot. ${elsewhere}`,
};

/**
 * Source: the API's reference of each Delete action, and the provider's documents of `force_destroy`,
 * `deletion_protection_enabled` and `deletion_window_in_days`.
 */
const stores: ReadonlyMap<string, StoreType> = new Map<string, StoreType>([
  [
    'aws_kinesis_stream',
    {
      holds: 'its records, also those that no job has read yet',
      first: `Stop what writes to it and let the jobs read it to its end. ${elsewhere}`,
    },
  ],
  ['aws_msk_cluster', { holds: 'all topics and the offsets of their readers', first: elsewhere }],
  ['aws_msk_serverless_cluster', { holds: 'all topics and the offsets of their readers', first: elsewhere }],
  [
    'aws_s3_bucket',
    {
      holds: 'its objects, with all their versions',
      // S3 deletes no bucket with objects in it (BucketNotEmpty): the provider empties it only when told to.
      refused: { path: 'force_destroy', when: false },
      first: `Set force_destroy = false and apply that alone. ${elsewhere}`,
    },
  ],
  [
    'aws_dynamodb_table',
    {
      holds: 'its items',
      refused: { path: 'deletion_protection_enabled', when: true },
      first: `Set deletion_protection_enabled = true and apply that alone, or take a backup. ${elsewhere}`,
    },
  ],
  ['aws_opensearch_domain', { holds: 'its indices and its automated snapshots', first: elsewhere }],
  ['aws_opensearchserverless_collection', { holds: 'its indices', first: elsewhere }],
  [
    'aws_redshift_cluster',
    { holds: 'its tables and its automated snapshots', first: `Take a manual snapshot. ${elsewhere}` },
  ],
  [
    'aws_redshiftserverless_namespace',
    { holds: 'its tables and its recovery points', first: `Take a snapshot. ${elsewhere}` },
  ],
  ['aws_s3tables_table', { holds: 'its rows, with all their versions', first: elsewhere }],
  [
    'aws_s3tables_table_bucket',
    // A table bucket with tables in it is not deleted (DeleteTableBucket): the provider empties it only when told to.
    { holds: 'its tables', refused: { path: 'force_destroy', when: false }, first: elsewhere },
  ],
  // DeleteDatabase takes the tables along; what stands in S3 stays, and nothing says any more what it is.
  ['aws_glue_catalog_database', { holds: 'its tables', first: elsewhere }],
  ['aws_glue_catalog_table', { holds: 'where its data stands, and its schema', first: elsewhere }],
  ['aws_glue_registry', { holds: 'its schemas, which records name by their ids', first: elsewhere }],
  ['aws_glue_schema', { holds: 'its versions, which records name by their ids', first: elsewhere }],
  [
    'aws_kinesis_firehose_delivery_stream',
    {
      holds: 'the records that it has not delivered yet',
      first: 'Stop what writes to it, and let it deliver the rest.',
    },
  ],
  ['aws_timestreamwrite_table', { holds: 'its records', first: elsewhere }],
  ['aws_prometheus_workspace', { holds: 'its samples, rules and alert manager', first: elsewhere }],
  ['aws_efs_file_system', { holds: 'its files', first: `Take a backup. ${elsewhere}` }],
  ...['aws_db_instance', 'aws_rds_cluster', 'aws_docdb_cluster', 'aws_neptune_cluster'].map(
    (type) => [type, database] as const,
  ),
  ['aws_sqs_queue', { holds: 'its messages', first: elsewhere }],
  ...keyTypes.map((type): readonly [string, StoreType] => [
    type,
    {
      holds: 'everything that was ever encrypted with it, once its waiting period is over',
      first:
        'Encrypt what it protects with another key first; until the period is over, aws kms ' +
        'cancel-key-deletion keeps it.',
    },
  ]),
]);

export function isStore(type: string): boolean {
  return stores.has(type);
}

export function plannedStores({ resources }: Estate): readonly PlannedStore[] {
  return resources.filter(
    (one): one is PlannedStore => one.mode === 'managed' && isStore(one.type) && one.change !== undefined,
  );
}

/** What is lost with it, and what to do first; undefined while AWS refuses to delete it with something in it. */
export function lossOf(store: PlannedStore): Pick<StoreType, 'holds' | 'first'> | undefined {
  const type = stores.get(store.type);
  if (!type) throw new Error(`${store.type} holds no data`);
  const { refused } = type;
  return refused && isSet(store, refused) ? undefined : type;
}

function isSet(store: PlannedStore, { path, when }: Required<StoreType>['refused']): boolean {
  const value = argumentBefore(store, path);
  return is(value, when) || (!when && value.kind === 'unset');
}

/** As people call it. */
export function nameOf(store: PlannedStore): string {
  const name = ['name', 'bucket', 'cluster_name', 'domain_name', 'cluster_identifier', 'namespace_name', 'description']
    .map((path) => argumentBefore(store, path))
    .find((value) => !is(value, '') && value.kind === 'known');
  return name ? shown(name) : store.address;
}
