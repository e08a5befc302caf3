// FLK4254: a subnet gives out no public addresses.
import { standing } from '../../estate/estate';
import { is } from '../../estate/value';
import { argumentVerdict } from '../argument-verdict';
import { exampleNetwork } from '../example-network';
import type { Rule } from '../rule';

export const subnetPublicAddresses: Rule = {
  code: 'FLK4254',
  title: 'A subnet gives out public addresses',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_130'], trivy: ['AWS-0164'], securityHub: ['EC2.15'] },
  why:
    'Whatever is started in it can be reached from the internet, though nobody has asked for that. A Flink ' +
    'application gets no such address.',
  fix: 'Set map_public_ip_on_launch = false, and give NAT gateways and load balancers their addresses by themselves.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html',
  good: { after: exampleNetwork() },
  bad: { after: exampleNetwork({ aws_subnet: { private_a: { map_public_ip_on_launch: true } } }) },
  judge: (estate) =>
    standing(estate, 'aws_subnet').map((subnet) =>
      argumentVerdict(subnet, {
        path: 'map_public_ip_on_launch',
        holds: (value) => !is(value, true),
        expected: 'false',
        message: 'what is started in the subnet gets a public address',
        subject: 'whether the subnet gives out public addresses',
      }),
    ),
};
