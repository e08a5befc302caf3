// Amazon S3 Tables: Iceberg tables that AWS maintains, as source and as sink.
import type { S3TablesSink, S3TablesSource, TableBucketCreation } from '../../generated/application';
import { arn, parseArn } from '../arn';
import { bucketNameProblems } from '../bucket';
import type { Problem } from '../diagnostic';
import { toDays } from '../duration';
import type { Facts, Need, PropertyGroup } from '../facts';
import { awsName, longest, terraformName } from '../naming';
import { child } from '../pointer';
import { exactlyOne, noEffect } from '../presence';
import { attribute, resource, type AnyResource } from '../resource';
import { allow, type Conditions, type Statement } from '../statement';
import type { Text } from '../value';
import type { Connector, Use } from './connector';

type NormalCreation = TableBucketCreation & Required<Pick<TableBucketCreation, 'name' | 'removeUnreferencedAfter'>>;
interface Defaults {
  readonly create?: NormalCreation;
  readonly createNamespace: boolean;
  readonly sqlCatalog: boolean;
}
type NormalSource = Omit<S3TablesSource, 'create'> & Defaults;
type NormalSink = Omit<S3TablesSink, 'create'> & Defaults & { readonly createTables: boolean };
type Normal = NormalSource | NormalSink;

export const s3Tables: Connector<'s3-tables', S3TablesSource, NormalSource, S3TablesSink, NormalSink> = {
  type: 's3-tables',
  title: 'Amazon S3 Tables',
  artefacts: [
    {
      // The catalog needs Iceberg 1.6 or newer, so there is none for Flink 1.15. Source: Iceberg's table of engine versions.
      coordinates: 'org.apache.iceberg:iceberg-flink-runtime-{flink}',
      flink: { 'FLINK-1_18': '1.18', 'FLINK-1_19': '1.19', 'FLINK-1_20': '1.20', 'FLINK-2_2': '2.0', 'FLINK-2_3': '2.0' },
      versions: { 'FLINK-1_18': '1.9.2', 'FLINK-1_19': '1.10.2', 'FLINK-1_20': '1.10.2', 'FLINK-2_2': '1.10.2', 'FLINK-2_3': '1.10.2' },
    },
    {
      coordinates: 'software.amazon.s3tables:s3-tables-catalog-for-iceberg-runtime',
      versions: { 'FLINK-1_18': '0.1.7', 'FLINK-1_19': '0.1.7', 'FLINK-1_20': '0.1.7', 'FLINK-2_2': '0.1.7', 'FLINK-2_3': '0.1.7' },
    },
  ],
  source: { defaults: commonDefaults, check, facts },
  sink: { defaults: (given, use) => ({ ...commonDefaults(given, use), createTables: given.createTables ?? false }), check, facts },
};

function commonDefaults<Given extends S3TablesSource | S3TablesSink>({ create, ...given }: Given, use: Use) {
  return {
    ...given,
    ...(create && { create: { name: awsName(longest.bucket, use.application.name, use.name), removeUnreferencedAfter: '3d', ...create } }),
    createNamespace: given.createNamespace ?? create !== undefined,
    sqlCatalog: given.sqlCatalog ?? false,
  };
}

function check(config: Normal, use: Use): Problem[] {
  const { create, namespace } = config;
  const makesTables = 'createTables' in config && config.createTables;
  const at = child(use.pointer, 'create');
  return [
    ...exactlyOne(config, ['create', 'tableBucket'], use.pointer),
    ...(create ? noEffect(config, ['kmsKey'], use.pointer, 'the key of a created table bucket is given in "create.encryption"') : []),
    ...(create ? bucketNameProblems(create.name, child(at, 'name')) : []),
    // Source: S3 user guide, "Amazon S3 table bucket, table, and namespace naming rules".
    ...(namespace.startsWith('aws') ? [{ code: 'FLK3220', severity: 'error', pointer: child(use.pointer, 'namespace'), message: `"${namespace}" cannot be a namespace: AWS reserves names that begin with "aws"` } as const] : []),
    ...(create && !config.createNamespace ? [{ code: 'FLK3221', severity: 'error', pointer: child(use.pointer, 'createNamespace'), message: 'a created table bucket has no namespace, and this one is not created', because: { pointer: at, note: 'the table bucket is created here' }, help: 'remove "createNamespace"' } as const] : []),
    ...(create && !makesTables ? [emptyBucket(use)] : []),
    ...(create?.encryption ? [maintenanceKey(use)] : []),
  ];
}

function emptyBucket(use: Use): Problem {
  return {
    code: 'FLK3210', severity: 'warning', pointer: child(use.pointer, 'create'), on: 'key',
    message: `${use.direction} ${use.name} creates a table bucket, which has no tables at first`,
    help: use.direction === 'sink' ? 'set "createTables: true", or make the tables yourself before the job starts' : 'make the tables before the job starts, or name the table bucket of a sink that creates them',
  };
}

/** Source: S3 user guide, "Permission requirements for S3 Tables SSE-KMS encryption". */
function maintenanceKey(use: Use): Problem {
  return {
    code: 'FLK3222', severity: 'info', pointer: child(use.pointer, 'create', 'encryption', 'kmsKey'),
    message: `S3 Tables can maintain the tables of ${use.direction} ${use.name} only if the policy of the key allows it`,
    help: 'let the service principal maintenance.s3tables.amazonaws.com use kms:Decrypt and kms:GenerateDataKey in the key policy',
  };
}

function facts(config: Normal, use: Use): Facts {
  return {
    resources: createdResources(config, use),
    statements: [...bucketStatements(config, use), ...tableStatements(config, use), ...keyStatements(config, use)],
    properties: { [`${use.direction}.${use.name}`]: catalogProperties(config, use) },
    needs: [need('s3tables', use), need('s3', use)],
  };
}

function createdResources(config: Normal, use: Use): AnyResource[] {
  const { create, namespace } = config;
  const name = terraformName(use.name);
  const kmsKey = create?.encryption?.kmsKey;
  const bucket = create && resource('aws_s3tables_table_bucket', name, child(use.pointer, 'create'), {
    name: create.name,
    encryption_configuration: { sse_algorithm: kmsKey === undefined ? 'AES256' : 'aws:kms', kms_key_arn: kmsKey ?? null },
    maintenance_configuration: {
      iceberg_unreferenced_file_removal: { status: 'enabled', settings: { unreferenced_days: toDays(create.removeUnreferencedAfter), non_current_days: 10 } },
    },
  }, { lifecycle: { prevent_destroy: use.application.protect } });
  const within: Text = bucket ? attribute(bucket, 'arn') : (config.tableBucket ?? '');
  const created = config.createNamespace && resource('aws_s3tables_namespace', name, child(use.pointer, 'namespace'), { namespace, table_bucket_arn: within }, {
    lifecycle: { prevent_destroy: use.application.protect },
  });
  return [...(bucket ? [bucket] : []), ...(created ? [created] : [])];
}

/** Catalog properties as Iceberg spells them, beside the names that the job needs. */
function catalogProperties(config: Normal, use: Use): PropertyGroup {
  return {
    type: 'iceberg',
    'catalog-impl': 'software.amazon.s3tables.iceberg.S3TablesCatalog',
    'client.region': parseArn(arnOf(config, use)).region,
    warehouse: arnOf(config, use),
    namespace: config.namespace,
    tables: config.tables.join(','),
  };
}

/** The calls of AWS's S3TablesCatalog, read from its source. */
function bucketStatements(config: Normal, use: Use): Statement[] {
  const bucket = [arnOf(config, use)];
  const creating = 'createTables' in config && config.createTables;
  const pointer = child(use.pointer, 'tables');
  const registering = { pointer: child(use.pointer, 'sqlCatalog'), purpose: `register the catalog of ${use.direction} ${use.name} with Flink SQL` };
  return [
    allow(['s3tables:GetTableBucket'], bucket, { pointer, purpose: `find the tables of ${use.direction} ${use.name}` }),
    allow(['s3tables:GetNamespace'], bucket, { pointer: child(use.pointer, 'namespace'), purpose: `find the namespace of ${use.direction} ${use.name}` }, namespaceOnly(config)),
    // No condition narrows this action to a namespace. Source: IAM's service authorization reference.
    ...(config.sqlCatalog ? [allow(['s3tables:CreateNamespace'], bucket, registering)] : []),
    ...(creating ? [allow(['s3tables:CreateTable'], bucket, { pointer: child(use.pointer, 'createTables'), purpose: `create the tables of sink ${use.name}` }, namespaceOnly(config))] : []),
  ];
}

/** Table ARNs end with an id that is not known before: conditions narrow the permission to the names. */
function tableStatements(config: Normal, use: Use): Statement[] {
  const pointer = child(use.pointer, 'tables');
  const writing = use.direction === 'sink' ? ['s3tables:PutTableData', 's3tables:UpdateTableMetadataLocation'] : [];
  const actions = ['s3tables:GetTable', 's3tables:GetTableData', 's3tables:GetTableMetadataLocation', ...writing];
  const named = { StringEquals: { 's3tables:namespace': config.namespace, 's3tables:tableName': config.tables } };
  return [allow(actions, [`${arnOf(config, use)}/table/*`], { pointer, purpose: `${use.direction === 'sink' ? 'write' : 'read'} the tables of ${use.direction} ${use.name}` }, named)];
}

function namespaceOnly({ namespace }: Normal): Conditions {
  return { StringEquals: { 's3tables:namespace': namespace } };
}

function keyStatements(config: Normal, use: Use): Statement[] {
  const key = config.create?.encryption?.kmsKey ?? config.kmsKey;
  if (key === undefined) return [];
  const pointer = child(use.pointer, ...(config.create ? ['create', 'encryption', 'kmsKey'] : ['kmsKey']));
  const actions = ['kms:Decrypt', ...(use.direction === 'sink' ? ['kms:GenerateDataKey'] : [])];
  const service = `s3tables.${parseArn(arnOf(config, use)).region}.amazonaws.com`;
  return [allow(actions, [key], { pointer, purpose: `use the key of ${use.direction} ${use.name}` }, { StringEquals: { 'kms:ViaService': service } })];
}

function arnOf({ create, tableBucket }: Normal, use: Use): string {
  return tableBucket ?? arn(use.application.home, 's3tables', `bucket/${create?.name ?? ''}`);
}

/** Data objects go through S3, the rest through the endpoint of S3 Tables. */
function need(service: 's3' | 's3tables', use: Use): Need {
  return { service, endpoint: service === 's3' ? 'gateway' : 'interface', port: 443, pointer: use.pointer, purpose: `${use.direction} ${use.name}` };
}
