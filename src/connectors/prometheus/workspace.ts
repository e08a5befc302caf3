// The workspace that is created, and the log group of its own.
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { attribute, resource, type AnyResource, type Resource } from '../../terraform/resource';
import { join } from '../../terraform/value';
import { toDays } from '../../text/duration';
import type { Use } from '../connector';
import type { NormalCreation, NormalSink } from './normal';

/** Nothing for a workspace that exists. The workspace comes first. */
export function createdResources({ create }: NormalSink, use: Use): AnyResource[] {
  if (!create) return [];
  const group = logGroup(create, use);
  return [workspace(create, group, use), ...(group ? [group] : [])];
}

function workspace(
  { alias, encryption }: NormalCreation,
  group: Resource<'aws_cloudwatch_log_group'> | undefined,
  use: Use,
): Resource<'aws_prometheus_workspace'> {
  return resource(
    'aws_prometheus_workspace',
    terraformName(use.name),
    child(use.pointer, 'create'),
    {
      alias,
      ...(encryption && { kms_key_arn: encryption.kmsKey }),
      // The API asks for the end that means all streams of the group: its model, `LogGroupArn`.
      ...(group && { logging_configuration: { log_group_arn: join(attribute(group, 'arn'), ':*') } }),
    },
    { lifecycle: { prevent_destroy: use.application.protect } },
  );
}

function logGroup({ logs }: NormalCreation, use: Use): Resource<'aws_cloudwatch_log_group'> | undefined {
  if (!logs) return undefined;
  return resource(
    'aws_cloudwatch_log_group',
    terraformName(use.name, 'workspace'),
    child(use.pointer, 'create', 'logs'),
    {
      // Names with this beginning do not lengthen the account's policy for log delivery, which has a limit.
      name: `/aws/vendedlogs/prometheus/${use.application.name}-${use.firstName}`,
      retention_in_days: toDays(logs.retention),
      ...(logs.encryption && { kms_key_id: logs.encryption.kmsKey }),
    },
  );
}
