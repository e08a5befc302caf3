// The codes of Kinesis Data Streams.
import type { CodeEntry } from '../../codes/entry';

export const kinesisCodes = {
  FLK3060: {
    title: 'The retention is out of range',
    why: 'Kinesis keeps records for 24 hours to 365 days.',
    fix: 'Use 24h to 365d.',
  },
  FLK3062: {
    title: 'Two consumers have the same name on one stream',
    why: "The second registration ends the first one's subscription.",
    fix: 'Give each its own `efo.name`.',
  },
  FLK3245: {
    title: 'A consumer cannot be registered in another account',
    why: "Terraform runs in the application's account; only the owner of a stream registers consumers on it.",
    fix: 'Have the owner register the consumer, and set `efo.lifecycle: existing`.',
    source: 'https://docs.aws.amazon.com/streams/latest/dev/resource-based-policy-examples.html',
    elsewhere: ['account'],
  },
  FLK3270: {
    title: 'The Kinesis source of this runtime cannot read this',
    why:
      'Before Flink 1.19 the source is FlinkKinesisConsumer of `flink-connector-kinesis`: it takes a stream by ' +
      'its name in the account of its credentials, and a registered consumer by its ARN.',
    fix: 'Use FLINK-1_19 or later.',
    source: 'https://nightlies.apache.org/flink/flink-docs-release-1.15/docs/connectors/datastream/kinesis/',
  },
  FLK3274: {
    title: 'An on-demand stream may not keep records so long',
    why:
      "The documentation allows 365 days, but a sample of AWS's reports that 90 days were refused for an " +
      'on-demand stream.',
    fix: 'Use less, or `mode: provisioned`, if AWS refuses it.',
    source: 'https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html',
  },
  FLK3275: {
    title: 'More than five streams are created at once',
    why: 'AWS creates five streams of an account at a time; Terraform tries again only for a while.',
    fix: 'Apply again if the first apply meets the limit.',
    source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_CreateStream.html',
  },
  FLK3276: {
    title: 'The Kinesis source can lose records when a shard is split',
    why:
      'A job that restarts from a checkpoint or snapshot that was taken while a shard was split never reads the new ' +
      'shards. On-demand streams split their shards by themselves.',
    fix: 'Use FLINK-1_20 or later, with version 5.1.0-1.20 of the connector or a later one.',
    source: 'https://issues.apache.org/jira/browse/FLINK-37627',
  },
} as const satisfies Record<string, CodeEntry>;
