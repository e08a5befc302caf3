// FLK4205: what producers put into Firehose is encrypted while it waits.
import { blocks, standing, type Standing } from '../../estate/estate';
import { is } from '../../estate/value';
import { argumentVerdict } from '../argument-verdict';
import { undecided, type Rule, type TerraformJson, type Verdict } from '../rule';

export const firehoseEncrypted: Rule = {
  code: 'FLK4205',
  title: 'A delivery stream is not encrypted',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_240'], securityHub: ['DataFirehose.1'], cdkNag: ['AwsSolutions-KDF1'] },
  why:
    'Records wait in Firehose for their delivery as they were sent, up to a day when the destination does ' +
    'not answer.',
  fix: 'Add server_side_encryption { enabled = true }.',
  source: 'https://docs.aws.amazon.com/firehose/latest/dev/encryption.html',
  good: { after: delivery({ server_side_encryption: { enabled: true } }) },
  bad: { after: delivery({}) },
  judge: (estate) => standing(estate, 'aws_kinesis_firehose_delivery_stream').flatMap(verdictsOn),
};

function delivery(more: TerraformJson): TerraformJson {
  const role_arn = 'arn:aws:iam::111122223333:role/delivery';
  const extended_s3_configuration = { role_arn, bucket_arn: 'arn:aws:s3:::example-archive' };
  const stream = { name: 'archive', destination: 'extended_s3', extended_s3_configuration, ...more };
  return { resource: { aws_kinesis_firehose_delivery_stream: { archive: stream } } };
}

/** What it reads from a stream or a topic stays encrypted there; it keeps no copy at rest. */
function verdictsOn(stream: Standing): Verdict[] {
  const sources = ['kinesis_source_configuration', 'msk_source_configuration'].map((name) => blocks(stream, name));
  if (sources.some((found) => found && found.length > 0)) return [];
  if (sources.includes(undefined)) return [undecided(stream, 'where its records come from is not known yet')];
  return [
    argumentVerdict(stream, {
      path: 'server_side_encryption.enabled',
      holds: (value) => is(value, true),
      expected: 'true',
      message: 'records wait for their delivery unencrypted',
      subject: 'whether the delivery stream is encrypted',
    }),
  ];
}
