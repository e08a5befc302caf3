// What Redshift offers to new clusters and workgroups.

/** How many nodes a cluster of the type has when it is created; an elastic resize can go beyond `most`. */
interface NodeRange {
  readonly least: number;
  readonly most: number;
}

/**
 * Source: Redshift management guide, "Amazon Redshift provisioned clusters", node type details. No new cluster has
 * nodes of type dc2.
 */
export const nodeTypes: ReadonlyMap<string, NodeRange> = new Map([
  ['ra3.large', { least: 1, most: 16 }],
  ['ra3.xlplus', { least: 1, most: 16 }],
  ['ra3.4xlarge', { least: 2, most: 32 }],
  ['ra3.16xlarge', { least: 2, most: 128 }],
  ['rg.large', { least: 1, most: 16 }],
  ['rg.xlarge', { least: 2, most: 16 }],
  ['rg.4xlarge', { least: 2, most: 32 }],
  ['rg.12xlarge', { least: 2, most: 128 }],
]);

/** The base of a workgroup, in RPUs, outside of `largeRegions`. */
export const usualMost = 512;

/**
 * Where a base may be as large as 1024 RPUs. Source: Redshift management guide, "Compute capacity for Amazon Redshift
 * Serverless", and "Considerations when using Amazon Redshift Serverless", which differ in Frankfurt and London.
 */
export const largeRegions: readonly string[] = [
  'eu-central-1',
  'eu-west-1',
  'eu-west-2',
  'us-east-1',
  'us-east-2',
  'us-west-2',
];

export const capacitySteps = '4, a multiple of 8 up to 512, or a multiple of 32 above';

/** Whether a number of RPUs is one that Redshift scales to. Source: the first of the two pages. */
export function isCapacity(rpus: number): boolean {
  return rpus === 4 || rpus % (rpus > usualMost ? 32 : 8) === 0;
}
