// FLK4211: brokers speak TLS to each other.
import { standing } from '../../estate/estate';
import { is } from '../../estate/value';
import { argumentVerdict } from '../argument-verdict';
import { exampleCluster } from '../example-stores';
import type { Rule } from '../rule';

export const mskInClusterTls: Rule = {
  code: 'FLK4211',
  title: 'Brokers replicate in plain text',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_81'], securityHub: ['MSK.1'], cdkNag: ['AwsSolutions-MSK3'] },
  why:
    'Every record goes from broker to broker unencrypted, and that cannot be changed later: the cluster is ' +
    'replaced.',
  fix: 'Leave out in_cluster, or set it to true.',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html',
  good: { after: exampleCluster() },
  bad: { after: exampleCluster({ encryption_info: { encryption_in_transit: { in_cluster: false } } }) },
  judge: (estate) =>
    standing(estate, 'aws_msk_cluster').map((cluster) =>
      argumentVerdict(cluster, {
        path: 'encryption_info.encryption_in_transit.in_cluster',
        holds: (value) => !is(value, false),
        expected: 'true',
        message: 'records are replicated without encryption',
        subject: 'whether brokers encrypt what they replicate',
      }),
    ),
};
