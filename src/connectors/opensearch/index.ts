// OpenSearch as sink: a domain, created or existing, or a serverless collection.
import type { OpenSearchSink } from '../../../generated/application';
import type { Connector, Direction } from '../connector';
import { checkOpensearch } from './check';
import { opensearchDefaults, type NormalSink } from './normal';
import { sinkFacts } from './facts';
import { sinkPanels } from './panels';
import { largeEnough } from './policies';

export const opensearch = {
  type: 'opensearch',
  title: 'Amazon OpenSearch Service',
  artefacts: [
    {
      // Source: the releases of apache/flink-connector-opensearch; the one for 1.19 also runs on 1.20. None for 2.x
      // yet.
      coordinates: 'org.apache.flink:flink-connector-opensearch2',
      versions: { 'FLINK-1_18': '2.0.0-1.18', 'FLINK-1_19': '2.0.0-1.19', 'FLINK-1_20': '2.0.0-1.19' },
    },
  ],
  sink: {
    defaults: opensearchDefaults,
    check: checkOpensearch,
    policies: largeEnough,
    facts: sinkFacts,
    panels: sinkPanels,
  } satisfies Direction<OpenSearchSink, NormalSink>,
} satisfies Connector;
