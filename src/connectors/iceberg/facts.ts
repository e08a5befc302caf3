// What an Iceberg source or sink brings: its database and warehouse, permissions, properties and needs.
import { hardenedBucket } from '../../facts/bucket';
import type { Facts, Need, PropertyGroup } from '../../facts/facts';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { resource, type AnyResource } from '../../terraform/resource';
import type { Statement } from '../../facts/statement';
import type { Use } from '../connector';
import { databaseOf, locationOf, type Normal, type NormalSink, type NormalSource } from './creation';
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
    resources: [...createdDatabase(config, use), ...createdWarehouse(config, use)],
    statements,
    properties: { [`${use.direction}.${use.name}`]: catalogProperties(config, use) },
    needs: [need('glue', use), need('s3', use)],
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

function need(service: 'glue' | 's3', use: Use): Need {
  return {
    service,
    endpoint: service === 's3' ? 'gateway' : 'interface',
    port: 443,
    pointer: use.pointer,
    purpose: `${use.direction} ${use.name}`,
  };
}
