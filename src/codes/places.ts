// FLK3036 to FLK3038 and FLK3720: accounts, Regions and partitions, wherever a spec names them.
import type { CodeEntry } from './entry';

export const placeCodes = {
  FLK3036: {
    title: 'An ARN or address belongs to another account',
    why:
      "Sharing between accounts is legitimate, and needs the owner's permission. An account that the overlay has " +
      'replaced is more likely left from another environment.',
    fix:
      'Have the owner let the execution role in. Where it is not meant, write `${aws.accountId}`, or give the ' +
      "overlay its own value; where the base file's is meant, repeat it in the overlay.",
  },
  FLK3037: {
    title: 'An ARN or address is in another Region',
    why:
      'Most services can be used from another Region, with its latency and its price for the traffic; from a VPC ' +
      'only through a NAT gateway or peering. It is often a slip.',
    fix: "Name what the application's Region has, or mend `aws.region` if all the others agree.",
  },
  FLK3038: {
    title: 'A Region is not known',
    why: "Terraform's language takes any name, and what is deployed then finds no service there.",
    fix:
      'Mend the name. For a Region that is newer than this release of flinkform name its partition in ' +
      "`aws.partition`; Terraform's AWS provider must know the Region as well.",
    source: 'botocore, data/partitions.json',
    elsewhere: ['region'],
  },
  FLK3720: {
    title: 'AWS does not offer it in the partition',
    why:
      'China has neither Site-to-Site VPN nor private DNS names of endpoint services, and neither China nor GovCloud ' +
      'has the Reachability Analyzer. `terraform plan` passes, and `terraform apply` fails half way.',
    fix:
      'Choose what the partition has: Direct Connect for a site, a private zone of your own for the names. Ask AWS ' +
      'before you order Direct Connect for a transit gateway in China: its page of the transit gateway there has ' +
      'attachments of VPCs and of peers alone, and the FAQ of Direct Connect there has transit virtual interfaces.',
    source: 'https://docs.amazonaws.cn/en_us/aws/latest/userguide/vpc.html',
  },
} as const satisfies Record<string, CodeEntry>;
