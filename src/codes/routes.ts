// FLK3440 to FLK3444: what leads out of a VPC, whichever section of the network opens it.
import type { CodeEntry } from './entry';

export const routeCodes = {
  FLK3440: {
    title: 'Two ways lead to one range',
    why:
      'A route table has one route to a range: AWS refuses the second half way through `terraform apply`. Of ranges ' +
      'that lie in each other the longer prefix is the way.',
    fix: 'Name the range in one of the sections, or a narrower part of it in one of them.',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html',
  },
  FLK3441: {
    title: 'AWS takes no route to the range',
    why:
      'Addresses in 169.254.168.0/22 are those of the DNS resolver and of the metadata service: AWS refuses routes to ' +
      'that range and to parts of it, and forwards nothing there by wider ones.',
    fix: 'Name a range of the other side.',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html',
  },
} as const satisfies Record<string, CodeEntry>;
