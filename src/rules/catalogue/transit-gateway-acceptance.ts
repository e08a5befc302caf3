// FLK4261: attachments to a transit gateway are accepted by somebody.
import { standing } from '../../estate/estate';
import { is } from '../../estate/value';
import { argumentVerdict } from '../argument-verdict';
import type { Rule, TerraformJson } from '../rule';

function gateway(auto_accept_shared_attachments: string): TerraformJson {
  return { resource: { aws_ec2_transit_gateway: { core: { auto_accept_shared_attachments } } } };
}

export const transitGatewayAcceptance: Rule = {
  code: 'FLK4261',
  title: 'A transit gateway accepts attachments by itself',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_331'], securityHub: ['EC2.23'] },
  why: 'Every account that the gateway is shared with brings its VPC into the network without being asked.',
  fix: 'Set auto_accept_shared_attachments = "disable"; it is the default.',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-23',
  good: { after: gateway('disable') },
  bad: { after: gateway('enable') },
  judge: (estate) =>
    standing(estate, 'aws_ec2_transit_gateway').map((gateway) =>
      argumentVerdict(gateway, {
        path: 'auto_accept_shared_attachments',
        holds: (value) => !is(value, 'enable'),
        expected: 'disable',
        message: 'attachments of other accounts are accepted without asking',
        subject: 'whether attachments are accepted by somebody',
      }),
    ),
};
