// The examples that are applied, each with the changes that a team makes to it on an ordinary day.
import type { ExistingPeer } from './double/existing-peers';
import type { SoughtNetwork } from './double/found-network';

/**
 * One compiled stack and what is done to it. Every directory holds a whole compilation: `cdk.tf.json` and the files
 * that it uses.
 */
export interface ApplyCase {
  readonly name: string;
  readonly directory: string;
  /** Every address that the plan of the compiler holds, sorted. */
  readonly addresses: readonly string[];
  /** Why the mock cannot apply it. Such a stack is planned with the real provider, and the plan is looked at. */
  readonly plannedOnly?: string;
  /** Whether the application is running after the first apply. */
  readonly running: boolean;
  /** Whether its operator scales it: one that only starts it again leaves its size to Terraform. */
  readonly scaled?: boolean;
  /** Whether it is adopted from what the mock holds: examples are. */
  readonly adopted?: boolean;
  readonly changes: readonly Change[];
  /**
   * What the account has before: ids of subnets, security groups and their one VPC, ARNs of secrets, objects as
   * `<bucket>/<key>`.
   */
  readonly existing?: readonly string[];
  /** What is on the other side of its peerings. */
  readonly peers?: readonly ExistingPeer[];
  /** The VPC that it looks up. */
  readonly sought?: SoughtNetwork;
  /** The same stack with its deletion protection lifted. Given exactly when `terraform destroy` must be refused. */
  readonly unprotected?: string;
}

export interface Change {
  /** Begins the line in the report: `a new parallelism`. */
  readonly name: string;
  readonly directory: string;
  /** What the service must hold afterwards, when this is what changed. */
  readonly parallelism?: number;
  /** The application stands in more subnets and groups than before. */
  readonly network?: boolean;
  /** The JAR has other content than before. */
  readonly newCode?: boolean;
}

/** The cases in a JSON file of the same shape: for trying the harness on a stack that is not an example. */
export function readCases(json: string): readonly ApplyCase[] {
  return JSON.parse(json) as readonly ApplyCase[];
}
