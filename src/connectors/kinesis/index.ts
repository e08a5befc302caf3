// Kinesis Data Streams as source (polling or enhanced fan-out) and as sink.
import type { KinesisSink, KinesisSource } from '../../../generated/application';
import { child } from '../../document/pointer';
import type { Connector } from '../connector';
import { checkSource, checkStream } from './check';
import { consumerClaims } from './claims';
import { sinkDefaults, sourceDefaults, type NormalSink, type NormalSource } from './creation';
import { sinkFacts, sourceFacts } from './facts';
import { legacyVersions } from './legacy';
import { manyStreams } from './many-streams';

export const kinesis: Connector<'kinesis', KinesisSource, NormalSource, KinesisSink, NormalSink> = {
  type: 'kinesis',
  title: 'Kinesis Data Streams',
  artefacts: [
    {
      // Older lines have the sink only. Source: AWS's migration guide to Flink 2.x, the connector page of the developer
      // guide.
      coordinates: 'org.apache.flink:flink-connector-aws-kinesis-streams',
      direction: 'source',
      runtimes: ['FLINK-1_19', 'FLINK-1_20', 'FLINK-2_2', 'FLINK-2_3'],
      versions: {
        'FLINK-1_19': '5.0.0-1.19',
        'FLINK-1_20': '5.1.0-1.20',
        'FLINK-2_2': '6.0.0-2.0',
        'FLINK-2_3': '6.0.0-2.0',
      },
    },
    {
      coordinates: 'org.apache.flink:flink-connector-kinesis',
      direction: 'source',
      runtimes: Object.keys(legacyVersions),
      versions: legacyVersions,
    },
    {
      coordinates: 'org.apache.flink:flink-connector-aws-kinesis-streams',
      direction: 'sink',
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
    defaults: sourceDefaults,
    check: checkSource,
    claims: consumerClaims,
    splits: ({ create }, { pointer }) =>
      create?.shards === undefined
        ? undefined
        : { count: create.shards, noun: 'shards', pointer: child(pointer, 'create', 'shards') },
    facts: sourceFacts,
  },
  sink: { defaults: sinkDefaults, check: checkStream, facts: sinkFacts },
  together: manyStreams,
};
