// What a version of Flink no longer has that the one before it had, and which way a version goes.
import { flinkMetrics, type FlinkMetricName } from '../../aws/metrics';
import { versionOf } from './applications';

/** `away`: to what runs no job of Flink. */
export type Step = 'minor' | 'major' | 'down' | 'away';

/** Undefined for what is no change of version. */
export function stepBetween(before: string, after: string): Step | undefined {
  const [from, to] = [versionOf(before), versionOf(after)];
  if (from && !after.startsWith('FLINK-')) return 'away';
  if (!from || !to) return undefined;
  const ahead = to.line - from.line || to.minor - from.minor;
  if (ahead === 0) return undefined;
  if (ahead < 0) return 'down';
  return to.line > from.line ? 'major' : 'minor';
}

/** Metrics that CloudWatch gets no more from Flink 2.x on: an alarm on one of them is never heard again. */
export const metricsGone: readonly string[] = (Object.keys(flinkMetrics) as FlinkMetricName[]).filter(
  (name) => flinkMetrics[name].replacedBy?.gone === true,
);

/**
 * Between Flink 1.x and 2.2. Source: the developer guide's "Upgrading to Flink 2.2" and "Amazon Managed Service for
 * Apache Flink 2.2"; connectors without a release for 2.x by AWS's table "Use Apache Flink connectors".
 */
export const goneWithFlink2: readonly string[] = [
  'the DataSet and Scala APIs, SourceFunction and SinkFunction',
  'the old Kinesis connector (flink-connector-kinesis)',
  'connectors without a release for 2.x yet (JDBC, OpenSearch, Elasticsearch, Prometheus)',
  'Java 11 (it is 17) and Python 3.11 (it is 3.12)',
  `the metrics ${metricsGone.join(' and ')}`,
  'state that Kryo has written (collections, POJOs with collection fields, Scala case classes, Java records)',
];
