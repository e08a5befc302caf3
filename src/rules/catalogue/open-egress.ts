// FLK4251: a security group lets out not everything to everyone.
import { exampleGroup } from '../example-network';
import type { Rule, TerraformJson } from '../rule';
import { groupVerdicts } from '../security-group-rules';

export const openEgress: Rule = {
  code: 'FLK4251',
  title: 'A security group lets everything out',
  gravity: 'low',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_382'], trivy: ['AWS-0104'] },
  why: 'What gets into the job, a faulty library for one, can send the records to anyone, by any protocol.',
  fix: 'Allow the protocols and ports that the job needs, to groups and ranges where they are known.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  good: { after: egress({ ip_protocol: 'tcp', from_port: 443, to_port: 443 }) },
  bad: { after: egress({ ip_protocol: '-1' }) },
  judge: (estate) =>
    groupVerdicts(estate, 'egress', {
      isWrong: (ports) => ports === 'all',
      message: () => 'all ports of everyone on the internet can be reached',
      expected: 'the protocols and ports that are needed',
    }),
};

function egress(packets: TerraformJson): TerraformJson {
  const security_group_id = '${aws_security_group.job.id}';
  const anywhere = { security_group_id, cidr_ipv4: '0.0.0.0/0', ...packets };
  return exampleGroup({ aws_vpc_security_group_egress_rule: { anywhere } });
}
