// Queues that have just been deleted. AWS refuses another one of the same name for sixty seconds, which moto does not
// know. Source: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html
// (QueueDeletedRecently). Here the first try is refused and the next one taken, whenever they come: how long the
// provider tries depends on its patience, not on the machine's.
import { type Double, refuse } from './call';

export function deletedQueues(): Double {
  const deleted = new Set<string>();
  return async (call, { moto }) => {
    if (call.target.prefix !== 'AmazonSQS') return undefined;
    const { operation } = call.target;
    const { QueueUrl = '', QueueName = '' } = JSON.parse(call.body.toString() || '{}') as {
      readonly QueueUrl?: string;
      readonly QueueName?: string;
    };
    const keyOf = (name: string): string => `${call.accountId} ${call.region} ${name}`;
    if (operation === 'DeleteQueue') {
      const answer = await moto.forward(call);
      if (answer.status < 300) deleted.add(keyOf(QueueUrl.slice(QueueUrl.lastIndexOf('/') + 1)));
      return answer;
    }
    return operation === 'CreateQueue' && deleted.delete(keyOf(QueueName)) ? deletedRecently : undefined;
  };
}

const deletedRecently = {
  ...refuse({
    code: 'com.amazonaws.sqs#QueueDeletedRecently',
    message: 'You must wait 60 seconds after deleting a queue before you can create another with the same name.',
  }),
  headers: {
    'content-type': 'application/x-amz-json-1.0',
    'x-amzn-query-error': 'AWS.SimpleQueueService.QueueDeletedRecently;Sender',
  },
};
