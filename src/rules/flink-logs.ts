// The log stream and the log group of an application.
import { argument, standing, type Estate, type Standing } from '../estate/estate';
import { meant } from '../estate/join';
import { textOf } from '../estate/value';
import { paths } from './flink-application';

/** `arn:aws:logs:eu-west-1:111122223333:log-group:/aws/kinesis-analytics/orders:log-stream:flink` */
const streamArn = /:log-group:(.+?):log-stream:(.+)$/;

/** Streams of many groups are called alike: by text, both names count. */
export function logStreamsOf(estate: Estate, application: Standing): readonly Standing[] {
  const value = argument(application, paths.logStream);
  const [, group, stream] = streamArn.exec(textOf(value) ?? 'none') ?? [];
  const found = meant(estate, value, 'aws_cloudwatch_log_stream').filter(({ mode }) => mode === 'managed');
  if (group === undefined) return found;
  return found.filter(
    (one) =>
      textOf(argument(one, 'name')) === stream &&
      groupsOfStream(estate, one).some((its) => textOf(argument(its, 'name')) === group),
  );
}

export function logGroupsOf(estate: Estate, application: Standing): readonly Standing[] {
  const [, group] = streamArn.exec(textOf(argument(application, paths.logStream)) ?? 'none') ?? [];
  const named = standing(estate, 'aws_cloudwatch_log_group').filter(
    (one) => group !== undefined && textOf(argument(one, 'name')) === group,
  );
  if (named.length > 0) return named;
  return logStreamsOf(estate, application).flatMap((stream) => groupsOfStream(estate, stream));
}

function groupsOfStream(estate: Estate, stream: Standing): readonly Standing[] {
  return meant(estate, argument(stream, 'log_group_name'), 'aws_cloudwatch_log_group').filter(
    ({ mode }) => mode === 'managed',
  );
}
