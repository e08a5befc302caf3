// FLK3430 to FLK3434 and FLK3705 to FLK3707: the endpoints of a VPC, the zones that they stand in, and who admits whom.
import type { CodeEntry } from './entry';

export const endpointCodes = {
  FLK3430: {
    title: 'Two subnets of one zone',
    why:
      'An endpoint, a load balancer and an attachment to a transit gateway have one subnet in a zone each: of two ' +
      'AWS refuses the second (DuplicateSubnetsInSameZone). An endpoint is reached from all zones of its VPC.',
    fix: 'Name one subnet of each zone. Without a list the first of each is taken.',
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html',
  },
  FLK3431: {
    title: 'Subnets whose zones are not known must be in zones of their own',
    why:
      'What exists no spec describes, so AWS would be the first to say that two subnets are in one zone, in the ' +
      'middle of `terraform apply`.',
    fix:
      'Say the zones in `vpc.subnetZones`, as `aws ec2 describe-subnets` has them, or name one subnet of each zone ' +
      'in `endpoints.subnets`.',
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html',
  },
  FLK3432: {
    title: 'The VPC has an endpoint for the service already',
    why:
      'A name leads to one place within a VPC: AWS refuses a second endpoint with private DNS, and one in whose ' +
      'place a private zone answers. A route table has one route to S3 or DynamoDB.',
    fix: 'Name the service in `endpoints.omit`: what is there serves the application too, and `reach` follows it.',
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/manage-dns-names.html',
  },
  FLK3705: {
    title: 'Endpoints in a VPC that exists admit the application alone',
    why:
      'The private name of an endpoint holds for its whole VPC: what else stands there calls CloudWatch or STS by ' +
      'the same name, is led to the endpoint, and gets no answer where its security group does not admit it.',
    fix:
      'Name all ranges of the VPC in `vpc.cidrs`: the endpoints take HTTPS from them. Where the VPC has an endpoint ' +
      'for the service already, name it in `endpoints.omit`.',
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html',
  },
  FLK3707: {
    title: 'What is there already must admit the application',
    why:
      'Brokers, domains and databases in a VPC stand behind security groups of their owners. Where those do not ' +
      'admit the application, its packets are dropped: it says RUNNING and reads nothing. The group of the ' +
      'application is created here, so nobody knows its id before.',
    fix:
      'Apply, and have the owner add an inbound rule from the group in the output `application_security_group`, on ' +
      'the ports that the message names. Behind a transit gateway or a peering to another Region the rule names the ' +
      'ranges of the subnets.',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  },
} as const satisfies Record<string, CodeEntry>;
