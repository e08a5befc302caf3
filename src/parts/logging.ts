// The log group and log stream: both must exist, or the service drops the log without a word.
import { applicationNameOf } from '../facts/identity';
import { arn, parseArn } from '../aws/arn';
import { toDays } from '../text/duration';
import type { Facts } from '../facts/facts';
import { awsName, longest } from '../aws/naming';
import type { NormalApplication } from '../normalise';
import { attribute, resource } from '../terraform/resource';
import { allow, exactly, type Statement } from '../facts/statement';
import type { Text } from '../terraform/value';
import { ensured } from '../text/ensured';

export interface Logs {
  readonly streamArn: Text;
  readonly facts: Facts;
}

/** The name of the log stream where nobody says another one: the one that AWS's own console gives. */
export const usualStream = 'kinesis-analytics-log-stream';

/** The same of the log group. */
export function usualGroup(application: string): string {
  return awsName(longest.logGroup, `/aws/kinesis-analytics/${application}`);
}

/** Those of the stream that the spec names, or of a group of the application's own. */
export function logs(application: NormalApplication): Logs {
  const { stream } = application.spec.logging;
  return stream === undefined ? createdLogs(application) : existingLogs(stream);
}

/** The log group that the application writes to, as it is known before it exists. */
export function logGroupOf({ spec, identity }: NormalApplication): string {
  const { stream, groupName } = spec.logging;
  if (stream === undefined) return groupName ?? usualGroup(applicationNameOf(identity));
  const { resource: path } = parseArn(stream);
  return path.slice('log-group:'.length, path.indexOf(':log-stream:'));
}

function existingLogs(stream: string): Logs {
  const { resource: path } = parseArn(stream);
  const group = stream.slice(0, stream.indexOf(':log-stream:'));
  const streamPath = exactly(path.slice(path.indexOf(':log-stream:')));
  return { streamArn: stream, facts: { statements: logStatements(group, streamPath, '/spec/logging/stream') } };
}

function createdLogs(application: NormalApplication): Logs {
  const { spec, identity } = application;
  const { retention, encryption, streamName = usualStream } = spec.logging;
  const at = '/spec/logging';
  const name = logGroupOf(application);
  const logGroup = resource('aws_cloudwatch_log_group', 'application', at, {
    name,
    retention_in_days: toDays(ensured(retention, 'a log group without retention')),
    ...(encryption && { kms_key_id: encryption.kmsKey }),
  });
  const logStream = resource('aws_cloudwatch_log_stream', 'application', at, {
    name: streamName,
    log_group_name: attribute(logGroup, 'name'),
  });
  const groupArn = arn(identity.home, 'logs', `log-group:${name}`);
  const description = 'CloudWatch log group of the application';
  return {
    streamArn: attribute(logStream, 'arn'),
    facts: {
      resources: [logGroup, logStream],
      statements: logStatements(groupArn, `:log-stream:${exactly(streamName)}`, at),
      outputs: [{ name: 'log_group', description, value: attribute(logGroup, 'name') }],
    },
  };
}

/**
 * Describing groups has no narrower resource than all groups of the Region. Source: IAM's service authorization
 * reference.
 */
function logStatements(groupArn: string, streamPath: string, pointer: string): Statement[] {
  const purpose = 'write the application log';
  const { partition, region, account } = parseArn(groupArn);
  return [
    allow(['logs:DescribeLogGroups'], [`arn:${partition}:logs:${region}:${account}:log-group:*`], {
      pointer,
      purpose: 'find the log group',
    }),
    allow(['logs:DescribeLogStreams'], [`${groupArn}:*`], { pointer, purpose: 'find the log stream' }),
    allow(['logs:PutLogEvents'], [`${groupArn}${streamPath}`], { pointer, purpose }),
  ];
}
