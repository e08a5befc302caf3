// What MSK offers: Kafka versions and broker types. New ones appear often, so an unknown one is a warning, not an
// error.

import { own } from '../../document/own';

/** Oldest minor version that MSK still supports. Source: MSK developer guide, "Supported Apache Kafka versions". */
export const oldestSupported = '3.7';

/**
 * Versions known to this release of flinkform, as MSK writes them. Sources: the same page, and aws-cdk's
 * `KafkaVersion`.
 */
export const knownVersions: readonly string[] = [
  '3.7.x',
  '3.7.x.kraft',
  '3.8.x',
  '3.8.x.kraft',
  '3.9.x',
  '3.9.x.kraft',
  '4.0.x.kraft',
  '4.1.x.kraft',
  '4.2.x.kraft',
];
/**
 * The ones known to run on Express brokers: with KRaft from 3.9 on. Sources: MSK developer guide, "Express brokers";
 * aws-cdk's `KafkaVersion`.
 */
export const expressVersions: readonly string[] = ['3.8.x', '3.9.x', '3.9.x.kraft', '4.2.x.kraft'];
export const expressOnlyVersions: readonly string[] = ['4.2'];

/** Brokers in one cluster. Source: MSK developer guide, "Quota". */
export const mostBrokers = { zookeeper: 30, kraft: 60 } as const;

const sizes = ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge', '12xlarge', '16xlarge'] as const;

/** Source: MSK developer guide, "Broker types". */
export const brokerTypes: readonly string[] = [
  'kafka.t3.small',
  ...[...sizes, '24xlarge'].map((size) => `kafka.m5.${size}`),
  ...sizes.map((size) => `kafka.m7g.${size}`),
  ...sizes.map((size) => `express.m7g.${size}`),
];

export const isExpress = (brokerType: string): boolean => brokerType.startsWith('express.');
export const isSmall = (brokerType: string): boolean => brokerType === 'kafka.t3.small';

/**
 * MiB/s that the volume of a broker can have at the most, of the types that take provisioned throughput; 312.5 in whole
 * numbers. Source: MSK developer guide, "Manage storage throughput for Standard brokers".
 */
const mostThroughput: Readonly<Record<string, number>> = {
  'kafka.m5.4xlarge': 593,
  'kafka.m5.8xlarge': 850,
  'kafka.m5.12xlarge': 1000,
  'kafka.m5.16xlarge': 1000,
  'kafka.m5.24xlarge': 1000,
  'kafka.m7g.2xlarge': 312,
  'kafka.m7g.4xlarge': 625,
  'kafka.m7g.8xlarge': 1000,
  'kafka.m7g.12xlarge': 1000,
  'kafka.m7g.16xlarge': 1000,
};

/** GiB of the smallest volume that takes it. Source: the same page. */
export const leastForThroughput = 10;

/** 0 for types that take none; undefined for those that this release does not know. */
export function throughputOf(brokerType: string): number | undefined {
  return own(mostThroughput, brokerType) ?? (brokerTypes.includes(brokerType) ? 0 : undefined);
}
