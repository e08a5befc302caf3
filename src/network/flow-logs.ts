// The flow logs of a created VPC: of a path that is missing they are often the only trace.
import { arn } from '../aws/arn';
import { awsName, longest } from '../aws/naming';
import type { StackIdentity } from '../facts/identity';
import { address, attribute, resource, type AnyResource, type Resource } from '../terraform/resource';
import { json } from '../terraform/value';
import { toDays } from '../text/duration';
import type { NormalCreation } from './normal';

const cause = '/spec/network/vpc/create/flowLogs';

export function flowLogs({ retention, traffic }: NormalCreation['flowLogs'], identity: StackIdentity): AnyResource[] {
  const { name } = identity;
  const groupName = awsName(longest.logGroup, `/aws/vpc/${name}/flow-logs`);
  const group = resource('aws_cloudwatch_log_group', 'flow_logs', cause, {
    name: groupName,
    retention_in_days: toDays(retention),
  });
  const role = writer(identity);
  const policy = writing(role, groupName, identity);
  const log = resource(
    'aws_flow_log',
    'network',
    cause,
    {
      vpc_id: attribute({ type: 'aws_vpc', name: 'network' }, 'id'),
      traffic_type: { reject: 'REJECT', accept: 'ACCEPT', all: 'ALL' }[traffic],
      log_destination_type: 'cloud-watch-logs',
      log_destination: attribute(group, 'arn'),
      iam_role_arn: attribute(role, 'arn'),
      tags: { Name: name },
    },
    { dependsOn: [address(policy)] },
  );
  return [group, role, policy, log];
}

/** Source: the VPC guide, "IAM role for publishing flow logs to CloudWatch Logs", with its conditions. */
function writer({ name, home }: StackIdentity): Resource<'aws_iam_role'> {
  const Condition = {
    StringEquals: { 'aws:SourceAccount': home.accountId },
    ArnLike: { 'aws:SourceArn': arn(home, 'ec2', 'vpc-flow-log/*') },
  };
  const Principal = { Service: 'vpc-flow-logs.amazonaws.com' };
  return resource('aws_iam_role', 'flow_logs', cause, {
    name: awsName(longest.role, name, home.region, 'flow-logs'),
    assume_role_policy: json({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole', Condition }],
    }),
  });
}

/** Describing groups has no narrower resource than all groups. */
function writing(role: Resource<'aws_iam_role'>, groupName: string, { home }: StackIdentity) {
  const allow = (Action: readonly string[], Resource: string) => ({ Effect: 'Allow', Action, Resource });
  return resource('aws_iam_role_policy', 'flow_logs', cause, {
    name: 'write-flow-logs',
    role: attribute(role, 'id'),
    policy: json({
      Version: '2012-10-17',
      Statement: [
        allow(
          ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
          `${arn(home, 'logs', `log-group:${groupName}`)}:*`,
        ),
        allow(['logs:DescribeLogGroups'], arn(home, 'logs', 'log-group:*')),
      ],
    }),
  });
}
