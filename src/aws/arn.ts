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
  const parsed = readArn(arn);
  if (!parsed) throw new Error(`not an ARN: ${arn}`);
  return parsed;
}

/** Splits any text that is an ARN; free text that merely begins like one is none. */
export function readArn(text: string): Arn | undefined {
  const [prefix, partition, service, region, account, ...rest] = text.split(':');
  if (prefix !== 'arn' || !partition || !service || region === undefined || account === undefined) return undefined;
  return rest.length === 0 ? undefined : { partition, service, region, account, resource: rest.join(':') };
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
