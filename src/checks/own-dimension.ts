// The dimension that every metric of an application has: nobody else's can be named by it.
import { noEffect } from '../diagnostics/key-rules';
import type { Problem } from '../diagnostics/diagnostic';
import { child, type Pointer } from '../document/pointer';

interface Measured {
  readonly dimensions?: Readonly<Record<string, string>>;
}

/** @param pointer of what has the dimensions */
export function ownDimension({ dimensions = {} }: Measured, pointer: Pointer): Problem[] {
  return noEffect(dimensions, ['Application'], child(pointer, 'dimensions'), 'it is always that of this application');
}
