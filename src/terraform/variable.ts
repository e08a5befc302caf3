// A variable of the stack: what whoever plans sets.
import { literal, render, type Rendered } from './literal';
import type { Call, Value } from './value';

export interface Variable {
  /** As Terraform knows it: `TF_VAR_<name>` sets it. */
  readonly name: string;
  readonly type: 'string' | 'list(string)';
  readonly description?: string;
  /** What it is when nobody sets it; it must be set when left out. */
  readonly default?: string | readonly string[];
  /** What must hold of it. */
  readonly validation: readonly { readonly condition: Call; readonly error_message: string }[];
}

/** The blocks of a configuration's section `variable`. */
export function variableBlocks(variables: readonly Variable[]): Record<string, object> {
  return Object.fromEntries(variables.map((one) => [one.name, block(one)]));
}

function block({ type, description, default: usual, validation }: Variable): Record<string, Rendered> {
  return {
    type,
    nullable: false,
    ...(description !== undefined && { description: literal(description) }),
    ...(usual !== undefined && { default: render(usual) }),
    validation: render(validation as unknown as Value),
  };
}
