// What is asked of a module, and what the compiler makes of a spec for each value that is tried.
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Json } from '../document/document';
import type { Pointer } from '../document/pointer';
import type { Tree } from '../hcl/node';

/** A field of the spec that becomes a variable. */
export interface AskedVariable {
  readonly pointer: Pointer;
  /** What it is called; made of the pointer when left out. */
  readonly name?: string;
}

/** What the compiler makes of the spec, with these values in it: what stands in files, documents not yet as texts. */
export type Made =
  { readonly sections: Readonly<Record<string, Tree>> } | { readonly refused: readonly [Diagnostic, ...Diagnostic[]] };

/** The spec with these overlays on it. */
export interface Variant {
  readonly on: ReadonlySet<string>;
  readonly tree: Json;
}

export interface ModuleRequest {
  readonly name: string;
  readonly description: string;
  /** The spec as trees, without placeholders: with none of the switches on first, then with every set of them. */
  readonly variants: readonly [Variant, ...Variant[]];
  readonly variables: readonly AskedVariable[];
  /** The names of overlays. */
  readonly switches: readonly string[];
  /** One source or sink: the module is of its resources alone, and hands on its facts. */
  readonly part?: Pointer;
  readonly make: (tree: Json) => Made;
}
