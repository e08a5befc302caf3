// An application that stands, and what belongs to it, in one form whatever it was read from: the arguments of
// Terraform's resources with the values that the AWS provider would read.
import type { Location } from '../document/location';
import type { ResourceType } from '../terraform/resource-types';
import type { StandIn } from './stand-ins';

/** What a stack can take over. */
export type AdoptedType = Extract<
  ResourceType,
  | 'aws_cloudwatch_log_group'
  | 'aws_cloudwatch_log_stream'
  | 'aws_iam_role'
  | 'aws_iam_role_policy'
  | 'aws_iam_role_policy_attachment'
  | 'aws_kinesisanalyticsv2_application'
>;

export type Members = Readonly<Record<string, unknown>>;

/** A resource that stands. */
export interface Standing {
  readonly type: AdoptedType;
  /** What Terraform imports it by. */
  readonly id: string;
  /** Arguments and attributes; a block of which there is one at most is an object. What is not there is not set. */
  readonly attributes: Members;
  /** Arguments of which nothing was said: they may be set. */
  readonly silent: readonly string[];
  /** Its address in the state, or its logical id in the template, that it was read from. */
  readonly was?: string;
}

/** What was found beside what the spec says; in the order in which it is told. */
export type Kind = 'not understood' | 'stays as it is' | 'not described' | 'differs from the template';

export interface Note {
  readonly kind: Kind;
  readonly text: string;
  readonly location?: Location;
}

export interface Described {
  readonly application: Standing;
  /** Whether the job runs, or is about to. */
  readonly runs: boolean;
  /** Its role with the one inline policy that it has; absent where the stack cannot have it. */
  readonly role?: { readonly itself: Standing; readonly policy: Standing; readonly attached: readonly Standing[] };
  /** The log group and the log stream that it writes to; absent where they were not described. */
  readonly log?: { readonly group: Standing; readonly stream: Standing };
  readonly notes: readonly Note[];
  /** What stands in it for what is not known; absent where all was described. */
  readonly standIns?: readonly StandIn[];
}

/** The log group in the ARN of a log stream; undefined for what is none. */
export function groupOfStream(arn: unknown): string | undefined {
  return /:log-group:([^:]+):log-stream:/.exec(String(arn))?.[1];
}

/** Why nothing can be adopted: a sentence without a full stop, and what to do. */
export interface Refused {
  /** There is no application, or too many; or one that flinkform does not compile. */
  readonly why: 'none' | 'unfit';
  readonly refused: string;
  readonly help?: string;
}

/** The text of an attribute; undefined for what is none, and for the empty text, which AWS has for what is not set. */
export function textOf({ attributes }: Pick<Standing, 'attributes'>, name: string): string | undefined {
  const value = attributes[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
