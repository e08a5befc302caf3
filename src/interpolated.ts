// What the placeholders of a spec have come to.
import type { Problem } from './diagnostics/diagnostic';
import type { Document } from './document/document';
import type { Pointer } from './document/pointer';
import type { Standing } from './lookups/stand-in';
import type { Waiting } from './syntax/waiting';

/**
 * What interpolating yields: a new document, and problems that have a `location` where the text allows an exact column.
 */
export interface Interpolated {
  readonly document: Document;
  readonly problems: readonly Problem[];
  /** The variables that were read, with what they hold: no report may show it. */
  readonly inserted: ReadonlyMap<string, string>;
  /** The values that came from a variable, directly or through other values, as the spec writes them. */
  readonly named: ReadonlyMap<Pointer, string>;
  /** The values that are known once there is a plan, in their parts; the document has them as written. */
  readonly waiting: Waiting;
  /** What stands in the place of what Terraform finds: each text once. */
  readonly found: readonly Standing[];
  /** Values that name a look-up of which nobody can say what it finds: the schema says what is wrong with it. */
  readonly unfound: readonly Problem[];
}
