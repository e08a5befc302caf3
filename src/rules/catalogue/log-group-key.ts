// FLK4241: a log group is encrypted with a key of the account.
import { standing } from '../../estate/estate';
import { isSaid } from '../../estate/value';
import { argumentVerdict } from '../argument-verdict';
import type { Rule } from '../rule';

const group = { name: '/jobs/orders', retention_in_days: 365 };
const key = 'arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-0000-4000-8000-000000000000';

export const logGroupKey: Rule = {
  code: 'FLK4241',
  title: 'A log group has no key of its own',
  gravity: 'info',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_158'], trivy: ['AWS-0017'] },
  why:
    'CloudWatch encrypts every log group; who may read it cannot be limited by a key policy, and the key ' +
    'cannot be taken away.',
  fix: 'Set kms_key_id to the ARN of a key whose policy lets logs.<region>.amazonaws.com use it.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html',
  good: { after: { resource: { aws_cloudwatch_log_group: { job: { ...group, kms_key_id: key } } } } },
  bad: { after: { resource: { aws_cloudwatch_log_group: { job: group } } } },
  judge: (estate) =>
    standing(estate, 'aws_cloudwatch_log_group').map((group) =>
      argumentVerdict(group, {
        path: 'kms_key_id',
        holds: isSaid,
        expected: 'a key',
        message: 'the log group is encrypted with the key of CloudWatch',
        subject: 'the key of the log group',
      }),
    ),
};
