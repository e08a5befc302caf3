// FLK3380 to FLK3389: VPC peering.
import type { CodeEntry } from './entry';

export const peeringCodes = {
  FLK3380: {
    title: 'Ranges of two VPCs overlap',
    why: 'AWS refuses a peering when any range of one VPC overlaps any of the other.',
    fix: 'Give the VPC that can still change another range, or reach the service by PrivateLink.',
    source: 'VPC peering guide, "Unsupported VPC peering configurations"',
  },
  FLK3381: {
    title: 'A VPC is peered twice, or with itself',
    why: 'Two VPCs have one peering. For a second request AWS gives the first one: removing either cuts both.',
    fix: 'Say in one peering what the other says as well.',
    source: 'VPC peering guide, "VPC peering limitations"',
  },
  FLK3382: {
    title: 'A host is not within the ranges of the peer',
    why:
      'Peering is not transitive: what is behind a further peering, a Transit Gateway, a VPN, a NAT gateway or a ' +
      'gateway endpoint of the peer is not reached through it.',
    fix: "Add the range to `cidrs` if it is one of the peer's own; otherwise open a way of its own to the host.",
    source: 'VPC peering guide, "Unsupported VPC peering configurations"',
  },
  FLK3383: {
    title: 'More peerings or routes than the quotas allow at first',
    why: 'Terraform fails in the middle of an apply when AWS refuses the next one.',
    fix: 'Have the quota raised: to 125 peerings of a VPC, to 1,000 routes in a route table. Or use a Transit Gateway.',
    source: 'VPC guide, "Amazon VPC quotas"',
  },
  FLK3384: {
    title: 'Ranges that a pool gives cannot be compared',
    why:
      'The range of the VPC is known after the apply only. When it overlaps that of a peer, AWS refuses the ' +
      'peering.',
    fix: 'Nothing to do when one pool, or pools that share no range, give the ranges of all VPCs.',
  },
  FLK3385: {
    title: "The peer's side is made through a role",
    why: "Terraform assumes it: its account must let the stack's deployer in and allow what a peering takes.",
    fix: 'Have the role allow the actions in the help, and trust who runs Terraform.',
    source: 'VPC peering guide, "Identity and access management for VPC peering"',
  },
  FLK3386: {
    title: 'A CIDR block is none',
    why: 'AWS and Terraform take four numbers up to 255, and zeros in the bits after the prefix.',
    fix: 'Write the range that is meant.',
  },
  FLK3387: {
    title: "A peering waits for the peer's owner",
    why:
      'Nothing gets through before the other account has accepted the request, which expires after seven days, and ' +
      'has set its routes and rules.',
    fix: 'Apply with `start: false`, give the output to the owner, and start when they have done what it says.',
    source: 'VPC peering guide, "VPC peering connection lifecycle"',
  },
  FLK3388: {
    title: 'The security group of a peer gets no rule',
    why: 'A rule is made for each port that a source or sink needs there, and none is known to be there.',
    fix: 'Name the hosts of the sources and sinks in `hosts`, or remove `securityGroup`.',
  },
  FLK3389: {
    title: 'A route table is named for two VPCs',
    why: 'It stands in one of them, and its routes would be those of the other as well.',
    fix: 'Name the route tables of the subnets that are reached in each VPC.',
  },
} as const satisfies Record<string, CodeEntry>;
