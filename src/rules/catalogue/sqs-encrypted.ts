// FLK4295: messages in a queue are encrypted at rest.
import { argument, standing } from '../../estate/estate';
import { is, isSaid, shown } from '../../estate/value';
import { failed, passed, undecided, type Rule, type TerraformJson } from '../rule';

const path = 'sqs_managed_sse_enabled';

export const sqsEncrypted: Rule = {
  code: 'FLK4295',
  title: 'A queue is not encrypted',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_27'], trivy: ['AWS-0096'], securityHub: ['SQS.1'], cdkNag: ['AwsSolutions-SQS2'] },
  why: 'Messages lie in the queue as they were sent, up to two weeks.',
  fix: 'Leave out sqs_managed_sse_enabled, or set it to true; or set kms_master_key_id.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html',
  good: { after: queue(true) },
  bad: { after: queue(false) },
  judge: (estate) =>
    standing(estate, 'aws_sqs_queue').map((one) => {
      const [managed, key] = [argument(one, path), argument(one, 'kms_master_key_id')];
      // SQS encrypts new queues by itself.
      if (isSaid(key) || is(managed, true) || managed.kind === 'unset') return passed(one);
      if (managed.kind === 'unknown') return undecided(one, 'whether the queue is encrypted is not known yet', path);
      const more = { path, expected: 'true, or a key', found: shown(managed) };
      return failed(one, 'messages are not encrypted at rest', more);
    }),
};

function queue(sqs_managed_sse_enabled: boolean): TerraformJson {
  return { resource: { aws_sqs_queue: { orders: { name: 'orders', sqs_managed_sse_enabled } } } };
}
