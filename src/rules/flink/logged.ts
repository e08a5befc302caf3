// MSF-010: the application has a log, and may write it.
import { may } from '../../estate/authorization';
import { argument, type Estate, type Standing } from '../../estate/estate';
import { unknownHere } from '../../estate/iam-pattern';
import { targetOf, type Target } from '../../estate/target';
import { isSaid, textOf } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { allowing, asExampleRole, exampleRole } from '../example-role';
import { applications, paths } from '../flink-application';
import { logGroupsOf, logStreamsOf } from '../flink-logs';
import { permissionsOfApplication } from '../flink-role';
import { failed, undecided, type Failed, type Rule, type TerraformJson, type Undecided } from '../rule';
import { together } from '../verdicts';

const path = paths.logStream;

const log: TerraformJson = {
  aws_cloudwatch_log_group: { orders: { name: '/aws/kinesis-analytics/orders', retention_in_days: 30 } },
  aws_cloudwatch_log_stream: { orders: { name: 'flink', log_group_name: '${aws_cloudwatch_log_group.orders.name}' } },
  ...exampleRole([
    allowing(['s3:GetObject', 's3:GetObjectVersion'], 'arn:aws:s3:::example-code/orders.jar'),
    allowing(['logs:PutLogEvents'], 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/kinesis-analytics/orders:*'),
  ]),
};

const logsThere: TerraformJson = { log_stream_arn: '${aws_cloudwatch_log_stream.orders.arn}' };

export const logged: Rule = {
  code: 'FLK4010',
  gap: 'MSF-010',
  title: 'The application has no log',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  why: 'Without a log stream that exists, and a role that may write it, what the job logs is dropped without a word.',
  fix: 'Set cloudwatch_logging_options to a log stream, and allow the execution role logs:PutLogEvents on it.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/cloudwatch-logs.html',
  good: { after: exampleApplication({ ...asExampleRole, cloudwatch_logging_options: logsThere }, log) },
  bad: { after: exampleApplication({ ...asExampleRole, cloudwatch_logging_options: null }, log) },
  judge: (estate) =>
    applications(estate).flatMap((application) => {
      if (argument(application, path).kind === 'unset')
        return [failed(application, 'what the job logs is dropped', { path, expected: 'a log stream' })];
      return together(application, [stream(estate, application), writing(estate, application)]);
    }),
};

function stream(estate: Estate, application: Standing): Undecided | undefined {
  if (logStreamsOf(estate, application).length > 0) return undefined;
  return undecided(application, 'the log stream stands elsewhere, if it does', path);
}

function writing(estate: Estate, application: Standing): Failed | Undecided | undefined {
  const permissions = permissionsOfApplication(estate, application);
  const allowed = permissions && may(estate, permissions, 'logs:PutLogEvents', logOf(estate, application));
  if (allowed === 'allowed') return undefined;
  if (allowed !== 'denied') return undecided(application, 'whether the role may write the log is not known', path);
  return failed(application, 'the execution role may not write the log', {
    path: paths.role,
    expected: 'logs:PutLogEvents',
  });
}

/** The action is done to a log stream: the ARN of its group alone does not take it in. */
function logOf(estate: Estate, application: Standing): Target {
  const arn = argument(application, path);
  const [group, ...others] = logGroupsOf(estate, application);
  const [name = unknownHere] = logStreamsOf(estate, application).flatMap((one) => textOf(argument(one, 'name')) ?? []);
  if (group && others.length === 0) return targetOf(group, `:log-stream:${name}`);
  return { arn: isSaid(arn) ? (textOf(arn) ?? unknownHere) : unknownHere, below: '' };
}
