// Where a random application lives: what its other parts must agree with.
import type { Runtime } from '../../generated/application';
import fc from 'fast-check';
import { partitionOf } from '../../src/aws/regions';
import { word } from './arbitrary-text';

export interface Setting {
  readonly region: string;
  readonly account: string;
  readonly partition: string;
  readonly runtime: Runtime;
  readonly environment?: string;
  readonly production: boolean;
  /** Whether the application is attached to a VPC. */
  readonly vpc: boolean;
}

export const settings: fc.Arbitrary<Setting> = fc
  .record({
    region: fc.constantFrom(
      'eu-west-1',
      'eu-central-1',
      'us-east-1',
      'ap-southeast-2',
      'cn-north-1',
      'us-gov-west-1',
      'eusc-de-east-1',
    ),
    account: fc.constantFrom('111122223333', '000000000001', '999999999999'),
    runtime: fc.constantFrom(
      'FLINK-1_15',
      'FLINK-1_18',
      'FLINK-1_19',
      'FLINK-1_20',
      'FLINK-1_20',
      'FLINK-1_20',
      'FLINK-2_2',
      'FLINK-2_3',
    ),
    environment: fc.constantFrom(undefined, 'dev', 'prod', 'live', 'pre-prod-2', 'constructor'),
    vpc: fc.boolean(),
  })
  .map(({ environment, ...setting }) => ({
    ...setting,
    partition: partitionOf(setting.region),
    production: environment === 'prod' || environment === 'live',
    ...(environment !== undefined && { environment }),
  }));

/** AWS's own sources for streams begin with Flink 1.19. */
export function before119({ runtime }: Setting): boolean {
  return ['FLINK-1_15', 'FLINK-1_18'].includes(runtime);
}

export interface ArnOptions {
  readonly region?: string;
  readonly account?: string;
}

/** An ARN in the application's own partition; its Region and account unless others are given. */
export function arnIn(
  { partition, region, account }: Setting,
  service: string,
  resource: string,
  options: ArnOptions = {},
): string {
  return `arn:${partition}:${service}:${options.region ?? region}:${options.account ?? account}:${resource}`;
}

/** A key in the application's Region, of its own account or another. */
export function kmsKey(setting: Setting): fc.Arbitrary<string> {
  return fc.tuple(accounts(setting), fc.uuid()).map(([account, id]) => arnIn(setting, 'kms', `key/${id}`, { account }));
}

/** An account that is never the application's own. */
export const otherAccount = '444455556666';

/** The application's own account or another. */
export function accounts({ account }: Setting): fc.Arbitrary<string> {
  return fc.constantFrom(account, otherAccount);
}

export function encryption(setting: Setting): fc.Arbitrary<object> {
  return fc.record({ kmsKey: kmsKey(setting) });
}

/** Names that S3 takes. */
export const bucketName = fc
  .tuple(
    word('lower', 2, 20),
    word('lower', 1, 20),
    fc.oneof(
      fc.constant(''),
      word('lower', 1, 10).map((last) => `.${last}`),
    ),
  )
  .map(([first, second, last]) => `${first}-${second}${last}`)
  .filter((name) => !/^(xn-|sthree-)|-s3alias$/.test(name));

export const objectPrefix = fc
  .array(word('key', 1, 10), { minLength: 1, maxLength: 3 })
  .map((folders) => `${folders.join('/')}/`);

const days = (most: number) => fc.integer({ min: 1, max: most }).map((count) => `${count}d`);

/** `create` of anything that is a bucket. */
export function bucketCreation(setting: Setting): fc.Arbitrary<object> {
  return optional({
    name: bucketName,
    encryption: encryption(setting),
    expire: days(99_999),
    expireNoncurrent: days(99_999),
    abortUploads: days(9_999),
    accessLogs: fc.record(
      { bucket: bucketName.map((of) => `${of}-logs`), prefix: objectPrefix },
      { requiredKeys: ['bucket'] },
    ),
  });
}

/** A record of which each member may be missing. */
export function optional(model: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> {
  return fc.record(model, { requiredKeys: [] });
}

/**
 * Configurations in every mode of the connector, `type` left out. `name` is the name of the source or sink: put it into
 * every ARN and explicit AWS name, so that two of them never collide. Undefined when the connector cannot be used in
 * the setting at all (outside a VPC, or with that runtime).
 */
export type DirectionArbitrary = (setting: Setting, name: string) => fc.Arbitrary<object> | undefined;

export interface ConnectorArbitrary {
  readonly source?: DirectionArbitrary;
  readonly sink?: DirectionArbitrary;
}
