// MSF-011: the log is kept, and not for ever.
import { argument, type Standing } from '../../estate/estate';
import { numberOf, shown } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { flinkApplications, paths } from '../flink-application';
import { logGroupsOf } from '../flink-logs';
import { failed, passed, undecided, type Rule, type TerraformJson, type Verdict } from '../rule';
import type { Settings } from '../settings';

const path = 'retention_in_days';

function kept(days: Readonly<{ retention_in_days?: number }>): TerraformJson {
  return exampleApplication(
    { cloudwatch_logging_options: { log_stream_arn: '${aws_cloudwatch_log_stream.orders.arn}' } },
    {
      aws_cloudwatch_log_group: { orders: { name: '/aws/kinesis-analytics/orders', ...days } },
      aws_cloudwatch_log_stream: {
        orders: { name: 'flink', log_group_name: '${aws_cloudwatch_log_group.orders.name}' },
      },
    },
  );
}

export const logRetention: Rule = {
  code: 'FLK4011',
  gap: 'MSF-011',
  title: 'The log is kept for ever, or not long enough',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_66'] },
  why: 'Flink writes much: without a retention the log is paid for until somebody deletes it.',
  fix: 'Set retention_in_days.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html',
  good: { after: kept({ retention_in_days: 7 }) },
  bad: { after: kept({}) },
  judge: (estate, settings) =>
    flinkApplications(estate).flatMap((application) => {
      if (argument(application, paths.logStream).kind === 'unset') return [];
      const groups = logGroupsOf(estate, application);
      if (groups.length === 0) return [undecided(application, 'the log group stands elsewhere', paths.logStream)];
      return groups.map((group) => judgeGroup(group, settings));
    }),
};

function judgeGroup(group: Standing, { logRetentionDays }: Settings): Verdict {
  const retention = argument(group, path);
  const days = numberOf(retention);
  const expected = `at least ${logRetentionDays} days`;
  if (retention.kind === 'unset' || days === 0)
    return failed(group, 'the log is kept for ever', { path, expected, found: shown(retention) });
  if (days === undefined) return undecided(group, 'the retention is not known yet', path);
  if (days >= logRetentionDays) return passed(group);
  return failed(group, 'the log is not kept long enough', { path, expected, found: shown(retention) });
}
