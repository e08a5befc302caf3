// The log group that created brokers write to.
import type { AwsMskCluster } from '../../../generated/resources';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { attribute, resource, type Resource } from '../../terraform/resource';
import { toDays } from '../../text/duration';
import type { Use } from '../connector';
import type { NormalCreation } from './normal';

export function logGroupResource(
  { name, logs }: NormalCreation,
  use: Use,
): Resource<'aws_cloudwatch_log_group'> | undefined {
  if (!logs) return undefined;
  return resource('aws_cloudwatch_log_group', terraformName(use.name, 'brokers'), child(use.pointer, 'create'), {
    // Names with this beginning do not lengthen the account's policy for log delivery, which has a limit.
    name: `/aws/vendedlogs/msk/${name}`,
    retention_in_days: toDays(logs.retention),
    ...(logs.encryption && { kms_key_id: logs.encryption.kmsKey }),
  });
}

export function loggingInfo(group: Resource<'aws_cloudwatch_log_group'>) {
  return {
    broker_logs: { cloudwatch_logs: { enabled: true, log_group: attribute(group, 'name') } },
  } satisfies AwsMskCluster['logging_info'];
}
