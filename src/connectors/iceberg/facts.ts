// What an Iceberg source or sink brings: its database, warehouse and grants, permissions, properties and needs.
import { bucketNeed, bucketResources } from '../../facts/bucket-target';
import type { Facts, PropertyGroup } from '../../facts/facts';
import { serviceNeed, type ServiceNeed } from '../../facts/need';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { resource, type AnyResource } from '../../terraform/resource';
import type { Statement } from '../../facts/statement';
import type { Use } from '../connector';
import type { Normal, NormalSink, NormalSource } from './normal';
import { lakeGrants } from './lake-formation';
import { readStatements, writeStatements } from './statements';
import { targetOf, type Target } from './target';

export function sourceFacts(source: NormalSource, use: Use): Facts {
  const target = targetOf(source, use);
  return facts(source, target, readStatements(source, target, use), use);
}

export function sinkFacts(sink: NormalSink, use: Use): Facts {
  const target = targetOf(sink, use);
  return facts(sink, target, writeStatements(sink, target, use), use);
}

function facts(config: Normal, target: Target, statements: Statement[], use: Use): Facts {
  return {
    resources: [
      ...createdDatabase(target, use),
      ...bucketResources(target.bucket, terraformName(use.name), use.application),
    ],
    grants: lakeGrants(config, target, use),
    statements,
    properties: { [`${use.direction}.${use.name}`]: catalogProperties(config, target, use) },
    needs: needs(target, use),
  };
}

/** The location makes the prefix of each table known, whatever Iceberg's own rule for it is. */
function createdDatabase({ database: { kind, name }, location }: Target, use: Use): AnyResource[] {
  if (kind === 'existing') return [];
  return [
    resource(
      'aws_glue_catalog_database',
      terraformName(use.name),
      child(use.pointer, 'create'),
      { name, location_uri: `${location}${name}` },
      { lifecycle: { prevent_destroy: use.application.protect } },
    ),
  ];
}

/** Catalog properties as Iceberg spells them, beside the names that the job needs. */
function catalogProperties({ tables }: Normal, { database, location }: Target, use: Use): PropertyGroup {
  return {
    type: 'iceberg',
    'catalog-impl': 'org.apache.iceberg.aws.glue.GlueCatalog',
    'io-impl': 'org.apache.iceberg.aws.s3.S3FileIO',
    'client.region': use.application.home.region,
    warehouse: location.replace(/\/$/, ''),
    database: database.name,
    tables: tables.join(','),
  };
}

/** The catalog is that of the application's Region; its warehouse may be elsewhere. */
function needs({ bucket }: Target, use: Use): ServiceNeed[] {
  const { home } = use.application;
  const purpose = `${use.direction} ${use.name}`;
  return [serviceNeed('glue', home.region, use.pointer, purpose), bucketNeed(bucket, home, use.pointer, purpose)];
}
