// The consumer with enhanced fan-out that Terraform registers on a stream, `aws_kinesis_stream_consumer`.
import { terraformName } from '../../aws/naming';
import { resource, type Resource } from '../../terraform/resource';
import type { Use } from '../connector';
import type { NormalSource } from './normal';
import { arnWhenThere, type Target } from './target';

/** None when the job registers it, when it is registered already, or when the source polls. */
export function consumerResource(
  { efo }: NormalSource,
  stream: Target,
  use: Use,
): Resource<'aws_kinesis_stream_consumer'> | undefined {
  if (efo?.lifecycle !== 'terraform') return undefined;
  return resource('aws_kinesis_stream_consumer', terraformName(use.name), use.pointer, {
    name: efo.name,
    stream_arn: arnWhenThere(stream),
  });
}
