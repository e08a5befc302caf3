// A source or sink of Kafka with every default written out.
import type { KafkaSink, KafkaSource } from '../../../generated/application';
import type { Use } from '../connector';
import { readingDefaults, writingDefaults, type Reading, type Writing } from '../kafka-client/client';

export type NormalSource = KafkaSource & Reading;
export type NormalSink = KafkaSink & Writing;

export function sourceDefaults(given: KafkaSource, use: Use): NormalSource {
  return { ...given, ...readingDefaults(given, use) };
}

export function sinkDefaults(given: KafkaSink, use: Use): NormalSink {
  return { ...given, ...writingDefaults(given, use) };
}
