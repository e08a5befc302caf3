// Attachment to an existing VPC: the permissions by which the service makes its network interfaces.
import { arn } from '../aws/arn';
import type { Facts } from '../facts/facts';
import { networkOf } from '../facts/network';
import type { NormalApplication } from '../normalise';
import { allow } from '../facts/statement';

/** Source: developer guide, "VPC application permissions". */
export function networkFacts({ spec, identity }: NormalApplication): Facts {
  const network = networkOf(identity, spec.network);
  if (!network) return {};
  const { home } = identity;
  const pointer = '/spec/network/vpc';
  const interfaces = arn(home, 'ec2', 'network-interface/*');
  return {
    statements: [
      // The describe actions of EC2 know no narrower resource than everything.
      allow(
        [
          'ec2:DescribeDhcpOptions',
          'ec2:DescribeNetworkInterfaces',
          'ec2:DescribeSecurityGroups',
          'ec2:DescribeSubnets',
          'ec2:DescribeVpcs',
        ],
        ['*'],
        { pointer, purpose: 'look up the network' },
        { StringEquals: { 'aws:RequestedRegion': home.region } },
      ),
      allow(['ec2:CreateNetworkInterface'], [interfaces, ...network.arns], {
        pointer,
        purpose: 'create network interfaces in the subnets',
      }),
      allow(['ec2:CreateNetworkInterfacePermission', 'ec2:DeleteNetworkInterface'], [interfaces], {
        pointer,
        purpose: 'manage its network interfaces',
      }),
    ],
  };
}
