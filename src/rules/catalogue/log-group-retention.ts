// FLK4240: a log group keeps its logs as long as somebody asks for.
import { argument, standing, type Estate, type Standing } from '../../estate/estate';
import { is, numberOf, shown } from '../../estate/value';
import { flinkApplications } from '../flink-application';
import { logGroupsOf } from '../flink-logs';
import { failed, passed, undecided, type Rule, type TerraformJson, type Verdict } from '../rule';

const path = 'retention_in_days';

export const logGroupRetention: Rule = {
  code: 'FLK4240',
  title: 'A log group keeps its logs for ever, or too briefly',
  gravity: 'low',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_66', 'CKV_AWS_338'] },
  why:
    'Logs that nobody deletes are paid for every month; those that go too early are missed when something ' +
    'is looked into.',
  fix: 'Set retention_in_days to a number of days that CloudWatch takes, such as 30 or 365.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html',
  good: { after: group({ retention_in_days: 365 }) },
  bad: { after: group({}) },
  judge: (estate, { logRetentionDays }) => {
    const others = groupsOfApplications(estate);
    return standing(estate, 'aws_cloudwatch_log_group')
      .filter((one) => !others.has(one) && !is(argument(one, 'log_group_class'), 'DELIVERY'))
      .map((one) => verdictOn(one, logRetentionDays));
  },
};

function group(more: TerraformJson): TerraformJson {
  const kms_key_id = 'arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-0000-4000-8000-000000000000';
  return { resource: { aws_cloudwatch_log_group: { job: { name: '/jobs/orders', kms_key_id, ...more } } } };
}

/** The log of a Flink application is FLK4011's. */
function groupsOfApplications(estate: Estate): ReadonlySet<Standing> {
  return new Set(flinkApplications(estate).flatMap((one) => logGroupsOf(estate, one)));
}

/** CloudWatch keeps for ever what has no retention, or 0. */
function verdictOn(one: Standing, least: number): Verdict {
  const value = argument(one, path);
  if (value.kind === 'unknown') return undecided(one, 'how long it keeps its logs is not known yet', path);
  const days = numberOf(value) ?? 0;
  if (days >= least && days > 0) return passed(one);
  const message = days === 0 ? 'it keeps its logs for ever' : `it keeps its logs for less than ${least} days`;
  return failed(one, message, { path, expected: `${least} days or more`, found: shown(value) });
}
