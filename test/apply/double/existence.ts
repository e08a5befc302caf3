// Whether there is what an ARN means, asked of the mock by the service that has it.
import type { Answer, Place, Question } from './message';

/** One operation of a JSON service: its answer, or undefined when it is refused. */
export type Operate = (place: Place, service: string, target: string, request: object) => Promise<unknown>;

interface Asking {
  readonly ask: (place: Place, service: string, question: Question) => Promise<Answer>;
  readonly operate: Operate;
}

type Look = (place: Place, resource: string, asking: Asking, arn: string) => Promise<boolean | undefined>;

/** By service; the resource is what stands behind the account in an ARN. */
const looks: Readonly<Record<string, Look>> = {
  kinesis: async (place, resource, { operate }, arn) => {
    const [, stream = '', consumer] = /^stream\/([^/]+)(?:\/consumer\/([^:]+))?/.exec(resource) ?? [];
    if (isPattern(stream) || isPattern(consumer ?? '-')) return undefined;
    const request = consumer === undefined ? { StreamName: stream } : { StreamARN: arn.replace(/\/consumer\/.*$/, '') };
    const operation = consumer === undefined ? 'DescribeStreamSummary' : 'ListStreamConsumers';
    const answer = await operate(place, 'kinesis', `Kinesis_20131202.${operation}`, request);
    const { Consumers = [] } = (answer ?? {}) as { readonly Consumers?: readonly { readonly ConsumerName: string }[] };
    return consumer === undefined
      ? answer !== undefined
      : Consumers.some(({ ConsumerName }) => ConsumerName === consumer);
  },
  dynamodb: (place, resource, { operate }) =>
    named(/^table\/([^/]+)/.exec(resource)?.[1], (TableName) =>
      operate(place, 'dynamodb', 'DynamoDB_20120810.DescribeTable', { TableName }),
    ),
  firehose: (place, resource, { operate }) =>
    named(/^deliverystream\/(.+)$/.exec(resource)?.[1], (DeliveryStreamName) =>
      operate(place, 'firehose', 'Firehose_20150804.DescribeDeliveryStream', { DeliveryStreamName }),
    ),
  sqs: (place, resource, { operate }) =>
    named(resource, (QueueName) => operate(place, 'sqs', 'AmazonSQS.GetQueueUrl', { QueueName })),
  s3: (place, resource, { ask }) =>
    named(resource.split('/')[0], async (bucket) => {
      const { status } = await ask(place, 's3', { method: 'HEAD', path: `/${bucket}` });
      return status === 200 ? {} : undefined;
    }),
};

/** @param place who asks: an ARN without Region or account, such as a bucket's, is in the asker's */
export async function arnExists(place: Place, arn: string, asking: Asking): Promise<boolean | undefined> {
  const [, , service = '', region, accountId, ...resource] = arn.split(':');
  const where = { region: region || place.region, accountId: accountId || place.accountId };
  return looks[service]?.(where, resource.join(':'), asking, arn);
}

async function named(
  name: string | undefined,
  describe: (name: string) => Promise<unknown>,
): Promise<boolean | undefined> {
  return name === undefined || isPattern(name) ? undefined : (await describe(name)) !== undefined;
}

function isPattern(name: string): boolean {
  return name === '' || /[*?]/.test(name);
}
