// MSF-034: a stream keeps its records for as long as a recovery may take.
import { argument, type Standing } from '../../estate/estate';
import { numberOf, shown } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { allowing, asExampleRole, exampleRole } from '../example-role';
import { encryptedStream } from '../example-stores';
import { flinkApplications } from '../flink-application';
import { streamsRead } from '../flink-streams';
import { failed, passed, undecided, type Rule, type TerraformJson, type Verdict } from '../rule';
import type { Settings } from '../settings';

const path = 'retention_period';

/** Hours, when nobody says others. Source: the page below. */
const usual = 24;

const reading = exampleRole([
  allowing(['s3:GetObject', 's3:GetObjectVersion'], 'arn:aws:s3:::example-code/orders.jar'),
  allowing(['logs:PutLogEvents'], 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/kinesis-analytics/*'),
  allowing(['kinesis:GetRecords'], 'arn:aws:kinesis:eu-west-1:111122223333:stream/orders'),
]);

function kept(retention_period: number): TerraformJson {
  const stream = { ...encryptedStream, shard_count: 1, retention_period };
  return exampleApplication(asExampleRole, { aws_kinesis_stream: { orders: stream }, ...reading });
}

export const sourceRetention: Rule = {
  code: 'FLK4034',
  gap: 'MSF-034',
  title: 'A source forgets records before a recovery may be done',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { securityHub: ['Kinesis.3'] },
  why: 'A job that stands still for longer than the retention never reads what came in the meantime.',
  fix: 'Set retention_period to the hours that a recovery may take, a weekend among them.',
  source: 'https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html',
  settings: { recoveryHours: 168 },
  good: { after: kept(168) },
  bad: { after: kept(24) },
  judge: (estate, settings) =>
    flinkApplications(estate).flatMap((application) => {
      const { streams, whole } = streamsRead(estate, application);
      const unsure = whole ? [] : [undecided(application, 'which streams the job reads is not known')];
      return [...streams.map((stream) => judgeStream(stream, settings)), ...unsure];
    }),
};

function judgeStream(stream: Standing, { recoveryHours }: Settings): Verdict {
  const retention = argument(stream, path);
  const hours = retention.kind === 'unset' ? usual : numberOf(retention);
  if (hours === undefined) return undecided(stream, 'how long the stream keeps records is not known yet', path);
  if (hours >= recoveryHours) return passed(stream);
  return failed(stream, 'the stream forgets records too early', {
    path,
    expected: `at least ${recoveryHours} hours`,
    found: shown(retention),
  });
}
