// What a DynamoDB source or sink reads or writes: a table, created here or existing, or the stream of one.
import type { DynamoDBSink } from '../../../generated/application';
import { arn, parseArn } from '../../aws/arn';
import { ensured } from '../../text/ensured';
import type { Use } from '../connector';
import { ownKey } from '../own-key';
import type { NormalCreation, NormalSink, NormalSource } from './normal';

interface Known {
  /** Known before the table is created: its account, Region and name are. */
  readonly arn: string;
  readonly name: string;
  readonly region: string;
  /** The account. */
  readonly owner: string;
}

export interface CreatedTable extends Known {
  readonly kind: 'created';
  readonly creation: NormalCreation;
}

/** Or all tables whose names begin alike, where the name ends with `*`. */
export interface ExistingTable extends Known {
  readonly kind: 'existing';
}

export type Table = CreatedTable | ExistingTable;

export interface Lookup {
  readonly mode: 'lookup';
  readonly table: Table;
  readonly indexes: readonly string[];
}

/** The ARN of a stream ends with the moment of its creation: only that of an existing one is known. */
export interface Changes {
  readonly mode: 'streams';
  readonly table: CreatedTable | (ExistingTable & { readonly stream: string });
  readonly position: NonNullable<NormalSource['initialPosition']>;
}

export function readingOf(source: NormalSource, use: Use): Lookup | Changes {
  const { mode, create, indexes = [], initialPosition, stream } = source;
  if (mode === 'lookup') return { mode, table: tableOf(source, use), indexes };
  const position = ensured(initialPosition, 'DynamoDB Streams without position');
  if (create) return { mode, table: createdTable(create, use), position };
  const existing = ensured(stream, 'DynamoDB Streams without stream');
  return { mode, table: { ...existingTable(existing.replace(/\/stream\/.*$/, '')), stream: existing }, position };
}

export function tableOf({ create, table }: NormalSource | NormalSink, use: Use): Table {
  return create ? createdTable(create, use) : existingTable(ensured(table, 'DynamoDB without table'));
}

/** What another application's spec says of a table that is created here; nobody knows the ARN of its stream yet. */
export function offeredTable(
  { create }: NormalSource | NormalSink,
  use: Use,
): Pick<DynamoDBSink, 'kmsKey' | 'table'> | undefined {
  return create && { table: createdTable(create, use).arn, ...ownKey(create) };
}

function createdTable(creation: NormalCreation, { application: { home } }: Use): CreatedTable {
  return { kind: 'created', creation, ...known(arn(home, 'dynamodb', `table/${creation.name}`)) };
}

function existingTable(tableArn: string): ExistingTable {
  return { kind: 'existing', ...known(tableArn) };
}

function known(tableArn: string): Known {
  const { account: owner, region, resource } = parseArn(tableArn);
  return { arn: tableArn, name: resource.slice('table/'.length), region, owner };
}
