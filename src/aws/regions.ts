// The partitions of AWS and their Regions.

interface PartitionEntry {
  /** What the host names of its services end in. */
  readonly dnsSuffix: string;
  /** What its Regions begin with; nothing for the partition of everyone. */
  readonly prefix: string;
  readonly regions: readonly string[];
}

/**
 * Every partition with its Regions. Source: `partitions.json` of botocore 1.43.11, read on 24 November 2026, without
 * its pseudo-Regions (`aws-global` and the like). test/regions.test.ts holds the list against botocore's file.
 */
export const partitions = {
  aws: {
    dnsSuffix: 'amazonaws.com',
    prefix: '',
    regions: [
      'af-south-1',
      'ap-east-1',
      'ap-east-2',
      'ap-northeast-1',
      'ap-northeast-2',
      'ap-northeast-3',
      'ap-south-1',
      'ap-south-2',
      'ap-southeast-1',
      'ap-southeast-2',
      'ap-southeast-3',
      'ap-southeast-4',
      'ap-southeast-5',
      'ap-southeast-6',
      'ap-southeast-7',
      'ca-central-1',
      'ca-west-1',
      'eu-central-1',
      'eu-central-2',
      'eu-north-1',
      'eu-south-1',
      'eu-south-2',
      'eu-west-1',
      'eu-west-2',
      'eu-west-3',
      'il-central-1',
      'me-central-1',
      'me-south-1',
      'mx-central-1',
      'sa-east-1',
      'us-east-1',
      'us-east-2',
      'us-west-1',
      'us-west-2',
    ],
  },
  'aws-cn': { dnsSuffix: 'amazonaws.com.cn', prefix: 'cn-', regions: ['cn-north-1', 'cn-northwest-1'] },
  'aws-us-gov': { dnsSuffix: 'amazonaws.com', prefix: 'us-gov-', regions: ['us-gov-east-1', 'us-gov-west-1'] },
  'aws-iso': { dnsSuffix: 'c2s.ic.gov', prefix: 'us-iso-', regions: ['us-iso-east-1', 'us-iso-west-1'] },
  'aws-iso-b': { dnsSuffix: 'sc2s.sgov.gov', prefix: 'us-isob-', regions: ['us-isob-east-1', 'us-isob-west-1'] },
  'aws-iso-e': { dnsSuffix: 'cloud.adc-e.uk', prefix: 'eu-isoe-', regions: ['eu-isoe-west-1'] },
  'aws-iso-f': { dnsSuffix: 'csp.hci.ic.gov', prefix: 'us-isof-', regions: ['us-isof-east-1', 'us-isof-south-1'] },
  'aws-eusc': { dnsSuffix: 'amazonaws.eu', prefix: 'eusc-', regions: ['eusc-de-east-1'] },
} as const satisfies Readonly<Record<string, PartitionEntry>>;

export type Partition = keyof typeof partitions;

const entries = Object.entries(partitions) as readonly [Partition, PartitionEntry][];

/** Every Region of every partition. */
export const allRegions: readonly string[] = entries.flatMap(([, { regions }]) => regions);

/** Whether the list has a Region of this name. */
export function isRegion(name: string): boolean {
  return allRegions.includes(name);
}

/** Regions with more than three Availability Zones. Source: "AWS Availability Zones", read in November 2026. */
const manyZones: Readonly<Record<string, number>> = {
  'ap-northeast-1': 4,
  'ap-northeast-2': 4,
  'ca-central-1': 4,
  'us-east-1': 6,
  'us-west-2': 4,
};

/** How many Availability Zones a Region has, as far as is known here. */
export function mostZones(region: string): number {
  return (Object.hasOwn(manyZones, region) ? manyZones[region] : undefined) ?? 3;
}

/** Whether a zone is told by its id and not by the letter of its name, which means another zone in another account. */
export function isZoneId(zone: string): boolean {
  return zone.length > 1;
}

/** The partition whose Regions begin as this one does: right for Regions that are newer than the list as well. */
export function partitionOf(region: string): Partition {
  return entries.find(([, { prefix }]) => prefix !== '' && region.startsWith(prefix))?.[0] ?? 'aws';
}

/** Whether there is a partition of this name. */
export function isPartition(name: string): name is Partition {
  return Object.hasOwn(partitions, name);
}

/** What host names in the partition end in: `amazonaws.com`, `amazonaws.com.cn` and so on. */
export function dnsSuffixOf(partition: string): string {
  if (!isPartition(partition)) throw new Error(`not a partition: ${partition}`);
  return partitions[partition].dnsSuffix;
}

const areas: ReadonlySet<string> = new Set(allRegions.map((region) => region.slice(0, region.indexOf('-'))));

/** Whether a text is one of the list, or named as Regions are: `eu-west-9` is, `demo-cluster-1` is not. */
export function looksLikeRegion(text: string): boolean {
  const [area = ''] = text.split('-');
  return isRegion(text) || (/^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$/.test(text) && areas.has(area));
}
