// Redshift as sink: rows by JDBC with a secret, or by the Data API with IAM. To load through S3 there is the firehose
// sink.
import type { RedshiftSink } from '../../../generated/application';
import type { Connector, Direction } from '../connector';
import { checkRedshift } from './check';
import { redshiftDefaults, type NormalSink } from './normal';
import { sinkFacts } from './facts';
import { sinkPanels } from './panels';
import { ownUser } from './policies';

export const redshift = {
  type: 'redshift',
  title: 'Amazon Redshift',
  artefacts: [
    {
      // Source: Apache's download page. The Data API needs the AWS SDK only.
      coordinates: 'org.apache.flink:flink-connector-jdbc',
      modes: ['jdbc'],
      runtimes: ['FLINK-1_15', 'FLINK-1_18', 'FLINK-1_19', 'FLINK-1_20'],
      versions: {
        'FLINK-1_15': '1.15.4',
        'FLINK-1_18': '3.2.0-1.18',
        'FLINK-1_19': '3.3.0-1.19',
        'FLINK-1_20': '3.3.0-1.20',
      },
    },
    {
      // Since 4.0 the connector is in parts, of which the core is enough for a sink. Source: docs/data/jdbc.yml of
      // apache/flink-connector-jdbc at v4.1.0: compatible with Flink 2.1 and 2.2.
      coordinates: 'org.apache.flink:flink-connector-jdbc-core',
      modes: ['jdbc'],
      runtimes: ['FLINK-2_2', 'FLINK-2_3'],
      versions: { 'FLINK-2_2': '4.1.0-2.2' },
    },
  ],
  sink: {
    defaults: redshiftDefaults,
    check: checkRedshift,
    policies: ownUser,
    facts: sinkFacts,
    panels: sinkPanels,
  } satisfies Direction<RedshiftSink, NormalSink>,
} satisfies Connector;
