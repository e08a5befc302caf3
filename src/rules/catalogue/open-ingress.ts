// FLK4250: a security group lets in everyone to no port but those of web servers.
import { exampleGroup } from '../example-network';
import type { Rule, TerraformJson } from '../rule';
import { groupVerdicts, type Ports } from '../security-group-rules';

export const openIngress: Rule = {
  code: 'FLK4250',
  title: 'A security group is open to the internet',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  aliases: {
    checkov: ['CKV_AWS_24', 'CKV_AWS_25', 'CKV_AWS_277'],
    trivy: ['AWS-0107'],
    securityHub: ['EC2.18', 'EC2.19'],
    cdkNag: ['AwsSolutions-EC23'],
  },
  why: 'Everyone on the internet can try the ports that it opens. Nothing connects to a Flink application.',
  fix: 'Name a security group, a prefix list or the ranges that connect; 80 and 443 may stay open to everyone.',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-18',
  good: { after: ingress('10.20.0.0/16') },
  bad: { after: ingress('0.0.0.0/0') },
  judge: (estate) =>
    groupVerdicts(estate, 'ingress', {
      isWrong: (ports) => ports !== 'pings' && !isWeb(ports),
      message: (ports) => `everyone on the internet reaches ${inWords(ports)}`,
      expected: 'a group, a prefix list or ranges of your own',
    }),
};

function ingress(cidr_ipv4: string): TerraformJson {
  const security_group_id = '${aws_security_group.job.id}';
  const kafka = { security_group_id, ip_protocol: 'tcp', from_port: 9098, to_port: 9098, cidr_ipv4 };
  return exampleGroup({ aws_vpc_security_group_ingress_rule: { kafka } });
}

/** What Security Hub calls authorised ports. */
function isWeb(ports: Exclude<Ports, 'unknown'>): boolean {
  return typeof ports === 'object' && ports.from === ports.to && [80, 443].includes(ports.from);
}

function inWords(ports: Exclude<Ports, 'unknown'>): string {
  if (typeof ports !== 'object') return 'all ports';
  return ports.from === ports.to ? `port ${ports.from}` : `ports ${ports.from} to ${ports.to}`;
}
