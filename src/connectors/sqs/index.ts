// Amazon SQS as sink. There is no source: Flink's connector only sends.
import type { SQSSink } from '../../../generated/application';
import type { Connector, Direction } from '../connector';
import { byArn } from '../recognised';
import { checkSqs } from './check';
import { offeredQueue } from './target';
import { sinkDefaults, type NormalSink } from './normal';
import { sinkFacts } from './facts';
import { sinkPanels } from './panels';

export const sqs = {
  type: 'sqs',
  title: 'Amazon SQS',
  recognised: byArn('queue', /^arn:[a-z-]+:sqs:[a-z0-9-]+:[0-9]{12}:([A-Za-z0-9_-]{1,80})$/, 'queue'),
  artefacts: [
    {
      // Source: the releases of apache/flink-connector-aws. The module is there from 5.0.0 on, the first for Flink
      // 1.19.
      coordinates: 'org.apache.flink:flink-connector-sqs',
      versions: {
        'FLINK-1_19': '5.0.0-1.19',
        'FLINK-1_20': '5.1.0-1.20',
        'FLINK-2_2': '6.0.0-2.0',
        'FLINK-2_3': '6.0.0-2.0',
      },
    },
  ],
  sink: {
    defaults: sinkDefaults,
    check: checkSqs,
    offers: offeredQueue,
    facts: sinkFacts,
    panels: sinkPanels,
  } satisfies Direction<SQSSink, NormalSink>,
} satisfies Connector;
