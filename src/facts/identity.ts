// Who the application is: its names, where it lives, and whether it is production.
import type { AWS, Metadata, Runtime, Spec } from '../../generated/application';
import { arn, type Home } from '../aws/arn';
import { partitionOf } from '../aws/regions';

/** What a stack is known by, of whatever kind. */
export interface StackIdentity {
  /** Made of `metadata.name` after `metadata.naming`: the prefix of every AWS name, and the stack's name. */
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
  const applicationName = spec.applicationName ?? stack.name;
  return {
    ...stack,
    protect: spec.deletionProtection ?? stack.production,
    arn: arn(stack.home, 'kinesisanalytics', `application/${applicationName}`),
    runtime: spec.runtime,
  };
}

/** What AWS calls the application: the name of the stack, unless the spec says another one. */
export function applicationNameOf({ arn: whole }: Pick<Identity, 'arn'>): string {
  return whole.slice(whole.indexOf('/') + 1);
}

/** What `metadata.naming` is when nothing is said. */
const usualNaming = '{name}-{environment}';

/**
 * `payments-prod-orders` of `{project}-{environment}-{name}`. What there is not leaves no hyphen: a base file without
 * an environment has a name of its own.
 */
export function stackName({ name, environment, project, naming = usualNaming }: Metadata): string {
  const parts = naming.split(/[{](name|environment|project)[}]/);
  const said: Readonly<Record<string, string | undefined>> = { name, environment, project };
  // Every second part is the word between the braces.
  const whole = parts.flatMap((part, at) => (at % 2 === 0 ? [part] : (said[part] ?? [])));
  return whole
    .join('')
    .replace(/-{2,}/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Protected in production. */
export function identifyStack(metadata: Metadata, aws: AWS): StackIdentity {
  const { environment } = metadata;
  const production = environment !== undefined && isProduction(environment);
  return {
    name: stackName(metadata),
    ...(environment !== undefined && { environment }),
    production,
    protect: production,
    home: { partition: aws.partition ?? partitionOf(aws.region), region: aws.region, accountId: aws.accountId },
  };
}
