// Where the tables of an Iceberg source or sink are: a catalog database, and the warehouse that holds their files.
import { child } from '../../document/pointer';
import { bucketTarget, type BucketTarget } from '../../facts/bucket-target';
import { ensured } from '../../text/ensured';
import { isPattern, prefixOf } from '../../text/prefix-pattern';
import type { Use } from '../connector';
import type { Normal } from './normal';

/** A database of the Glue Data Catalog. */
export interface Database {
  readonly kind: 'created' | 'existing';
  readonly name: string;
}

export interface Target {
  readonly database: Database;
  readonly bucket: BucketTarget;
  /** `s3://example-lake/warehouse/`: without a prefix the warehouse is the whole bucket. */
  readonly location: string;
  /** Of a created database it is known where each table lies; those of an existing one may lie anywhere. */
  readonly prefixes: readonly string[];
}

export function targetOf(config: Normal, use: Use): Target {
  const { create, database: existing, warehouse } = config;
  const bucket = bucketTarget(warehouse, child(use.pointer, 'warehouse'));
  const { prefix = '' } = warehouse;
  const database: Database = create
    ? { kind: 'created', name: create.name }
    : { kind: 'existing', name: ensured(existing, 'Iceberg without database') };
  return { database, bucket, location: `s3://${bucket.name}/${prefix}`, prefixes: prefixesOf(config) };
}

/** Each ends with a slash, or where all names end that a pattern stands for; the empty text is the whole bucket. */
export function prefixesOf({ create, warehouse: { prefix = '' }, tables }: Normal): string[] {
  if (!create) return [prefix];
  return tables.map((table) => `${prefix}${create.name}/${isPattern(table) ? prefixOf(table) : `${table}/`}`);
}
