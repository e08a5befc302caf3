// Who the application is: its names, where it lives, and whether it is production.
import type { AWS, Metadata, Spec } from '../generated/application';
import { arn, partitionOf, type Home } from './arn';

export interface Identity {
  /** `metadata.name`, with `-<environment>` behind it when there is one: the prefix of every AWS name, and the stack's name. */
  readonly name: string;
  readonly environment?: string;
  readonly production: boolean;
  /** Whether Terraform shall refuse to destroy what holds state or data. */
  readonly protect: boolean;
  readonly home: Home;
  /** The application's own ARN: known before it exists, so that policies can name it. */
  readonly arn: string;
  readonly runtime: string;
}

const productionNames: readonly string[] = ['prod', 'production', 'prd', 'live'];

export function identify(metadata: Metadata, aws: AWS, spec: Spec): Identity {
  const { environment } = metadata;
  const name = environment === undefined ? metadata.name : `${metadata.name}-${environment}`;
  const home = { partition: partitionOf(aws.region), region: aws.region, accountId: aws.accountId };
  const production = environment !== undefined && productionNames.includes(environment);
  return {
    name,
    ...(environment !== undefined && { environment }),
    production,
    protect: spec.deletionProtection ?? production,
    home,
    arn: arn(home, 'kinesisanalytics', `application/${name}`),
    runtime: spec.runtime,
  };
}
