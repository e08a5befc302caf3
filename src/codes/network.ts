// FLK3300 to FLK3319, FLK3716 and FLK3721: the network that a spec describes.
import type { CodeEntry } from './entry';

export const networkCodes = {
  FLK3300: {
    title: 'NAT gateways are created with a VPC only',
    why:
      'They stand in public subnets, with routes to an internet gateway: an existing VPC has all that, or its owner ' +
      'decided against it.',
    fix: 'Leave `egress` out, or use `endpoints`.',
  },
  FLK3301: {
    title: 'A text is not the range of a network',
    why:
      'A range is an IPv4 address and the length of its prefix, and the bits behind the prefix are zero. Of others ' +
      'Terraform refuses some, and shows some as a change in every plan.',
    fix: 'Write the range that the message names.',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
  },
  FLK3302: {
    title: 'Two ranges of a network have addresses in common',
    why: 'AWS refuses the second one.',
    fix: 'Give each its own addresses.',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
  },
  FLK3303: {
    title: 'A VPC takes no secondary range of another private family',
    why: 'A VPC that begins in 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16 takes no range of the other two.',
    fix: 'Take a range of the same family, or of 100.64.0.0/10.',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html#add-cidr-block-restrictions',
  },
  FLK3304: {
    title: 'The range of the private subnets is none of the VPC',
    why: 'Subnets stand in ranges that the VPC has.',
    fix: 'Add the range to `secondaryCidrs`, or name one that is there.',
  },
  FLK3305: {
    title: 'Two zones are the same, or may be',
    why:
      'Subnets of one zone would take the same addresses. Which zone a letter means differs from account to ' +
      'account.',
    fix: 'Name each zone once, all by letters or all by ids.',
  },
  FLK3306: {
    title: 'The range of a VPC is too small for its subnets',
    why: 'It is cut into eight blocks, so that a zone more moves no other one, and no subnet is smaller than /28.',
    fix: 'Take a larger range.',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html',
  },
  FLK3307: {
    title: 'The private subnets have too few addresses for the application at its peak',
    why:
      'The service has a network interface for each KPU, in the worst case in each subnet, and AWS advises 20 % of ' +
      'room. Too few addresses show as an application that never leaves STARTING, or does not scale.',
    fix: 'Take a larger range now: the range of a subnet cannot be changed without replacing it.',
    source:
      'AWS agent toolkit, foundation-operations.md of developing-applications-on-managed-service-for-apache-flink',
  },
  FLK3308: {
    title: 'No VPC endpoint reaches a service of another Region',
    why:
      'Endpoints serve their own Region, but for the few services that AWS offers across Regions. Without a NAT ' +
      'gateway nothing else leads there.',
    fix: 'Use `egress: nat`, or bring the data into the Region of the application.',
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-cross-region-privatelink-support.html',
  },
  FLK3309: {
    title: 'What the way out costs',
    why:
      'Interface endpoints and NAT gateways are paid by the hour and by the gigabyte, whether they are used or not. ' +
      'Prices of us-east-1 in November 2026, without taxes: 0.01 USD for each hour of an interface endpoint in a ' +
      'zone and 0.01 USD for each GB; 0.045 USD for each hour of a NAT gateway, 0.005 USD for each hour of its ' +
      'public address, and 0.045 USD for each GB. Production has a NAT gateway in each zone.',
    fix: 'Nothing to do. Several applications can share a network: `network: { from: NAME }`.',
    source: 'https://aws.amazon.com/privatelink/pricing/ and https://aws.amazon.com/vpc/pricing/',
  },
  FLK3310: {
    title: 'The zones of the NAT gateways do not fit',
    why:
      'With `perZone` each zone has a gateway, otherwise one zone does; each gateway has one address, which is named ' +
      'by the zone: AWS gives none to a second gateway while the first has it.',
    fix: 'Name a zone of the VPC, and an address for each zone that has a gateway.',
  },
  FLK3311: {
    title: 'DNS servers of your own must forward to the resolver of AWS',
    why:
      'The names of endpoints and of private zones are known to the resolver of the VPC alone. Other servers answer ' +
      'with public addresses, which a subnet without a way out does not reach.',
    fix: 'Have the servers forward the names of AWS, and those of private zones, to the second address of the VPC.',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html',
  },
  FLK3312: {
    title: 'The shared network is elsewhere, or has no such zone',
    why: 'Terraform would look for a subnet that the contract of the network does not name.',
    fix: 'Name zones that the network has, or add the zone there first.',
  },
  FLK3313: {
    title: 'The shared network has no endpoint for a service that is needed',
    why: 'The job would say RUNNING and wait: without a NAT gateway nothing else leads to the service.',
    fix: 'Add the service to `endpoints.add` of the network and apply that first.',
  },
  FLK3314: {
    title: 'The copy of a contract cannot be read',
    why:
      'Beside the spec stands a file `NAME.contract.json`, which is taken for the contract of the network NAME. ' +
      'Rules compare with it, and paths are proven by it: one of another network, or that somebody has changed, ' +
      'proves nothing.',
    fix: 'Write it anew from the output `contract` of the network, or remove it: without it nothing is compared.',
  },
  FLK3716: {
    title: 'The order of the zones says where the NAT gateway stands',
    why:
      'Partners have its public address in their allow-lists. A zone that is named in front moves the gateway, and ' +
      'what leaves has another address.',
    fix:
      'Say `nat.zone`. An address of your own (`nat.addresses`) can follow the gateway in two steps: apply the new ' +
      'zone without it, then with it.',
  },
  FLK3721: {
    title: 'Security groups of your own come after a created VPC',
    why:
      'A security group is used in the VPC that it was made in, or was associated with. Neither can be done before ' +
      'the VPC stands, so the first apply would end with the application, and AWS saying that groups and subnets are ' +
      'of different networks.',
    fix:
      'Apply without `securityGroups` and without the clusters, domains and databases that are created in the VPC, ' +
      'make the groups in the VPC or associate them with it, then name them and apply with all. A store that is ' +
      'there before keeps the group of its creation, and the plan that takes it away is refused. When the groups are ' +
      'there, there is nothing to do.',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-assoc.html',
  },
} as const satisfies Record<string, CodeEntry>;
