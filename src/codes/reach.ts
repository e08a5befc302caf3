// FLK3400: paths in the network that a spec makes or declares.
import type { CodeEntry } from './entry';

export const reachCodes = {
  FLK3400: {
    title: 'A packet has no way to what the application needs',
    why:
      'In a VPC the service fails in silence when a path is missing: the application says RUNNING and reads nothing. ' +
      'The path is followed hop by hop through what Terraform will make, there and back: names, security groups, ' +
      'network ACLs, routes, gateways, endpoints.',
    fix: 'Change the hop that is named. `flinkform reach` lists every path, and what is only assumed of it.',
    source: 'https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html',
  },
} as const satisfies Record<string, CodeEntry>;
