// One thing that a rule protects in its good example, and the damage that can be done to it.

export type Damage =
  'removed' | 'negated' | 'halved' | 'doubled' | 'emptied' | 'unknown' | 'wrong' | 'as in the bad example';

/** One argument, or a resource as a whole. */
export interface Leaf {
  /** `aws_kinesis_stream.orders`; the application when it is left out. */
  readonly of?: string;
  /** Names down to it, where blocks that stand alone need no number; absent for the resource. */
  readonly path?: readonly (string | number)[];
  /** In a plan, where the provider joins it with others. */
  readonly inPlan?: readonly string[];
  /** Within the JSON of a policy. */
  readonly within?: readonly (string | number)[];
  /** Another value that breaks the rule. */
  readonly wrong?: unknown;
  /** Damage that is none, and why; a `?` in front: the rule cannot tell any more, and says so. */
  readonly spared?: Readonly<Partial<Record<Damage, string>>>;
}
