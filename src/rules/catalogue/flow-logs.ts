// FLK4253: a VPC logs its traffic.
import { beside } from '../../estate/beside';
import { standing } from '../../estate/estate';
import { exampleNetwork } from '../example-network';
import { failed, passed, undecided, type Rule } from '../rule';

export const flowLogs: Rule = {
  code: 'FLK4253',
  title: 'A VPC has no flow log',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV2_AWS_11'], trivy: ['AWS-0178'], securityHub: ['EC2.6'], cdkNag: ['AwsSolutions-VPC7'] },
  why:
    'When a job does not reach its brokers, or somebody reaches what they should not, nothing says which ' +
    'packets were refused.',
  fix: 'Add an aws_flow_log with the vpc_id and traffic_type = "REJECT" or "ALL".',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html',
  good: { after: exampleNetwork() },
  bad: { after: exampleNetwork({ aws_flow_log: null }) },
  judge: (estate) =>
    standing(estate, 'aws_vpc').map((vpc) => {
      const { found, certain } = beside(estate, vpc, 'aws_flow_log', 'vpc_id');
      if (found.length > 0) return passed(vpc);
      if (!certain) return undecided(vpc, 'whether it has a flow log is not known yet');
      return failed(vpc, 'nothing logs its traffic', { expected: 'an aws_flow_log' });
    }),
};
