// MSF-007: the parallelism is not above the shards of the streams that the job reads.
import type { Estate, Standing } from '../../estate/estate';
import { exampleOfSize } from '../example-application';
import { allowing, asExampleRole, exampleRole } from '../example-role';
import { encryptedStream } from '../example-stores';
import { flinkApplications, paths } from '../flink-application';
import { sizeOf } from '../flink-size';
import { shardsOf, streamsRead } from '../flink-streams';
import { failed, passed, undecided, type Rule, type TerraformJson, type Verdict } from '../rule';

const path = `${paths.parallelism}.parallelism`;

const reading = exampleRole([
  allowing(['s3:GetObject', 's3:GetObjectVersion'], 'arn:aws:s3:::example-code/orders.jar'),
  allowing(['logs:PutLogEvents'], 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/kinesis-analytics/*'),
  allowing(['kinesis:GetRecords'], 'arn:aws:kinesis:eu-west-1:111122223333:stream/orders'),
]);

function overShards(parallelism: number, shard_count: number): TerraformJson {
  const stream = { aws_kinesis_stream: { orders: { ...encryptedStream, shard_count } } };
  return exampleOfSize({ parallelism, perKpu: 1 }, asExampleRole, { ...stream, ...reading });
}

export const sourceWidth: Rule = {
  code: 'FLK4007',
  gap: 'MSF-007',
  title: 'The parallelism is above the number of shards',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  compiler: ['FLK3061'],
  why: 'A subtask of the source without a shard is idle, is paid for, and can hold back watermarks.',
  fix: 'Lower parallelism, add shards, or use idleness in the watermark strategy.',
  source:
    'https://docs.aws.amazon.com/managed-flink/latest/java/best-practices.html#troubleshooting-few-shards-partitions',
  good: { after: overShards(4, 4) },
  bad: { after: overShards(8, 2) },
  judge: (estate) => flinkApplications(estate).flatMap((application) => judgeWidth(estate, application)),
};

/** The widest source counts: operators after it are as wide as the job. */
function judgeWidth(estate: Estate, application: Standing): Verdict[] {
  const { streams, whole } = streamsRead(estate, application);
  if (streams.length === 0) return whole ? [] : [undecided(application, 'which streams the job reads is not known')];
  const shards = streams.map(shardsOf);
  const { parallelism } = sizeOf(application);
  const [first, ...others] = shards.filter((one) => one !== undefined);
  if (typeof parallelism === 'number' && shards.some((one) => one !== undefined && one >= parallelism))
    return [passed(application)];
  if (!whole || first === undefined || others.length + 1 < shards.length || typeof parallelism !== 'number')
    return [undecided(application, 'how wide the sources are, or the job is, is not known', path)];
  const widest = Math.max(first, ...others);
  return [
    failed(application, `${parallelism - widest} of ${parallelism} subtasks of the source have no shard`, {
      path,
      expected: `at most ${widest}`,
      found: String(parallelism),
    }),
  ];
}
