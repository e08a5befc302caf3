// Apache Iceberg tables in S3 with the Glue Data Catalog, as source and as sink.
import type { IcebergSink, IcebergSource } from '../../../generated/application';
import type { Finding } from '../../diagnostics/finding';
import type { Connector, Direction, Use } from '../connector';
import { everyTable } from '../everything';
import { noPanels } from '../no-panels';
import { commits } from './commits';
import { checkIceberg } from './check';
import { sinkDefaults, sourceDefaults, type Normal, type NormalSink, type NormalSource } from './normal';
import { sinkFacts, sourceFacts } from './facts';
import { writtenObjects } from './writes';

export const iceberg = {
  type: 'iceberg',
  title: 'Apache Iceberg with the Glue Data Catalog',
  artefacts: [
    {
      // Source: Iceberg's table of engine versions; AWS names the runtime for Flink 2.0 for FLINK-2_2. Iceberg 1.11
      // needs a newer Java than Flink 1.x has here.
      coordinates: 'org.apache.iceberg:iceberg-flink-runtime-{flink}',
      flink: {
        'FLINK-1_15': '1.15',
        'FLINK-1_18': '1.18',
        'FLINK-1_19': '1.19',
        'FLINK-1_20': '1.20',
        'FLINK-2_2': '2.0',
        'FLINK-2_3': '2.0',
      },
      versions: {
        'FLINK-1_15': '1.4.3',
        'FLINK-1_18': '1.9.2',
        'FLINK-1_19': '1.10.2',
        'FLINK-1_20': '1.10.2',
        'FLINK-2_2': '1.10.2',
        'FLINK-2_3': '1.10.2',
      },
    },
    {
      coordinates: 'org.apache.iceberg:iceberg-aws-bundle',
      versions: {
        'FLINK-1_15': '1.4.3',
        'FLINK-1_18': '1.9.2',
        'FLINK-1_19': '1.10.2',
        'FLINK-1_20': '1.10.2',
        'FLINK-2_2': '1.10.2',
        'FLINK-2_3': '1.10.2',
      },
    },
  ],
  source: {
    defaults: sourceDefaults,
    check: checkIceberg,
    policies,
    facts: sourceFacts,
    panels: noPanels,
  } satisfies Direction<IcebergSource, NormalSource>,
  sink: {
    defaults: sinkDefaults,
    check: checkIceberg,
    policies,
    writes: writtenObjects,
    commits,
    facts: sinkFacts,
    panels: noPanels,
  } satisfies Direction<IcebergSink, NormalSink>,
} satisfies Connector;

function policies(config: Normal, use: Use): Finding[] {
  return everyTable(config, 'the database', use);
}
