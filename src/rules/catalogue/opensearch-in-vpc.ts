// FLK4274: a domain stands in a VPC.
import { standing } from '../../estate/estate';
import { isSaid } from '../../estate/value';
import { argumentVerdict } from '../argument-verdict';
import { exampleDomain } from '../example-stores';
import type { Rule } from '../rule';

export const opensearchInVpc: Rule = {
  code: 'FLK4274',
  title: 'A domain has a public endpoint',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_137'], securityHub: ['Opensearch.2'], cdkNag: ['AwsSolutions-OS1'] },
  why:
    'What stands between everyone and the documents is then the access policy alone, and the domain never ' +
    'moves into a VPC later.',
  fix: 'Add vpc_options with subnet_ids and security_group_ids; an existing domain is replaced.',
  source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html',
  good: { after: exampleDomain() },
  bad: { after: exampleDomain({ vpc_options: null }) },
  judge: (estate) =>
    standing(estate, 'aws_opensearch_domain').map((domain) =>
      argumentVerdict(domain, {
        path: 'vpc_options.subnet_ids',
        holds: isSaid,
        expected: 'subnets',
        message: 'the domain can be reached from the internet',
        subject: 'whether the domain stands in a VPC',
      }),
    ),
};
