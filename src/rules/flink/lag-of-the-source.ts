// MSF-015: an alarm on lag looks at the metric of a source that the job has.
import { may } from '../../estate/authorization';
import type { Estate, Standing } from '../../estate/estate';
import type { Permissions } from '../../estate/permissions';
import { exampleAlarm, exampleWatched } from '../example-alarm';
import { exampleApplication } from '../example-application';
import { allowing, asExampleRole, exampleRole } from '../example-role';
import { alarmsOn } from '../flink-alarms';
import { flinkApplications } from '../flink-application';
import { permissionsOfApplication } from '../flink-role';
import { failed, passed, undecided, type Rule, type TerraformJson, type Verdict } from '../rule';

const code = allowing(['s3:GetObject', 's3:GetObjectVersion'], 'arn:aws:s3:::example-code/orders.jar');
const log = allowing(['logs:PutLogEvents'], 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/kinesis-analytics/*');

function reading(action: string, resource: string): TerraformJson {
  return exampleApplication(asExampleRole, {
    ...exampleRole([allowing([action], `arn:aws:${resource}`), code, log]),
    ...exampleWatched({ lag: exampleAlarm('millisBehindLatest', { threshold: 60_000 }) }),
  });
}

export const lagOfTheSource: Rule = {
  code: 'FLK4015',
  gap: 'MSF-015',
  title: 'An alarm on lag looks at another kind of source',
  gravity: 'medium',
  stages: ['configuration', 'plan'],
  why:
    'Kinesis tells how far a job is behind in millisBehindLatest, Kafka in records_lag_max: the other ' +
    'has no samples.',
  fix: 'Set metric_name to the one of the source.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/metrics-dimensions.html',
  good: { after: reading('kinesis:GetRecords', 'kinesis:eu-west-1:111122223333:stream/orders') },
  bad: { after: reading('kafka-cluster:ReadData', 'kafka:eu-west-1:111122223333:topic/core/1-2/orders') },
  judge: (estate) =>
    flinkApplications(estate).flatMap((application) =>
      alarmsOn(estate, application).flatMap(({ alarm, metrics }) => judgeLag(estate, application, alarm, metrics)),
    ),
};

function judgeLag(
  estate: Estate,
  application: Standing,
  alarm: Standing,
  metrics: readonly string[],
): readonly Verdict[] {
  const ofKinesis = metrics.includes('millisBehindLatest');
  if (!ofKinesis && !metrics.includes('records_lag_max')) return [];
  const permissions = permissionsOfApplication(estate, application);
  const [streams, topics] = [streamReads, topicReads].map((actions) => reads(estate, permissions, actions));
  if ((ofKinesis ? streams : topics) === true) return [passed(alarm)];
  if (ofKinesis && streams === false)
    return [
      failed(alarm, 'the job may not read a Kinesis stream, so the metric has no samples', {
        path: 'metric_name',
        expected: topics === true ? 'records_lag_max' : 'a metric of the source',
        found: 'millisBehindLatest',
      }),
    ];
  // Kafka that knows no IAM leaves no trace in a role.
  return [undecided(alarm, 'which kind of source the job reads is not known', 'metric_name')];
}

const streamReads = ['kinesis:GetRecords', 'kinesis:SubscribeToShard'] as const;
const topicReads = ['kafka-cluster:ReadData'] as const;

function reads(estate: Estate, permissions: Permissions | undefined, actions: readonly string[]): boolean | undefined {
  if (permissions === undefined) return undefined;
  const answers = actions.map((action) => may(estate, permissions, action, 'anything'));
  return answers.includes('allowed') ? true : answers.includes('unknown') ? undefined : false;
}
