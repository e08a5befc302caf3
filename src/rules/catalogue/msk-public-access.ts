// FLK4212: brokers have no public addresses.
import { standing } from '../../estate/estate';
import { is } from '../../estate/value';
import { argumentVerdict } from '../argument-verdict';
import { exampleCluster } from '../example-stores';
import type { Rule } from '../rule';

export const mskPublicAccess: Rule = {
  code: 'FLK4212',
  title: 'Brokers can be reached from the internet',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_291'], securityHub: ['MSK.4'] },
  why:
    'What stands between everyone and the topics is then the login alone. A Flink application reaches ' +
    'brokers in its VPC.',
  fix: 'Set type = "DISABLED" in public_access.',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html',
  good: { after: exampleCluster() },
  bad: {
    after: exampleCluster({
      broker_node_group_info: { connectivity_info: { public_access: { type: 'SERVICE_PROVIDED_EIPS' } } },
    }),
  },
  judge: (estate) =>
    standing(estate, 'aws_msk_cluster').map((cluster) =>
      argumentVerdict(cluster, {
        path: 'broker_node_group_info.connectivity_info.public_access.type',
        holds: (value) => !is(value, 'SERVICE_PROVIDED_EIPS'),
        expected: 'DISABLED',
        message: 'the brokers have public addresses',
        subject: 'whether the brokers have public addresses',
      }),
    ),
};
