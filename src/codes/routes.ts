// FLK3440 to FLK3444, FLK3712: routes, whichever section of the network asks for them, and peering of transit gateways.
import type { CodeEntry } from './entry';

export const routeCodes = {
  FLK3440: {
    title: 'Two ways lead to one range',
    why:
      'A route table has one route to a range: AWS refuses the second half way through `terraform apply`. Of ranges ' +
      'that lie in each other the longer prefix is the way.',
    fix: 'Name the range in one of the sections, or the parts of it that lead there in each.',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html',
  },
  FLK3441: {
    title: 'AWS takes no route to the range',
    why:
      'Addresses in 169.254.168.0/22 are those of the DNS resolver and of the metadata service: AWS refuses routes ' +
      'to that range and to parts of it, and forwards nothing there by wider ones.',
    fix: 'Name a range of the other side.',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html',
  },
  FLK3442: {
    title: 'A peering of gateways waits for the owner of the other one',
    why:
      'Only the account of the other gateway accepts, in its own Region. AWS associates no attachment that waits, ' +
      'and takes no route to it.',
    fix: 'Apply, give the output to the owner, and say `accepted: true` when they have done what it says.',
    source: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-peering-accept-reject.html',
    elsewhere: ['account'],
  },
  FLK3443: {
    title: 'A transit gateway is peered twice, or with itself',
    why: 'AWS takes one peering between two gateways.',
    fix: 'Say in one peer what the other says as well.',
    source: 'https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html',
  },
  FLK3712: {
    title: 'A range beyond the VPC hides a part of another one',
    why:
      'Of routes that hold an address the most specific is the way: the hosts of the wider range that have an ' +
      'address in the narrower one are not reached, and what answers there is another host.',
    fix: 'Name in the wider section the parts that lead there, without those that are elsewhere.',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html',
  },
} as const satisfies Record<string, CodeEntry>;
