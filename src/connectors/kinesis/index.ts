// Kinesis Data Streams as source (polling or enhanced fan-out) and as sink.
import type { KinesisSink, KinesisSource } from '../../../generated/application';
import { child } from '../../document/pointer';
import { readerBreak } from '../../facts/stream-readers';
import type { Connector, Direction } from '../connector';
import { byArn } from '../recognised';
import { checkSource, checkStream } from './check';
import { consumerClaims } from './claims';
import { sinkDefaults, sourceDefaults, type NormalSink, type NormalSource } from './normal';
import { sinkFacts, sourceFacts } from './facts';
import { sourceLag } from './lag';
import { legacyVersions, readerOn } from './legacy';
import { runtimesIn } from '../../aws/runtime';
import { manyStreams } from './many-streams';
import { sinkPanels, sourcePanels } from './panels';
import { shardThroughput } from './throughput';
import { offeredStream } from './target';
import { sinkVersions, sourceVersions } from './versions';

export const kinesis = {
  type: 'kinesis',
  title: 'Kinesis Data Streams',
  recognised: byArn('stream', /^arn:[a-z-]+:kinesis:[a-z0-9-]+:[0-9]{12}:stream[/]([a-zA-Z0-9_.-]{1,128})$/, 'stream'),
  artefacts: [
    {
      coordinates: 'org.apache.flink:flink-connector-aws-kinesis-streams',
      direction: 'source',
      runtimes: runtimesIn(sourceVersions),
      versions: sourceVersions,
    },
    {
      coordinates: 'org.apache.flink:flink-connector-kinesis',
      direction: 'source',
      runtimes: runtimesIn(legacyVersions),
      versions: legacyVersions,
    },
    { coordinates: 'org.apache.flink:flink-connector-aws-kinesis-streams', direction: 'sink', versions: sinkVersions },
  ],
  source: {
    defaults: sourceDefaults,
    check: checkSource,
    claims: consumerClaims,
    splits: ({ create }, { pointer }) =>
      create?.shards === undefined
        ? undefined
        : { count: create.shards, noun: 'shards', pointer: child(pointer, 'create', 'shards') },
    carries: shardThroughput,
    lag: sourceLag,
    offers: offeredStream,
    stateBreaks: (before, after) => readerBreak(readerOn(before), readerOn(after)),
    facts: sourceFacts,
    panels: sourcePanels,
  } satisfies Direction<KinesisSource, NormalSource>,
  sink: {
    defaults: sinkDefaults,
    check: checkStream,
    offers: offeredStream,
    facts: sinkFacts,
    panels: sinkPanels,
  } satisfies Direction<KinesisSink, NormalSink>,
  together: manyStreams,
} satisfies Connector;
