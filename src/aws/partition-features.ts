// What of AWS's networking some partitions lack: one total table.
import { isPartition, type Partition } from './regions';

/** By the words that people know them by. */
export type PartitionFeature = 'Site-to-Site VPN' | 'private DNS names of endpoint services' | 'Reachability Analyzer';

/**
 * What a partition has not, of what flinkform makes. Sources, read in November 2026: of China,
 * https://docs.amazonaws.cn/en_us/aws/latest/userguide/vpc.html, which says nothing against private pools of IPAM;
 * those of Route 53 and of the transit gateway beside it (`route53.html`, `transit-gateway.html`) name nothing that
 * flinkform makes, as VPNs are in this list already and gateways are peered within the partition alone. Of GovCloud,
 * https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/govcloud-vpc.html. Of the other partitions no document says
 * that one of these is missing.
 */
const lacking = {
  aws: [],
  'aws-cn': ['Site-to-Site VPN', 'private DNS names of endpoint services', 'Reachability Analyzer'],
  'aws-us-gov': ['Reachability Analyzer'],
  'aws-iso': [],
  'aws-iso-b': [],
  'aws-iso-e': [],
  'aws-iso-f': [],
  'aws-eusc': [],
} as const satisfies Readonly<Record<Partition, readonly PartitionFeature[]>>;

/** Whether AWS has it there, as far as its documents say. */
export function isOffered(feature: PartitionFeature, partition: string): boolean {
  if (!isPartition(partition)) throw new Error(`not a partition: ${partition}`);
  const missing: readonly PartitionFeature[] = lacking[partition];
  return !missing.includes(feature);
}
