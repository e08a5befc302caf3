// The log stream and the log group of an application.
import { argument, type Estate, type Standing } from '../estate/estate';
import { meant, pointing, saying } from '../estate/join';
import { known, textOf } from '../estate/value';
import { paths } from './flink-application';

const streamType = 'aws_cloudwatch_log_stream';
const groupType = 'aws_cloudwatch_log_group';

/** `arn:aws:logs:eu-west-1:111122223333:log-group:/aws/kinesis-analytics/orders:log-stream:flink` */
const streamArn = /:log-group:(.+?):log-stream:(.+)$/;

/** Streams of many groups are called alike: by text, both names count. */
export function logStreamsOf(estate: Estate, application: Standing): readonly Standing[] {
  const value = argument(application, paths.logStream);
  const [, group, stream] = streamArn.exec(textOf(value) ?? 'none') ?? [];
  if (group === undefined) return meant(estate, value, streamType).filter(({ mode }) => mode === 'managed');
  return saying(estate, groupType, 'name', known(group))
    .flatMap((its) => pointing(estate, streamType, 'log_group_name', its))
    .filter((one) => textOf(argument(one, 'name')) === stream);
}

export function logGroupsOf(estate: Estate, application: Standing): readonly Standing[] {
  const [, group] = streamArn.exec(textOf(argument(application, paths.logStream)) ?? 'none') ?? [];
  if (group !== undefined) return saying(estate, groupType, 'name', known(group));
  return logStreamsOf(estate, application).flatMap((stream) => groupsOfStream(estate, stream));
}

function groupsOfStream(estate: Estate, stream: Standing): readonly Standing[] {
  return meant(estate, argument(stream, 'log_group_name'), groupType).filter(({ mode }) => mode === 'managed');
}
