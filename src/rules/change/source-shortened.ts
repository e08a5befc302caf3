// MSF-P07: a Kinesis stream keeps less, or has fewer shards.
import { argument, argumentBefore, standing, type Standing } from '../../estate/estate';
import { numberOf, shown } from '../../estate/value';
import { failed, passed, undecided, type Rule, type Verdict } from '../rule';

const stream = (changes: Record<string, unknown>): Record<string, unknown> => ({
  resource: { aws_kinesis_stream: { orders: { name: 'orders', shard_count: 2, ...changes } } },
});

/**
 * What may be raised without loss, and what is lost when it is lowered.
 *
 * Sources for the order: developer guide of Kinesis, "Complete the resharding action"; documentation of the AWS
 * connectors of Flink, "Record ordering"; and for FlinkKinesisConsumer
 * docs.aws.amazon.com/managed-flink/latest/java/troubleshooting-kinesis-data-streams-processing-out-of-order.html
 */
const measures = [
  {
    path: 'retention_period',
    // "The default retention period", https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html
    unsaid: 24,
    lowered: (before: string, after: string): string =>
      `records older than ${after} hours are unreadable at once, where ${before} were kept`,
    fix: 'Let every job read past that age first: look at millisBehindLatest, and at how long a recovery takes.',
  },
  {
    path: 'shard_count',
    unsaid: undefined,
    lowered: (before: string, after: string): string =>
      `${before} shards are merged to ${after}: a job that lags may read records of one key out of order with ` +
      'FlinkKinesisConsumer, which KinesisStreamsSource does not, and there is less room to write',
    fix:
      'Lower it when little is written and the jobs have read all, at most by half at a time, and let ' +
      'the parallelism follow.',
  },
] as const;

export const sourceShortened: Rule = {
  code: 'FLK4107',
  gap: 'MSF-P07',
  title: 'A stream keeps less, or has fewer shards',
  gravity: 'high',
  stages: ['plan'],
  why:
    'Records beyond a shorter retention cannot be read from the moment of the change, also by a job ' +
    'that is behind or that recovers from an older snapshot. Of merged shards KinesisStreamsSource reads ' +
    'the new one after those it came from, and FlinkKinesisConsumer does not wait for them.',
  fix: 'Leave it as it was until every job has read what it would lose.',
  source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DecreaseStreamRetentionPeriod.html',
  good: { before: stream({ retention_period: 48 }), after: stream({ retention_period: 72, shard_count: 3 }) },
  bad: { before: stream({ retention_period: 48 }), after: stream({ retention_period: 24 }) },
  judge: (estate) =>
    standing(estate, 'aws_kinesis_stream')
      .filter(({ change }) => change?.action === 'update')
      .flatMap(judgeStream),
};

function judgeStream(stream: Standing): readonly Verdict[] {
  return measures.map(({ path, unsaid, lowered, fix }) => {
    const [before, after] = [argumentBefore(stream, path), argument(stream, path)];
    if (after.kind === 'unknown') return undecided(stream, `whether ${path} is lowered is not known yet`, path);
    const [from, to] = [numberOf(before), numberOf(after) ?? unsaid];
    // A stream on demand has as many shards as it needs.
    if (from === undefined || to === undefined || to >= from || (path === 'shard_count' && to === 0))
      return passed(stream);
    const message = lowered(shown(before), String(to));
    return failed(stream, message, { path, expected: `at least ${shown(before)}`, found: shown(after), fix });
  });
}
