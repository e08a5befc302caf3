// FLK4214: brokers log.
import { argument, standing } from '../../estate/estate';
import { is } from '../../estate/value';
import { anyOf } from '../any-of';
import { exampleCluster } from '../example-stores';
import { failed, passed, undecided, type Rule } from '../rule';

const path = 'logging_info.broker_logs';
const targets = ['cloudwatch_logs', 'firehose', 's3'].map((one) => `${path}.${one}.enabled`);

export const mskLogged: Rule = {
  code: 'FLK4214',
  title: 'Brokers do not log',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_80'], trivy: ['AWS-0074'], cdkNag: ['AwsSolutions-MSK6'] },
  why: 'Why a broker went away, or refused a client, is then known to nobody: MSK keeps no log of its own.',
  fix: 'Enable cloudwatch_logs, firehose or s3 in broker_logs of logging_info.',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-logging.html',
  good: { after: exampleCluster() },
  bad: { after: exampleCluster({ logging_info: { broker_logs: { cloudwatch_logs: { enabled: false } } } }) },
  judge: (estate) =>
    standing(estate, 'aws_msk_cluster').map((cluster) => {
      const logged = anyOf(
        targets.map((target) => argument(cluster, target)),
        (value) => is(value, true),
      );
      if (logged === 'yes') return passed(cluster);
      if (logged === 'unknown') return undecided(cluster, 'whether the brokers log is not known yet', path);
      return failed(cluster, 'the brokers log nowhere', { path, expected: 'a target that is enabled' });
    }),
};
