// What the spec of another application says of a delivery stream that is created here.
import type { FirehoseSink } from '../../../generated/application';
import { arn } from '../../aws/arn';
import type { Use } from '../connector';
import type { NormalSink } from './normal';

export function offeredStream({ create }: NormalSink, use: Use): Pick<FirehoseSink, 'stream'> | undefined {
  return create && { stream: arn(use.application.home, 'firehose', `deliverystream/${create.name}`) };
}
