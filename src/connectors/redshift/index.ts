// Redshift as sink: rows by JDBC with a secret, or by the Data API with IAM. To load through S3 there is the firehose
// sink.
import type { RedshiftSink } from '../../../generated/application';
import type { Connector } from '../connector';
import { checkRedshift } from './check';
import { redshiftDefaults, type NormalSink } from './creation';
import { sinkFacts } from './facts';
import { ownUser } from './policies';

export const redshift: Connector<'redshift', RedshiftSink, RedshiftSink, RedshiftSink, NormalSink> = {
  type: 'redshift',
  title: 'Amazon Redshift',
  artefacts: [
    {
      // Source: AWS's migration guide to Flink 2.x (none for 2.x yet), and Apache's download page. The Data API needs
      // the AWS SDK only.
      coordinates: 'org.apache.flink:flink-connector-jdbc',
      modes: ['jdbc'],
      versions: {
        'FLINK-1_15': '1.15.4',
        'FLINK-1_18': '3.2.0-1.18',
        'FLINK-1_19': '3.3.0-1.19',
        'FLINK-1_20': '3.3.0-1.20',
      },
    },
  ],
  sink: { defaults: redshiftDefaults, check: checkRedshift, policies: ownUser, facts: sinkFacts },
};
