// A module that others call, as its files are printed from it.
import type { Json } from '../document/document';
import type { Pointer } from '../document/pointer';
import type { Tree } from '../hcl/node';

/** What must hold of the value of a variable. */
export interface Validation {
  /** An expression of Terraform's over `var.<name>` alone. */
  readonly condition: string;
  /** A sentence that says the fix; text, not a template. */
  readonly message: string;
  /** A value of the variable's type for which it does not hold, as far as one is known: for the module's tests. */
  readonly wrong?: Json;
}

/** A variable of the module: a field of the spec that flows into arguments, or whether an overlay lies on the spec. */
export interface ModuleVariable {
  readonly name: string;
  /** The field that it is; absent for an overlay. */
  readonly pointer?: Pointer;
  /** As Terraform writes types: `number`, `list(string)`. */
  readonly type: string;
  readonly description: string;
  /** Absent where who calls the module must say it. */
  readonly default?: Json;
  readonly validations: readonly Validation[];
  /** What the spec says, for examples and tests. */
  readonly example: Json;
}

/** Terraform's sections: `terraform`, `data`, `locals`, `resource`, `output`, `moved`; variables stand beside them. */
export type Sections = Readonly<Record<string, Tree>>;

export interface ReusableModule {
  /** As a folder is called: `flink-application`. */
  readonly name: string;
  /** One sentence. */
  readonly description: string;
  /** Required ones first, each kind in the order in which they were asked for. */
  readonly variables: readonly ModuleVariable[];
  readonly sections: Sections;
}
