// The stream itself: created here, or existing under its ARN.
import { arn } from '../../aws/arn';
import { toHours } from '../../text/duration';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { ensured } from '../../text/ensured';
import { resource, type Resource } from '../../terraform/resource';
import type { Use } from '../connector';
import type { NormalSink, NormalSource } from './creation';

export function createdStream(config: NormalSource | NormalSink, use: Use): Resource<'aws_kinesis_stream'> | undefined {
  const { create } = config;
  if (!create) return undefined;
  const jobRegisters = 'efo' in config && config.efo?.lifecycle === 'job';
  return resource(
    'aws_kinesis_stream',
    terraformName(use.name),
    child(use.pointer, 'create'),
    {
      name: create.name,
      stream_mode_details: { stream_mode: create.mode === 'on-demand' ? 'ON_DEMAND' : 'PROVISIONED' },
      ...(create.shards !== undefined && { shard_count: create.shards }),
      retention_period: toHours(create.retention),
      encryption_type: 'KMS',
      // KMS without a key passes `terraform plan` and fails in the API, so the AWS-managed key is named.
      kms_key_id: create.encryption?.kmsKey ?? 'alias/aws/kinesis',
      // A consumer that the job registered would otherwise block the deletion of its stream.
      enforce_consumer_deletion: jobRegisters,
    },
    { lifecycle: { prevent_destroy: use.application.protect } },
  );
}

/** Known before the stream is created: its account, Region and name are. */
export function arnOf({ create, stream }: NormalSource | NormalSink, use: Use): string {
  if (create) return arn(use.application.home, 'kinesis', `stream/${create.name}`);
  return ensured(stream, 'Kinesis without stream');
}
