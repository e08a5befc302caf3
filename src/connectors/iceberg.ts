// Apache Iceberg tables in S3 with the Glue Data Catalog, as source and as sink.
import type { IcebergSink, IcebergSource, Warehouse } from '../../generated/application';
import { arn, s3Arn } from '../arn';
import { bucketDefaults, bucketKeyStatement, bucketNameProblems, hardenedBucket, type NormalBucketCreation } from '../bucket';
import type { Problem } from '../diagnostic';
import type { Facts, Need, PropertyGroup } from '../facts';
import { awsName, longest, terraformName } from '../naming';
import { child } from '../pointer';
import { exactlyOne, noEffect } from '../presence';
import { resource, type AnyResource } from '../resource';
import { allow, type Statement } from '../statement';
import type { Connector, Use } from './connector';

type NormalWarehouse = Omit<Warehouse, 'create'> & { readonly create?: NormalBucketCreation };
type NormalCreation = { readonly name: string };
interface Defaults {
  readonly create?: NormalCreation;
  readonly warehouse: NormalWarehouse;
  readonly sqlCatalog: boolean;
  readonly lakeFormation: boolean;
}
type NormalSource = Omit<IcebergSource, 'create' | 'warehouse'> & Defaults;
type NormalSink = Omit<IcebergSink, 'create' | 'warehouse'> & Defaults & { readonly createTables: boolean };
type Normal = NormalSource | NormalSink;

export const iceberg: Connector<'iceberg', IcebergSource, NormalSource, IcebergSink, NormalSink> = {
  type: 'iceberg',
  title: 'Apache Iceberg with the Glue Data Catalog',
  artefacts: [
    {
      // Source: Iceberg's table of engine versions; AWS names the runtime for Flink 2.0 for FLINK-2_2. Iceberg 1.11 needs a newer Java than Flink 1.x has here.
      coordinates: 'org.apache.iceberg:iceberg-flink-runtime-{flink}',
      flink: { 'FLINK-1_15': '1.15', 'FLINK-1_18': '1.18', 'FLINK-1_19': '1.19', 'FLINK-1_20': '1.20', 'FLINK-2_2': '2.0', 'FLINK-2_3': '2.0' },
      versions: { 'FLINK-1_15': '1.4.3', 'FLINK-1_18': '1.9.2', 'FLINK-1_19': '1.10.2', 'FLINK-1_20': '1.10.2', 'FLINK-2_2': '1.10.2', 'FLINK-2_3': '1.10.2' },
    },
    {
      coordinates: 'org.apache.iceberg:iceberg-aws-bundle',
      versions: { 'FLINK-1_15': '1.4.3', 'FLINK-1_18': '1.9.2', 'FLINK-1_19': '1.10.2', 'FLINK-1_20': '1.10.2', 'FLINK-2_2': '1.10.2', 'FLINK-2_3': '1.10.2' },
    },
  ],
  source: { defaults: commonDefaults, check, facts: (source, use) => facts(source, use, readStatements, ['kms:Decrypt']) },
  sink: {
    defaults: (given, use) => ({ ...commonDefaults(given, use), createTables: given.createTables ?? false }),
    check,
    facts: (sink, use) => facts(sink, use, writeStatements, ['kms:Decrypt', 'kms:GenerateDataKey']),
  },
};

/** Iceberg takes no hyphen in the name of a database. */
function commonDefaults<Given extends IcebergSource | IcebergSink>({ create, warehouse, ...given }: Given, use: Use) {
  const { create: bucket, ...existing } = warehouse;
  return {
    ...given,
    ...(create && { create: { name: create.name ?? awsName(longest.catalogDatabase, use.application.name, use.name).replaceAll('-', '_') } }),
    warehouse: { ...existing, ...(bucket && { create: bucketDefaults(bucket, use.name, use.application) }) },
    sqlCatalog: given.sqlCatalog ?? false,
    lakeFormation: given.lakeFormation ?? false,
  };
}

function check(config: Normal, use: Use): Problem[] {
  const at = child(use.pointer, 'warehouse');
  const { warehouse } = config;
  const makesTables = 'createTables' in config && config.createTables;
  return [
    ...exactlyOne(config, ['create', 'database'], use.pointer),
    ...exactlyOne(warehouse, ['create', 'bucket'], at),
    ...(warehouse.create ? noEffect(warehouse, ['kmsKey'], at, 'the key of a created bucket is given in "create.encryption"') : []),
    ...(warehouse.create ? bucketNameProblems(warehouse.create.name, child(at, 'create', 'name')) : []),
    ...(warehouse.bucket === undefined ? [] : bucketNameProblems(warehouse.bucket, child(at, 'bucket'))),
    ...(config.create && !makesTables ? [emptyDatabase(config, use)] : []),
  ];
}

/** A created database has no tables, and neither Terraform nor a reader makes them: with Lake Formation even the apply fails. */
function emptyDatabase({ lakeFormation }: Normal, use: Use): Problem {
  return {
    code: 'FLK3210', severity: lakeFormation ? 'error' : 'warning', pointer: child(use.pointer, 'create'), on: 'key',
    message: `${use.direction} ${use.name} creates a database, which has no tables at first${lakeFormation ? ', and Lake Formation grants permissions on existing tables only' : ''}`,
    help: use.direction === 'sink' ? 'set "createTables: true", or make the tables yourself before the job starts' : 'make the tables before the job starts, or name the database of a sink that creates them',
  };
}

type Statements = (config: Normal, use: Use) => Statement[];

function facts(config: Normal, use: Use, statements: Statements, keyActions: readonly string[]): Facts {
  const { warehouse } = config;
  const key = warehouse.create?.encryption?.kmsKey ?? warehouse.kmsKey;
  const at = child(use.pointer, 'warehouse');
  const keyPointer = child(at, ...(warehouse.create ? ['create', 'encryption', 'kmsKey'] : ['kmsKey']));
  return {
    resources: [...createdDatabase(config, use), ...(warehouse.create ? hardenedBucket(terraformName(use.name), warehouse.create, child(at, 'create'), use.application) : [])],
    statements: [
      ...statements(config, use),
      ...(key === undefined ? [] : [bucketKeyStatement(key, keyActions, keyPointer, `use the key of ${use.direction} ${use.name}`, use.application)]),
    ],
    properties: { [`${use.direction}.${use.name}`]: catalogProperties(config, use) },
    needs: [need('glue', use), need('s3', use)],
  };
}

/** The location makes the prefix of each table known, whatever Iceberg's own rule for it is. */
function createdDatabase({ create, warehouse }: Normal, use: Use): AnyResource[] {
  if (!create) return [];
  return [
    resource('aws_glue_catalog_database', terraformName(use.name), child(use.pointer, 'create'), {
      name: create.name,
      location_uri: `s3://${bucketOf(warehouse)}/${warehouse.prefix ?? ''}${create.name}`,
    }, { lifecycle: { prevent_destroy: use.application.protect } }),
  ];
}

/** Catalog properties as Iceberg spells them, beside the names that the job needs. */
function catalogProperties(config: Normal, use: Use): PropertyGroup {
  const { warehouse, tables } = config;
  return {
    type: 'iceberg',
    'catalog-impl': 'org.apache.iceberg.aws.glue.GlueCatalog',
    'io-impl': 'org.apache.iceberg.aws.s3.S3FileIO',
    'client.region': use.application.home.region,
    warehouse: `s3://${bucketOf(warehouse)}/${warehouse.prefix ?? ''}`.replace(/\/$/, ''),
    database: databaseOf(config),
    tables: tables.join(','),
  };
}

/** The calls of Iceberg's GlueCatalog and S3FileIO, read from their sources. */
function readStatements(config: Normal, use: Use): Statement[] {
  const cause = { pointer: use.pointer, purpose: `read the tables of source ${use.name}` };
  return [...catalogStatements(config, use, []), allow(['s3:GetObject'], objects(config, use), cause), listStatement(config, use)];
}

/** A failed commit deletes the files that it had written. */
function writeStatements(config: Normal, use: Use): Statement[] {
  const cause = { pointer: use.pointer, purpose: `write the tables of sink ${use.name}` };
  const actions = ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:GetObject', 's3:PutObject'];
  const creating = 'createTables' in config && config.createTables;
  return [
    ...catalogStatements(config, use, ['glue:UpdateTable', ...(creating ? ['glue:CreateTable'] : [])]),
    allow(actions, objects(config, use), cause),
    listStatement(config, use),
  ];
}

/** Glue asks for a permission on the catalog and the database as well as on the table. */
function catalogStatements(config: Normal, use: Use, more: readonly string[]): Statement[] {
  const { home } = use.application;
  const database = databaseOf(config);
  const above = [arn(home, 'glue', 'catalog'), arn(home, 'glue', `database/${database}`)];
  const tables = config.tables.map((table) => arn(home, 'glue', `table/${database}/${table}`));
  const cause = { pointer: child(use.pointer, 'tables'), purpose: `find the tables of ${use.direction} ${use.name}` };
  const registering = { pointer: child(use.pointer, 'sqlCatalog'), purpose: `register the catalog of ${use.direction} ${use.name} with Flink SQL` };
  return [
    allow(['glue:GetDatabase'], above, cause),
    allow(['glue:GetTable', ...more], [...above, ...tables], cause),
    ...(config.sqlCatalog ? [allow(['glue:CreateDatabase'], above, registering)] : []),
  ];
}

/** Without `ListBucket` S3 answers 403 instead of 404 for a missing object, which Iceberg takes for a fault. */
function listStatement(config: Normal, use: Use): Statement {
  const cause = { pointer: child(use.pointer, 'warehouse'), purpose: `list the files of ${use.direction} ${use.name}` };
  const bucket = s3Arn(use.application.home.partition, bucketOf(config.warehouse));
  const prefixes = prefixesOf(config);
  if (prefixes.includes('')) return allow(['s3:ListBucket'], [bucket], cause);
  return allow(['s3:ListBucket'], [bucket], cause, { StringLike: { 's3:prefix': prefixes.map((prefix) => `${prefix}*`) } });
}

function objects(config: Normal, use: Use): string[] {
  return prefixesOf(config).map((prefix) => s3Arn(use.application.home.partition, `${bucketOf(config.warehouse)}/${prefix}*`));
}

/** Only of a created database is it known where its tables lie; those of an existing one may lie anywhere in the warehouse. */
function prefixesOf({ create, warehouse: { prefix = '' }, tables }: Normal): string[] {
  return create ? tables.map((table) => `${prefix}${create.name}/${table}/`) : [prefix];
}

function databaseOf({ create, database }: Normal): string {
  return create?.name ?? database ?? '';
}

function bucketOf({ create, bucket }: NormalWarehouse): string {
  return create?.name ?? bucket ?? '';
}

function need(service: 'glue' | 's3', use: Use): Need {
  return { service, endpoint: service === 's3' ? 'gateway' : 'interface', port: 443, pointer: use.pointer, purpose: `${use.direction} ${use.name}` };
}
