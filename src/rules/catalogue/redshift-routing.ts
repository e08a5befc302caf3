// FLK4283: a data warehouse copies through the VPC.
import { standing } from '../../estate/estate';
import { is } from '../../estate/value';
import { argumentVerdict } from '../argument-verdict';
import { exampleWarehouse } from '../example-stores';
import type { Rule } from '../rule';

export const redshiftRouting: Rule = {
  code: 'FLK4283',
  title: 'A data warehouse copies past the VPC',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_321'], securityHub: ['Redshift.7', 'RedshiftServerless.1'] },
  why:
    'COPY and UNLOAD then go by the network of AWS: no endpoint policy, no group and no flow log of the ' +
    'VPC sees them.',
  fix: 'Set enhanced_vpc_routing = true, and give the subnets a way to S3.',
  source: 'https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html',
  good: { after: exampleWarehouse() },
  bad: { after: exampleWarehouse({ aws_redshift_cluster: { orders: { enhanced_vpc_routing: false } } }) },
  judge: (estate) =>
    standing(estate, 'aws_redshift_cluster', 'aws_redshiftserverless_workgroup').map((one) =>
      argumentVerdict(one, {
        path: 'enhanced_vpc_routing',
        holds: (value) => is(value, true),
        expected: 'true',
        message: 'what is copied does not go through the VPC',
        subject: 'whether copies go through the VPC',
      }),
    ),
};
