// A source or sink in S3 Tables with every default written out, in particular table buckets that are created.
import type { S3TablesSink, S3TablesSource, TableBucketCreation } from '../../../generated/application';
import { awsName, longest } from '../../aws/naming';
import type { Use } from '../connector';

export type NormalCreation = TableBucketCreation &
  Required<Pick<TableBucketCreation, 'name' | 'removeUnreferencedAfter'>>;
interface Defaults {
  readonly create?: NormalCreation;
  readonly createNamespace: boolean;
  readonly sqlCatalog: boolean;
}
export type NormalSource = Omit<S3TablesSource, 'create'> & Defaults;
export type NormalSink = Omit<S3TablesSink, 'create'> & Defaults & { readonly createTables: boolean };
export type Normal = NormalSource | NormalSink;

export function sourceDefaults(given: S3TablesSource, use: Use): NormalSource {
  return commonDefaults(given, use);
}

export function sinkDefaults(given: S3TablesSink, use: Use): NormalSink {
  return { ...commonDefaults(given, use), createTables: given.createTables ?? false };
}

function commonDefaults<Given extends S3TablesSource | S3TablesSink>({ create, ...given }: Given, use: Use) {
  return {
    ...given,
    ...(create && {
      create: {
        name: awsName(longest.bucket, use.application.name, use.firstName),
        removeUnreferencedAfter: '3d',
        ...create,
      },
    }),
    createNamespace: given.createNamespace ?? create !== undefined,
    sqlCatalog: given.sqlCatalog ?? false,
  };
}

/** Whether the job makes the tables: a sink that is told to. */
export function makesTables(config: Normal): boolean {
  return 'createTables' in config && config.createTables;
}
