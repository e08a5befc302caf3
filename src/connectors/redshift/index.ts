// Redshift as sink: rows by JDBC with a secret, or by the Data API with IAM. To load through S3 there is the firehose
// sink.
import type { RedshiftSink } from '../../../generated/application';
import type { Connector, Direction } from '../connector';
import { jdbcArtefacts } from '../jdbc-artefacts';
import { checkRedshift } from './check';
import { redshiftDefaults, type NormalSink } from './normal';
import { sinkFacts } from './facts';
import { sinkPanels } from './panels';
import { ownUser } from './policies';

export const redshift = {
  type: 'redshift',
  title: 'Amazon Redshift',
  // The Data API needs the AWS SDK only.
  artefacts: jdbcArtefacts.map((one) => ({ ...one, modes: ['jdbc'] })),
  sink: {
    defaults: redshiftDefaults,
    check: checkRedshift,
    policies: ownUser,
    facts: sinkFacts,
    panels: sinkPanels,
  } satisfies Direction<RedshiftSink, NormalSink>,
} satisfies Connector;
