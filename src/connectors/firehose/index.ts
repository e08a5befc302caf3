// Data Firehose as sink. As source it is what Firehose has delivered to S3: Firehose itself has no read API.
import type { FirehoseSink, FirehoseSource } from '../../../generated/application';
import type { Connector, Direction } from '../connector';
import { byArn } from '../recognised';
import { checkSink } from './check';
import { offeredStream } from './offers';
import { creationDefaults, type NormalSink, type NormalSource } from './normal';
import { sinkFacts, sourceFacts } from './facts';
import { deliveredObjects, listedObjects } from './objects';
import { sinkPanels, sourcePanels } from './panels';
import { checkSource } from './source-check';

export const firehose = {
  type: 'firehose',
  title: 'Amazon Data Firehose',
  recognised: byArn(
    'delivery stream',
    /^arn:[a-z-]+:firehose:[a-z0-9-]+:[0-9]{12}:deliverystream[/]([a-zA-Z0-9_.-]{1,64})$/,
    'stream',
  ),
  artefacts: [
    {
      // Source: AWS's migration guide to Flink 2.x; releases before 1.20 from Apache's download page.
      coordinates: 'org.apache.flink:flink-connector-aws-kinesis-firehose',
      versions: {
        'FLINK-1_15': '1.15.4',
        'FLINK-1_18': '4.3.0-1.18',
        'FLINK-1_19': '5.0.0-1.19',
        'FLINK-1_20': '5.1.0-1.20',
        'FLINK-2_2': '6.0.0-2.0',
        'FLINK-2_3': '6.0.0-2.0',
      },
    },
  ],
  source: {
    defaults: ({ create, ...given }, use) => ({
      discoveryInterval: '60s',
      ...given,
      ...(create && { create: creationDefaults(create, use) }),
    }),
    check: checkSource,
    lists: listedObjects,
    facts: sourceFacts,
    panels: sourcePanels,
  } satisfies Direction<FirehoseSource, NormalSource>,
  sink: {
    defaults: ({ create, ...given }, use) => ({ ...given, ...(create && { create: creationDefaults(create, use) }) }),
    check: checkSink,
    delivers: deliveredObjects,
    offers: offeredStream,
    facts: sinkFacts,
    panels: sinkPanels,
  } satisfies Direction<FirehoseSink, NormalSink>,
} satisfies Connector;
