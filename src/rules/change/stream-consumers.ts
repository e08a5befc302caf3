// Registered consumers of streams that go while an application still reads by them.
import { argument, argumentBefore, ofTypes, type Estate, type Resource, type Standing } from '../../estate/estate';
import { listedBy, remembered } from '../../estate/remembered';
import { textsOf } from '../../estate/tree';
import { is, textOf } from '../../estate/value';
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
  const lost = new Set([...named].flatMap((text) => lostIn(estate).get(text) ?? []));
  return [...lost].flatMap((one) => {
    const [arn, stream] = ['arn', 'stream_arn'].map((path) => textOf(argumentBefore(one, path)));
    const streamName = stream?.split('/').at(-1);
    const isOfItsStream = [arn, stream, streamName].some((text) => text !== undefined && named.has(text));
    const message = `the consumer is deleted by which an application that stays reads ${streamName ?? 'a stream'}`;
    return isOfItsStream ? [failed(one, message)] : [];
  });
}

/** By name and by ARN. One that is replaced is there again under another ARN, and by its name if that has stayed. */
const lostIn = remembered((estate: Estate) =>
  listedBy(
    ofTypes(estate, 'aws_kinesis_stream_consumer').filter(
      ({ mode, change }) => mode === 'managed' && ['delete', 'replace'].includes(String(change?.action)),
    ),
    (one) => [...(hasName(one) ? [] : ['name']), 'arn'].flatMap((path) => textOf(argumentBefore(one, path)) ?? []),
  ),
);

/** A name that is not known yet may be the same. */
function hasName(one: Resource): boolean {
  const after = one.arguments && argument(one as Standing, 'name');
  return after?.kind === 'unknown' || (after !== undefined && is(after, String(textOf(argumentBefore(one, 'name')))));
}
