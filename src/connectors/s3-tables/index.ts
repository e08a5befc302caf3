// Amazon S3 Tables: Iceberg tables that AWS maintains, as source and as sink.
import type { S3TablesSink, S3TablesSource } from '../../../generated/application';
import { parseArn } from '../../aws/arn';
import { serviceNeed, type ServiceNeed } from '../../facts/need';
import type { Facts, PropertyGroup } from '../../facts/facts';
import type { Connector, Use } from '../connector';
import { checkS3Tables } from './check';
import { sinkDefaults, sourceDefaults, type Normal, type NormalSink, type NormalSource } from './creation';
import { keyStatements } from '../own-key';
import { bucketStatements, tableStatements } from './statements';
import { arnOf, createdResources } from './table-bucket';

export const s3Tables: Connector<'s3-tables', S3TablesSource, NormalSource, S3TablesSink, NormalSink> = {
  type: 's3-tables',
  title: 'Amazon S3 Tables',
  artefacts: [
    {
      // The catalog needs Iceberg 1.6 or newer, so there is none for Flink 1.15. Source: Iceberg's table of engine
      // versions.
      coordinates: 'org.apache.iceberg:iceberg-flink-runtime-{flink}',
      flink: {
        'FLINK-1_18': '1.18',
        'FLINK-1_19': '1.19',
        'FLINK-1_20': '1.20',
        'FLINK-2_2': '2.0',
        'FLINK-2_3': '2.0',
      },
      versions: {
        'FLINK-1_18': '1.9.2',
        'FLINK-1_19': '1.10.2',
        'FLINK-1_20': '1.10.2',
        'FLINK-2_2': '1.10.2',
        'FLINK-2_3': '1.10.2',
      },
    },
    {
      coordinates: 'software.amazon.s3tables:s3-tables-catalog-for-iceberg-runtime',
      versions: {
        'FLINK-1_18': '0.1.7',
        'FLINK-1_19': '0.1.7',
        'FLINK-1_20': '0.1.7',
        'FLINK-2_2': '0.1.7',
        'FLINK-2_3': '0.1.7',
      },
    },
  ],
  source: { defaults: sourceDefaults, check: checkS3Tables, facts },
  sink: { defaults: sinkDefaults, check: checkS3Tables, facts },
};

function facts(config: Normal, use: Use): Facts {
  const arn = arnOf(config, use);
  const keyActions = ['kms:Decrypt', ...(use.direction === 'sink' ? ['kms:GenerateDataKey'] : [])];
  return {
    resources: createdResources(config, use),
    statements: [
      ...bucketStatements(config, use),
      ...tableStatements(config, use),
      ...keyStatements(config, { service: 's3tables', arn }, keyActions, use),
    ],
    properties: { [`${use.direction}.${use.name}`]: catalogProperties(config, use) },
    needs: needs(parseArn(arn).region, use),
  };
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

/** Data objects go through S3, the rest through the endpoint of S3 Tables. */
function needs(region: string, { direction, name, pointer }: Use): ServiceNeed[] {
  return (['s3tables', 's3'] as const).map((service) => serviceNeed(service, region, pointer, `${direction} ${name}`));
}
