// FLK4298: messages of a topic are encrypted with a key.
import { standing } from '../../estate/estate';
import { isSaid } from '../../estate/value';
import { argumentVerdict } from '../argument-verdict';
import type { Rule } from '../rule';

export const snsEncrypted: Rule = {
  code: 'FLK4298',
  title: 'A topic has no key',
  gravity: 'low',
  stages: ['configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_26'], trivy: ['AWS-0095'], securityHub: ['SNS.1'] },
  why: 'SNS encrypts its disks, but the messages themselves only with a key, which also decides who may read them.',
  fix: 'Set kms_master_key_id; alarms need a key of your own whose policy lets cloudwatch.amazonaws.com use it.',
  source: 'https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html',
  good: { after: { resource: { aws_sns_topic: { team: { name: 'team', kms_master_key_id: 'alias/team' } } } } },
  bad: { after: { resource: { aws_sns_topic: { team: { name: 'team' } } } } },
  judge: (estate) =>
    standing(estate, 'aws_sns_topic').map((topic) =>
      argumentVerdict(topic, {
        path: 'kms_master_key_id',
        holds: isSaid,
        expected: 'a key',
        message: 'messages are not encrypted with a key',
        subject: 'the key of the topic',
      }),
    ),
};
