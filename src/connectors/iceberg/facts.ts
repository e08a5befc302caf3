// What an Iceberg source or sink brings: its database, warehouse and grants, permissions, properties and needs.
import { bucketRegion, hardenedBucket } from '../../facts/bucket';
import type { Facts, PropertyGroup } from '../../facts/facts';
import { serviceNeed, type ServiceNeed } from '../../facts/need';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { resource, type AnyResource } from '../../terraform/resource';
import type { Statement } from '../../facts/statement';
import type { Use } from '../connector';
import { databaseOf, locationOf, type Normal, type NormalSink, type NormalSource } from './creation';
import { lakePermissions } from './lake-formation';
import { keyStatements, readStatements, writeStatements } from './statements';

export function sourceFacts(source: NormalSource, use: Use): Facts {
  return facts(source, [...readStatements(source, use), ...keyStatements(source, ['kms:Decrypt'], use)], use);
}

export function sinkFacts(sink: NormalSink, use: Use): Facts {
  return facts(
    sink,
    [...writeStatements(sink, use), ...keyStatements(sink, ['kms:Decrypt', 'kms:GenerateDataKey'], use)],
    use,
  );
}

function facts(config: Normal, statements: Statement[], use: Use): Facts {
  return {
    resources: [...createdDatabase(config, use), ...createdWarehouse(config, use), ...lakePermissions(config, use)],
    statements,
    properties: { [`${use.direction}.${use.name}`]: catalogProperties(config, use) },
    needs: needs(config, use),
  };
}

/** The location makes the prefix of each table known, whatever Iceberg's own rule for it is. */
function createdDatabase({ create, warehouse }: Normal, use: Use): AnyResource[] {
  if (!create) return [];
  return [
    resource(
      'aws_glue_catalog_database',
      terraformName(use.name),
      child(use.pointer, 'create'),
      { name: create.name, location_uri: `${locationOf(warehouse)}${create.name}` },
      { lifecycle: { prevent_destroy: use.application.protect } },
    ),
  ];
}

function createdWarehouse({ warehouse: { create } }: Normal, use: Use): AnyResource[] {
  return create
    ? hardenedBucket(terraformName(use.name), create, child(use.pointer, 'warehouse', 'create'), use.application)
    : [];
}

/** Catalog properties as Iceberg spells them, beside the names that the job needs. */
function catalogProperties(config: Normal, use: Use): PropertyGroup {
  const { warehouse, tables } = config;
  return {
    type: 'iceberg',
    'catalog-impl': 'org.apache.iceberg.aws.glue.GlueCatalog',
    'io-impl': 'org.apache.iceberg.aws.s3.S3FileIO',
    'client.region': use.application.home.region,
    warehouse: locationOf(warehouse).replace(/\/$/, ''),
    database: databaseOf(config),
    tables: tables.join(','),
  };
}

/** The catalog is that of the application's Region; its warehouse may be elsewhere. */
function needs({ warehouse }: Normal, use: Use): ServiceNeed[] {
  const { home } = use.application;
  const purpose = `${use.direction} ${use.name}`;
  return [
    serviceNeed('glue', home.region, use.pointer, purpose),
    serviceNeed('s3', bucketRegion(warehouse.kmsKey, home), use.pointer, purpose),
  ];
}
