// One thing that a rule protects in its good example, and the damage that can be done to it.

/** To a value: of an argument, or in the JSON of a policy. */
export type ValueDamage =
  'removed' | 'nulled' | 'negated' | 'halved' | 'doubled' | 'emptied' | 'unknown' | 'wrong' | 'as in the bad example';

/** To a resource that stands: what a plan does to it. */
export type ActionDamage =
  'deleted' | 'replaced' | 'replaced by one made first' | 'forgotten' | 'replaced and forgotten';

export type Damage = ValueDamage | ActionDamage | 'repeated';

/** One argument, or a resource as a whole. */
export interface Leaf {
  /** The situation that it stands in (test/rules/situations.ts); the good example when it is left out. */
  readonly in?: string;
  /** `aws_kinesis_stream.orders`; the application when it is left out; `plan` for what stands beside resources. */
  readonly of?: string;
  /** Names down to it, where blocks that stand alone need no number; absent for the resource. */
  readonly path?: readonly (string | number)[];
  /** In a plan, where the provider joins it with others. */
  readonly inPlan?: readonly string[];
  /** Of a change: what was, what will be (when left out), or both. */
  readonly when?: 'before' | 'after' | 'throughout';
  /** Within the JSON of a policy. */
  readonly within?: readonly (string | number)[];
  /** There are as many of this resource as the rule allows. */
  readonly isCounted?: true;
  /** Another value that breaks the rule. */
  readonly wrong?: unknown;
  /** Damage that is none, and why; a `?` in front: the rule cannot tell any more, and says so. */
  readonly spared?: Readonly<Partial<Record<Damage, string>>>;
}

/** Of an argument, Terraform takes `null` for what nobody says. */
export function sparedFor({ of, spared }: Leaf, damage: Damage): string | undefined {
  return spared?.[damage] ?? (damage === 'nulled' && of !== 'plan' ? spared?.removed : undefined);
}
