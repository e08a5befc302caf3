// An Iceberg source or sink with every default written out, in particular databases and warehouses that are created.
import type { IcebergSink, IcebergSource, Warehouse } from '../../../generated/application';
import { bucketDefaults, type NormalBucketCreation } from '../../facts/bucket';
import { awsName } from '../../aws/naming';
import type { Use } from '../connector';

/** Characters of the name of a database in the Glue Data Catalog. Source: the API model of the service. */
const longestDatabase = 252;

type NormalWarehouse = Omit<Warehouse, 'create'> & { readonly create?: NormalBucketCreation };
interface Defaults {
  readonly create?: { readonly name: string };
  readonly warehouse: NormalWarehouse;
  readonly sqlCatalog: boolean;
  readonly lakeFormation: boolean;
}
export type NormalSource = Omit<IcebergSource, 'create' | 'warehouse'> & Defaults;
export type NormalSink = Omit<IcebergSink, 'create' | 'warehouse'> & Defaults & { readonly createTables: boolean };
export type Normal = NormalSource | NormalSink;

export function sourceDefaults(given: IcebergSource, use: Use): NormalSource {
  return commonDefaults(given, use);
}

export function sinkDefaults(given: IcebergSink, use: Use): NormalSink {
  return { ...commonDefaults(given, use), createTables: given.createTables ?? false };
}

/** Iceberg takes no hyphen in the name of a database. */
function commonDefaults<Given extends IcebergSource | IcebergSink>({ create, warehouse, ...given }: Given, use: Use) {
  const { create: bucket, ...existing } = warehouse;
  return {
    ...given,
    ...(create && {
      create: {
        name: create.name ?? awsName(longestDatabase, use.application.name, use.firstName).replaceAll('-', '_'),
      },
    }),
    warehouse: { ...existing, ...(bucket && { create: bucketDefaults(bucket, use.firstName, use.application) }) },
    sqlCatalog: given.sqlCatalog ?? false,
    lakeFormation: given.lakeFormation ?? false,
  };
}

/** Whether the job makes the tables: a sink that is told to. */
export function makesTables(config: Normal): boolean {
  return 'createTables' in config && config.createTables;
}
