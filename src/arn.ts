// Amazon Resource Names and the partitions they belong to.

export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  /** Everything after the account, such as `stream/orders`. */
  readonly resource: string;
}

/** Where the application lives: what derived ARNs are made of. */
export interface Home {
  readonly partition: string;
  readonly region: string;
  readonly accountId: string;
}

/** Splits an ARN whose form the schema has already checked; anything else is our bug. */
export function parseArn(arn: string): Arn {
  const [prefix, partition, service, region, account, ...resource] = arn.split(':');
  if (prefix !== 'arn' || !partition || !service || region === undefined || account === undefined || resource.length === 0) {
    throw new Error(`not an ARN: ${arn}`);
  }
  return { partition, service, region, account, resource: resource.join(':') };
}

export function arn(home: Home, service: string, resource: string): string {
  return `arn:${home.partition}:${service}:${home.region}:${home.accountId}:${resource}`;
}

/** An ARN of a service without Region, such as IAM's. */
export function globalArn(home: Home, service: string, resource: string): string {
  return `arn:${home.partition}:${service}::${home.accountId}:${resource}`;
}

/** S3 buckets and objects: neither Region nor account. */
export function s3Arn(partition: string, resource: string): string {
  return `arn:${partition}:s3:::${resource}`;
}

const partitions: readonly (readonly [prefix: string, partition: string])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-isob-', 'aws-iso-b'],
  ['us-isof-', 'aws-iso-f'],
  ['us-iso-', 'aws-iso'],
  ['eu-isoe-', 'aws-iso-e'],
  ['eusc-', 'aws-eusc'],
];

/** The partition of a Region: `aws`, `aws-cn`, `aws-us-gov` and so on. Source: botocore's partitions.json. */
export function partitionOf(region: string): string {
  return partitions.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}
