// FLK3445 to FLK3449: what the answers of the AWS CLI show to be there already, or not to be there.
import type { CodeEntry } from './entry';

export const standingCodes = {
  FLK3445: {
    title: 'A route table has a route to the range already',
    why:
      'A route table has one route to a range. Who wrote the one that is there relies on it, and Terraform takes it ' +
      "for its own only when it is told to: it ends at EC2's RouteAlreadyExists.",
    fix:
      'Take the range out of the spec where the route that is there serves: `reach` follows it. Or have Terraform ' +
      'take it over with `terraform import`, as the message says.',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html',
  },
  FLK3446: {
    title: 'Two VPCs are peered already',
    why: 'Between two VPCs there is one peering connection, whoever asked for it (VpcPeeringConnectionAlreadyExists).',
    fix:
      'Take the entry out where the connection that is there serves. Or have Terraform take it over with `terraform ' +
      'import`, as the message says: then its owner must no longer manage it.',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html',
  },
  FLK3447: {
    title: 'The VPC is attached to the transit gateway already',
    why:
      'A VPC has one attachment to a transit gateway (DuplicateTransitGatewayAttachment), mostly made by the team ' +
      'that owns the VPC.',
    fix:
      'Take the section out: the routes that are there lead to the gateway, and `reach` follows them. Or have ' +
      'Terraform take the attachment over with `terraform import`, as the message says.',
    source: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html',
  },
  FLK3448: {
    title: 'A rule of the Resolver answers for the domain already',
    why: 'A VPC asks by one rule for a domain: Route 53 Resolver refuses the association of a second one.',
    fix:
      'Take the rule or the domain out of the spec where the rule that is there asks the right servers, or have its ' +
      'owner dissociate it.',
    source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_AssociateResolverRule.html',
  },
  FLK3449: {
    title: 'A look-up finds something else than the spec says',
    why:
      'What a spec looks up has exactly the number that it says, so that a new subnet of somebody restarts no job. ' +
      'With another number Terraform refuses the plan; the answers of the AWS CLI show it before. Route tables are ' +
      'looked up by their subnets, and a subnet without an association, which is in the main table, has none.',
    fix:
      'Write the answers anew where they are old. Else change `count`, the tags or the parameter: where the ' +
      'application then stands in other subnets, it is restarted.',
  },
} as const satisfies Record<string, CodeEntry>;
