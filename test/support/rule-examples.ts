// The examples of the rules as modules of one configuration, in which nothing in AWS has two owners.
import { rules } from '../../src/rules';
import type { Rule, TerraformJson } from '../../src/rules/rule';

export type Side = 'good' | 'bad';
export const sides = ['good', 'bad'] as const satisfies readonly Side[];

export interface ExampleModule {
  /** `good_FLK4001`. */
  readonly name: string;
  readonly rule: Rule;
  readonly side: Side;
  readonly configuration: TerraformJson;
}

/** Those that are planned without anything that stands. */
export function exampleModules(): ExampleModule[] {
  return rules
    .filter((rule) => rule.stages.includes('plan') && sides.every((side) => rule[side].before === undefined))
    .flatMap((rule) =>
      sides.map((side) => {
        const name = `${side}_${rule.code}`;
        return { name, rule, side, configuration: ownNames(rule[side].after, name) };
      }),
    );
}

/**
 * What AWS knows the application and its neighbours by is called `orders` in the examples: here each has its own name.
 * Keys, and names in addresses, stay.
 */
function ownNames(configuration: TerraformJson, name: string): TerraformJson {
  const own = `orders-${name.replace('_', '-').toLowerCase()}`;
  const text = JSON.stringify(configuration).replace(/(?<!\baws_[a-z0-9_]+[.])\borders\b(?!\\?":)/g, own);
  // Two examples in one VPC would share what stands in it.
  const vpc = `vpc-0${name.replace(/\D/g, '')}${name.startsWith('good') ? 'a' : 'b'}`;
  return JSON.parse(text.replace(/\bvpc-[0-9a-f]+\b/g, vpc)) as TerraformJson;
}
