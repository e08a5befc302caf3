// FLK4210: clients of a cluster speak TLS.
import { standing } from '../../estate/estate';
import { is } from '../../estate/value';
import { argumentVerdict } from '../argument-verdict';
import { exampleCluster } from '../example-stores';
import type { Rule } from '../rule';

export const mskClientTls: Rule = {
  code: 'FLK4210',
  title: 'Clients may speak to the brokers in plain text',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  compiler: ['FLK3101'],
  aliases: { checkov: ['CKV_AWS_81'], trivy: ['AWS-0073'], cdkNag: ['AwsSolutions-MSK2'] },
  why: 'Whoever sees the traffic in the VPC reads the records, and such clients say nothing of who they are.',
  fix: 'Set client_broker = "TLS" in encryption_in_transit; it is the default.',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html',
  good: { after: exampleCluster() },
  bad: {
    after: exampleCluster({
      encryption_info: { encryption_in_transit: { client_broker: 'TLS_PLAINTEXT', in_cluster: true } },
    }),
  },
  judge: (estate) =>
    standing(estate, 'aws_msk_cluster').map((cluster) =>
      argumentVerdict(cluster, {
        path: 'encryption_info.encryption_in_transit.client_broker',
        holds: (value) => value.kind === 'unset' || is(value, 'TLS'),
        expected: 'TLS',
        message: 'the brokers take connections without encryption',
        subject: 'how clients reach the brokers',
      }),
    ),
};
