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

export interface ModuleRequest {
  readonly name: string;
  readonly description: string;
  /** The spec as a tree, with its overlays and without placeholders. */
  readonly tree: Json;
  readonly variables: readonly AskedVariable[];
  /** Switches: name → the spec with its overlay on it. */
  readonly switches: Readonly<Record<string, Json>>;
  /** One source or sink: the module is of its resources alone, and hands on its facts. */
  readonly part?: Pointer;
  readonly make: (tree: Json) => Made;
}
