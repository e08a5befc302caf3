// The stream of a source or sink once the rules have passed: created here, `aws_kinesis_stream`, or existing under its
// ARN.
import type { KinesisSource } from '../../../generated/application';
import { arn } from '../../aws/arn';
import { toHours } from '../../text/duration';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { ensured } from '../../text/ensured';
import { attribute, resource, type Resource } from '../../terraform/resource';
import type { Text } from '../../terraform/value';
import type { Use } from '../connector';
import { ownKey } from '../own-key';
import type { NormalCreation, NormalSink, NormalSource } from './normal';

/** `arn` is known before the stream is created: its account, Region and name are. */
export type Target =
  | { readonly kind: 'created'; readonly arn: string; readonly resource: Resource<'aws_kinesis_stream'> }
  | { readonly kind: 'existing'; readonly arn: string };

export function targetOf(config: NormalSource | NormalSink, use: Use): Target {
  const known = ensured(knownArn(config, use), 'Kinesis without stream');
  if (!config.create) return { kind: 'existing', arn: known };
  return { kind: 'created', arn: known, resource: createdStream(config.create, jobRegisters(config), use) };
}

/** Undefined when the spec says of no stream that it is created or there, which the rules refuse. */
export function knownArn({ create, stream }: NormalSource | NormalSink, use: Use): string | undefined {
  return create ? arn(use.application.home, 'kinesis', `stream/${create.name}`) : stream;
}

/** What the spec of another application says of a stream that is created here. */
export function offeredStream(
  { create }: NormalSource | NormalSink,
  use: Use,
): Pick<KinesisSource, 'kmsKey' | 'stream'> | undefined {
  const stream = create && knownArn({ type: 'kinesis', create }, use);
  return stream === undefined ? undefined : { stream, ...ownKey(create) };
}

/** The ARN for what must not be made before the stream is there. */
export function arnWhenThere(stream: Target): Text {
  return stream.kind === 'created' ? attribute(stream.resource, 'arn') : stream.arn;
}

function createdStream(create: NormalCreation, enforceDeletion: boolean, use: Use): Resource<'aws_kinesis_stream'> {
  const capacity = capacityOf(create);
  return resource(
    'aws_kinesis_stream',
    terraformName(use.name),
    child(use.pointer, 'create'),
    {
      name: create.name,
      stream_mode_details: { stream_mode: capacity.mode },
      ...(capacity.mode === 'PROVISIONED' && { shard_count: capacity.shards }),
      retention_period: toHours(create.retention),
      encryption_type: 'KMS',
      // KMS without a key passes `terraform plan` and fails in the API, so the AWS-managed key is named.
      kms_key_id: create.encryption?.kmsKey ?? 'alias/aws/kinesis',
      enforce_consumer_deletion: enforceDeletion,
    },
    { lifecycle: { prevent_destroy: use.application.protect } },
  );
}

/** A consumer that the job registered would otherwise block the deletion of its stream. */
function jobRegisters(config: NormalSource | NormalSink): boolean {
  return 'efo' in config && config.efo?.lifecycle === 'job';
}

type Capacity = { readonly mode: 'ON_DEMAND' } | { readonly mode: 'PROVISIONED'; readonly shards: number };

function capacityOf({ mode, shards }: NormalCreation): Capacity {
  if (mode === 'on-demand') return { mode: 'ON_DEMAND' };
  return { mode: 'PROVISIONED', shards: ensured(shards, 'a provisioned stream without shards') };
}
