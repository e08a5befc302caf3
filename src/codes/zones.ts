// FLK3450 to FLK3455: in which VPC and in which zones something has to stand, and what AWS says of them.
import type { CodeEntry } from './entry';

export const zoneCodes = {
  FLK3450: {
    title: 'A store has subnets that exist and a security group in a VPC that is created',
    why:
      'Subnets and security groups of a store are in one VPC. Subnets of another one pass `terraform plan`, and AWS ' +
      'refuses the store.',
    fix:
      'Name security groups of the VPC of the subnets, or have the store stand where the application does. Subnets ' +
      'that this stack has created may be named by their ids.',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html',
  },
  FLK3451: {
    title: 'The attachment has no subnet in a zone of the application',
    why:
      'What stands in a zone reaches a transit gateway through the subnet that the attachment has there. Without one ' +
      'its packets are lost in silence, and the application half works.',
    fix: 'Name a subnet of each zone of the application in `transitGateway.subnets`.',
    source: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html',
  },
  FLK3452: {
    title: 'All interface endpoints stand in one Availability Zone',
    why:
      'The application stands in several zones, and reaches the services of AWS through one: when that fails the ' +
      'application stops in all of them.',
    fix: 'Have endpoints in two zones at least. Each zone is paid by the hour.',
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html',
    severity: { production: 'warning' },
  },
  FLK3453: {
    title: 'The spec, or a copy of a contract, says something of an existing network that AWS says otherwise',
    why:
      'The plan is made by what the spec says: zones of subnets decide where endpoints stand, and the ranges of a ' +
      'VPC whom they admit. With others AWS refuses the apply, or shuts out who stands in the VPC. Subnets, security ' +
      'groups and route tables are of one VPC: of others EC2 says that they belong to different networks. By an old ' +
      'copy of a contract checks prove what is there no more.',
    fix: 'Write what AWS says, or the answers anew where they are old. A copy is what `terraform output` prints.',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html',
  },
  FLK3454: {
    title: 'Subnets that exist have too few free addresses for the application at its peak',
    why:
      'The service has a network interface for each KPU, in the worst case in each subnet, and AWS advises 20 % of ' +
      'room. What stands in the subnets already leaves fewer. Too few addresses show as an application that never ' +
      'leaves STARTING, or does not scale.',
    fix: 'Name subnets with more room, or a lower peak: `compute.kpuQuota`, or `max` of the scaling.',
    source:
      'AWS agent toolkit, foundation-operations.md of developing-applications-on-managed-service-for-apache-flink',
  },
  FLK3455: {
    title: 'The answers of AWS know nothing of something that the spec names',
    why:
      'The answers that `--live` reads hold the whole list, and the VPC, the subnet, the route table or the security ' +
      'group is not on it: its id is mistyped, it is gone, or the answers are of another account, Region, VPC or ' +
      'day. Paths through it are assumed, whatever else the answers prove. A list that has things of other VPCs ' +
      'alone, such as the other end of a peering connection, says nothing of this one.',
    fix: 'Mend the id, or ask again, for whole lists, with the account and the Region of the VPC.',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html',
  },
} as const satisfies Record<string, CodeEntry>;
