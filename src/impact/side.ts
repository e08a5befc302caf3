// One side of a difference.
import type { Pointer } from '../document/pointer';
import type { NormalApplication } from '../normalise';
import type { Configuration } from './resource-changes';

/** A stack as it stands, or as it is to be. */
export interface Side {
  readonly name: string;
  readonly region: string;
  /** Its own name, of a stack that is compared with another one as if it were that one. */
  readonly comparedAs?: string;
  readonly configuration: Configuration;
  /** Whether state that is at risk is to be spoken for. */
  readonly production: boolean;
  /** The spec with its defaults, as it may be shown. */
  readonly spec: unknown;
  /** Of an application; absent for a network. */
  readonly normalised?: NormalApplication;
  /** What `spec.code.stateCompatible` has to say of the code; absent where there is none. */
  readonly codeIdentity?: string;
  /** Address of a resource → the place in the spec that it comes from. */
  readonly causes: ReadonlyMap<string, Pointer>;
}
