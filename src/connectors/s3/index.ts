// S3 as source (Flink's file source) and as sink (Flink's file sink).
import type { S3Sink, S3Source } from '../../../generated/application';
import type { Connector, Direction } from '../connector';
import { noPanels } from '../no-panels';
import { checkS3, checkSink } from './check';
import { offeredBucket } from './offers';
import { sinkDefaults, sourceDefaults, type NormalSink, type NormalSource } from './normal';
import { sinkFacts, sourceFacts } from './facts';
import { commits } from './commits';
import { listedObjects, writtenObjects } from './objects';

export const s3 = {
  type: 's3',
  title: 'Amazon S3',
  artefacts: [
    {
      // The file system for `s3://` is part of the service; the connector itself is part of Flink.
      coordinates: 'org.apache.flink:flink-connector-files',
      versions: {
        'FLINK-1_15': '1.15.4',
        'FLINK-1_18': '1.18.1',
        'FLINK-1_19': '1.19.1',
        'FLINK-1_20': '1.20.0',
        'FLINK-2_2': '2.2.0',
        'FLINK-2_3': '2.3.0',
      },
    },
  ],
  source: {
    defaults: sourceDefaults,
    check: checkS3,
    lists: listedObjects,
    offers: offeredBucket,
    facts: sourceFacts,
    panels: noPanels,
  } satisfies Direction<S3Source, NormalSource>,
  sink: {
    defaults: sinkDefaults,
    check: checkSink,
    writes: writtenObjects,
    commits,
    offers: offeredBucket,
    facts: sinkFacts,
    panels: noPanels,
  } satisfies Direction<S3Sink, NormalSink>,
} satisfies Connector;
