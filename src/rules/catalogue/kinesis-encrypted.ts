// FLK4201: records in a stream are encrypted at rest.
import { standing } from '../../estate/estate';
import { is } from '../../estate/value';
import { argumentVerdict } from '../argument-verdict';
import { exampleStream } from '../example-stores';
import type { Rule } from '../rule';

export const kinesisEncrypted: Rule = {
  code: 'FLK4201',
  title: 'A stream is not encrypted',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_43'], trivy: ['AWS-0064'], securityHub: ['Kinesis.1'], cdkNag: ['AwsSolutions-KDS1'] },
  why: 'Its records are stored as they were sent, for as long as the stream keeps them.',
  fix:
    'Set encryption_type = "KMS" and kms_key_id = "alias/aws/kinesis", or a key of your own; the role of ' +
    'the job needs kms:Decrypt on that one.',
  source: 'https://docs.aws.amazon.com/streams/latest/dev/what-is-sse.html',
  good: { after: exampleStream() },
  bad: { after: exampleStream({ encryption_type: 'NONE' }) },
  judge: (estate) =>
    standing(estate, 'aws_kinesis_stream').map((stream) =>
      argumentVerdict(stream, {
        path: 'encryption_type',
        holds: (value) => is(value, 'KMS'),
        expected: 'KMS',
        message: 'its records are not encrypted at rest',
        subject: 'whether the stream is encrypted',
      }),
    ),
};
