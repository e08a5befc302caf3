// Registered consumers of streams that go while an application still reads by them.
import { argumentBefore, ofTypes, type Estate } from '../../estate/estate';
import { remembered } from '../../estate/remembered';
import { textsOf } from '../../estate/tree';
import { textOf } from '../../estate/value';
import { failed, type Verdict } from '../rule';
import type { UpdatedApplication } from './applications';

/**
 * Whoever reads by a consumer that is gone is refused (`ResourceNotFoundException`); whoever makes it anew has another
 * one. Source: "SubscribeToShard" and "DeregisterStreamConsumer" of the API reference,
 * https://docs.aws.amazon.com/kinesis/latest/APIReference/API_SubscribeToShard.html.
 */
export function judgeConsumers(estate: Estate, application: UpdatedApplication): readonly Verdict[] {
  // What it names after the change is what it misses.
  const named = new Set(textsOf(application.arguments));
  return lostIn(estate).flatMap((one) => {
    const [name, arn, stream] = ['name', 'arn', 'stream_arn'].map((path) => textOf(argumentBefore(one, path)));
    const streamName = stream?.split('/').at(-1);
    const isOfItsStream = [stream, streamName].some((text) => text !== undefined && named.has(text));
    const isNamed = (arn !== undefined && named.has(arn)) || (name !== undefined && named.has(name) && isOfItsStream);
    const message = `the consumer is deleted by which an application that stays reads ${streamName ?? 'a stream'}`;
    return isNamed ? [failed(one, message)] : [];
  });
}

/** One that is replaced is there again. */
const lostIn = remembered((estate: Estate) =>
  ofTypes(estate, 'aws_kinesis_stream_consumer').filter(
    ({ mode, change }) => mode === 'managed' && change?.action === 'delete',
  ),
);
