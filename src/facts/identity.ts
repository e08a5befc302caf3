// Who the application is: its names, where it lives, and whether it is production.
import type { AWS, Metadata, Runtime, Spec } from '../../generated/application';
import { arn, type Home } from '../aws/arn';
import { partitionOf } from '../aws/regions';

/** What a stack is known by, of whatever kind. */
export interface StackIdentity {
  /**
   * `metadata.name`, with `-<environment>` behind it when there is one: the prefix of every AWS name, and the stack's
   * name.
   */
  readonly name: string;
  readonly environment?: string;
  readonly production: boolean;
  /** Whether Terraform shall refuse to destroy what holds state or data. */
  readonly protect: boolean;
  readonly home: Home;
}

/** Whose stack a plan is: an application's, or a network's. */
export function stackOf(
  plan: { readonly application: StackIdentity } | { readonly network: StackIdentity },
): StackIdentity {
  return 'application' in plan ? plan.application : plan.network;
}

export interface Identity extends StackIdentity {
  /** The application's own ARN: known before it exists, so that policies can name it. */
  readonly arn: string;
  readonly runtime: Runtime;
}

const productionWords: readonly string[] = ['prod', 'production', 'prd', 'live'];
const notYet: readonly string[] = ['non', 'not', 'no', 'pre'];

/** `prod`, `prod-eu` and `eu-prod` are production; `non-prod` and `pre-prod` are not. */
export function isProduction(environment: string): boolean {
  const words = environment.split('-');
  return words.some((word) => productionWords.includes(word)) && !words.some((word) => notYet.includes(word));
}

export function identify(metadata: Metadata, aws: AWS, spec: Spec): Identity {
  const stack = identifyStack(metadata, aws);
  return {
    ...stack,
    protect: spec.deletionProtection ?? stack.production,
    arn: arn(stack.home, 'kinesisanalytics', `application/${stack.name}`),
    runtime: spec.runtime,
  };
}

/** Protected in production. */
export function identifyStack({ name, environment }: Metadata, aws: AWS): StackIdentity {
  const production = environment !== undefined && isProduction(environment);
  return {
    name: environment === undefined ? name : `${name}-${environment}`,
    ...(environment !== undefined && { environment }),
    production,
    protect: production,
    home: { partition: aws.partition ?? partitionOf(aws.region), region: aws.region, accountId: aws.accountId },
  };
}
