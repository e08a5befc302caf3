// Amazon S3 Tables: Iceberg tables that AWS maintains, as source and as sink.
import type { S3TablesSink, S3TablesSource } from '../../../generated/application';
import type { Finding } from '../../diagnostics/finding';
import type { Connector, Direction, Use } from '../connector';
import { everyTable } from '../everything';
import { noPanels } from '../no-panels';
import { commits } from '../iceberg/commits';
import { checkS3Tables } from './check';
import { sinkDefaults, sourceDefaults, type Normal, type NormalSink, type NormalSource } from './normal';
import { facts } from './facts';

export const s3Tables = {
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
      // The AWS SDK, with which the catalog and S3FileIO call S3 Tables and S3: neither JAR beside it has it.
      coordinates: 'org.apache.iceberg:iceberg-aws-bundle',
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
  source: { defaults: sourceDefaults, check: checkS3Tables, policies, facts, panels: noPanels } satisfies Direction<
    S3TablesSource,
    NormalSource
  >,
  sink: {
    defaults: sinkDefaults,
    check: checkS3Tables,
    policies,
    commits,
    facts,
    panels: noPanels,
  } satisfies Direction<S3TablesSink, NormalSink>,
} satisfies Connector;

function policies(config: Normal, use: Use): Finding[] {
  return everyTable(config, 'the namespace', use);
}
