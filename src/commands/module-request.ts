// What a module is learned from: a spec, what is asked of it, and the compiler.
import type { Compiled } from '../compile';
import type { ModuleRequest } from '../module/request';
import { ensured } from '../text/ensured';
import type { AskedModule } from './module-asked';
import { makerOf, type MadeSpec } from './module-make';
import type { Spec } from './specs';

/**
 * @param base the spec as it is
 * @param switched the spec with the overlay of each switch, in their order
 * @param compileOne compiles a spec as these were compiled
 */
export function requestOf(
  { switches, ...asked }: AskedModule,
  base: MadeSpec,
  switched: readonly MadeSpec[],
  compileOne: (spec: Spec) => Compiled,
): ModuleRequest {
  const pointers = asked.variables.map(({ pointer }) => pointer);
  const trees = switches.map((name, index) => [name, treeOf(switched[index])] as const);
  return {
    ...asked,
    tree: treeOf(base),
    switches: Object.fromEntries(trees),
    make: makerOf([base, ...switched], pointers, compileOne),
  };
}

function treeOf(made: MadeSpec | undefined) {
  return ensured(made?.compiled.document, 'a spec without errors and without a document').tree;
}
